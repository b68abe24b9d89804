// One line of what is known of a posting: its name, its value, and what is to be said about it.

import type { ReactNode } from 'react'
import type { CorrectableField } from '../../../shared/corrections.ts'
import type { Posting } from '../../../shared/model.ts'
import type { Warning } from '../../../shared/posting.ts'
import { classNames } from '../../ui/classNames.ts'
import { correctionOf, openDoubts } from '../../words/postingWarnings.ts'
import { notStated } from '../../words/postingWords.ts'
import { CorrectPopover, correctableClass } from './CorrectPopover.tsx'
import styles from './Facts.module.css'
import { WarningLines } from './WarningLines.tsx'

export interface FactProps {
  label: string
  value: ReactNode
  /** Below the value, smaller. */
  remark?: ReactNode
  tone?: string
  isFigure?: boolean
  /** How much room it takes where facts stand side by side. */
  width?: 'broad' | 'whole'
  warnings?: readonly Warning[]
  /** What puts the value right. */
  correct?: { posting: Posting; field: CorrectableField }
}

export function Fact({
  label,
  value,
  remark,
  tone,
  isFigure = false,
  width,
  warnings = [],
  correct,
}: FactProps) {
  const isMissing = value === null
  const isDoubtful =
    correct !== undefined &&
    openDoubts(correct.posting).some((doubt) => correctionOf(doubt) === correct.field)
  return (
    <div className={classNames(styles.fact, correct && correctableClass, width && styles[width])}>
      <dt className={styles.label}>
        {label}
        {correct && <CorrectPopover {...correct} />}
      </dt>
      <dd
        className={classNames(
          styles.value,
          isFigure && styles.figure,
          isMissing && styles.missing,
          tone !== undefined && styles[tone],
        )}
      >
        <bdi className={classNames(isDoubtful && styles.doubtful)}>{isMissing ? notStated : value}</bdi>
      </dd>
      {remark !== undefined && remark !== null && <dd className={styles.remark}>{remark}</dd>}
      {warnings.length > 0 && (
        <dd>
          <WarningLines warnings={warnings} />
        </dd>
      )}
    </div>
  )
}
