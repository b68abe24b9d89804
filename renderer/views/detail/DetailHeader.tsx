import { ArrowLeft, Ellipsis, Star } from 'lucide-react'
import { useState } from 'react'
import { cutText } from '../../../shared/cutText.ts'
import type { Posting } from '../../../shared/model.ts'
import { salaryText } from '../../../shared/salaryText.ts'
import type { SearchPhrase } from '../../../shared/search/searchMatches.ts'
import { useActions } from '../../actions/actions.ts'
import { summarisePosting, useCommands } from '../../commands.ts'
import { useIsListCovered } from '../../layout.ts'
import { useSelection } from '../../selection.ts'
import { classNames } from '../../ui/classNames.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { oneColumn, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { numberText } from '../../words/countText.ts'
import { locale } from '../../words/dates.ts'
import { employmentText } from '../../words/postingWords.ts'
import { CorrectPopover, correctableClass } from '../correct/CorrectPopover.tsx'
import { EmployerName } from '../employer/EmployerName.tsx'
import { useRowMenu } from '../postings/rowMenu.tsx'
import { HighlightedTitle } from '../search/Highlighted.tsx'
import styles from './DetailHeader.module.css'
import { StageBar } from './StageBar.tsx'

/** Characters; a longer title would push the posting out of sight. */
const longTitle = 200
const shortenedTitle = 150
/** The same of a place; all of it stands among the facts. */
const longFact = 120

export function DetailHeader({ posting, phrases }: { posting: Posting; phrases: readonly SearchPhrase[] }) {
  const actions = useActions()
  const rowMenu = useRowMenu()
  const { run } = useCommands()
  const { isBookmarked, isArchived } = summarisePosting(posting)
  const [place] = posting.locations
  const isLong = (posting.title?.length ?? 0) > longTitle
  const [isCut, setIsCut] = useState(isLong)
  const facts = [
    place === undefined
      ? null
      : place.label + (posting.locations.length > 1 ? ` +${posting.locations.length - 1}` : ''),
    employmentText(posting.employment),
    posting.salaries[0] === undefined ? null : salaryText(posting.salaries[0], locale),
  ].filter((fact) => fact !== null)
  return (
    <header className={styles.header}>
      <div className={styles.titleLine}>
        <IconButton
          label="Back to the list"
          className={styles.back}
          icon={<ArrowLeft size={16} strokeWidth={1.75} />}
          onClick={() => run('posting.leave')}
        />
        <div className={classNames(styles.title, correctableClass)}>
          <h1 className={styles.name} dir="auto">
            <HighlightedTitle
              text={isCut && posting.title !== null ? cutText(posting.title, shortenedTitle) : posting.title}
              phrases={phrases}
            />
          </h1>{' '}
          {isLong && (
            <button
              type="button"
              className={styles.showAll}
              aria-expanded={!isCut}
              onClick={() => setIsCut(!isCut)}
            >
              {isCut ? 'Show all' : 'Show less'}
            </button>
          )}
          <CorrectPopover posting={posting} field="title" align="start" />
        </div>
        <IconButton
          label={isBookmarked ? 'Take the bookmark off' : 'Bookmark'}
          keys="b"
          aria-pressed={isBookmarked}
          className={classNames(styles.star, isBookmarked && styles.starOn)}
          icon={<Star size={16} strokeWidth={1.75} />}
          onClick={() => void actions.setBookmark([posting.id], !isBookmarked)}
        />
        <Menu
          align="end"
          trigger={
            <IconButton label="More" icon={<Ellipsis size={16} strokeWidth={1.75} />} isTooltipHidden />
          }
          entries={rowMenu(
            { id: posting.id, isBookmarked, isArchived, stageId: posting.tracking.stageId },
            true,
          )}
        />
      </div>
      <div className={classNames(styles.facts, correctableClass)}>
        <span className={styles.employer}>
          <EmployerName posting={posting} phrases={phrases} />
        </span>
        {facts.map((fact) => (
          <span key={fact}>
            <bdi title={fact.length > longFact ? fact : undefined}>{cutText(fact, longFact)}</bdi>
          </span>
        ))}
        {isArchived && <span className={styles.archived}>Archived</span>}
        {posting.isSample && <span className={styles.archived}>Sample</span>}
        <Ticked id={posting.id} />
        <CorrectPopover
          posting={posting}
          field="employerName"
          mark="Employer corrected by you"
          align="start"
        />
      </div>
      <StageBar posting={posting} />
    </header>
  )
}

/** The tick of a posting that lies over its list. Where nothing of the list is left beside it, it is read out from here. */
function Ticked({ id }: { id: string }) {
  const { ids } = useSelection()
  const isListCovered = useIsListCovered()
  const isOneColumn = useMediaQuery(oneColumn)
  if (!isListCovered) return null
  const others = ids.size - 1
  return (
    <span {...(isOneColumn && { role: 'status' })} className={styles.archived}>
      {ids.has(id) && (others === 0 ? 'Selected' : `Selected, with ${numberText(others)} more`)}
    </span>
  )
}
