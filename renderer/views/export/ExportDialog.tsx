// Everything that leaves the library as a file: what kind, which postings, which columns; then how far it is.

import { useRef, useState } from 'react'
import { calendarDayIn } from '../../../shared/calendar.ts'
import type { ExportedColumn, ExportedPostings, ExportRequest } from '../../../shared/exporting.ts'
import { defaultSettings } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import type { ExportSubject } from '../../dialogs.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { countText } from '../../words/countText.ts'
import { locale } from '../../words/dates.ts'
import styles from './ExportDialog.module.css'
import { ExportProgressLine } from './ExportProgressLine.tsx'
import { columnChoices, firstColumns } from './exportColumns.ts'
import { formatChoices } from './exportFormats.ts'
import { FormatList } from './FormatList.tsx'
import { usePostingChoices } from './postingChoices.ts'
import { ReportOptions, type ReportWishes } from './ReportOptions.tsx'
import { areDays, datesOf } from './reportDates.ts'
import { useExport } from './useExport.ts'

interface ExportDialogProps {
  subject: ExportSubject
  onClose: () => void
}

export function ExportDialog({ subject, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState(formatChoices[0])
  const settings = useCall('settings.get', {}).data ?? defaultSettings
  const fields = useCall('fields.list', {}).data?.fields ?? []
  const [picked, setPicked] = useState<ExportedColumn[] | null>(null)
  const choices = usePostingChoices(subject)
  const [chosen, setChosen] = useState(choices[0].id)
  const isDesktop = useCall('shell.info', {}).data?.kind === 'desktop'
  // Every attached file is looked for on the disk, so only where one goes along.
  const missing = useCall('files.missing', {}, { enabled: format.hasFiles === true }).data?.files.length ?? 0
  const moment = useNow()
  const today = calendarDayIn(moment.now, moment.zone)
  const [report, setReport] = useState<ReportWishes>({ ...datesOf('thisMonth', today), name: '' })
  const running = useExport(onClose)
  const firstRef = useRef<HTMLInputElement>(null)

  const columns = picked ?? firstColumns(settings.table)
  const allColumns = columnChoices(settings.table, fields)
  const isAll = columns.length === allColumns.length
  const which = choices.find(({ id }) => id === chosen) ?? choices[0]
  const isUnderWay = running.progress !== null
  const isImpossible =
    (format.asks.includes('columns') && columns.length === 0) ||
    (format.asks.includes('postings') && which.count === 0) ||
    (format.asks.includes('dates') && !(areDays(report) && report.from <= report.until))

  const begin = () =>
    running.begin(requestOf(format.id, { postings: which.postings, columns, report, isDesktop }))

  return (
    <Dialog
      title="Export"
      size="large"
      isFlush
      initialFocus={firstRef}
      onClose={onClose}
      onConfirm={() => {
        if (!isUnderWay && !isImpossible) begin()
      }}
      footer={
        isUnderWay ? (
          <ExportProgressLine running={running} />
        ) : (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button kind="primary" disabled={isImpossible} onClick={begin}>
              {format.asks.includes('postings') && which.count !== undefined
                ? `Export ${countText(which.count, 'posting')}`
                : 'Export'}
            </Button>
          </>
        )
      }
    >
      <div className={styles.page}>
        <FormatList chosen={format} onChange={setFormat} firstRef={firstRef} isDisabled={isUnderWay} />
        <section aria-label={format.name} className={styles.options} inert={isUnderWay}>
          <div>
            <h3 className={styles.heading}>{format.name}</h3>
            <p className={styles.text}>{format.text}</p>
            {format.hasFiles && missing > 0 && (
              <p className={styles.missing}>
                {countText(missing, 'attached file is', 'attached files are')} not in the data folder, and so
                not in this export. “Check the library file” in the settings says which.
              </p>
            )}
          </div>
          {format.asks.includes('postings') && (
            <ChoiceGroup
              label="Which postings"
              choices={choices.map(({ id, label }) => ({ value: id, label }))}
              chosen={[which.id]}
              onChange={([id]) => id !== undefined && setChosen(id)}
            />
          )}
          {format.asks.includes('columns') && (
            <div className={styles.columns}>
              <ChoiceGroup
                label="Columns"
                isMultiple
                choices={allColumns}
                chosen={columns}
                onChange={setPicked}
              />
              <Button
                size="small"
                kind="plain"
                onClick={() => setPicked(isAll ? null : allColumns.map(({ value }) => value))}
              >
                {isAll ? 'Only those of the table' : 'All columns'}
              </Button>
            </div>
          )}
          {format.asks.includes('dates') && (
            <ReportOptions wishes={report} today={today} onChange={setReport} />
          )}
        </section>
      </div>
    </Dialog>
  )
}

interface Wishes {
  postings: ExportedPostings
  columns: ExportedColumn[]
  report: ReportWishes
  /** Only there can a folder be chosen. */
  isDesktop: boolean
}

function requestOf(
  format: ExportRequest['format'],
  { postings, columns, report, isDesktop }: Wishes,
): ExportRequest {
  switch (format) {
    case 'library':
      return { format }
    case 'csv':
    case 'xlsx':
      return { format, postings, columns, locale }
    case 'markdown':
      return { format, postings, as: isDesktop ? 'folder' : 'zip', locale }
    case 'jsonLd':
      return { format, postings }
    case 'report':
      return { format, ...report, locale }
  }
}
