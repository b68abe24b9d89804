// Where the stages at the end fold away: a narrow column that opens. While a card is on its way it opens by itself to a
// place for each of them, so that a card can be let go there.

import { ChevronsLeft, ChevronsRight } from 'lucide-react'
import { classNames } from '../../ui/classNames.ts'
import { StageDot } from '../../ui/StageDot.tsx'
import { numberText } from '../../words/countText.ts'
import type { Column } from './boardData.ts'
import styles from './EndedColumns.module.css'

interface EndedFoldProps {
  columns: readonly Column[]
  isOpen: boolean
  onToggle: () => void
}

export function EndedFold({ columns, isOpen, onToggle }: EndedFoldProps) {
  const count = columns.reduce((sum, column) => sum + column.count, 0)
  const Arrows = isOpen ? ChevronsRight : ChevronsLeft
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={isOpen}
      title={isOpen ? 'Fold what has ended' : 'Show what has ended'}
      onClick={onToggle}
    >
      <Arrows size={15} strokeWidth={1.75} />
      <span className={styles.label}>
        Ended <span className={styles.count}>{numberText(count)}</span>
      </span>
    </button>
  )
}

/** Places to let a card go at, in the stead of the fold. */
export function EndedTargets({
  columns,
  overStageId,
}: {
  columns: readonly Column[]
  overStageId: string | null
}) {
  return (
    <div aria-hidden="true" data-still="" className={styles.targets}>
      {columns.map(({ stage }) => (
        <div
          key={stage.id}
          data-stage={stage.id}
          className={classNames(styles.target, stage.id === overStageId && styles.over)}
        >
          <StageDot color={stage.color} />
          <span className={styles.targetName}>{stage.name}</span>
        </div>
      ))}
    </div>
  )
}
