// What a deadline means today, in words. Both sides need it: the agenda groups by `on`, the window shows the rest.
// A day is a day on the calendar of the person's zone. A bare date is never moved through a zone: it is the same
// day everywhere and lasts until that day ends where the person is. Zones come from Intl, nothing else.

import {
  calendarDayIn,
  clockText,
  datesLocale,
  dayNumber,
  endOfDayIn,
  instantOfWallTime,
  wallTimeIn,
} from './calendar.ts'
import { dayMs, hourMs, minuteMs } from './durations.ts'
import type { MyDeadline } from './model.ts'
import type { ListingDeadline, PostingDate } from './posting.ts'

export type Urgency = 'urgent' | 'soon' | 'calm' | 'past' | 'none'
type DeadlineStatus = 'open' | 'mayBeClosed' | 'expired' | 'unknown'

/** The present instant, the person's zone (IANA) and locale. */
export interface Moment {
  now: number
  zone: string
  locale?: string
}

export interface DeadlineView {
  /** The calendar day in the person's zone, the soonest where there are two readings; null = no day. */
  on: string | null
  /** `HH:MM` in the person's zone, where a time is stated with its zone; null = the whole day. */
  time: string | null
  /** Whole calendar days from today; negative once past. */
  daysLeft: number | null
  urgency: Urgency
  status: DeadlineStatus
  /** "Closes tomorrow", "6 days left", "Closed 13 Sep 2021" */
  pill: string
  /** The date in full, with what is known of its time and zone. */
  long: string
  /** Where the date comes from and what to make of it. */
  origin: string
}

const urgentDays = 2
/** Up to so many days back, how long it is says more than the date. */
const recentDays = 14
const soonDays = 10

/** Everything to show for the listing's deadline. `deadline.date` decides the day, `origin` only the words. */
export function viewListingDeadline(deadline: ListingDeadline, moment: Moment): DeadlineView {
  const { date } = deadline
  const origin = describeOriginBesideDate(deadline)
  const closing = date === null ? null : closingOf(date, moment.zone)
  if (date === null || closing === null) {
    const said = date === null ? '' : date.raw.trim()
    return {
      on: null,
      time: null,
      daysLeft: null,
      urgency: 'none',
      status: 'unknown',
      pill: deadline.origin === 'suspect' ? 'Date looks wrong' : 'No deadline',
      long: said === '' ? 'No closing date given' : `“${said}”`,
      origin,
    }
  }
  const daysLeft = dayNumber(closing.on) - dayNumber(calendarDayIn(moment.now, moment.zone))
  const status = statusOf(date, closing, moment)
  const pill = listingPill(date, closing, daysLeft, status, moment)
  return {
    on: closing.on,
    time: closing.time,
    daysLeft,
    urgency: urgencyOf(daysLeft, status === 'expired' || (status === 'mayBeClosed' && daysLeft < 0)),
    status,
    pill: deadline.origin === 'suspect' ? `${pill}, looks wrong` : pill,
    long: longDeadline(date, moment),
    origin,
  }
}

/** Everything to show for the person's own deadline; null = none set. */
export function viewMyDeadline(mine: MyDeadline | null, moment: Moment): DeadlineView {
  if (mine === null) {
    return {
      on: null,
      time: null,
      daysLeft: null,
      urgency: 'none',
      status: 'unknown',
      pill: 'No deadline',
      long: 'Not set',
      origin: '',
    }
  }
  const end =
    mine.time === null ? endOfDayIn(mine.on, moment.zone) : instantOfWallTime(mine.on, mine.time, moment.zone)
  const daysLeft = dayNumber(mine.on) - dayNumber(calendarDayIn(moment.now, moment.zone))
  const isPast = moment.now > end
  const day = longDay(mine.on, moment.locale)
  return {
    on: mine.on,
    time: mine.time,
    daysLeft,
    urgency: urgencyOf(daysLeft, isPast),
    status: isPast ? 'expired' : 'open',
    pill: myPill(mine, daysLeft, isPast, end, moment),
    long: mine.time === null ? day : `${day}, ${clockText(mine.time, moment.locale)}`,
    origin: 'Set by you',
  }
}

/**
 * How much of a listing's life has passed, for the bar from posting to closing: 0 = just posted, 1 = closed.
 * Null where either end is missing or the two are the wrong way round.
 */
