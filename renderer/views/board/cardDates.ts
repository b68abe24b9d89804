// The date that matters in a column: while one considers a job, when it closes; once applied, for how long nothing
// was heard; in process, the next interview; with an offer, by when to reply; and of what is over, since when.

import type { Moment } from '../../../shared/deadlineText.ts'
import type { PostingRow, Stage } from '../../../shared/model.ts'
import {
  interviewDate,
  ownDate,
  type RowDate,
  replyDate,
  sinceDate,
  waitingDate,
} from '../postings/eachDate.ts'
import { rowDate } from '../postings/rowDate.ts'

type Dated = Pick<PostingRow, 'deadline' | 'myDeadline' | 'replyBy' | 'interviewsAt' | 'stageSince'>

/** One date; where answers are awaited a second beside it: by when an offer wants its own, or the person's deadline. */
export function cardDates(row: Dated, stage: Stage, moment: Required<Moment>): RowDate[] {
  const own = ownDate(row, moment).map(({ date }) => date)
  if (stage.isEnd || stage.meaning === 'won') {
    const since = sinceDate(row, moment)
    const dates = stage.isEnd ? [] : own
    return dates.length > 0 || since === null ? dates : [since]
  }
  switch (stage.meaning) {
    case 'applied':
    case 'inProcess': {
      const reply = row.replyBy === null ? [] : [replyDate(row, moment)]
      const next = [...interviewDate(row, moment).map(({ date }) => date), ...reply]
      return [...(next.length > 0 ? next : waitingDate(row, stage, moment)), ...own].slice(0, 2)
    }
    case 'offer':
      return [replyDate(row, moment)]
    default:
      return [rowDate(row, stage, moment)]
  }
}
