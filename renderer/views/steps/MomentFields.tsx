// The day and the times of an interview, in the person's zone unless another is stated.

import { useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { calendarDayIn, wallTimeIn } from '../../../shared/calendar.ts'
import { longDay } from '../../../shared/deadlineText.ts'
import { isOvernight, readInterviewTime } from '../../../shared/interview.ts'
import { isZone, zoneName } from '../../../shared/planTimes.ts'
import { useNow } from '../../clock.ts'
import { FieldRow } from '../../ui/FieldRow.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { formatTime, locale } from '../../words/dates.ts'
import { lengthWords } from '../../words/interviewWords.ts'
import { QuickDateField } from '../pickers/QuickDateField.tsx'
import { TimeField } from '../pickers/TimeField.tsx'
import type { InterviewDraft } from './interviewDraft.ts'
import styles from './MomentFields.module.css'

interface MomentFieldsProps {
  draft: InterviewDraft
  problemOf: (field: string) => string | undefined
  onChange: (change: Partial<InterviewDraft>) => void
}

export function MomentFields({ draft, problemOf, onChange }: MomentFieldsProps) {
  const { zone } = useNow()
  const [isZoneOpen, setIsZoneOpen] = useState(draft.zone !== zone)
  const zonesId = useId()
  const zoneId = useId()
  function openZone() {
    // Its button goes. By the next frame the dialog would have taken the focus to itself.
    flushSync(() => setIsZoneOpen(true))
    document.getElementById(zoneId)?.focus()
  }
  return (
    <>
      <QuickDateField
        label="Date"
        zone={isZone(draft.zone.trim()) ? draft.zone.trim() : zone}
        value={draft.on}
        problem={problemOf('on')}
        onChange={(on) => onChange({ on })}
        onMoment={(on, time) => onChange({ on, time })}
      />
      <FieldRow>
        <TimeField
          label="From"
          required
          value={draft.time}
          problem={problemOf('time')}
          onChange={(time) => onChange({ time })}
        />
        <TimeField
          label="To, if known"
          value={draft.until}
          problem={problemOf('until')}
          onChange={(until) => onChange({ until })}
        />
      </FieldRow>
      {isZoneOpen && (
        <>
          <TextField
            id={zoneId}
            label="Time zone"
            list={zonesId}
            value={draft.zone}
            problem={problemOf('zone')}
            onChange={(event) => onChange({ zone: event.target.value })}
          />
          <datalist id={zonesId}>
            {Intl.supportedValuesOf('timeZone').map((name) => (
              <option key={name} value={name} label={zoneName(name)} />
            ))}
          </datalist>
        </>
      )}
      <p className={styles.zone}>
        {timeRemark(draft, zone)}{' '}
        {!isZoneOpen && (
          <button type="button" className={styles.link} onClick={openZone}>
            Another time zone
          </button>
        )}
      </p>
    </>
  )
}

/** How long it takes, and when it is where the person is. */
function timeRemark({ on, time, until, zone }: InterviewDraft, own: string): string {
  const instants =
    on === '' || time === ''
      ? null
      : readInterviewTime({ on, time, until: until === '' ? null : until, zone: zone.trim() })
  const known = instants === null || 'problem' in instants ? null : instants
  const length =
    known === null || known.endsAt === null
      ? ''
      : `${lengthWords(Date.parse(known.endsAt) - Date.parse(known.startsAt))}${isOvernight(time, until) ? ', into the next day' : ''}. `
  if (zone.trim() === own) return `${length}In your own time, that of ${zoneName(own)}.`
  if (known === null) return length
  const start = Date.parse(known.startsAt)
  const day = calendarDayIn(start, own)
  const there = wallTimeIn(start, own) === time && day === on
  if (there) return `${length}The same time as where you are.`
  const clock = formatTime(known.startsAt, own)
  return `${length}Where you are, it begins at ${clock}${day === on ? '' : ` on ${longDay(day, locale)}`}.`
}
