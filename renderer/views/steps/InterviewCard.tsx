import { Fragment } from 'react'
import { type Interview, interviewOutcomeNames, interviewOutcomes } from '../../../shared/interview.ts'
import { changePreparation, removeInterview, setOutcome } from '../../actions/planActions.ts'
import { useNow } from '../../clock.ts'
import { openDialog } from '../../dialogs.ts'
import { focusTargets, focusWhenThere, handFocusToText } from '../../keyboard/focus.ts'
import { useSearchPhrases } from '../../searchPhrases.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { LineTools } from '../../ui/LineTools.tsx'
import { Pill } from '../../ui/Pill.tsx'
import {
  agreedWords,
  isElsewhereClock,
  isOver,
  nameInterview,
  roundWords,
  viewInterview,
  whenWords,
} from '../../words/interviewWords.ts'
import { ForeignLink } from '../markdown/Blocks.tsx'
import { toggleTask } from '../markdown/editMarkdown.ts'
import { Markdown } from '../markdown/Markdown.tsx'
import { Highlighted } from '../search/Highlighted.tsx'
import { ReminderLine } from './ReminderLine.tsx'
import styles from './StepsTab.module.css'

/** One round: when and where, with whom, what to prepare; once it is over, what came of it. */
export function InterviewCard({ interview }: { interview: Interview }) {
  const moment = useNow()
  const phrases = useSearchPhrases()
  const { id, postingId, when, place, people, preparation, outcome, outcomeNote } = interview
  const view = viewInterview(interview, moment)
  const name = nameInterview(interview)
  const isPast = outcome !== null || isOver(interview, moment.now)
  const text = (written: string) => <Highlighted text={written} phrases={phrases} field="note" />

  function toggle(at: number) {
    const ticked = toggleTask(preparation, at)
    if (ticked !== null) void changePreparation(id, ticked)
  }

  async function remove() {
    if (await removeInterview(id)) focusWhenThere(focusTargets.plan)
  }

  return (
    <li className={classNames(styles.card, isPast && styles.past)}>
      <div className={styles.cardHead}>
        <h3 className={styles.name} dir="auto">
          {text(name)}
        </h3>
        <span className={styles.round}>{roundWords(interview)}</span>
        {outcome === null && <Pill tone={view.urgency}>{view.pill}</Pill>}
        <LineTools
          name={`${name}, ${view.long}`}
          onChange={() => openDialog({ kind: 'interview', postingId, interviewId: id })}
          onRemove={() => void remove()}
        />
      </div>
      <p className={styles.when}>{whenWords(interview, moment)}</p>
      {isElsewhereClock(interview, moment.zone) && (
        <p className={styles.agreed}>Agreed as {agreedWords(when, moment)}</p>
      )}
      {!isPast && <ReminderLine postingId={postingId} kind="interview" id={id} />}
      {place !== '' && (
        <p className={styles.place} dir="auto">
          {withLinks(place).map((part, index) => (
            <Fragment key={index}>
              {part.isLink ? <ForeignLink href={part.text}>{part.text}</ForeignLink> : text(part.text)}
            </Fragment>
          ))}
        </p>
      )}
      {people.length > 0 && (
        <p className={styles.people}>
          With{' '}
          {people.map((person, index) => (
            <Fragment key={index}>
              {index > 0 && ', '}
              <bdi>{text(person)}</bdi>
            </Fragment>
          ))}
        </p>
      )}
      {preparation.trim() !== '' && (
        <div className={styles.text}>
          <p className={styles.label}>To prepare</p>
          <Markdown text={preparation} headingLevel={4} phrases={phrases} onToggle={toggle} />
        </div>
      )}
      {outcome === null && isPast && (
        <fieldset ref={handFocusToText} className={styles.ask}>
          <legend className={styles.label}>How did it go?</legend>
          {interviewOutcomes.map((choice) => (
            <Button key={choice} size="small" onClick={() => void setOutcome(interview, choice)}>
              {interviewOutcomeNames[choice]}
            </Button>
          ))}
        </fieldset>
      )}
      {outcomeNote.trim() !== '' && (
        <div className={styles.text}>
          <p className={styles.label}>How it went</p>
          <Markdown text={outcomeNote} headingLevel={4} phrases={phrases} />
        </div>
      )}
    </li>
  )
}

/** A text with the addresses of the web in it; nothing else in it can be followed. */
function withLinks(text: string): { text: string; isLink: boolean }[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>",.;:!?)\]])/i)
    .map((part, index) => ({ text: part, isLink: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}
