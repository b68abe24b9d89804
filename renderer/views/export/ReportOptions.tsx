import { useCall } from '../../api/call.ts'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './ReportOptions.module.css'
import { datesOf, periodOf, type ReportDates, reportPeriods } from './reportDates.ts'

export interface ReportWishes extends ReportDates {
  name: string
}

interface ReportOptionsProps {
  wishes: ReportWishes
  today: string
  onChange: (wishes: ReportWishes) => void
}

export function ReportOptions({ wishes, today, onChange }: ReportOptionsProps) {
  const { data: shell } = useCall('shell.info', {})
  const period = periodOf(wishes, today)
  return (
    <>
      <ChoiceGroup
        label="Time"
        choices={reportPeriods}
        chosen={period === null ? [] : [period]}
        onChange={([chosen]) => chosen !== undefined && onChange({ ...wishes, ...datesOf(chosen, today) })}
      />
      <div className={styles.days}>
        <TextField
          label="From"
          type="date"
          value={wishes.from}
          onChange={(event) => onChange({ ...wishes, from: event.target.value })}
        />
        <TextField
          label="Until, this day too"
          type="date"
          value={wishes.until}
          problem={
            wishes.until !== '' && wishes.until < wishes.from ? 'This is before the first day.' : undefined
          }
          onChange={(event) => onChange({ ...wishes, until: event.target.value })}
        />
      </div>
      <TextField
        className={styles.name}
        label="Your name, for the head of the page"
        maxLength={200}
        value={wishes.name}
        onChange={(event) => onChange({ ...wishes, name: event.target.value })}
      />
      <p className={styles.hint}>
        {shell?.kind === 'desktop'
          ? 'You choose PDF or a web page when you save it.'
          : 'It comes as a web page: open it, and print it or save it as PDF from there.'}{' '}
        Sample postings do not count.
      </p>
    </>
  )
}
