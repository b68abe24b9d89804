// How an import that is over is shown. One posting is simply there, with a way back; several files, or a file that
// failed, get the report. Nobody who is typing is taken away from it: then a toast leads there.

import type { ImportFile, ImportReport } from '../../../shared/model.ts'
import type { Actions } from '../../actions/actions.ts'
import { undo } from '../../actions/wayBack.ts'
import { call } from '../../api/call.ts'
import { currentDialog, openDialog } from '../../dialogs.ts'
import { isTyping, turnToPosting } from '../../keyboard/focus.ts'
import { currentPlace, hasNoPostings, navigate, type Place } from '../../navigation.ts'
import { announce } from '../../ui/announce.ts'
import { showToast } from '../../ui/toasts.ts'
import { findPlaceInList, listInputOf } from '../postings/postingPages.ts'
import { hasChangedLibrary, outcomeText } from './reportText.ts'

export function presentReport(report: ImportReport, actions: Actions): void {
  const [only] = report.files
  const openReport = () => openDialog({ kind: 'importReport', importId: report.id })
  if (report.origin === 'reparse' && only === undefined && report.state === 'finished') {
    showToast({ text: 'Read everything anew', more: 'Nothing is different from before.' })
    return
  }
  if (report.files.length === 1 && only !== undefined && isPlain(only)) {
    void presentOne(report, only, openReport, actions)
    return
  }
  const summary =
    report.state === 'cancelled' ? `${stoppedText(report)}: ${outcomeText(report)}` : outcomeText(report)
  announce(summary)
  if (isBusy()) showToast({ text: summary, action: { label: 'Report', run: openReport } })
  else openReport()
}

/** A dialog is open, or text is being typed. */
function isBusy(): boolean {
  return currentDialog() !== null || isTyping()
}

function stoppedText({ origin }: ImportReport): string {
  return origin === 'reparse' ? 'Reading anew stopped' : 'Import stopped'
}

function isPlain(file: ImportFile): boolean {
  return file.outcome !== 'failed' && file.postings.length === 1
}

/** Shows it where the person is, if it is there; a search of theirs stays, whether it holds the posting or not. */
async function presentOne(
  report: ImportReport,
  file: ImportFile,
  openReport: () => void,
  actions: Actions,
): Promise<void> {
  const [postingId = null] = file.postings
  const binned = postingId === null ? null : await call('bin.among', { ids: [postingId] })
  if (binned?.ok && binned.value.ids.length > 0) {
    const restore = () => void actions.restore(binned.value.ids)
    showToast({ text: file.message, action: { label: 'Restore', run: restore } })
    return
  }
  const show = (change: Partial<Place>) =>
    navigate({ postingId, tab: 'posting', pane: 'detail', from: null, ...change })
  const showInAll = () => show({ view: { name: 'all' }, text: '' })
  const isHere = postingId !== null && (await isInListHere(postingId))
  const isStaying = isBusy()
  const isOutside = !isHere && currentPlace().text !== ''
  if (!isStaying && isHere) show({})
  else if (!isStaying && !isOutside) showInAll()
  if (!isStaying && !isOutside) requestAnimationFrame(turnToPosting)
  const toShow = { label: 'Show', run: showInAll }
  const toReport = { label: 'Report', run: openReport }
  const isShownElsewhere = isStaying || isOutside
  showToast({
    text: file.message,
    undoes: report.commandId,
    ...(isOutside && !isStaying ? { more: 'It is outside this search, in All postings.' } : {}),
    ...(hasChangedLibrary(report)
      ? {
          action: { label: 'Undo', run: () => void undo(report.commandId) },
          secondAction: isShownElsewhere ? toShow : toReport,
        }
      : { action: isShownElsewhere ? toShow : toReport }),
  })
}

async function isInListHere(postingId: string): Promise<boolean> {
  const place = currentPlace()
  if (hasNoPostings(place.view)) return false
  return (await findPlaceInList(listInputOf(place), postingId).catch(() => null)) !== null
}
