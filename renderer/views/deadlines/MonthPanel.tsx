// A month with a dot for every date on a day. A day with dates is a button that goes there in the agenda; arrow keys
// go from one such day to the next, Home and End to the first and last of the month, Page Up and Page Down to another.

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, memo, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Urgency } from '../../../shared/deadlineText.ts'
import { titleText } from '../../../shared/titleText.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { addMonths, weeksOf } from '../../weeks.ts'
import { formatDay, formatDayLong, formatMonth } from '../../words/dates.ts'
import type { AgendaEntry } from './agendaGroups.ts'
import { busyDayAfterKey } from './busyDays.ts'
import styles from './MonthPanel.module.css'

interface MonthPanelProps {
  entries: readonly AgendaEntry[]
  /** `YYYY-MM-DD` */
  today: string
  /** 1 = Monday to 7 = Sunday */
  firstWeekday: number
  onJump: (day: string) => void
}

const dotsShown = 3
const look = { size: 15, strokeWidth: 1.75 }

const dayKeys = /^(?:Arrow|Page|Home$|End$)/

export const MonthPanel = memo(function MonthPanel({
  entries,
  today,
  firstWeekday,
  onJump,
}: MonthPanelProps) {
  const [month, setMonth] = useState(today.slice(0, 7))
  const [focusDay, setFocusDay] = useState<string | null>(null)
  const headingId = useId()
  const weeks = weeksOf(month, firstWeekday)
  const byDay = useMemo(() => Map.groupBy(entries, (entry) => entry.item.on), [entries])
  const busyDays = weeks.flat().filter((day) => day.startsWith(month) && byDay.has(day))
  const jumpRef = useRef<string | null>(null)
  const tableRef = useRef<HTMLTableElement>(null)
  const tabStop =
    busyDays.find((day) => day === focusDay) ?? busyDays.find((day) => day >= today) ?? busyDays[0]

  // The day may stand in a month that is only now drawn.
  useEffect(() => {
    if (jumpRef.current === null) return
    tableRef.current?.querySelector<HTMLElement>(`[data-day="${jumpRef.current}"]`)?.focus()
    jumpRef.current = null
  })

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const from = (event.target as HTMLElement).dataset.day
    if (from === undefined || !dayKeys.test(event.key)) return
    // Where it leads no further, it scrolls nothing either.
    event.preventDefault()
    const next = busyDayAfterKey(event, from, [...byDay.keys()].sort())
    if (next === null) return
    jumpRef.current = next
    setFocusDay(next)
    setMonth(next.slice(0, 7))
  }

  return (
    <section aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.heading} aria-live="polite">
          {formatMonth(month)}
        </h2>
        {month !== today.slice(0, 7) && (
          <Button kind="plain" size="small" onClick={() => setMonth(today.slice(0, 7))}>
            Today
          </Button>
        )}
        <IconButton
          label="Month before"
          className={styles.turn}
          icon={<ChevronLeft {...look} />}
          onClick={() => setMonth(addMonths(month, -1))}
        />
        <IconButton
          label="Month after"
          className={styles.turn}
          icon={<ChevronRight {...look} />}
          onClick={() => setMonth(addMonths(month, 1))}
        />
      </div>
      <table ref={tableRef} className={styles.table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={formatDay(day, { weekday: 'long' })}>
                {formatDay(day, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <Day
                    day={day}
                    isToday={day === today}
                    isOutside={!day.startsWith(month)}
                    entries={byDay.get(day) ?? []}
                    isTabStop={day === tabStop}
                    onJump={onJump}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
})

interface DayProps {
  day: string
  isToday: boolean
  isOutside: boolean
  entries: readonly AgendaEntry[]
  isTabStop: boolean
  onJump: (day: string) => void
}

function Day({ day, isToday, isOutside, entries, isTabStop, onJump }: DayProps) {
  const number = formatDay(day, { day: 'numeric' })
  const isAhead = entries.some((entry) => entry.view.urgency !== 'past')
  const className = classNames(
    styles.day,
    isToday && styles.today,
    isOutside && styles.outside,
    isAhead && !isOutside && styles.ahead,
  )
  if (isOutside || entries.length === 0) {
    return (
      <span className={className} aria-current={isToday ? 'date' : undefined}>
        <span className={styles.number}>{number}</span>
      </span>
    )
  }
  const label = formatDayLong(day)
  const names = entries.map(({ item, view }) => `${titleText(item.title)}: ${view.pill}`)
  return (
    <button
      type="button"
      data-day={day}
      className={className}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={`${label}, ${entries.length === 1 ? 'one date' : `${entries.length} dates`}`}
      aria-current={isToday ? 'date' : undefined}
      title={names.slice(0, 8).join('\n')}
      onClick={() => onJump(day)}
    >
      <span className={styles.number}>{number}</span>
      <span aria-hidden="true" className={styles.dots}>
        {mostUrgent(entries).map((urgency, index) => (
          <span key={index} className={classNames(styles.dot, styles[urgency])} />
        ))}
      </span>
    </button>
  )
}

const urgencies: readonly Urgency[] = ['urgent', 'soon', 'calm', 'past', 'none']

function mostUrgent(entries: readonly AgendaEntry[]): Urgency[] {
  return entries
    .map((entry) => entry.view.urgency)
    .sort((one, other) => urgencies.indexOf(one) - urgencies.indexOf(other))
    .slice(0, dotsShown)
}
