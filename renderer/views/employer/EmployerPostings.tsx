import { type KeyboardEvent, useImperativeHandle, useRef } from 'react'
import type { EmployerPage } from '../../../shared/employers.ts'
import { salaryShort } from '../../../shared/salaryText.ts'
import { titleText } from '../../../shared/titleText.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { useCommands } from '../../commands.ts'
import { focusTargets } from '../../keyboard/focus.ts'
import { navigate, openPosting, usePlace } from '../../navigation.ts'
import { classNames } from '../../ui/classNames.ts'
import { Pill } from '../../ui/Pill.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { numberText } from '../../words/countText.ts'
import { formatInstantDay, locale } from '../../words/dates.ts'
import { rowModeText, rowPlaceText } from '../../words/postingWords.ts'
import { rowDate } from '../postings/rowDate.ts'
import styles from './EmployerView.module.css'

type Listed = EmployerPage['postings'][number]

/** The postings of an employer. The keys of the list work here too, on the one that has the focus. */
export function EmployerPostings({ page }: { page: EmployerPage }) {
  const { postings } = page
  const { postingId } = usePlace()
  const { listRef } = useCommands()
  const rowsRef = useRef<HTMLUListElement>(null)
  const found = postings.findIndex(({ row }) => row.id === postingId)
  const standing = Math.max(0, found)

  const isInside = () => rowsRef.current?.contains(document.activeElement) ?? false
  function goTo(index: number) {
    const button = rowsRef.current?.children[index]?.querySelector('button')
    button?.focus()
  }
  function move(step: number) {
    goTo(isInside() ? Math.min(postings.length - 1, Math.max(0, standing + step)) : standing)
  }
  useImperativeHandle(listRef, () => ({
    move,
    goTo: (end) => goTo(end === 'first' ? 0 : postings.length - 1),
    extend: move,
    tickAll: () => {},
    isCurrentSeen: () => found >= 0,
    stepOff: () => {},
  }))
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else return
    event.preventDefault()
  }

  const unlisted = page.postingCount - postings.length
  return (
    <section aria-labelledby="employer-postings" className={styles.section}>
      <h2 id="employer-postings" className={styles.heading}>
        Postings
      </h2>
      <ul
        ref={rowsRef}
        id={focusTargets.list}
        tabIndex={-1}
        aria-label="Postings of this employer"
        className={styles.rows}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.target === event.currentTarget) goTo(standing)
        }}
      >
        {postings.map((listed, index) => (
          <PostingLine
            key={listed.row.id}
            listed={listed}
            isStanding={index === standing}
            isCurrent={index === found}
          />
        ))}
      </ul>
      {unlisted > 0 && (
        <p className={styles.remark}>{numberText(unlisted)} that changed longest ago are not listed.</p>
      )}
    </section>
  )
}

interface PostingLineProps {
  listed: Listed
  isStanding: boolean
  isCurrent: boolean
}

function PostingLine({ listed: { row, appliedAt }, isStanding, isCurrent }: PostingLineProps) {
  const moment = useNow()
  const { stageOf } = useStages()
  const stage = stageOf(row.stageId)
  const date = rowDate(row, stage, moment)
  const isAsleep = stage?.isEnd === true || row.isArchived
  const day = (at: string) => formatInstantDay(at, moment.zone)
  const facts = [
    rowPlaceText(row),
    rowModeText(row),
    salaryShort(row.salary, locale) || null,
    `added ${day(row.createdAt)}`,
    row.isArchived ? 'archived' : null,
  ].filter((fact) => fact !== null)
  return (
    <li>
      <button
        type="button"
        tabIndex={isStanding ? 0 : -1}
        className={classNames(styles.row, isCurrent && styles.current, isAsleep && styles.asleep)}
        onFocus={() => navigate({ postingId: row.id }, { replace: true })}
        onClick={() => openPosting(row.id)}
      >
        <span className={styles.line}>
          <span className={styles.title} dir="auto">
            {titleText(row.title)}
          </span>{' '}
          <Pill tone={isAsleep && date.tone !== 'none' ? 'past' : date.tone}>{date.text}</Pill>
        </span>{' '}
        <span className={styles.line}>
          <span className={styles.facts} dir="auto">
            {facts.join(' · ')}
          </span>{' '}
          <span className={styles.stage}>
            <StageDot color={stage?.color ?? 'considering'} />
            {stage?.name}
            {row.stageSince !== null && ` ${stage?.isEnd ? 'on' : 'since'} ${day(row.stageSince)}`}
            {appliedAt !== null && appliedAt !== row.stageSince && ` · applied ${day(appliedAt)}`}
          </span>
        </span>
      </button>
    </li>
  )
}
