import {
  Archive,
  CalendarArrowDown,
  CalendarClock,
  Check,
  CircleDot,
  Clock4,
  Columns3,
  Merge,
  Share,
  Star,
  Tag,
  TextCursorInput,
  Trash2,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { CommandId } from '../../../shared/commands.ts'
import { keysOf, useCommands } from '../../commands.ts'
import { mostCompared, usePlace } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import { classNames } from '../../ui/classNames.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { numberText } from '../../words/countText.ts'
import styles from './BulkBar.module.css'

const look = { size: 15, strokeWidth: 1.75 }

/** What can be done with the ticked postings in one step; stands in the place of the filters meanwhile. */
export function BulkBar({ total, onSelectAll }: { total: number; onSelectAll: () => void }) {
  const { ids, clear } = useSelection()
  const { view } = usePlace()
  // There it is about dates: what is told apart or put together is left to the lists, and to keys.
  const isDue = view.name === 'today' || view.name === 'deadlines'
  return (
    <div role="toolbar" aria-label="Selected postings" className={styles.bar}>
      <p className={styles.count}>
        {numberText(ids.size)}
        <span className={styles.word}> selected</span>
      </p>
      {ids.size < total && (
        <button type="button" className={styles.all} onClick={onSelectAll}>
          All {numberText(total)}
        </button>
      )}
      <span className={styles.space} />
      {isDue && (
        <>
          <BulkButton id="posting.tickOff" label="Done" icon={<Check {...look} />} />
          <BulkButton id="due.snooze" label="Snooze" icon={<Clock4 {...look} />} />
          <span className={styles.rule} />
        </>
      )}
      <BulkButton id="posting.stage" label="Move to a stage" icon={<CircleDot {...look} />} />
      <BulkButton id="posting.deadline" label="My deadline" icon={<CalendarClock {...look} />} />
      <BulkButton id="posting.tag" label="Tags" icon={<Tag {...look} />} />
      {!isDue && (
        <BulkButton id="posting.field" label="One of my fields" icon={<TextCursorInput {...look} />} isRare />
      )}
      <BulkButton id="posting.bookmark" label="Bookmark" icon={<Star {...look} />} />
      <BulkButton
        id="posting.archive"
        label={view.name === 'archive' ? 'Take out of the archive' : 'Archive'}
        icon={<Archive {...look} />}
      />
      {!isDue && ids.size >= 2 && ids.size <= mostCompared && (
        <BulkButton id="posting.compare" label="Compare side by side" icon={<Columns3 {...look} />} />
      )}
      {!isDue && ids.size === 2 && (
        <BulkButton id="posting.merge" label="Compare and merge" icon={<Merge {...look} />} />
      )}
      <BulkButton
        id="posting.calendarFile"
        label="Save their dates as a calendar file"
        icon={<CalendarArrowDown {...look} />}
        isRare
      />
      <BulkButton id="library.export" label="Export" icon={<Share {...look} />} />
      <BulkButton id="posting.delete" label="Delete" icon={<Trash2 {...look} />} />
      <span className={styles.rule} />
      <IconButton label="Clear the selection" keys="Escape" icon={<X {...look} />} onClick={clear} />
    </div>
  )
}

interface BulkButtonProps {
  id: CommandId
  label: string
  icon: ReactNode
  /** Gives way where there is little room. */
  isRare?: boolean
}

function BulkButton({ id, label, icon, isRare = false }: BulkButtonProps) {
  const { runOnTicked } = useCommands()
  const keys = keysOf(id)
  return (
    <IconButton
      label={label}
      icon={icon}
      {...(keys === undefined ? {} : { keys })}
      className={classNames(styles.button, isRare && styles.rare)}
      onClick={() => runOnTicked(id)}
    />
  )
}
