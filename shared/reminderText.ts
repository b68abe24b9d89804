// What a reminder says: one thing in full, several as their number and the first of them.

import { z } from 'zod'
import { calendarDayIn, clockText, dayNumber } from './calendar.ts'
import { type Moment, shortDay } from './deadlineText.ts'
import { type DueThing, dueKeySchema } from './due.ts'
import { idSchema } from './posting.ts'
import { titleText } from './titleText.ts'

export const noticeSchema = z.strictObject({
  title: z.string(),
  body: z.string(),
  /** How many things it is about. */
  count: z.int().min(1),
  /** Set where it is about one thing, which can be opened, done or snoozed. */
  thing: z.strictObject({ key: dueKeySchema, postingId: idSchema }).nullable(),
})
export type Notice = z.infer<typeof noticeSchema>

/** `things`: the first of `count`, soonest first. */
export function noticeOf(things: readonly DueThing[], count: number, moment: Moment): Notice {
  const [first] = things
  if (first !== undefined && count === 1) {
    const { key, postingId } = first
    return {
      title: whatIsDue(first, moment),
      body: nameOf(first),
      count,
      thing: { key, postingId },
    }
  }
  const lines = things.map((thing) => reminderLine(thing, moment))
  const others = count - things.length
  if (others > 0) lines.push(`and ${others.toLocaleString('en')} more`)
  return {
    title: `${count.toLocaleString('en')} things to look at`,
    body: lines.join('\n'),
    count,
    thing: null,
  }
}

/** "Closes tomorrow: Harbour Pilot, Northvale" */
export function reminderLine(thing: DueThing, moment: Moment): string {
  return `${whatIsDue(thing, moment)}: ${nameOf(thing)}`
}

function nameOf({ title, employerName }: DueThing): string {
  return [titleText(title), employerName].filter((part) => part !== null).join(', ')
}

function whatIsDue(thing: DueThing, moment: Moment): string {
  const today = calendarDayIn(moment.now, moment.zone)
  const days = dayNumber(thing.on) - dayNumber(today)
  const isOver = Date.parse(thing.latest) < moment.now
  const when = `${dayWords(days, thing.on, moment.locale)}${thing.time === null ? '' : `, ${clockText(thing.time, moment.locale)}`}`
  switch (thing.kind) {
    case 'listing':
      return `${isOver ? 'Closed' : 'Closes'} ${when}`
    case 'mine':
      return `My deadline ${isOver ? 'was ' : ''}${when}`
    case 'replyBy':
      return `The offer ${isOver ? 'wanted' : 'wants'} an answer ${isOver ? when : `by ${when}`}`
    case 'interview':
      return `${thing.plan?.text.trim() || 'Interview'} ${when}`
    case 'task':
    case 'followUp':
      return `${(thing.plan?.text ?? 'To do').slice(0, longestTask)} (${when})`
    case 'quiet':
      return `Nothing heard for ${daysSince(thing, moment)} days`
  }
}

/** Characters of a task in a notice. */
const longestTask = 120

function dayWords(days: number, on: string, locale?: string): string {
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 1 && days < 14 ? `in ${days} days` : `on ${shortDay(on, locale)}`
}

function daysSince({ quietSince }: DueThing, { now, zone }: Moment): number {
  if (quietSince === undefined) return 0
  return dayNumber(calendarDayIn(now, zone)) - dayNumber(calendarDayIn(Date.parse(quietSince), zone))
}
