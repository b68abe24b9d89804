import type { EmployerEvent } from '../../../shared/employers.ts'
import { titleText } from '../../../shared/titleText.ts'
import { useNow } from '../../clock.ts'
import { openPosting } from '../../navigation.ts'
import { StageDot } from '../../ui/StageDot.tsx'
import { formatInstantDay } from '../../words/dates.ts'
import styles from './EmployerView.module.css'

/** What happened with an employer's postings, the latest first. */
export function EmployerEvents({ events }: { events: readonly EmployerEvent[] }) {
  const { zone } = useNow()
  return (
    <section aria-labelledby="employer-events" className={styles.section}>
      <h2 id="employer-events" className={styles.heading}>
        What happened
      </h2>
      {events.length === 0 && (
        <p className={styles.remark}>Nothing yet. Applications show here, and how they ended.</p>
      )}
      <ol className={styles.events}>
        {events.map((event) => (
          <li key={event.id} className={styles.event}>
            <span className={styles.step}>
              <StageDot color={event.stageColor} />
              {event.stageName}
              <time dateTime={event.at} className={styles.day}>
                {formatInstantDay(event.at, zone)}
              </time>
            </span>
            <button
              type="button"
              className={styles.subject}
              onClick={() => openPosting(event.postingId, 'timeline')}
            >
              <bdi>{titleText(event.title)}</bdi>
            </button>
            {event.note && (
              <p className={styles.note} dir="auto">
                {event.note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
