import {
  Archive,
  ArrowRight,
  CalendarClock,
  CalendarSync,
  Download,
  Merge,
  NotebookPen,
  Pencil,
  RefreshCw,
  Repeat,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { longDay } from '../../../shared/deadlineText.ts'
import type { Posting, PostingEvent, Stage } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { formatInstant, formatInstantDay, formatTime, locale } from '../../dates.ts'
import { changedValueText, correctableNames } from '../../fieldNames.ts'
import { useStages } from '../../stages.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StageDot } from '../../ui/StageDot.tsx'
import { BeforeAfter, ChangeList } from './ChangeList.tsx'
import styles from './TimelineTab.module.css'

const look = { size: 14, strokeWidth: 1.75 }

/** Everything that happened to a posting, newest first, by day. */
export function TimelineTab({ posting }: { posting: Posting }) {
  const { data, error } = useCall('postings.timeline', { id: posting.id })
  const { zone } = useNow()
  if (error !== null) return <p className={styles.failure}>{error.failure.message}</p>
  if (data === undefined) return <Skeleton width="60%" />
  const typedImports = new Set(
    posting.sources.filter(({ container }) => container === 'manual').map(({ importId }) => importId),
  )
  const days = Map.groupBy(data.events, (event) => formatInstantDay(event.at, zone))
  return (
    <div className={styles.timeline}>
      {[...days].map(([day, events]) => (
        <section key={day} aria-label={day}>
          <h2 className={styles.day}>{day}</h2>
          <ol className={styles.events}>
            {events.map((event) => (
              <EventLine
                key={event.id}
                event={event}
                zone={zone}
                isTyped={'importId' in event && typedImports.has(event.importId)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

interface EventLineProps {
  event: PostingEvent
  zone: string
  /** What came in with it was typed by the person. */
  isTyped: boolean
}

function EventLine({ event, zone, isTyped }: EventLineProps) {
  const { stageOf } = useStages()
  const { icon, words, more } = describeEvent(event, stageOf, isTyped)
  return (
    <li className={styles.event}>
      <span aria-hidden="true" className={styles.icon}>
        {icon}
      </span>
      <div className={styles.words}>
        <p>{words}</p>
        {more}
        {event.note !== null && (
          <p className={styles.note} dir="auto">
            {event.note}
          </p>
        )}
      </div>
      <time className={styles.time} dateTime={event.at} title={formatInstant(event.at, zone)}>
        {formatTime(event.at, zone)}
      </time>
    </li>
  )
}

interface EventWords {
  icon: ReactNode
  words: ReactNode
  more?: ReactNode
}

function describeEvent(
  event: PostingEvent,
  stageOf: (id: string) => Stage | undefined,
  isTyped: boolean,
): EventWords {
  switch (event.kind) {
    case 'imported':
      return isTyped
        ? { icon: <Pencil {...look} />, words: 'Typed in by you' }
        : { icon: <Download {...look} />, words: <>Imported from {fileName(event.fileName)}</> }
    case 'updated':
      return {
        icon: <RefreshCw {...look} />,
        words: <>Updated from {fileName(event.fileName)}</>,
        more: <ChangeList changes={event.changes} />,
      }
    case 'deadlineMoved':
      return {
        icon: <CalendarSync {...look} />,
        words: 'The listing’s deadline moved',
        more: <BeforeAfter before={event.before} after={event.after} />,
      }
    case 'reposted':
      return { icon: <Repeat {...look} />, words: 'Posted again' }
    case 'stageChanged':
      return {
        icon: <StageChangeIcon stage={stageOf(event.toStageId)} />,
        words: <StageMove event={event} stageOf={stageOf} />,
      }
    case 'deadlineSet':
      return {
        icon: <CalendarClock {...look} />,
        words:
          event.deadline === null
            ? 'Cleared my deadline'
            : `Set my deadline to ${longDay(event.deadline.on, locale)}${event.deadline.time === null ? '' : `, ${event.deadline.time}`}`,
      }
    case 'noteAdded':
      return { icon: <NotebookPen {...look} />, words: 'Wrote a note' }
    case 'corrected':
      return {
        icon: <Pencil {...look} />,
        words: `Corrected the ${correctableNames[event.field].inText}`,
        more: (
          <BeforeAfter
            before={changedValueText(event.field, event.before)}
            after={changedValueText(event.field, event.after)}
          />
        ),
      }
    case 'reread':
      return {
        icon: <RefreshCw {...look} />,
        words: 'Read anew from the original',
        more: <ChangeList changes={event.changes} />,
      }
    case 'merged':
      return {
        icon: <Merge {...look} />,
        words: `Merged with ${[event.otherTitle ?? 'a posting without a title', event.otherEmployer].filter(Boolean).join(', ')}`,
        more: <ChangeList changes={event.changes} />,
      }
    case 'archived':
      return { icon: <Archive {...look} />, words: 'Archived' }
    case 'unarchived':
      return { icon: <Archive {...look} />, words: 'Taken out of the archive' }
  }
}

function StageChangeIcon({ stage }: { stage: Stage | undefined }) {
  return <StageDot color={stage?.color ?? 'considering'} />
}

interface StageMoveProps {
  event: Extract<PostingEvent, { kind: 'stageChanged' }>
  stageOf: (id: string) => Stage | undefined
}

function StageMove({ event, stageOf }: StageMoveProps) {
  return (
    <span className={styles.move}>
      <span className={styles.from}>{stageOf(event.fromStageId)?.name ?? 'A stage that is gone'}</span>
      <ArrowRight aria-hidden="true" size={12} strokeWidth={2} />
      <span className="visually-hidden">to</span>
      <strong>{stageOf(event.toStageId)?.name ?? 'A stage that is gone'}</strong>
    </span>
  )
}

function fileName(name: string): ReactNode {
  return name === '' ? 'pasted text' : <span className={styles.file}>{name}</span>
}
