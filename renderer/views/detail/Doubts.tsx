// What was read with doubt, above the posting until it is confirmed or corrected: the value, and what is odd about it.

import { CircleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Posting } from '../../../shared/model.ts'
import type { Warning } from '../../../shared/posting.ts'
import { useActions } from '../../actions/actions.ts'
import { useNow } from '../../clock.ts'
import { useCommands } from '../../commands.ts'
import { openDialog } from '../../dialogs.ts'
import { focusIfFree, handFocusToText } from '../../keyboard/focus.ts'
import { stepOff } from '../../keyboard/standings.ts'
import { usePlace } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { showFailure } from '../../ui/toasts.ts'
import { correctableNames } from '../../words/fieldNames.ts'
import { correctableText } from '../../words/postingText.ts'
import { correctionOf, openDoubts, unsureTwin } from '../../words/postingWarnings.ts'
import { notStated } from '../../words/postingWords.ts'
import { type DateChoice, dateChoices } from '../correct/corrections.ts'
import styles from './Notices.module.css'

export function Doubts({ posting }: { posting: Posting }) {
  const actions = useActions()
  const { view } = usePlace()
  const { listRef } = useCommands()
  const doubts = openDoubts(posting)
  const linesRef = useRef<HTMLUListElement>(null)
  const countRef = useRef(doubts.length)
  // A line that is settled takes its buttons along: the keys go on with the first of those left.
  useEffect(() => {
    if (doubts.length < countRef.current) focusIfFree(linesRef.current?.querySelector('button') ?? null)
    countRef.current = doubts.length
  }, [doubts.length])
  if (!posting.needsReview) return null
  // Of two readings of a date, or a title that is missing, nobody can say that it is right.
  const isTextOnly = doubts.every(({ code }) => code === 'PARTIAL_FROM_TEXT')

  /** In the list of what is in doubt, the next one is opened. */
  function goOn() {
    if (view.name === 'review') stepOff(listRef, [posting.id])
  }

  function confirm() {
    goOn()
    void actions.setReviewed([posting.id])
  }

  async function choose(choice: DateChoice) {
    if (doubts.length === 1) goOn()
    const result = await actions.correct(choice.correction)
    if (!result.ok) showFailure(result.error)
  }

  return (
    <section ref={handFocusToText} aria-label="To review" className={styles.notice}>
      <CircleAlert aria-hidden="true" size={15} strokeWidth={1.75} className={styles.alert} />
      <ul ref={linesRef} className={styles.lines}>
        {doubts.length === 0 && <li>Something in this posting was read with doubt. Check its values.</li>}
        {doubts.map((doubt, index) => (
          <Doubt key={index} posting={posting} doubt={doubt} onChoose={(choice) => void choose(choice)} />
        ))}
      </ul>
      <Button size="small" onClick={confirm} title="Takes it off the list of postings to review (R)">
        {isTextOnly ? 'It is right' : 'Leave it as it is'}
      </Button>
    </section>
  )
}

interface DoubtProps {
  posting: Posting
  doubt: Warning
  /** One of the ways to read a date is meant. */
  onChoose: (choice: DateChoice) => void
}

function Doubt({ posting, doubt, onChoose }: DoubtProps) {
  const moment = useNow()
  const field = correctionOf(doubt)
  const twin = doubt.code === 'IDENTITY_UNSURE' ? unsureTwin(posting) : null
  const value = doubt.raw || (field === null ? null : (correctableText(field, posting, moment) ?? notStated))
  return (
    <li className={styles.line}>
      <p className={styles.words}>
        {field !== null && <span className={styles.field}>{correctableNames[field].name}: </span>}
        {value !== null && (
          <>
            <mark dir="auto">{value}</mark>{' '}
          </>
        )}
        {doubt.message}
      </p>
      <div className={styles.ways}>
        {doubt.code === 'DATE_AMBIGUOUS' &&
          dateChoices(posting, field).map((choice) => (
            <Button key={choice.label} size="small" onClick={() => onChoose(choice)}>
              {choice.label}
            </Button>
          ))}
        {twin === null ? (
          <Button
            size="small"
            kind="plain"
            onClick={() => openDialog({ kind: 'correct', postingId: posting.id, field })}
          >
            Correct…
          </Button>
        ) : (
          <Button
            size="small"
            kind="plain"
            onClick={() => openDialog({ kind: 'merge', one: twin, other: posting.id })}
          >
            Compare the two…
          </Button>
        )}
      </div>
    </li>
  )
}
