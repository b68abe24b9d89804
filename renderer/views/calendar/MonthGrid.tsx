import { type KeyboardEvent, type PointerEvent, useCallback, useRef } from 'react'
import { useFreeKeys } from '../../freeKeys.ts'
import { usePlace } from '../../navigation.ts'
import { usePointerDrag } from '../../ui/usePointerDrag.ts'
import { formatDay, formatMonth } from '../../words/dates.ts'
import type { AgendaEntry } from '../deadlines/agendaGroups.ts'
import styles from './CalendarView.module.css'
import { dayAfterKey } from './calendarDays.ts'
import { DateChip } from './DateChip.tsx'
import { DayCell } from './DayCell.tsx'
import { moveDate } from './moveDate.ts'
import type { DatesOfDay } from './useCalendarDates.ts'

interface MonthGridProps {
  weeks: readonly string[][]
  /** `2026-11` */
  month: string
  chosenDay: string
  today: string
  /** The day a week begins with: 1 = Monday to 7 = Sunday. */
  weekday: number
  byDay: ReadonlyMap<string, DatesOfDay>
  currentId: string | null
  onChoose: (day: string) => void
  /** As `onChoose`, by key: the focus goes along. */
  onGoTo: (day: string) => void
  /** Into the list of the chosen day. */
  onEnter: () => void
  onOpen: (day: string, postingId: string) => void
}

interface DateOfDay {
  entry: AgendaEntry
  day: string
}

type WalkKey = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'preventDefault'>

const noEntries: AgendaEntry[] = []

/** The days of a month with their dates; one's own are dragged to other days. */
export function MonthGrid({
  weeks,
  month,
  chosenDay,
  today,
  weekday,
  byDay,
  currentId,
  onChoose,
  onGoTo,
  onEnter,
  onOpen,
}: MonthGridProps) {
  const { pane } = usePlace()
  const gridRef = useRef<HTMLDivElement>(null)
  // Fingers scroll: there, and by key, a date is moved otherwise.
  const { drag, ghostRef, start } = usePointerDrag<DateOfDay>({
    frameRef: gridRef,
    place: 'cell',
    isByTouch: false,
    onDrop({ entry, day }, to) {
      if (to !== day) void moveDate(entry.item, to)
    },
  })
  const lift = useCallback(
    (event: PointerEvent<HTMLElement>, entry: AgendaEntry, day: string) =>
      start(event, () => ({ entry, day })),
    [start],
  )

  function onKeyDown(event: KeyboardEvent) {
    if (event.target instanceof HTMLElement && event.target.dataset.day !== undefined) walk(event)
  }
  function walk(event: WalkKey) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const isEnter = !event.shiftKey && (event.key === 'Enter' || event.key === ' ')
    const next = dayAfterKey(event, chosenDay, weekday)
    if (isEnter) onEnter()
    else if (next !== null) onGoTo(next)
    else return
    event.preventDefault()
  }
  useFreeKeys((event) => {
    if (pane === 'list') walk(event)
  })

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: it is laid out by itself */}
      <div
        ref={gridRef}
        role="grid"
        aria-label={formatMonth(month)}
        tabIndex={-1}
        className={styles.grid}
        onKeyDown={onKeyDown}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="row" tabIndex={-1} className={styles.week}>
          {weeks[0]?.map((on) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <div
              key={on}
              role="columnheader"
              tabIndex={-1}
              aria-label={formatDay(on, { weekday: 'long' })}
              className={styles.weekday}
            >
              {formatDay(on, { weekday: 'short' })}
            </div>
          ))}
        </div>
        {weeks.map((week) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <div key={week[0]} role="row" tabIndex={-1} className={styles.week}>
            {week.map((on) => (
              <DayCell
                key={on}
                day={on}
                entries={byDay.get(on)?.entries ?? noEntries}
                total={byDay.get(on)?.total ?? 0}
                isToday={on === today}
                isChosen={on === chosenDay}
                isOutside={!on.startsWith(month)}
                currentId={currentId}
                onChoose={onChoose}
                onOpen={onOpen}
                isTarget={drag !== null && drag.over === on && drag.what.day !== on}
                liftedKey={drag?.what.entry.key ?? null}
                onLift={lift}
              />
            ))}
          </div>
        ))}
      </div>
      {drag !== null && (
        <div ref={ghostRef} aria-hidden="true" className={styles.ghost} style={{ inlineSize: drag.width }}>
          <DateChip entry={drag.what.entry} />
        </div>
      )}
    </>
  )
}
