// The date that matters in a column: while one considers a job, when it closes; once applied, for how long nothing
// was heard; in process, the next interview; with an offer, by when to reply; and of what is over, since when. Waiting is told as it is, without a tone:
// what to make of it is the person's.

import { calendarDayIn, dayNumber } from '../../../shared/calendar.ts'
import { type Moment, shortDay, viewMyDeadline } from '../../../shared/deadlineText.ts'
import type { PostingRow, Stage } from '../../../shared/model.ts'
import { formatDayShort, formatInstant, formatTime } from '../../words/dates.ts'
import { ownDate, type RowDate, replyText, rowDate, sinceDate } from '../postings/rowDate.ts'

type Dated = Pick<PostingRow, 'deadline' | 'myDeadline' | 'replyBy' | 'interviewsAt' | 'stageSince'>

/** One date; where answers are awaited a second beside it: by when an offer wants its own, or the person's deadline. */
export function cardDates(row: Dated, stage: Stage, moment: Required<Moment>): RowDate[] {
  if (stage.isEnd || stage.meaning === 'won') {
    const since = sinceDate(row, moment)
    const own = stage.isEnd ? [] : ownDate(row, moment)
    return own.length > 0 || since === null ? own : [since]
  }
  switch (stage.meaning) {
    case 'applied':
    case 'inProcess': {
      const reply = row.replyBy === null ? [] : [replyDate(row, moment)]
      const next = [...interviewDate(row, moment), ...reply]
      return [...(next.length > 0 ? next : waitingDate(row, stage, moment)), ...ownDate(row, moment)].slice(
        0,
        2,
      )
    }
    case 'offer':
      return [replyDate(row, moment)]
    default:
      return [rowDate(row, stage, moment)]
  }
}

function waitingDate(
  { stageSince }: Dated,
  stage: Stage,
  { now, zone, locale }: Required<Moment>,
): RowDate[] {
  if (stageSince === null) return []
  const on = calendarDayIn(Date.parse(stageSince), zone)
  const days = dayNumber(calendarDayIn(now, zone)) - dayNumber(on)
  const title = `${stage.name} since ${shortDay(on, locale)}`
  if (days < 0)
    return [{ text: `From ${formatDayShort(on)}`, tone: 'calm', title: `${stage.name} from ${on}` }]
  if (days === 0) return [{ text: 'Since today', tone: 'calm', title }]
  const count = days === 1 ? '1 day' : `${days.toLocaleString(locale)} days`
  return [{ text: stage.meaning === 'applied' ? `${count} waiting` : `For ${count}`, tone: 'calm', title }]
}

/** The next interview; urgent on its day and the day before. */
function interviewDate({ interviewsAt }: Dated, { now, zone, locale }: Required<Moment>): RowDate[] {
  const at = interviewsAt.find((start) => Date.parse(start) >= now)
  if (at === undefined) return []
  const on = calendarDayIn(Date.parse(at), zone)
  const today = calendarDayIn(now, zone)
  const days = dayNumber(on) - dayNumber(today)
  const named = on.slice(0, 4) === today.slice(0, 4) ? formatDayShort(on) : shortDay(on, locale)
  const day = days === 0 ? 'today' : days === 1 ? 'tomorrow' : named
  const tone = days < 2 ? 'urgent' : days < 7 ? 'soon' : 'calm'
  return [
    {
      text: `Interview ${day}, ${formatTime(at, zone)}`,
      tone,
      title: `Next interview: ${formatInstant(at, zone)}`,
    },
  ]
}

/** The day the offer named; where none is noted, the person's own deadline stands for it while that lies ahead. */
function replyDate({ replyBy, myDeadline }: Dated, moment: Required<Moment>): RowDate {
  const name = replyBy === null ? 'My deadline' : 'Answer by'
  const view = viewMyDeadline(replyBy ?? myDeadline, moment)
  // One that has passed was about something else: applying.
  if (view.on === null || (replyBy === null && view.urgency === 'past')) {
    return { text: 'No date to answer by', tone: 'none', title: 'Note by when the offer wants an answer' }
  }
  return { text: replyText(view), tone: view.urgency, title: `${name}: ${view.long}` }
}
