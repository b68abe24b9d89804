// What is due in words: its kind, how long a silence has lasted, until when something is put aside.

import { calendarDayIn, dayNumber } from '../../../shared/calendar.ts'
import type { DeadlineView, Moment } from '../../../shared/deadlineText.ts'
import { type DueKind, type DueMoment, type DueThing, placeDue } from '../../../shared/due.ts'
import { formatDayShort, formatInstant, formatTime } from '../../words/dates.ts'

export const dueKindNames: Record<DueKind, string> = {
  listing: 'The listing’s deadline',
  mine: 'My deadline',
  interview: 'Interview',
  task: 'Task',
  followUp: 'Follow-up',
  replyBy: 'Answer to the offer',
  quiet: 'No reply',
}

/**
 * A silence, in the form of a date to act by. It is measured, not judged: nothing about it is urgent. An offer
 * (`isOffer`) waits for the person's own answer.
 */
export function viewQuiet(since: string, { now, zone }: Moment, isOffer: boolean): DeadlineView {
  const heardOn = calendarDayIn(Date.parse(since), zone)
  const days = dayNumber(calendarDayIn(now, zone)) - dayNumber(heardOn)
  return {
    on: heardOn,
    time: null,
    daysLeft: null,
    urgency: 'none',
    status: 'unknown',
    pill: `${days === 1 ? 'One day' : `${days} days`} without ${isOffer ? 'an answer' : 'a reply'}`,
    long: `Nothing since ${formatInstant(since, zone)}`,
    origin: 'You decide whether to follow up, wait or close it',
  }
}

export function isStillAside(thing: DueThing, moment: DueMoment): boolean {
  return placeDue(thing, moment).group === 'aside'
}

/** "Snoozed until Mon 23 Nov", "Snoozed until 14:00", "No reminders"; empty for what is not put aside. */
export function asideWords({ state }: DueThing, { now, zone }: DueMoment): string {
  if (state?.kind === 'stopped') return 'No reminders'
  if (state?.kind !== 'snoozed' || state.until === null) return ''
  const on = calendarDayIn(Date.parse(state.until), zone)
  return `Snoozed until ${on === calendarDayIn(now, zone) ? formatTime(state.until, zone) : formatDayShort(on)}`
}
