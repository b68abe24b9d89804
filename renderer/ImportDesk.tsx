// Takes in what is dropped anywhere on the window or pasted outside a text field, runs the imports, and shows below
// the window how far they are. Several may run at once; the window stays usable meanwhile.

import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { ImportReport } from '../shared/model.ts'
import type { ImportPreview } from '../shared/preview.ts'
import { fail } from '../shared/result.ts'
import { useActions } from './actions.ts'
import { call, queryKey } from './api/call.ts'
import { type OpenDialog, type Pasted, useDialogs, useOpenDialog } from './dialogs.ts'
import { isTyping } from './focus.ts'
import styles from './ImportDesk.module.css'
import { showFailure, showToast } from './ui/toasts.ts'
import { findExportedLibrary } from './views/fillLibrary/exportedLibrary.ts'
import { DropVeil } from './views/import/DropVeil.tsx'
import { ImportStrip } from './views/import/ImportStrip.tsx'
import { type Imports, ImportsContext } from './views/import/imports.ts'
import { looksLikePosting, readPasted } from './views/import/pasted.ts'
import { type Picked, pickFromTransfer } from './views/import/pickedFiles.ts'
import { presentReport } from './views/import/presentReport.ts'
import { type Outcome, previewSetting, settlePreview, wantsPreview } from './views/import/previewing.ts'
import { sendFiles, sendToPreview } from './views/import/sendFiles.ts'
import { WatchNotices } from './views/import/WatchNotices.tsx'
import { isOnlyLink } from './views/newPosting/typedDraft.ts'
import { openTable, partTables } from './views/tables/openTables.ts'

const tooMuchText =
  'This was more than can be looked through one by one, so it was imported at once. Undo takes all of it back.'

export function ImportDesk({ children }: { children: ReactNode }) {
  const dialogs = useDialogs()
  const actions = useActions()
  const queryClient = useQueryClient()
  const [expected, setExpected] = useState<ReadonlyMap<string, number>>(new Map())

  // Shown from here and not where the import ends, because by then another dialog may be open.
  const showNextReport = useInTurn((report: ImportReport) => {
    const isBusy = dialogs.current() !== null || isTyping()
    presentReport(report, { actions, openDialog: dialogs.openDialog, isBusy })
  })
  // What waits is named at the foot of the window too, so nobody is taken away from what they type.
  const showNextPreview = useInTurn(({ importId }: ImportPreview) => {
    const open = () => dialogs.openDialog({ kind: 'importPreview', importId })
    if (dialogs.current() === null && !isTyping()) open()
    else showToast({ text: 'Read, and ready to be looked at', action: { label: 'Look', run: open } })
  })
  const openNext = useInTurn(dialogs.openDialog, useOpenDialog() === null)
  /** Where the columns of a table go, whether a library is wanted: never over a form that somebody is filling in. */
  const askAbout = useCallback(
    (fileName: string, dialog: OpenDialog) => {
      if (dialogs.current() !== null) showToast({ text: `${fileName} comes next, once this is closed` })
      openNext(dialog)
    },
    [dialogs, openNext],
  )

  const show = useCallback(
    (report: ImportReport) => {
      queryClient.setQueryData(queryKey('imports.get', { importId: report.id }), report)
      showNextReport(report)
    },
    [queryClient, showNextReport],
  )

  const showOutcome = useCallback(
    (outcome: Outcome) => {
      if (outcome.kind === 'look') {
        showNextPreview(outcome.preview)
        return
      }
      if (outcome.isTooMuch) showToast({ text: tooMuchText })
      show(outcome.report)
    },
    [show, showNextPreview],
  )

  const run = useCallback(
    async (chosen: Picked | Promise<Picked>) => {
      const { tables: spreadsheets, rest: picked } = partTables(await chosen)
      for (const spreadsheet of spreadsheets) {
        const opened = await openTable(spreadsheet)
        if (opened.ok) askAbout(spreadsheet.file.name, { kind: 'table', table: opened.value })
        else showFailure(opened.error)
      }
      if (spreadsheets.length > 0 && picked.files.length + picked.refused.length === 0) return
      const count = picked.files.length + picked.refused.length
      if (count === 0) {
        showToast({ text: 'There is no file in there to import' })
        return
      }
      const library = await findExportedLibrary(picked)
      if (library !== null) return askAbout(library.file.name, { kind: 'fillLibrary', library })
      const onBegin = (importId: string) => setExpected((before) => new Map(before).set(importId, count))
      const setting = await previewSetting()
      if (!wantsPreview(setting, count)) {
        const result = await sendFiles(picked, onBegin)
        if (result.ok) show(result.value)
        else showFailure(result.error)
        return
      }
      const sent = await sendToPreview(picked, onBegin)
      const outcome = sent.ok ? await settlePreview(sent.value, setting) : sent
      if (outcome.ok) showOutcome(outcome.value)
      // Cancelled while it was being read: nothing was written, and nothing is left to say.
      else if (outcome.error.code !== 'notFound') showFailure(outcome.error)
    },
    [show, showOutcome, askAbout],
  )

  const reread = useCallback(async () => {
    const result = await call('library.reparse', {})
    if (result.ok) show(result.value)
    else showFailure(result.error)
  }, [show])

  const importPasted = useCallback(
    async (pasted: Pasted) => {
      const begun = await call('imports.begin', { origin: 'paste', isPreviewed: true })
      if (!begun.ok) return begun
      const { importId } = begun.value
      const sent = await call('imports.addPasted', { importId, ...pasted })
      const looked = sent.ok ? await call('imports.preview', { importId }) : sent
      const [file] = looked.ok && looked.value.kind === 'preview' ? looked.value.files : []
      if (!looked.ok || file?.outcome === 'failed') {
        await call('imports.cancel', { importId })
        return looked.ok ? fail('badRequest', file?.message ?? '') : looked
      }
      const outcome = await settlePreview(importId, await previewSetting())
      if (outcome.ok) showOutcome(outcome.value)
      return outcome
    },
    [showOutcome],
  )

  const imports: Imports = useMemo(
    () => ({
      expected,
      importFiles: (picked) => void run(picked),
      async importPasted(pasted) {
        const outcome = await importPasted(pasted)
        // What was copied may read like a posting as plain text where its markup does not.
        return outcome.ok || pasted.html === null ? outcome : importPasted({ ...pasted, html: null })
      },
      showReport: show,
      rereadAll: () => void reread(),
    }),
    [expected, run, importPasted, show, reread],
  )

  const closeImportDialog = () => {
    if (dialogs.current()?.kind === 'import') dialogs.closeDialog()
  }
  const isDropping = useFileDrop((transfer) => {
    closeImportDialog()
    imports.importFiles(pickFromTransfer(transfer))
  })
  usePaste((transfer) => {
    if (dialogs.current() !== null) return false
    if (transfer.files.length > 0) {
      imports.importFiles(pickFromTransfer(transfer))
      return true
    }
    const pasted = readPasted(transfer)
    if (isOnlyLink(pasted.text)) {
      showToast({
        text: 'A link alone says nothing of the job, and Roledex opens no pages',
        more: 'Open it in your browser, save the page and drop the file here.',
        action: {
          label: 'Type it in',
          run: () => dialogs.openDialog({ kind: 'newPosting', text: pasted.text }),
        },
      })
      return true
    }
    if (!looksLikePosting(pasted)) return false
    dialogs.openDialog({ kind: 'paste', pasted })
    return true
  })

  return (
    <ImportsContext value={imports}>
      <div className={styles.desk}>
        <div className={styles.window}>{children}</div>
        <ImportStrip />
        <WatchNotices />
      </div>
      <DropVeil isShown={isDropping} />
    </ImportsContext>
  )
}

