// Each date that a row of a list or a card of the board may show, as a pill.

import { calendarDayIn, dayNumber, wallTimeIn } from '../../../shared/calendar.ts'
import { type DeadlineView, type Moment, shortDay, viewMyDeadline } from '../../../shared/deadlineText.ts'
import type { PostingRow, Stage } from '../../../shared/model.ts'
import type { PillTone } from '../../ui/Pill.tsx'
import { numberText } from '../../words/countText.ts'
import { formatDayShort, formatInstant, formatTime } from '../../words/dates.ts'

export interface RowDate {
  text: string
  tone: PillTone
  /** In full. */
  title: string
}

/** One that lies ahead, and when: the day and the time on the clocks where the person is, as text that can be compared. */
export interface DateAhead {
  date: RowDate
  at: string
}

/** Whether it names a day that has not passed. */
export function isAhead(view: DeadlineView): boolean {
  return view.on !== null && view.urgency !== 'past'
}

export function aheadAt(view: DeadlineView): string {
  return `${view.on} ${view.time ?? '24:00'}`
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
export function ownDate(
  { myDeadline }: Pick<PostingRow, 'myDeadline'>,
  moment: Required<Moment>,
): DateAhead[] {
  const mine = viewMyDeadline(myDeadline, moment)
  if (!isAhead(mine)) return []
  const date = { text: mine.pill, tone: mine.urgency, title: `My deadline: ${mine.long}` }
  return [{ date, at: aheadAt(mine) }]
}

/** The next interview of those nothing was said of yet; urgent on its day and the day before. */
export function interviewDate(
  { interviewsAt }: Pick<PostingRow, 'interviewsAt'>,
  { now, zone, locale }: Required<Moment>,
): DateAhead[] {
  const start = interviewsAt.find((each) => Date.parse(each) >= now)
  if (start === undefined) return []
  const on = calendarDayIn(Date.parse(start), zone)
  const today = calendarDayIn(now, zone)
  const days = dayNumber(on) - dayNumber(today)
  const named = on.slice(0, 4) === today.slice(0, 4) ? formatDayShort(on) : shortDay(on, locale)
  const day = days === 0 ? 'today' : days === 1 ? 'tomorrow' : named
  const tone = days < 2 ? 'urgent' : days < 7 ? 'soon' : 'calm'
  const date = {
    text: `Interview ${day}, ${formatTime(start, zone)}`,
    tone,
    title: `Next interview: ${formatInstant(start, zone)}`,
  } as const
  return [{ date, at: `${on} ${wallTimeIn(Date.parse(start), zone)}` }]
}

/** For how long nothing was heard. Waiting is told as it is, without a tone: what to make of it is the person's. */
export function waitingDate(
  { stageSince }: Pick<PostingRow, 'stageSince'>,
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
  const count = days === 1 ? '1 day' : `${numberText(days)} days`
  return [{ text: stage.meaning === 'applied' ? `${count} waiting` : `For ${count}`, tone: 'calm', title }]
}

/** The day the offer named; where none is noted, the person's own deadline stands for it while that lies ahead. */
export function replyDate(
  { replyBy, myDeadline }: Pick<PostingRow, 'replyBy' | 'myDeadline'>,
  moment: Required<Moment>,
): RowDate {
  const name = replyBy === null ? 'My deadline' : 'Answer by'
  const view = viewMyDeadline(replyBy ?? myDeadline, moment)
  // One that has passed was about something else: applying.
  if (view.on === null || (replyBy === null && view.urgency === 'past')) {
    return { text: 'No date to answer by', tone: 'none', title: 'Note by when the offer wants an answer' }
  }
  return { text: replyText(view), tone: view.urgency, title: `${name}: ${view.long}` }
}

/** By when an offer wants its answer, in a few words. */
function replyText(view: DeadlineView): string {
  if (view.on === null) return view.pill
  return `${view.urgency === 'past' ? 'Answer was due' : 'Answer by'} ${formatDayShort(view.on)}`
}
