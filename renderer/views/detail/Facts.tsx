// What is known of a posting, one line each. What the posting does not give reads "not stated": it is never
// left out, so that a missing value is seen as missing.

import { useMemo } from 'react'
import type { Posting } from '../../../shared/model.ts'
import { printName } from '../../../shared/search/printSearch.ts'
import { useActions } from '../../actions/actions.ts'
import { navigate } from '../../navigation.ts'
import { classNames } from '../../ui/classNames.ts'
import { loudWarningsOf } from '../../words/postingWarnings.ts'
import {
  educationRemark,
  educationText,
  employmentText,
  experienceText,
  workModeText,
} from '../../words/postingWords.ts'
import { CorrectPopover, correctableClass } from '../correct/CorrectPopover.tsx'
import { Fact } from '../correct/Fact.tsx'
import styles from '../correct/Facts.module.css'
import { ForeignLink, linkTarget } from '../markdown/Blocks.tsx'
import { markdownWords } from '../markdown/markdownWords.ts'
import { OwnFacts } from '../ownFields/OwnFacts.tsx'
import { PayFact } from '../pay/PayFact.tsx'
import { PostingPeople } from '../people/PostingPeople.tsx'
import { TagPopover } from '../pickers/TagPopover.tsx'
import { TagChip } from '../tags/TagChip.tsx'
import { ListingDeadlineFact, MyDeadlineFact } from './DeadlineFacts.tsx'
import { FoldedNames } from './FoldedNames.tsx'
import { NextStepFact } from './NextStepFact.tsx'
import { placeLines } from './placeLines.ts'
import { ReplyByFact } from './ReplyByFact.tsx'
import { SalaryFacts } from './SalaryFacts.tsx'
import { StartFact, StatedFacts } from './StatedFacts.tsx'
import { textHint } from './textHint.tsx'

interface FactsProps {
  posting: Posting
  /** Where one column holds all, the text stands between them: what decides above, the rest below. */
  part: 'all' | 'first' | 'rest'
}

export function Facts({ posting, part }: FactsProps) {
  return (
    <aside aria-label={part === 'rest' ? 'More facts' : 'Facts'} className={styles.facts}>
      {part !== 'rest' && <DecidingFacts posting={posting} />}
      {part !== 'first' && <OtherFacts posting={posting} />}
    </aside>
  )
}

function DecidingFacts({ posting }: { posting: Posting }) {
  return (
    <dl className={styles.list}>
      <MyDeadlineFact posting={posting} />
      <ReplyByFact posting={posting} />
      <NextStepFact postingId={posting.id} />
      <ListingDeadlineFact posting={posting} />
      <SalaryFacts posting={posting} />
      <PayFact postingId={posting.id} />
      <PlaceFact posting={posting} />
      <Fact
        label="Employment"
        correct={{ posting, field: 'employment' }}
        value={employmentText(posting.employment)}
        warnings={loudWarningsOf(posting, 'employment')}
        remark={textHint(posting, 'employment')}
      />
      <StartFact posting={posting} />
      <Fact
        label="Experience"
        value={experienceText(posting.experience)}
        warnings={loudWarningsOf(posting, 'experience')}
        remark={textHint(posting, 'experience')}
      />
      <Fact
        label="Education"
        value={educationText(posting.education)}
        warnings={loudWarningsOf(posting, 'education')}
        remark={
          <>
            {educationRemark(posting.education)}
            {posting.education.experienceSubstitutes === true && ' Experience may stand in for it.'}
          </>
        }
      />
    </dl>
  )
}

function OtherFacts({ posting }: { posting: Posting }) {
  return (
    <dl className={styles.list}>
      <IdentifierFact posting={posting} />
      <WebFact posting={posting} />
      <StatedFacts posting={posting} />
      <TagsFact posting={posting} />
      <OwnFacts posting={posting} />
      <Fact label="People" value={<PostingPeople posting={posting} />} />
      <LatestNote posting={posting} />
    </dl>
  )
}

