// The date a row of a list shows, in a pill: what asks for something next. Lists are ordered by it as well, see
// electron/core/lists/listOrder.ts.

import { type Moment, viewMyDeadline } from '../../../shared/deadlineText.ts'
import type { PostingRow, Stage } from '../../../shared/model.ts'
import { isAnswerAwaited } from '../../../shared/offer.ts'
import { pendingMeanings } from '../../../shared/stages.ts'
import {
  aheadAt,
  type DateAhead,
  interviewDate,
  isAhead,
  ownDate,
  type RowDate,
  replyDate,
  sinceDate,
  waitingDate,
} from './eachDate.ts'
import { soonestDeadline } from './soonestDeadline.ts'

type Dated = Pick<PostingRow, 'deadline' | 'myDeadline' | 'replyBy' | 'interviewsAt' | 'stageSince'>

/**
 * The next of an interview, the day an offer wants its answer, and the deadlines. When a listing closes asks for nothing once
 * one has applied: from then on it is how long nothing was heard.
 */
export function rowDate(row: Dated, stage: Stage | undefined, moment: Required<Moment>): RowDate {
  if (stage === undefined || !isAnswerAwaited(stage)) return deadlineDate(row, moment).date
  const isPending = pendingMeanings.includes(stage.meaning)
  const reply = viewMyDeadline(row.replyBy, moment)
  const deadline = deadlineDate(row, moment)
  const [next, ...later] = [
    ...interviewDate(row, moment),
    ...(isAhead(reply) ? [{ date: replyDate(row, moment), at: aheadAt(reply) }] : []),
    ...(isPending ? ownDate(row, moment) : deadline.isAhead ? [deadline] : []),
  ]
  if (next !== undefined) return later.reduce((one, other) => (other.at < one.at ? other : one), next).date
  if (row.replyBy !== null || stage.meaning === 'offer') return replyDate(row, moment)
  if (!isPending) return deadline.date
  return waitingDate(row, stage, moment)[0] ?? unknownDate(stage)
}

/** Of what is over or won, since when, or that nobody noted it; of any other, the date that `rowDate` gives. */
export function listDate(row: Dated, stage: Stage | undefined, moment: Required<Moment>): RowDate {
  const isWon = stage?.meaning === 'won'
  if (stage === undefined || !(stage.isEnd || isWon)) return rowDate(row, stage, moment)
  // A job that is won has no use for the day its listing closes, and may have for one of the person's own.
  const [own] = isWon ? ownDate(row, moment) : []
  return own?.date ?? sinceDate(row, moment) ?? unknownDate(stage)
}

/** The sooner of the two deadlines, ahead or not. */
function deadlineDate(row: Dated, moment: Required<Moment>): DateAhead & { isAhead: boolean } {
  const view = soonestDeadline(row, moment)
  const whose = view.isMine ? 'My deadline' : 'The listing’s deadline'
  const date = { text: view.pill, tone: view.urgency, title: `${whose}: ${view.long}. ${view.origin}` }
  return { date, at: aheadAt(view), isAhead: isAhead(view) }
}

function unknownDate({ name }: Stage): RowDate {
  return { text: 'No date noted', tone: 'none', title: `Nobody noted when it came to ${name}` }
}