export function lifeFraction(
  posted: PostingDate | null,
  deadline: ListingDeadline,
  moment: Moment,
): number | null {
  if (posted === null || deadline.date === null) return null
  const opening = closingOf(posted, moment.zone)
  const closing = closingOf(deadline.date, moment.zone)
  if (opening === null || closing === null) return null
  const start = opening.isWholeDay ? instantOfWallTime(opening.on, '00:00', moment.zone) : opening.end
  if (closing.end <= start) return null
  return Math.min(1, Math.max(0, (moment.now - start) / (closing.end - start)))
}

interface Closing {
  on: string
  time: string | null
  /** The last instant it is open where the person is, ms. */
  end: number
  isWholeDay: boolean
}

/** When a date ends for a person in that zone; null where it names no day. */
export function closingOf(date: PostingDate, zone: string): Closing | null {
  if (date.kind === 'instant' && date.instant !== null) {
    const end = new Date(date.instant).getTime()
    if (Number.isNaN(end)) return null
    return { on: calendarDayIn(end, zone), time: wallTimeIn(end, zone), end, isWholeDay: false }
  }
  const on = date.date ?? date.readings[0] ?? date.local?.slice(0, 10) ?? null
  if (on === null) return null
  if (date.kind === 'local' && date.latest !== null) {
    return { on, time: null, end: new Date(date.latest).getTime(), isWholeDay: false }
  }
  const last = date.kind === 'ambiguous' ? (date.readings.at(-1) ?? on) : on
  return { on, time: null, end: endOfDayIn(last, zone), isWholeDay: true }
}

function statusOf(date: PostingDate, closing: Closing, moment: Moment): DeadlineStatus {
  const { now } = moment
  if (date.kind === 'instant') return now <= closing.end ? 'open' : 'expired'
  const latest = date.latest === null ? closing.end : new Date(date.latest).getTime()
  if (now > Math.max(latest, closing.end)) return 'expired'
  if (date.kind === 'local' && date.earliest !== null) {
    return now < new Date(date.earliest).getTime() ? 'open' : 'mayBeClosed'
  }
  // A whole day lasts to its end where the person is, whatever the time is where the employer is.
  const firstEnd = date.kind === 'ambiguous' ? endOfDayIn(closing.on, moment.zone) : closing.end
  return now <= firstEnd ? 'open' : 'mayBeClosed'
}

function urgencyOf(daysLeft: number, isPast: boolean): Urgency {
  if (isPast) return 'past'
  if (daysLeft <= urgentDays) return 'urgent'
  return daysLeft <= soonDays ? 'soon' : 'calm'
}

function listingPill(
  date: PostingDate,
  closing: Closing,
  daysLeft: number,
  status: DeadlineStatus,
  moment: Moment,
): string {
  if (status === 'mayBeClosed') return 'May be closed'
  if (date.kind === 'ambiguous') {
    const days = shortReadings(date.readings, moment.locale)
    return status === 'expired' ? `Closed ${days}` : days
  }
  if (status === 'expired') {
    if (daysLeft === 0) return 'Closed today'
    return daysLeft === -1 ? 'Closed yesterday' : `Closed ${shortDay(closing.on, moment.locale)}`
  }
  const about = date.kind === 'approx' ? 'About ' : ''
  if (daysLeft <= 0)
    return closing.time === null ? 'Closes today' : `${timeLeft(closing.end - moment.now)} left`
  if (daysLeft === 1) return 'Closes tomorrow'
  return `${about}${daysLeft} days left`
}

function myPill(mine: MyDeadline, daysLeft: number, isPast: boolean, end: number, moment: Moment): string {
  if (isPast) {
    if (daysLeft >= 0) return 'Was due today'
    if (daysLeft === -1) return 'Was due yesterday'
    return daysLeft >= -recentDays
      ? `Was due ${-daysLeft} days ago`
      : `Was due ${shortDay(mine.on, moment.locale)}`
  }
  if (daysLeft <= 0) return mine.time === null ? 'Due today' : `Due in ${timeLeft(end - moment.now)}`
  return daysLeft === 1 ? 'Due tomorrow' : `Due in ${daysLeft} days`
}

