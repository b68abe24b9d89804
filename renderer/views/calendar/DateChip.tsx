// One date in a cell of the month: whose it is, and behind the pointer all that is known of it.

import { Flag, type LucideIcon, MessagesSquare, Reply, Square } from 'lucide-react'
import type { MouseEvent, PointerEvent } from 'react'
import type { DueKind } from '../../../shared/due.ts'
import { useStages } from '../../api/stages.ts'
import { classNames } from '../../ui/classNames.ts'
import type { AgendaEntry } from '../deadlines/agendaGroups.ts'
import { dueKindNames } from '../deadlines/dueWords.ts'
import styles from './DayCell.module.css'
import { dateTone, dateWords } from './dateWords.ts'

const kindMarks: Partial<Record<DueKind, { Icon: LucideIcon; label: string }>> = {
  mine: { Icon: Flag, label: 'Mine:' },
  interview: { Icon: MessagesSquare, label: 'Interview:' },
  task: { Icon: Square, label: 'Task:' },
  followUp: { Icon: Square, label: 'Follow-up:' },
  replyBy: { Icon: Reply, label: 'Answer the offer:' },
}

/** Of the person's own making, so that they may move it. */
export function isMovable(kind: DueKind): boolean {
  return kind === 'mine' || kind === 'task' || kind === 'followUp' || kind === 'replyBy'
}

interface DateChipProps {
  entry: AgendaEntry
  isCurrent?: boolean
  isLifted?: boolean
  onOpen?: (event: MouseEvent) => void
  onLift?: (event: PointerEvent<HTMLElement>) => void
}

export function DateChip({ entry, isCurrent = false, isLifted = false, onOpen, onLift }: DateChipProps) {
  const { stageOf } = useStages()
  const { item } = entry
  const mark = kindMarks[item.kind]
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classNames(
        styles.entry,
        styles[dateTone(entry, stageOf(item.stageId))],
        isCurrent && styles.current,
        isLifted && styles.lifted,
        isMovable(item.kind) && styles.movable,
      )}
      title={dateTitle(entry)}
      onClick={onOpen}
      // What does not move says why where it is let go (moveDate.ts).
      onPointerDown={onLift}
    >
      {mark !== undefined && (
        <mark.Icon
          aria-label={mark.label}
          size={11}
          strokeWidth={2.25}
          className={item.kind === 'mine' ? styles.flag : styles.mark}
        />
      )}
      <span className={styles.title} dir="auto">
        {dateWords(entry)[0]}
      </span>
    </button>
  )
}

/** What it is of, the date where the person is, where it comes from, and how the listing wrote it where that is another time. */
function dateTitle(entry: AgendaEntry): string {
  const { item, view } = entry
  const date = item.deadline?.date
  const isTimed = date?.kind === 'instant' || date?.kind === 'local'
  return [
    dateWords(entry).join(' · '),
    `${dueKindNames[item.kind]}: ${view.long}`,
    view.origin,
    isTimed ? `The listing wrote “${date.raw.trim()}”` : '',
    isMovable(item.kind) ? 'Drag it to another day, or press > and < in the day’s list' : '',
  ]
    .filter((part) => part !== '')
    .join('. ')
}
