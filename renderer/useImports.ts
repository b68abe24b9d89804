// Runs the imports of the window, whatever they come from: reads, shows what would come in where the person wants to look first, and
// presents what came of it. Several may run at once.

import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { ImportReport } from '../shared/model.ts'
import type { ImportPreview } from '../shared/preview.ts'
import { fail } from '../shared/result.ts'
import { useActions } from './actions/actions.ts'
import { call, queryKey } from './api/call.ts'
import { currentDialog, type OpenDialog, openDialog, type Pasted, useOpenDialog } from './dialogs.ts'
import { isTyping } from './keyboard/focus.ts'
import { showFailure, showToast } from './ui/toasts.ts'
import { useInTurn } from './ui/useInTurn.ts'
import { findExportedLibrary } from './views/fillLibrary/exportedLibrary.ts'
import type { Imports } from './views/import/imports.ts'
import type { Picked } from './views/import/pickedFiles.ts'
import { presentReport } from './views/import/presentReport.ts'
import { type Outcome, previewSetting, settlePreview, wantsPreview } from './views/import/previewing.ts'
import { sendFiles, sendToPreview } from './views/import/sendFiles.ts'
import { openTable, partTables } from './views/tables/openTables.ts'

const tooMuchText =
  'This was more than can be looked through one by one, so it was imported at once. Undo takes all of it back.'

interface Presenting {
  show: (report: ImportReport) => void
  showOutcome: (outcome: Outcome) => void
  /** Where the columns of a table go, whether a library is wanted: never over a form that somebody is filling in. */
  askAbout: (fileName: string, dialog: OpenDialog) => void
}

export function useImports(): Imports {
  const { show, showOutcome, askAbout } = usePresenting()
  const [expected, setExpected] = useState<ReadonlyMap<string, number>>(new Map())

  const run = useCallback(
    async (chosen: Picked | Promise<Picked>) => {
      const { tables: spreadsheets, rest: picked } = await partTables(await chosen)
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

  return useMemo(
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
}

/** Presents what came of imports one after the other, each as soon as there is room for it. */
function usePresenting(): Presenting {
  const actions = useActions()
  const queryClient = useQueryClient()

  // Shown from here and not where the import ends, because by then another dialog may be open.
  const showNextReport = useInTurn((report: ImportReport) => presentReport(report, actions))
  // What waits is named at the foot of the window too, so nobody is taken away from what they type.
  const showNextPreview = useInTurn(({ importId }: ImportPreview) => {
    const open = () => openDialog({ kind: 'importPreview', importId })
    if (currentDialog() === null && !isTyping()) open()
    else showToast({ text: 'Read, and ready to be looked at', action: { label: 'Look', run: open } })
  })
  const openNext = useInTurn(openDialog, useOpenDialog() === null)
  const askAbout = useCallback(
    (fileName: string, dialog: OpenDialog) => {
      if (currentDialog() !== null) showToast({ text: `${fileName} comes next, once this is closed` })
      openNext(dialog)
    },
    [openNext],
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

  return { show, showOutcome, askAbout }
}