function timeLeft(ms: number): string {
  if (ms >= hourMs) return `${Math.floor(ms / hourMs)} h`
  return `${Math.max(1, Math.floor(ms / minuteMs))} min`
}

/** How these are told, where nothing more is known; tables that Roledex writes are read by the same words. */
export const originWords = {
  stated: 'Stated in the listing',
  board_default: 'Set by the site',
  suspect: 'Looks wrong',
  corrected: 'Corrected by you',
  typed: 'Typed in by you',
  table: 'From your table',
}

/**
 * Where the listing's date comes from, in words. A date the site made up is never shown without them.
 */
export function describeOrigin(deadline: ListingDeadline, locale = 'en'): string {
  const words = describeOriginBesideDate(deadline)
  const { date, origin } = deadline
  if (date?.kind !== 'ambiguous' || origin !== 'stated') return words
  return `${words}: ${date.readings.map((day) => longDay(day, locale)).join(' or ')}`
}

/** As `describeOrigin`, where the date itself stands beside it, with both readings if it has two. */
export function describeOriginBesideDate(deadline: ListingDeadline): string {
  const { date, origin, afterDays, reason } = deadline
  if (origin === 'suspect') return reason === null ? originWords.suspect : `${originWords.suspect}: ${reason}`
  if (origin === 'corrected') return date === null ? 'Taken out by you' : originWords.corrected
  if (origin === 'none' || date === null) return 'No closing date given'
  if (origin === 'board_default') {
    const after = afterDays === null ? '' : `, ${afterDays} days after posting`
    return `${originWords.board_default}${after}; the employer’s own date may differ`
  }
  if (origin === 'typed') return originWords.typed
  if (origin === 'table')
    return reason === null ? originWords.table : `${originWords.table}, which says: ${reason}`
  if (date.kind === 'none') return 'Stated in words, without a date'
  if (date.kind === 'ambiguous') return 'Stated, but it can be read two ways'
  return date.kind === 'approx' ? 'Stated as an approximate day' : originWords.stated
}

/** The date in full, as a deadline: a whole day lasts to its end. */
export function longDeadline(date: PostingDate, moment: Moment, whose?: string): string {
  const day = longDate(date, moment, whose)
  return date.kind === 'date' ? `${day} (end of day)` : day
}

/**
 * The date in full. A whole day is that day in every zone; an instant is told in the person's own time, which `whose`
 * names in what others are to read.
 */
export function longDate(date: PostingDate, moment: Moment, whose = 'your time'): string {
  const closing = closingOf(date, moment.zone)
  if (closing === null) return `“${date.raw.trim()}”`
  const day = longDay(closing.on, moment.locale)
  switch (date.kind) {
    case 'instant':
      return `${day}, ${clockText(closing.time ?? '', moment.locale)} ${whose}`
    case 'local':
      return `${day}, ${clockText(date.local?.slice(11, 16) ?? '', moment.locale)} (time zone not stated)`
    case 'approx':
      return `About ${day}`
    case 'ambiguous':
      return date.readings.map((reading) => longDay(reading, moment.locale)).join(' or ')
    default:
      return day
  }
}

const dayFormats = new Map<string, Intl.DateTimeFormat>()

function formatDay(day: string, locale: string, weekday: boolean, year = true): string {
  const key = `${locale}|${weekday}|${year}`
  let format = dayFormats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(datesLocale(locale), {
      ...(weekday ? { weekday: 'short' } : {}),
      day: 'numeric',
      month: 'short',
      ...(year ? { year: 'numeric' } : {}),
      timeZone: 'UTC',
    })
    dayFormats.set(key, format)
  }
  return format.format(dayNumber(day) * dayMs)
}

/** "13 Sep 2021", in the order of the locale. */
export function shortDay(day: string, locale = 'en'): string {
  return formatDay(day, locale, false)
}

/** "5 Apr or 4 May 2027": a year that is the same is told once. */
function shortReadings(days: readonly string[], locale = 'en'): string {
  const last = days.at(-1)
  return days
    .map((day) => formatDay(day, locale, false, day === last || day.slice(0, 4) !== last?.slice(0, 4)))
    .join(' or ')
}

/** "Mon 13 Sep 2021", in the order of the locale. */
export function longDay(day: string, locale = 'en'): string {
  return formatDay(day, locale, true)
}
