// Takes in what is dropped anywhere on the window or pasted outside a text field, runs the imports, and shows below
// the window how far they are. Several may run at once; the window stays usable meanwhile.

import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { ImportReport } from '../../../shared/model.ts'
import { fail } from '../../../shared/result.ts'
import { useActions } from '../../actions.ts'
import { call, queryKey } from '../../api/call.ts'
import { type Pasted, useDialogs } from '../../dialogs.ts'
import { showFailure, showToast } from '../../ui/toasts.ts'
import { DropVeil } from './DropVeil.tsx'
import styles from './ImportDesk.module.css'
import { ImportStrip } from './ImportStrip.tsx'
import { type Imports, ImportsContext } from './imports.ts'
import { type Picked, pickFromTransfer } from './pickedFiles.ts'
import { presentReport } from './presentReport.ts'
import { sendFiles } from './sendFiles.ts'

export function ImportDesk({ children }: { children: ReactNode }) {
  const dialogs = useDialogs()
  const actions = useActions()
  const queryClient = useQueryClient()
  const [expected, setExpected] = useState<ReadonlyMap<string, number>>(new Map())
  const [reports, setReports] = useState<ImportReport[]>([])

  // Shown from here and not where the import ends, because by then another dialog may be open.
  const present = useEffectEvent((report: ImportReport) => {
    const isBusy = dialogs.open !== null || isTyping()
    presentReport(report, { actions, openDialog: dialogs.openDialog, isBusy })
  })
  useEffect(() => {
    const [next] = reports
    if (next === undefined) return
    present(next)
    setReports((waiting) => waiting.slice(1))
  }, [reports])

  const show = useCallback(
    (report: ImportReport) => {
      queryClient.setQueryData(queryKey('imports.get', { importId: report.id }), report)
      setReports((waiting) => [...waiting, report])
    },
    [queryClient],
  )

  const run = useCallback(
    async (chosen: Picked | Promise<Picked>) => {
      const picked = await chosen
      const count = picked.files.length + picked.refused.length
      if (count === 0) {
        showToast({ text: 'There is no file in there to import' })
        return
      }
      const result = await sendFiles(picked, (importId) =>
        setExpected((before) => new Map(before).set(importId, count)),
      )
      if (result.ok) show(result.value)
      else showFailure(result.error)
    },
    [show],
  )

  const imports: Imports = useMemo(
    () => ({
      expected,
      importFiles: (picked) => void run(picked),
      async importPasted(pasted) {
        const result = await call('imports.paste', pasted)
        if (!result.ok) return result
        const [file] = result.value.files
        const isRefused = result.value.files.length === 1 && file?.outcome === 'failed'
        return isRefused ? fail('badRequest', file.message) : result
      },
      showReport: show,
    }),
    [expected, run, show],
  )

  const closeImportDialog = () => {
    if (dialogs.open?.kind === 'import') dialogs.closeDialog()
  }
  const isDropping = useFileDrop((transfer) => {
    closeImportDialog()
    imports.importFiles(pickFromTransfer(transfer))
  })
  usePaste((transfer) => {
    if (dialogs.open !== null) return false
    if (transfer.files.length > 0) {
      imports.importFiles(pickFromTransfer(transfer))
      return true
    }
    const pasted = readPasted(transfer)
    if (!looksLikePosting(pasted)) return false
    dialogs.openDialog({ kind: 'paste', pasted })
    return true
  })

  return (
    <ImportsContext value={imports}>
      <div className={styles.desk}>
        <div className={styles.window}>{children}</div>
        <ImportStrip />
      </div>
      {isDropping && <DropVeil />}
    </ImportsContext>
  )
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
      setIsOver(true)
    }
    // Without another element to go on to, the pointer has left the window.
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const onLetGo = (event: DragEvent) => {
      setIsOver(false)
      if (!holdsFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      take(event.dataTransfer)
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

/** What a transfer holds as text, and as HTML where it has some. */
export function readPasted(transfer: DataTransfer): Pasted {
  const html = transfer.getData('text/html')
  return { text: transfer.getData('text/plain'), html: html === '' ? null : html }
}

/** Shorter text than this is a word or an address, not a posting. */
const postingLength = 200

function looksLikePosting({ text, html }: Pasted): boolean {
  return (
    text.length >= postingLength || (html !== null && html.length >= postingLength) || /^\s*[[{<]/.test(text)
  )
}

function isTyping(): boolean {
  const focused = document.activeElement
  return (
    focused instanceof HTMLInputElement ||
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLElement && focused.isContentEditable === true)
  )
}