/** Gives a function that has things presented one after the other, each as soon as there is room for it. */
function useInTurn<T>(onTurn: (thing: T) => void, isFree = true): (thing: T) => void {
  const [waiting, setWaiting] = useState<readonly T[]>([])
  const present = useEffectEvent(onTurn)
  useEffect(() => {
    const [next] = waiting
    if (next === undefined || !isFree) return
    // A dialog that has just closed gives the focus back first: the next one asks where it was.
    const frame = requestAnimationFrame(() => {
      present(next)
      setWaiting((others) => others.slice(1))
    })
    return () => cancelAnimationFrame(frame)
  }, [waiting, isFree])
  return useCallback((thing) => setWaiting((others) => [...others, thing]), [])
}

/** Whether files are held over the window; `onDrop` gets what is let go. Nothing dropped may replace the page. */
function useFileDrop(onDrop: (transfer: DataTransfer) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const take = useEffectEvent(onDrop)
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setIsOver(!isTakenElsewhere(event))
    }
    // Without another element to go on to, the pointer has left the window.
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const onLetGo = (event: DragEvent) => {
      setIsOver(false)
      if (!holdsFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      if (!isTakenElsewhere(event)) take(event.dataTransfer)
    }
    const stop = new AbortController()
    const options = { signal: stop.signal }
    window.addEventListener('dragenter', onOver, options)
    window.addEventListener('dragover', onOver, options)
    window.addEventListener('dragleave', onLeave, options)
    window.addEventListener('drop', onLetGo, options)
    return () => stop.abort()
  }, [])
  return isOver
}

/** Over a part that takes files for itself (views/files/FilesTab.tsx); the veil may lie above it. */
function isTakenElsewhere({ target, clientX, clientY }: DragEvent): boolean {
  const isVeil = (element: EventTarget | null) =>
    element instanceof Element && element.closest('[data-drop-veil]') !== null
  const under = isVeil(target)
    ? document.elementsFromPoint(clientX, clientY).find((element) => !isVeil(element))
    : target
  return under instanceof Element && under.closest('[data-takes-files]') !== null
}

/** Pastes outside text fields; `onPaste` says whether it took what was pasted. */
function usePaste(onPaste: (transfer: DataTransfer) => boolean): void {
  const take = useEffectEvent(onPaste)
  useEffect(() => {
    const listener = (event: ClipboardEvent) => {
      if (event.clipboardData === null || event.defaultPrevented || isTyping()) return
      if (take(event.clipboardData)) event.preventDefault()
    }
    window.addEventListener('paste', listener)
    return () => window.removeEventListener('paste', listener)
  }, [])
}
