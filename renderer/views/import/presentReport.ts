// How an import that is over is shown. One posting is simply there, with a way back; several files, or a file that
// failed, get the report. Nobody who is typing is taken away from it: then a toast leads there.

import type { ImportFile, ImportReport } from '../../../shared/model.ts'
import type { Actions } from '../../actions.ts'
import { announce } from '../../announce.ts'
import type { OpenDialog } from '../../dialogs.ts'
import { currentPlace, navigate, noRefinement } from '../../navigation.ts'
import { showToast } from '../../ui/toasts.ts'
import { hasChangedLibrary, outcomeText } from './reportText.ts'

interface Desk {
  actions: Actions
  openDialog: (dialog: OpenDialog) => void
  /** A dialog is open, or text is being typed. */
  isBusy: boolean
}

export function presentReport(report: ImportReport, desk: Desk): void {
  const [only] = report.files
  const openReport = () => desk.openDialog({ kind: 'importReport', importId: report.id })
  if (report.origin === 'reparse' && only === undefined && report.state === 'finished') {
    showToast({ text: 'Read everything anew', more: 'Nothing is different from before.' })
    return
  }
  if (report.files.length === 1 && only !== undefined && isPlain(only)) {
    presentOne(report, only, openReport, desk)
    return
  }
  const summary =
    report.state === 'cancelled' ? `${stoppedText(report)}: ${outcomeText(report)}` : outcomeText(report)
  announce(summary)
  if (desk.isBusy) showToast({ text: summary, action: { label: 'Report', run: openReport } })
  else openReport()
}

function stoppedText({ origin }: ImportReport): string {
  return origin === 'reparse' ? 'Reading anew stopped' : 'Import stopped'
}

function isPlain(file: ImportFile): boolean {
  return file.outcome !== 'failed' && file.postings.length === 1
}

function presentOne(report: ImportReport, file: ImportFile, openReport: () => void, desk: Desk): void {
  const [postingId = null] = file.postings
  const show = () => {
    const { view } = currentPlace()
    const isInView = view.name === 'all' || (view.name === 'inbox' && file.outcome === 'added')
    navigate({
      ...noRefinement,
      view: isInView ? view : { name: 'all' },
      postingId,
      tab: 'posting',
      pane: 'detail',
    })
  }
  if (!desk.isBusy) show()
  const toReport = { label: 'Report', run: openReport }
  showToast({
    text: file.message,
    ...(hasChangedLibrary(report)
      ? {
          action: { label: 'Undo', run: () => void desk.actions.undo(report.commandId) },
          secondAction: toReport,
        }
      : { action: toReport }),
  })
}
