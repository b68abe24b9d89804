// What each event says, as a line of the timeline and, shorter, by name.

import {
  Archive,
  ArrowRight,
  Banknote,
  CalendarClock,
  CalendarSync,
  Download,
  HandCoins,
  Merge,
  MessagesSquare,
  NotebookPen,
  Pencil,
  RefreshCw,
  Repeat,
  SquareCheck,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { clockText } from '../../../shared/calendar.ts'
import { longDay } from '../../../shared/deadlineText.ts'
import type { EventSide } from '../../../shared/eventSides.ts'
import { interviewOutcomeNames } from '../../../shared/interview.ts'
import type { PostingEvent, Stage } from '../../../shared/model.ts'
import { payText } from '../../../shared/pay.ts'
import { titleWithin } from '../../../shared/titleText.ts'
import { StageDot } from '../../ui/StageDot.tsx'
import { locale } from '../../words/dates.ts'
import { correctableNames } from '../../words/fieldNames.ts'
import { agreedWords, nameInterview } from '../../words/interviewWords.ts'
import { talkNames } from '../../words/payWords.ts'
import { BeforeAfter, ChangedValue, ChangeList } from './ChangeList.tsx'
import styles from './eventWords.module.css'

export const sideNames: Record<EventSide, string> = {
  all: 'Everything',
  mine: 'What I did',
  listing: 'What the listing did',
}

const look = { size: 14, strokeWidth: 1.75 }

export interface EventContext {
  stageOf: (id: string) => Stage | undefined
  /** What came in with it was typed by the person. */
  isTyped: boolean
  /** The person's time zone. */
  zone: string
}

interface EventWords {
  icon: ReactNode
  words: ReactNode
  more?: ReactNode
}

const goneStage = 'A stage that is gone'

/** One event in a few plain words: "Moved to Applied", "Imported from harbour.html". */
export function nameEvent(event: PostingEvent, { stageOf, isTyped, zone }: EventContext): string {
  switch (event.kind) {
    case 'imported':
      return isTyped ? 'Typed in by you' : `Imported from ${event.fileName || 'pasted text'}`
    case 'updated':
      return `Updated from ${event.fileName || 'pasted text'}`
    case 'deadlineMoved':
      return 'The listing’s deadline moved'
    case 'reposted':
      return 'Posted again'
    case 'stageChanged':
      return `Moved to ${stageOf(event.toStageId)?.name ?? goneStage.toLowerCase()}`
    case 'deadlineSet':
      return event.deadline === null
        ? 'Cleared my deadline'
        : `Set my deadline to ${longDay(event.deadline.on, locale)}${event.deadline.time === null ? '' : `, ${clockText(event.deadline.time, locale)}`}`
    case 'noteAdded':
      return 'Wrote a note'
    case 'interviewPlanned':
      return `Planned: ${nameInterview({ name: event.name, kind: event.interview })}, ${agreedWords(event.when, { zone, locale })}`
    case 'interviewMoved':
      return `Moved: ${nameInterview({ name: event.name, kind: event.interview })}, now ${agreedWords(event.after, { zone, locale })}`
    case 'interviewHeld':
      return `Took place: ${nameInterview({ name: event.name, kind: event.interview })}`
    case 'interviewOutcome':
      return `${nameInterview({ name: event.name, kind: event.interview })}: ${interviewOutcomeNames[event.outcome].toLowerCase()}`
    case 'taskDone':
      return `Done: ${event.body}`
    case 'salaryTalked': {
      const said = `${talkNames[event.talk]}: ${payText(event.pay, locale)}`
      return event.saidBy === '' ? said : `${said}, ${event.saidBy}`
    }
    case 'offerReceived':
      return event.base === null ? 'Got an offer' : `Got an offer: ${payText(event.base, locale)}`
    case 'offerChanged':
      return 'The offer changed'
    case 'corrected':
      return `Corrected the ${correctableNames[event.field].inText}`
    case 'reread':
      return 'Read anew from the original'
    case 'merged':
      return `Merged with ${[titleWithin(event.otherTitle), event.otherEmployer].filter(Boolean).join(', ')}`
    case 'archived':
      return 'Archived'
    case 'unarchived':
      return 'Taken out of the archive'
  }
}

export function describeEvent(event: PostingEvent, context: EventContext): EventWords {
  const words = nameEvent(event, context)
  const moment = { zone: context.zone, locale }
  switch (event.kind) {
    case 'imported':
      return context.isTyped
        ? { icon: <Pencil {...look} />, words }
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
        words,
        more: <ChangedValue field="deadline" before={event.before} after={event.after} />,
      }
    case 'reposted':
      return { icon: <Repeat {...look} />, words }
    case 'stageChanged':
      return {
        icon: <StageDot color={context.stageOf(event.toStageId)?.color ?? 'considering'} />,
        words: <StageMove event={event} stageOf={context.stageOf} />,
      }
    case 'deadlineSet':
      return { icon: <CalendarClock {...look} />, words }
    case 'noteAdded':
      return { icon: <NotebookPen {...look} />, words }
    case 'interviewPlanned':
    case 'interviewHeld':
    case 'interviewOutcome':
      return { icon: <MessagesSquare {...look} />, words }
    case 'interviewMoved':
      return {
        icon: <MessagesSquare {...look} />,
        words,
        more: (
          <BeforeAfter before={agreedWords(event.before, moment)} after={agreedWords(event.after, moment)} />
        ),
      }
    case 'taskDone':
      return { icon: <SquareCheck {...look} />, words }
    case 'salaryTalked':
      return { icon: <Banknote {...look} />, words }
    case 'offerReceived':
      return { icon: <HandCoins {...look} />, words }
    case 'offerChanged':
      return {
        icon: <HandCoins {...look} />,
        words,
        more: (
          <BeforeAfter
            before={event.before && payText(event.before, locale)}
            after={event.after && payText(event.after, locale)}
          />
        ),
      }
    case 'corrected':
      return {
        icon: <Pencil {...look} />,
        words,
        more: <ChangedValue field={event.field} before={event.before} after={event.after} />,
      }
    case 'reread':
      return { icon: <RefreshCw {...look} />, words, more: <ChangeList changes={event.changes} /> }
    case 'merged':
      return { icon: <Merge {...look} />, words, more: <ChangeList changes={event.changes} /> }
    case 'archived':
    case 'unarchived':
      return { icon: <Archive {...look} />, words }
  }
}

interface StageMoveProps {
  event: Extract<PostingEvent, { kind: 'stageChanged' }>
  stageOf: (id: string) => Stage | undefined
}

function StageMove({ event, stageOf }: StageMoveProps) {
  const to = <strong>{stageOf(event.toStageId)?.name ?? goneStage}</strong>
  // What lay between was taken out.
  if (event.fromStageId === event.toStageId) return <span className={styles.move}>Still {to}</span>
  return (
    <span className={styles.move}>
      <span className={styles.from}>{stageOf(event.fromStageId)?.name ?? goneStage}</span>
      <ArrowRight aria-hidden="true" size={12} strokeWidth={2} />
      <span className="visually-hidden">to</span>
      {to}
    </span>
  )
}

function fileName(name: string): ReactNode {
  return name === '' ? 'pasted text' : <span className={styles.file}>{name}</span>
}
