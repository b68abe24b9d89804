import { useCall } from '../../api/call.ts'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { QuickDateField } from '../pickers/QuickDateField.tsx'
import styles from './ReportOptions.module.css'
import { areDays, datesOf, periodOf, type ReportDates, reportPeriods } from './reportDates.ts'

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
        <QuickDateField
          label="From"
          leaning="back"
          value={wishes.from}
          onChange={(from) => onChange({ ...wishes, from })}
        />
        <QuickDateField
          label="Until, this day too"
          leaning="back"
          value={wishes.until}
          problem={
            areDays(wishes) && wishes.until < wishes.from ? 'This is before the first day.' : undefined
          }
          onChange={(until) => onChange({ ...wishes, until })}
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
