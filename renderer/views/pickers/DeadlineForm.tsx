// Choosing one's own deadline: a few likely days, or a date and perhaps a time.

import { type RefObject, useId, useState } from 'react'
import { addDays, calendarDayIn } from '../../../shared/calendar.ts'
import { viewListingDeadline } from '../../../shared/deadlineText.ts'
import type { MyDeadline } from '../../../shared/model.ts'
import type { ListingDeadline } from '../../../shared/posting.ts'
import { useNow } from '../../clock.ts'
import { formatDayShort } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './DeadlineForm.module.css'

interface DeadlineFormProps {
  /** What is set now, or null. */
  present: MyDeadline | null
  /** Offers the day before the listing closes. */
  listing: ListingDeadline | null
  onSet: (deadline: MyDeadline | null) => void
  dateRef?: RefObject<HTMLInputElement | null>
}

export function DeadlineForm({ present, listing, onSet, dateRef }: DeadlineFormProps) {
  const moment = useNow()
  const today = calendarDayIn(moment.now, moment.zone)
  const [on, setOn] = useState(present?.on ?? '')
  const [time, setTime] = useState(present?.time ?? '')
  const dateId = useId()
  const timeId = useId()
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
        if (on !== '') onSet({ on, time: time === '' ? null : time })
      }}
    >
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={dateId}>Date</label>
          <input
            ref={dateRef}
            id={dateId}
            type="date"
            required
            max="9999-12-31"
            value={on}
            onChange={(event) => setOn(event.target.value)}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={timeId}>Time, if it matters</label>
          <input id={timeId} type="time" value={time} onChange={(event) => setTime(event.target.value)} />
        </div>
      </div>
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
        <Button kind="primary" type="submit" disabled={on === ''}>
          Set
        </Button>
      </div>
    </form>
  )
}
