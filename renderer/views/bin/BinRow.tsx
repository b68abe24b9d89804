import { Check, Eraser, Undo2 } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { BinEntry } from '../../../shared/methods/binMethods.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import { titleText } from '../../../shared/titleText.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import virtualRows from '../../ui/VirtualRows.module.css'
import { countText } from '../../words/countText.ts'
import { formatInstant, relativeTime } from '../../words/dates.ts'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import { rowEmployerText } from '../../words/postingWords.ts'
import styles from './BinView.module.css'

interface BinRowProps {
  entry: BinEntry
  index: number
  /** Of all, drawn or not. */
  count: number
  /** Where it stands in the list, px. */
  top: number
  isTicked: boolean
  isStanding: boolean
  onStand: () => void
  /** With Shift held, everything from where this began. */
  onTick: (isRange: boolean) => void
  onRestore: () => void
  onErase: () => void
}

export function rowIdOf(postingId: string): string {
  return `bin-${postingId}`
}

export function BinRow({ entry, index, count, top, isTicked, isStanding, ...on }: BinRowProps) {
  const { now, zone } = useNow()
  const { stageOf } = useStages()
  const isMoved = entry.stageId !== null && entry.stageId !== inboxStageId
  const stage = isMoved ? stageOf(entry.stageId ?? '') : undefined
  const title = titleText(entry.title)
  const employer = rowEmployerText(entry)
  const deleted = relativeTime(entry.deletedAt, now, zone)
  return (
    <li
      id={rowIdOf(entry.id)}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-label={`${title}, ${employer}, deleted ${deleted}`}
      tabIndex={isStanding ? 0 : -1}
      className={classNames(virtualRows.row, styles.row, isTicked && styles.ticked)}
      style={{ '--start': `${top}px` } as CSSProperties}
      onFocus={on.onStand}
    >
      <div className={styles.lead}>
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Select ${title}`}
          aria-pressed={isTicked}
          className={styles.leadButton}
          onClick={(event) => on.onTick(event.shiftKey)}
        >
          <EmployerAvatar name={entry.employerName} />
          <span className={styles.tick}>{isTicked && <Check size={13} strokeWidth={2.5} />}</span>
        </button>
      </div>
      <div className={styles.words}>
        <span className={styles.name} dir="auto">
          {title}
        </span>
        <span className={styles.facts}>
          <span className={styles.employer} dir="auto">
            {employer}
          </span>
          {stage !== undefined && (
            <span className={styles.stage}>
              <StageDot color={stage.color} /> {stage.name}
            </span>
          )}
          {entry.noteCount > 0 && <span>{countText(entry.noteCount, 'note')}</span>}
          {entry.fileCount > 0 && <span>{countText(entry.fileCount, 'file')}</span>}
        </span>
      </div>
      <div className={styles.when}>
        <time dateTime={entry.deletedAt} title={formatInstant(entry.deletedAt, zone)}>
          Deleted {deleted}
        </time>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          tabIndex={isStanding ? 0 : -1}
          icon={<Undo2 size={13} strokeWidth={1.75} />}
          aria-label={`Restore ${title}`}
          onClick={on.onRestore}
        >
          Restore
        </Button>
        <IconButton
          label={`Erase ${title} for good…`}
          isTooltipHidden
          title="Erase for good…"
          tabIndex={isStanding ? 0 : -1}
          icon={<Eraser size={15} strokeWidth={1.75} />}
          onClick={on.onErase}
        />
      </div>
    </li>
  )
}
