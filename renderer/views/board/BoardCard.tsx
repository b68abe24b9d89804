import { Check, Star } from 'lucide-react'
import { memo } from 'react'
import type { Moment } from '../../../shared/deadlineText.ts'
import type { PostingRow, Stage } from '../../../shared/model.ts'
import { salaryShort } from '../../../shared/salaryText.ts'
import type { SearchPhrase } from '../../../shared/search/searchMatches.ts'
import { classNames } from '../../ui/classNames.ts'
import { Pill } from '../../ui/Pill.tsx'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import { rowEmployerText, rowModeText, rowPlaceText } from '../../words/postingWords.ts'
import { AvoidSign } from '../postings/AvoidSign.tsx'
import { Highlighted, HighlightedTitle } from '../search/Highlighted.tsx'
import styles from './BoardCard.module.css'
import { cardDates } from './cardDates.ts'

interface BoardCardProps {
  row: PostingRow
  stage: Stage
  moment: Required<Moment>
  phrases: readonly SearchPhrase[]
  isCurrent: boolean
  isTicked: boolean
  /** On its way with the pointer. */
  isLifted?: boolean
}

/** All cards are equally tall: a short title leaves its second line to the place. */
export const BoardCard = memo(function BoardCard({
  row,
  stage,
  moment,
  phrases,
  isCurrent,
  isTicked,
  isLifted = false,
}: BoardCardProps) {
  const salary = salaryShort(row.salary, moment.locale)
  return (
    <div
      className={classNames(
        styles.card,
        isCurrent && styles.current,
        isTicked && styles.ticked,
        isLifted && styles.lifted,
      )}
    >
      <div className={styles.line}>
        <EmployerAvatar name={row.employerName} size="small" />
        <span className={styles.employer} dir="auto">
          <Highlighted text={rowEmployerText(row)} phrases={phrases} field="employer" />
          {row.isEmployerAvoided && <AvoidSign />}
        </span>
        {isTicked && (
          <span className={styles.tick}>
            <Check size={11} strokeWidth={3} />
          </span>
        )}
        {row.isBookmarked && (
          <Star aria-label="Bookmarked" size={14} strokeWidth={1.75} className={styles.star} />
        )}
      </div>
      <div className={styles.body}>
        <span className={styles.title} dir="auto">
          <HighlightedTitle text={row.title} phrases={phrases} />
        </span>
        <span className={styles.place} dir="auto">
          <Highlighted text={placeText(row)} phrases={phrases} field="place" />
        </span>
      </div>
      <div className={styles.foot}>
        {cardDates(row, stage, moment).map((date) => (
          <Pill key={date.text} tone={date.tone} title={date.title}>
            {date.text}
          </Pill>
        ))}
        {salary !== '' && <span className={styles.salary}>{salary}</span>}
      </div>
    </div>
  )
})

function placeText(row: PostingRow): string {
  return [rowModeText(row), rowPlaceText(row)].filter(Boolean).join(' · ')
}
