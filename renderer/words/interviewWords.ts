// Interviews in words: what they are called, when they are, how far off, what came of them.

import { calendarDayIn, dayNumber, instantOfWallTime, wallTimeIn } from '../../shared/calendar.ts'
import { type DeadlineView, longDay, type Moment } from '../../shared/deadlineText.ts'
import { hourMs, minuteMs } from '../../shared/durations.ts'
import {
  type Interview,
  type InterviewKind,
  type InterviewTime,
  interviewNames,
  interviewOutcomeNames,
  isOvernight,
} from '../../shared/interview.ts'
import { zoneName } from '../../shared/planTimes.ts'
import { formatTime } from './dates.ts'

export const kindNames: Record<InterviewKind, string> = {
  notSaid: 'Not said',
  phone: 'By phone',
  video: 'By video',
  onSite: 'On site',
  test: 'Test',
  other: 'Other',
}

/** The name the person gave the round, else what kind it is. */
export function nameInterview({ name, kind }: Pick<Interview, 'name' | 'kind'>): string {
  return name.trim() === '' ? interviewNames[kind] : name.trim()
}

/** "Round 2 · Passed"; a round that was cancelled has no number. */
export function roundWords({ round, outcome }: Pick<Interview, 'round' | 'outcome'>): string {
  return [round === null ? '' : `Round ${round}`, outcome === null ? '' : interviewOutcomeNames[outcome]]
    .filter(Boolean)
    .join(' · ')
}

/** What is to come, soonest first; then what is over, latest first. */
export function orderInterviews(interviews: readonly Interview[], now: number): Interview[] {
  const isBehind = (interview: Interview) => interview.outcome !== null || isOver(interview, now)
  const latestFirst = interviews.toReversed()
  return [...interviews.filter((each) => !isBehind(each)), ...latestFirst.filter(isBehind)]
}

/** "10:00 to 10:45", "22:30 to 00:45 the next day" */
function clockWords(from: string, until: string | null, isNextDay: boolean): string {
  return until === null ? from : `${from} to ${until}${isNextDay ? ' the next day' : ''}`
}

/** `HH:MM` as the person's clock tells it. */
function tell(time: string): string {
  return formatTime(`2000-01-01T${time}:00Z`, 'UTC')
}

/** "45 min", "1 h 30 min"; `ms` is a length. */
export function lengthWords(ms: number): string {
  const minutes = Math.round(ms / minuteMs)
  const hours = Math.floor(minutes / 60)
  return [hours > 0 ? `${hours} h` : '', minutes % 60 > 0 ? `${minutes % 60} min` : '']
    .filter(Boolean)
    .join(' ')
}

/** "Tue 24 Nov 2026, 10:00 to 10:45 (45 min)" where the person is. */
export function whenWords(
  { startsAt, endsAt }: Pick<Interview, 'startsAt' | 'endsAt'>,
  { zone, locale }: Pick<Moment, 'zone' | 'locale'>,
): string {
  const on = calendarDayIn(Date.parse(startsAt), zone)
  const end = endsAt === null ? null : formatTime(endsAt, zone)
  const isNextDay = endsAt !== null && calendarDayIn(Date.parse(endsAt), zone) > on
  const clock = clockWords(formatTime(startsAt, zone), end, isNextDay)
  const length = endsAt === null ? '' : ` (${lengthWords(Date.parse(endsAt) - Date.parse(startsAt))})`
  return `${longDay(on, locale)}, ${clock}${length}`
}

/** "Tue 24 Nov 2026, 16:00 to 16:45 in Tokyo" as it was agreed; the zone only where it is not the person's. */
export function agreedWords(
  { on, time, until, zone }: InterviewTime,
  moment: Pick<Moment, 'zone' | 'locale'>,
): string {
  const isNextDay = until !== null && isOvernight(time, until)
  const clock = clockWords(tell(time), until === null ? null : tell(until), isNextDay)
  return `${longDay(on, moment.locale)}, ${clock}${zone === moment.zone ? '' : ` in ${zoneName(zone)}`}`
}

/** Whether a clock in `zone` shows another time than was agreed. */
export function isElsewhereClock(
  { startsAt, when }: Pick<Interview, 'startsAt' | 'when'>,
  zone: string,
): boolean {
  return instantOfWallTime(when.on, when.time, zone) !== Date.parse(startsAt)
}

/** Whether it is over; without an end, as soon as it has begun. */
export function isOver({ startsAt, endsAt }: Pick<Interview, 'startsAt' | 'endsAt'>, now: number): boolean {
  return Date.parse(endsAt ?? startsAt) <= now
}

/** How far off an interview is, in the form of a date to act by. Nothing about it is urgent but the day itself. */
export function viewInterview(
  interview: { startsAt: string; endsAt: string | null },
  moment: Moment,
): DeadlineView {
  const { now, zone } = moment
  const start = Date.parse(interview.startsAt)
  const on = calendarDayIn(start, zone)
  const daysLeft = dayNumber(on) - dayNumber(calendarDayIn(now, zone))
  const isPast = isOver(interview, now)
  return {
    on,
    time: wallTimeIn(start, zone),
    daysLeft,
    urgency: isPast ? 'past' : daysLeft <= 1 ? 'soon' : 'calm',
    status: isPast ? 'expired' : 'open',
    pill: pillWords(start - now, daysLeft, isPast),
    long: whenWords(interview, moment),
    origin: 'Planned by you',
  }
}

function pillWords(ahead: number, daysLeft: number, isPast: boolean): string {
  if (isPast) return daysLeft === 0 ? 'Was today' : daysLeft === -1 ? 'Was yesterday' : 'Is over'
  if (ahead <= 0) return 'Now'
  if (daysLeft === 0) {
    return ahead >= hourMs
      ? `In ${Math.floor(ahead / hourMs)} h`
      : `In ${Math.max(1, Math.round(ahead / minuteMs))} min`
  }
  return daysLeft === 1 ? 'Tomorrow' : `In ${daysLeft} days`
}
