import type { CSSProperties } from 'react'
import type { Stage } from '../../../shared/model.ts'
import { FoldSign } from '../../ui/FoldSign.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { numberText } from '../../words/countText.ts'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import styles from './GroupLine.module.css'
import type { Group } from './tableLines.ts'

interface GroupLineProps {
  group: Group
  /** Set where groups are stages. */
  stage: Stage | undefined
  isFolded: boolean
  rowIndex: number
  columnCount: number
  /** Where it begins in the table, and how high it is; px. */
  start: number
  height: number
  onToggle: () => void
}

/** The line above the postings of a group: its name, how many there are, and the fold. */
export function GroupLine({
  group,
  stage,
  isFolded,
  rowIndex,
  columnCount,
  start,
  height,
  onToggle,
}: GroupLineProps) {
  const name = group.label ?? 'Employer not stated'
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a table cannot be drawn as they scroll by
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={rowIndex}
      className={styles.row}
      style={{ '--start': `${start}px`, blockSize: height } as CSSProperties}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="gridcell" tabIndex={-1} aria-colspan={columnCount} className={styles.cell}>
        <button type="button" aria-expanded={!isFolded} className={styles.button} onClick={onToggle}>
          <FoldSign isOpen={!isFolded} />
          {stage === undefined ? (
            <EmployerAvatar name={group.label} size="small" />
          ) : (
            <StageDot color={stage.color} />
          )}
          <span dir="auto">{name}</span>
          <span className={styles.count}>{numberText(group.count)}</span>
        </button>
      </div>
    </div>
  )
}
