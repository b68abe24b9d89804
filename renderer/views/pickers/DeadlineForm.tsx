// Choosing one's own deadline: a few likely days, or a date and perhaps a time as it is typed.

import { type RefObject, useState } from 'react'
import { addDays, calendarDayIn } from '../../../shared/calendar.ts'
import { viewListingDeadline } from '../../../shared/deadlineText.ts'
import type { MyDeadline } from '../../../shared/model.ts'
import type { ListingDeadline } from '../../../shared/posting.ts'
import { printQuickDate, readQuickDate } from '../../../shared/quickDates/quickDate.ts'
import { Button } from '../../ui/Button.tsx'
import { formatDayShort } from '../../words/dates.ts'
import styles from './DeadlineForm.module.css'
import { QuickDateField } from './QuickDateField.tsx'
import { useQuickMoment } from './useQuickMoment.ts'

interface DeadlineFormProps {
  /** What is set now, or null. */
  present: MyDeadline | null
  /** Offers the day before the listing closes. */
  listing: ListingDeadline | null
  onSet: (deadline: MyDeadline | null) => void
  dateRef?: RefObject<HTMLInputElement | null>
}

export function DeadlineForm({ present, listing, onSet, dateRef }: DeadlineFormProps) {
  const moment = useQuickMoment()
  const today = calendarDayIn(moment.now, moment.zone)
  const [date, setDate] = useState(present === null ? '' : printQuickDate(present.on, present.time))
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const closesOn = listing === null ? null : viewListingDeadline(listing, moment).on
  const quick = [
    { label: 'Today', on: today },
    { label: 'Tomorrow', on: addDays(today, 1) },
    { label: 'In 3 days', on: addDays(today, 3) },
    { label: 'In a week', on: addDays(today, 7) },
    ...(closesOn !== null && closesOn > today
      ? [{ label: 'Day before it closes', on: addDays(closesOn, -1) }]
      : []),
  ]
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const reading = readQuickDate(date, moment)
        if (reading.kind === 'date') onSet({ on: reading.on, time: reading.time })
        else if (reading.kind === 'problem') setProblem(reading.text)
      }}
    >
      <QuickDateField
        ref={dateRef}
        label="Date"
        hasTime
        value={date}
        problem={problem}
        onChange={(changed) => {
          setDate(changed)
          setProblem(undefined)
        }}
      />
      <fieldset aria-label="Likely days" className={styles.quick}>
        {quick.map((choice) => (
          <button
            key={choice.label}
            type="button"
            className={styles.choice}
            onClick={() => onSet({ on: choice.on, time: null })}
          >
            <span>{choice.label}</span> <span className={styles.day}>{formatDayShort(choice.on)}</span>
          </button>
        ))}
      </fieldset>
      <div className={styles.buttons}>
        {present !== null && (
          <Button kind="plain" onClick={() => onSet(null)}>
            Clear
          </Button>
        )}
        <Button kind="primary" type="submit" disabled={date === ''}>
          Set
        </Button>
      </div>
    </form>
  )
}
