import { Check, Star } from 'lucide-react'
import { memo } from 'react'
import type { Moment } from '../../../shared/deadlineText.ts'
import type { PostingRow as Row, Stage } from '../../../shared/model.ts'
import { salaryShort } from '../../../shared/salaryText.ts'
import type { SearchPhrase } from '../../../shared/search/searchMatches.ts'
import { titleText } from '../../../shared/titleText.ts'
import { classNames } from '../../ui/classNames.ts'
import { Pill } from '../../ui/Pill.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import { rowEmployerText, rowModeText, rowPlaceText } from '../../words/postingWords.ts'
import { Highlighted, HighlightedTitle } from '../search/Highlighted.tsx'
import { TagChip } from '../tags/TagChip.tsx'
import { AvoidSign } from './AvoidSign.tsx'
import styles from './PostingRow.module.css'
import { listDate } from './rowDate.ts'

export interface PostingRowProps {
  row: Row
  stage: Stage | undefined
  moment: Required<Moment>
  phrases: readonly SearchPhrase[]
  isCurrent: boolean
  isTicked: boolean
  /** Any posting is ticked: the avatars turn into boxes to tick. */
  isTicking: boolean
  /** Its menu is open under the pointer. */
  isMenuOpen: boolean
  onTick: (id: string) => void
  onBookmark: (id: string, isBookmarked: boolean) => void
}

/** A cell of a grid on a plain box: the rows of a table cannot be drawn one by one as they scroll by. */
const cell = { role: 'gridcell' } as const

export const PostingRow = memo(function PostingRow({
  row,
  stage,
  moment,
  phrases,
  isCurrent,
  isTicked,
  isTicking,
  isMenuOpen,
  onTick,
  onBookmark,
}: PostingRowProps) {
  const date = listDate(row, stage, moment)
  const salary = salaryShort(row.salary, moment.locale)
  const isAsleep = stage?.isEnd === true || row.isArchived
  return (
    <div
      className={classNames(
        styles.row,
        isCurrent && styles.current,
        isTicked && styles.ticked,
        isMenuOpen && styles.menuOpen,
        isAsleep && styles.asleep,
      )}
    >
      <div {...cell} className={styles.lead}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.leadButton}
          aria-pressed={isTicked}
          aria-label="Select"
          onClick={(event) => {
            event.stopPropagation()
            onTick(row.id)
          }}
        >
          <span className={classNames(styles.avatar, isTicking && styles.hidden)}>
            <EmployerAvatar name={row.employerName} />
          </span>
          <span
            aria-hidden="true"
            className={classNames(styles.tick, isTicking && styles.shown, isTicked && styles.on)}
          >
            {isTicked && <Check size={13} strokeWidth={2.5} />}
          </span>
        </button>
      </div>
      <div {...cell} className={styles.cell}>
        <div className={styles.line}>
          <span className={styles.title} dir="auto">
            <HighlightedTitle text={row.title} phrases={phrases} />
          </span>
          {row.isBookmarked && <span className="visually-hidden">, bookmarked</span>}
          <button
            type="button"
            tabIndex={-1}
            className={classNames(styles.star, row.isBookmarked && styles.starOn)}
            aria-label={row.isBookmarked ? 'Take the bookmark off' : 'Bookmark'}
            aria-pressed={row.isBookmarked}
            onClick={(event) => {
              event.stopPropagation()
              onBookmark(row.id, !row.isBookmarked)
            }}
          >
            <Star size={15} strokeWidth={1.75} />
          </button>
          <Pill tone={isAsleep && date.tone !== 'none' ? 'past' : date.tone} title={date.title}>
            {date.text}
          </Pill>
        </div>
        <div className={styles.line}>
          <span className={styles.facts}>
            <span className={styles.about} dir="auto">
              <RowFacts row={row} phrases={phrases} />
            </span>
            {salary !== '' && <span className={styles.salary}>{` · ${salary}`}</span>}
            <RowTags tags={row.tags} />
          </span>
          <span className={styles.stage}>
            <StageDot color={stage?.color ?? 'considering'} />
            <bdi className={styles.stageName}>{stage?.name}</bdi>
          </span>
        </div>
      </div>
    </div>
  )
})

/** Characters of a title that are read out for a row. */
const longestSpoken = 150

/** What a screen reader says of a row: what is seen of it, without the buttons in it. */
export function rowLabel(row: Row, stage: Stage | undefined, moment: Required<Moment>): string {
  return [
    titleText(row.title).slice(0, longestSpoken),
    rowEmployerText(row),
    row.isEmployerAvoided && 'employer to avoid',
    rowModeText(row),
    row.placeLabel,
    salaryShort(row.salary, moment.locale),
    stage?.name,
    row.isBookmarked && 'bookmarked',
    row.tags.length > 0 && `tagged ${row.tags.map(({ name }) => name).join(', ')}`,
    listDate(row, stage, moment).text,
  ]
    .filter(Boolean)
    .join(', ')
}

/** The first by name, and how many there are besides. */
function RowTags({ tags }: { tags: Row['tags'] }) {
  const [first, ...others] = tags
  if (first === undefined) return null
  return (
    <span className={styles.tags} title={tags.map(({ name }) => name).join(', ')}>
      <TagChip tag={first} isSmall />
      {others.length > 0 && <span className={styles.moreTags}>+{others.length}</span>}
    </span>
  )
}

function RowFacts({ row, phrases }: { row: Row; phrases: readonly SearchPhrase[] }) {
  const mode = rowModeText(row)
  const place = rowPlaceText(row)
  return (
    <>
      <Highlighted text={rowEmployerText(row)} phrases={phrases} field="employer" />
      {row.isEmployerAvoided && <AvoidSign />}
      {mode !== null && ` · ${mode}`}
      {place !== null && (
        <>
          {' · '}
          <Highlighted text={place} phrases={phrases} field="place" />
        </>
      )}
    </>
  )
}
