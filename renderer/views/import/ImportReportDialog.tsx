// The report of one import: every file with its outcome and the reason, what asks for a look first.

import { Redo2, Undo2 } from 'lucide-react'
import { useRef } from 'react'
import type { ImportReport } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { closeDialog, openDialog } from '../../dialogs.ts'
import { focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { type DetailTab, navigate, openView } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { copyText } from '../../ui/toasts.ts'
import { countText, numberText } from '../../words/countText.ts'
import { formatInstant } from '../../words/dates.ts'
import { Differences } from './Differences.tsx'
import styles from './ImportReportDialog.module.css'
import { ReportLines } from './ReportLines.tsx'
import { changesLibrary, originNames, outcomeText, reportAsText, sizeText } from './reportText.ts'
import { useTurnImport } from './useTurnImport.ts'

const iconLook = { size: 14, strokeWidth: 1.75 }

interface ImportReportDialogProps {
  importId: string
  /** Back to the list it may have been opened from. */
  onClose: () => void
}

export function ImportReportDialog({ importId, onClose }: ImportReportDialogProps) {
  const { data: report, error } = useCall('imports.get', { importId })
  if (report !== undefined) return <Report report={report} onClose={onClose} />
  return (
    <Dialog title="Import report" size="large" onClose={onClose}>
      {error === null ? (
        <div className={styles.loading}>
          <Skeleton width="60%" />
          <Skeleton width="45%" />
          <Skeleton width="52%" />
        </div>
      ) : (
        <EmptyState title="The report could not be read">{error.failure.message}</EmptyState>
      )}
    </Dialog>
  )
}

function Report({ report, onClose }: { report: ImportReport; onClose: () => void }) {
  const { zone } = useNow()
  const { turn, answer } = useTurnImport(report)
  const showRef = useRef<HTMLButtonElement>(null)
  const isUndone = report.state === 'undone'
  const TurnIcon = isUndone ? Redo2 : Undo2
  const { data: differences } = useCall(
    'imports.differences',
    { importId: report.id },
    { enabled: report.origin === 'reparse' && !isUndone },
  )
  const remark = answer ?? remarkOf(report, differences?.unseen ?? 0)
  const hasPostings = !isUndone && report.totals.postings > 0

  function show(postingId: string, tab: DetailTab = 'posting') {
    closeDialog()
    navigate({
      text: '',
      view: { name: 'import', importId: report.id },
      postingId,
      tab,
      pane: 'detail',
    })
  }

  return (
    <Dialog
      title={titleOf(report)}
      description={
        <span className={styles.summary}>
          <strong className={styles.totals}>{outcomeText(report)}</strong>
          <span>
            {!['files', 'reparse'].includes(report.origin) && `${originNames[report.origin]}, `}
            {report.totals.files > 0 && `${sizeText(report.totals)}, `}
            {formatInstant(report.startedAt, zone)}
          </span>
        </span>
      }
      size="large"
      initialFocus={showRef}
      onClose={onClose}
      footer={
        <>
          <span className={styles.left}>
            {changesLibrary(report) && (
              <Button
                icon={<TurnIcon {...iconLook} />}
                disabled={report.state === 'running'}
                onClick={() => void turn()}
              >
                {isUndone ? 'Redo' : 'Undo'} {report.origin === 'reparse' ? 'all of this' : 'this import'}
              </Button>
            )}
          </span>
          <Button kind="plain" onClick={() => void copyText(reportAsText(report), 'Copied the report')}>
            Copy report
          </Button>
          {report.origin !== 'reparse' && (
            <Button
              onClick={() => {
                onClose()
                openDialog({ kind: 'import' })
              }}
            >
              Import more…
            </Button>
          )}
          {hasPostings && (
            <Button
              ref={showRef}
              kind="primary"
              onClick={() => {
                closeDialog()
                openView({ name: 'import', importId: report.id })
                requestAnimationFrame(() => focusWhenThere(focusTargets.list))
              }}
            >
              {report.totals.postings === 1 ? 'Show the posting' : 'Show these postings'}
            </Button>
          )}
        </>
      }
    >
      {remark !== null && (
        <p role="status" className={styles.remark}>
          {remark}
        </p>
      )}
      {report.origin === 'reparse' && !isUndone ? (
        differences !== undefined && (
          <Differences
            fields={differences.fields}
            files={report.files}
            onOpen={show}
            onCompare={(postingId) => show(postingId, 'source')}
          />
        )
      ) : (
        <ReportLines files={report.files} onOpen={isUndone ? null : show} />
      )}
    </Dialog>
  )
}

function titleOf(report: ImportReport): string {
  if (report.origin === 'reparse') return rereadTitles[report.state]
  switch (report.state) {
    case 'running':
      return 'Import under way'
    case 'cancelled':
      return 'Import stopped'
    case 'undone':
      return 'Import undone'
    case 'finished':
      return isNothingRead(report) ? 'Nothing was imported' : 'Import finished'
  }
}

function isNothingRead({ totals }: ImportReport): boolean {
  return totals.failed > 0 && totals.failed === totals.files
}

const rereadTitles: Record<ImportReport['state'], string> = {
  running: 'Reading everything anew',
  cancelled: 'Reading anew stopped',
  undone: 'Reading anew undone',
  finished: 'Read everything anew',
}

/** Of these only remarks differ, where a value was found and the like. */
function unseenText(postings: number): string {
  return postings === 0 ? '' : ` In ${countText(postings, 'posting')} nothing that shows is different.`
}

/** What a person should know beyond the counts. */
function remarkOf(report: ImportReport, unseen: number): string | null {
  if (report.origin === 'reparse' && report.state !== 'undone') {
    return report.files.length === 0
      ? 'Every posting says what it said before.'
      : `What you added and corrected is as it was, and the earlier versions stay.${unseenText(unseen)}`
  }
  if (report.state === 'undone')
    return 'What this import added is out of your library. Undo brought back what was before.'
  if (report.state === 'cancelled')
    return report.totals.files === 0
      ? 'It stopped before a file was read. The files are where they were.'
      : 'The files listed here were read before it stopped. The others were left as they are.'
  const left = report.totals.files - report.files.length
  if (left > 0)
    return `${numberText(left)} more files are counted and not listed: the list holds those first that need a look.`
  return null
}
