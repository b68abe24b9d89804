import { memo, type PointerEvent } from 'react'
import { classNames } from '../../ui/classNames.ts'
import { numberText } from '../../words/countText.ts'
import { formatDay, formatDayLong } from '../../words/dates.ts'
import type { AgendaEntry } from '../deadlines/agendaGroups.ts'
import { DateChip } from './DateChip.tsx'
import styles from './DayCell.module.css'

interface DayCellProps {
  day: string
  entries: readonly AgendaEntry[]
  /** All of the day, shown or not. */
  total: number
  isToday: boolean
  isChosen: boolean
  isOutside: boolean
  currentId: string | null
  onChoose: (day: string) => void
  onOpen: (day: string, postingId: string) => void
  /** A date on its way would come to this day. */
  isTarget: boolean
  /** The date that is on its way. */
  liftedKey: string | null
  onLift: (event: PointerEvent<HTMLElement>, entry: AgendaEntry, day: string) => void
}

/** A day of the month with as many of its dates as there is room for; the number at its end counts all. */
export const DayCell = memo(function DayCell({
  day,
  entries,
  total,
  isToday,
  isChosen,
  isOutside,
  currentId,
  onChoose,
  onOpen,
  isTarget,
  liftedKey,
  onLift,
}: DayCellProps) {
  const name = formatDayLong(day)
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the rows of the other grids, it is laid out by itself
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the month's
    <div
      role="gridcell"
      tabIndex={-1}
      aria-selected={isChosen}
      className={classNames(
        styles.cell,
        isChosen && styles.chosen,
        isOutside && styles.outside,
        isToday && styles.today,
        isTarget && styles.target,
      )}
      data-cell={day}
      onClick={() => onChoose(day)}
    >
      <div className={styles.top}>
        <button
          id={dayId(day)}
          type="button"
          tabIndex={isChosen ? 0 : -1}
          data-day={day}
          aria-label={`${name}, ${countText(total)}`}
          aria-current={isToday ? 'date' : undefined}
          className={styles.number}
        >
          {formatDay(day, { day: 'numeric' })}
        </button>
        {total > 0 && (
          <span aria-hidden="true" className={styles.total}>
            {numberText(total)}
          </span>
        )}
      </div>
      <div className={styles.entries}>
        {entries.map((entry) => (
          <DateChip
            key={entry.key}
            entry={entry}
            isCurrent={entry.item.postingId === currentId}
            isLifted={entry.key === liftedKey}
            onOpen={(event) => {
              event.stopPropagation()
              onOpen(day, entry.item.postingId)
            }}
            onLift={(event) => onLift(event, entry, day)}
          />
        ))}
      </div>
    </div>
  )
})

export function dayId(day: string): string {
  return `day-${day}`
}

function countText(count: number): string {
  if (count === 0) return 'no dates'
  return count === 1 ? '1 date' : `${count} dates`
}
