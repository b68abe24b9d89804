// The date a row of a list shows, in a pill.

import { calendarDayIn } from '../../../shared/calendar.ts'
import { type DeadlineView, type Moment, shortDay, viewMyDeadline } from '../../../shared/deadlineText.ts'
import type { PostingRow, Stage } from '../../../shared/model.ts'
import { isAnswerAwaited } from '../../../shared/offer.ts'
import type { PillTone } from '../../ui/Pill.tsx'
import { formatDayShort } from '../../words/dates.ts'
import { isAhead, isSooner, soonestDeadline } from './soonestDeadline.ts'

export interface RowDate {
  text: string
  tone: PillTone
  /** In full. */
  title: string
}

/** The soonest deadline, or by when an offer wants its answer where that is sooner or no deadline is ahead. */
export function rowDate(
  row: Pick<PostingRow, 'deadline' | 'myDeadline' | 'replyBy'>,
  stage: Stage | undefined,
  moment: Required<Moment>,
): RowDate {
  const view = soonestDeadline(row, moment)
  const isAwaited = row.replyBy !== null && stage !== undefined && isAnswerAwaited(stage)
  const reply = viewMyDeadline(isAwaited ? row.replyBy : null, moment)
  if (isAwaited && (!isAhead(view) || (isAhead(reply) && isSooner(reply, view)))) {
    return { text: replyText(reply), tone: reply.urgency, title: `Answer by: ${reply.long}` }
  }
  const whose = view.isMine ? 'My deadline' : 'The listing’s deadline'
  return { text: view.pill, tone: view.urgency, title: `${whose}: ${view.long}. ${view.origin}` }
}

/** Of what is over or won, since when, or that nobody noted it; of any other, the date that `rowDate` gives. */
export function listDate(
  row: Pick<PostingRow, 'deadline' | 'myDeadline' | 'replyBy' | 'stageSince'>,
  stage: Stage | undefined,
  moment: Required<Moment>,
): RowDate {
  const isWon = stage?.meaning === 'won'
  if (stage === undefined || !(stage.isEnd || isWon)) return rowDate(row, stage, moment)
  // A job that is won has no use for the day its listing closes, and may have for one of the person's own.
  const [own] = isWon ? ownDate(row, moment) : []
  if (own !== undefined) return own
  const unknown = {
    text: 'No date noted',
    tone: 'none',
    title: `Nobody noted when it came to ${stage.name}`,
  } as const
  return sinceDate(row, moment) ?? unknown
}

/** The day of the last move, where one is known. */
export function sinceDate(
  { stageSince }: Pick<PostingRow, 'stageSince'>,
  { zone, locale }: Required<Moment>,
): RowDate | null {
  if (stageSince === null) return null
  const day = shortDay(calendarDayIn(Date.parse(stageSince), zone), locale)
  return { text: day, tone: 'past', title: `Since ${day}` }
}

/** The person's own deadline as long as it lies ahead. */
export function ownDate({ myDeadline }: Pick<PostingRow, 'myDeadline'>, moment: Required<Moment>): RowDate[] {
  const mine = viewMyDeadline(myDeadline, moment)
  if (mine.on === null || mine.urgency === 'past') return []
  return [{ text: mine.pill, tone: mine.urgency, title: `My deadline: ${mine.long}` }]
}

/** By when an offer wants its answer, in a few words. */
export function replyText(view: DeadlineView): string {
  if (view.on === null) return view.pill
  return `${view.urgency === 'past' ? 'Answer was due' : 'Answer by'} ${formatDayShort(view.on)}`
}