function PlaceFact({ posting }: { posting: Posting }) {
  const { names, remark } = placeLines(posting.locations)
  const regions = posting.applicantRegions
  const hint = textHint(posting, 'workMode')
  return (
    <>
      <Fact
        label={names.length > 1 ? 'Places' : 'Place'}
        warnings={loudWarningsOf(posting, 'locations')}
        correct={{ posting, field: 'places' }}
        value={names.length === 0 ? null : <FoldedNames key={posting.id} names={names} />}
        remark={textHint(posting, 'locations') ?? (remark === null ? null : <bdi>{remark}</bdi>)}
      />
      <Fact
        label="Work mode"
        warnings={loudWarningsOf(posting, 'workMode', 'applicantRegions')}
        correct={{ posting, field: 'workMode' }}
        value={workModeText(posting.workMode)}
        remark={
          regions.length === 0 ? (
            hint
          ) : (
            <>
              Applicants from <FoldedNames key={posting.id} names={regions} isInLine />
              {hint !== null && <> · {hint}</>}
            </>
          )
        }
      />
    </>
  )
}

function IdentifierFact({ posting }: { posting: Posting }) {
  const { identifier, employer } = posting
  // Most employers name the scheme after themselves, which says nothing.
  const scheme = identifier?.scheme === employer.name ? null : (identifier?.scheme ?? null)
  return (
    <Fact
      label="Identifier"
      value={identifier?.value ?? null}
      isFigure
      remark={scheme ?? textHint(posting, 'identifier')}
      warnings={loudWarningsOf(posting, 'identifier')}
      correct={{ posting, field: 'identifier' }}
    />
  )
}

/** Where the posting stands on the web, and where to apply. */
function WebFact({ posting }: { posting: Posting }) {
  const { urls, employer } = posting
  const links = [
    { name: 'Apply at', field: 'applyUrl' as const, href: urls.apply },
    { name: 'Posting at', field: 'postingUrl' as const, href: urls.posting ?? urls.canonical },
    { name: 'Employer at', field: null, href: employer.url },
  ].filter(isFollowable)
  const hasPostingUrl = links.some(({ field }) => field === 'postingUrl')
  return (
    <Fact
      label="On the web"
      warnings={loudWarningsOf(posting, 'urls')}
      {...(hasPostingUrl ? {} : { correct: { posting, field: 'postingUrl' as const } })}
      value={
        links.length === 0
          ? null
          : links.map(({ name, field, href }) => (
              <div key={name} className={classNames(styles.link, correctableClass)}>
                {name} <ForeignLink href={href}>{linkTarget(href)}</ForeignLink>
                {field !== null && <CorrectPopover posting={posting} field={field} />}
              </div>
            ))
      }
    />
  )
}

function isFollowable<T extends { href: string | null }>(link: T): link is T & { href: string } {
  return link.href !== null && linkTarget(link.href) !== null
}

function TagsFact({ posting }: { posting: Posting }) {
  const actions = useActions()
  return (
    <Fact
      label="Tags"
      value={
        <div className={styles.tags}>
          {posting.tracking.tags.map((tag) => (
            <button
              key={tag.id}
              type="button"
              className={styles.tag}
              title={`Show everything tagged ${tag.name}`}
              onClick={() =>
                navigate({ view: { name: 'all' }, text: `tag:${printName(tag.name)}`, pane: 'list' })
              }
            >
              <TagChip tag={tag} />
            </button>
          ))}
          <TagPopover
            posting={posting}
            onChange={(change) => void actions.setTags([posting.id], change)}
            trigger={
              <button type="button" data-asks className={styles.addTag}>
                {posting.tracking.tags.length === 0 ? 'Add a tag' : 'Edit'}
              </button>
            }
          />
        </div>
      }
    />
  )
}

/** Characters: a few lines are shown, however long the note is. */
const mostOfNote = 1_000

function LatestNote({ posting }: { posting: Posting }) {
  const latest = posting.notes.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt))[0]
  const words = useMemo(() => markdownWords(latest?.body.slice(0, mostOfNote) ?? ''), [latest?.body])
  const text = [latest?.title, words].map((part) => part?.trim()).filter(Boolean)
  if (text.length === 0) return null
  return (
    <Fact
      label="Latest note"
      width="whole"
      value={
        <button
          type="button"
          className={styles.note}
          title="Show the notes"
          onClick={() => navigate({ tab: 'notes' }, { replace: true })}
        >
          <span className={styles.noteText}>{text.join('\n')}</span>
        </button>
      }
    />
  )
}
