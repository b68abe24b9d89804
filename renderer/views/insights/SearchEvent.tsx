import { titleText } from '../../../shared/titleText.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { formatInstant, formatTime } from '../../words/dates.ts'
import { describeEvent } from '../events/eventWords.tsx'
import styles from './TimelineView.module.css'
import type { TimelineLine } from './timelinePages.ts'

export function subjectId(eventId: string): string {
  return `event-subject-${eventId}`
}

interface SearchEventProps {
  line: TimelineLine
  isStanding: boolean
  onStand: () => void
  onOpen: () => void
}

/** One event with the posting it happened to. */
export function SearchEvent({ line, isStanding, onStand, onOpen }: SearchEventProps) {
  const { zone } = useNow()
  const { stageOf } = useStages()
  const { event, title, employerName, isTyped } = line
  const { icon, words } = describeEvent(event, { stageOf, isTyped, zone })
  return (
    <div className={styles.event}>
      <span aria-hidden="true" className={styles.icon}>
        {icon}
      </span>
      <div className={styles.words}>
        <p className={styles.what}>{words}</p>
        <button
          type="button"
          id={subjectId(event.id)}
          tabIndex={isStanding ? 0 : -1}
          className={styles.subject}
          onFocus={onStand}
          onClick={onOpen}
        >
          <bdi className={styles.title}>{titleText(title)}</bdi>
          {employerName !== null && (
            <>
              {' · '}
              <bdi>{employerName}</bdi>
            </>
          )}
        </button>
        {event.note !== null && (
          <p className={styles.note} dir="auto">
            {event.note}
          </p>
        )}
      </div>
      <time className={styles.time} dateTime={event.at} title={formatInstant(event.at, zone)}>
        {formatTime(event.at, zone)}
      </time>
    </div>
  )
}
