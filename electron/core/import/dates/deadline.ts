// Where the listing's closing date comes from: the employer, the site's own expiry, or a mistake.
// Nothing here changes the date or closes a posting. Rules: section 7.4 of the import specification; the site's
// expiry is recognised by how it is made, a round number of days added to the instant of posting.

import { dayMs } from '../../../../shared/durations.ts'
import { warning } from '../../../../shared/messages.ts'
import type { ListingDeadline, PostingDate } from '../../../../shared/posting.ts'
import type { Reading } from '../raw.ts'
import { judgeDateText } from './dates.ts'

const defaultDays = [7, 14, 21, 28, 30, 45, 60, 90, 120, 180, 365]
/** In whole days a week or two is as likely the employer's choice, so only these count. */
const defaultWholeDays = [30, 45, 60, 90, 180, 365]
const toleranceMs = 120_000
const longestListingDays = 400

/** Sites that put the time of the request, moved by years, where the dates belong. */
const inventingHost = /(?:^|\.)icims\.com$/i

/**
 * Judges `validThrough`. `posted` and `validThrough` as readDate gave them; `host` of the page, null if unknown.
 * `said` is the day that its own text announces: one that is said twice is meant, far ahead or not.
 * `reason` continues the sentence "Looks wrong: …" for a suspect date and explains a site's own one.
 */
export function judgeDeadline(
  posted: PostingDate | null,
  validThrough: PostingDate | null,
  host: string | null,
  said: string | null = null,
): Reading<ListingDeadline> {
  if (validThrough === null) return plain(noDeadline)
  if (validThrough.kind === 'none') return plain(judgeText(validThrough))
  const where = { field: 'deadline', raw: validThrough.raw }
  if (host !== null && inventingHost.test(host)) {
    return plain(suspect(validThrough, 'this site makes its dates up when the page is opened'))
  }
  const gap = posted === null ? null : gapOf(posted, validThrough)
  if (gap !== null && gap.most < 0) {
    const reason = 'it is before the day of posting'
    return { value: suspect(validThrough, reason), warnings: [warning('DEADLINE_BEFORE_POSTED', where)] }
  }
  // Down to the second: a template that writes the day of posting twice.
  if (
    gap !== null &&
    gap.least === 0 &&
    timesOf(posted!, validThrough) !== null &&
    hasSeconds(validThrough.raw)
  )
    return plain(suspect(validThrough, 'it is the very moment of posting'))
  const isMeant = said !== null && said === dayOf(validThrough)
  if (gap !== null && gap.least > longestListingDays * dayMs && !isMeant) {
    const reason = `it is more than ${longestListingDays} days after posting`
    return { value: suspect(validThrough, reason), warnings: [warning('DEADLINE_FAR', where)] }
  }
  const set = posted === null || isMeant ? null : siteExpiry(posted, validThrough)
  return plain(set ?? stated(validThrough))
}

const noDeadline: ListingDeadline = {
  date: null,
  origin: 'none',
  confidence: null,
  afterDays: null,
  reason: null,
}

function plain(value: ListingDeadline): Reading<ListingDeadline> {
  return { value, warnings: [] }
}

function stated(date: PostingDate): ListingDeadline {
  return { ...noDeadline, date, origin: 'stated' }
}

function suspect(date: PostingDate | null, reason: string): ListingDeadline {
  return { ...noDeadline, date, origin: 'suspect', reason }
}

function judgeText(date: PostingDate): ListingDeadline {
  switch (judgeDateText(date.raw)) {
    case 'filler':
      return suspect(null, `“${date.raw.trim()}” is what systems write for “none”`)
    case 'impossible':
      return suspect(date, 'there is no such day')
    case 'unreadable':
      return suspect(date, 'it could not be read as a date')
    default:
      return { ...noDeadline, date }
  }
}

/** The site's own expiry where the gap gives it away; null otherwise. */
function siteExpiry(posted: PostingDate, date: PostingDate): ListingDeadline | null {
  const instants = timesOf(posted, date)
  if (instants !== null) {
    const gap = instants[1] - instants[0]
    const days = defaultDays.find((count) => Math.abs(gap - count * dayMs) <= toleranceMs)
    if (days === undefined) return dayExpiry(posted, date)
    const isPrecise = hasSeconds(posted.raw) && hasSeconds(date.raw)
    return siteSet(date, days, isPrecise ? 'high' : 'medium', 'to the minute')
  }
  return posted.kind === 'date' && date.kind === 'date'
    ? daysApart(posted.date!, date.date!, date)
    : dayExpiry(posted, date)
}

/** The same where both are written with their day: "2027-03-01T08:12" and "2027-03-31T23:59:59". */
function dayExpiry(posted: PostingDate, date: PostingDate): ListingDeadline | null {
  const [from, to] = [writtenDay.exec(posted.raw)?.[1], machineSecond.exec(date.raw)?.[1]]
  return from === undefined || to === undefined ? null : daysApart(from, to, date)
}

const writtenDay = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/
/** The last second or minute of a day, here or in another zone, or one that nobody chose. */
const machineSecond = /^\s*(\d{4}-\d\d-\d\d)[T ](?:\d\d:59|\d\d:\d\d(?!:[03]0)):\d\d(?!\d)/

function daysApart(from: string, to: string, date: PostingDate): ListingDeadline | null {
  const gap = daysBetween(from, to)
  // "2028-01-01" to "2028-12-31": somebody wrote the year down.
  const isYear = /-01-01$/.test(from) && /-12-31$/.test(to)
  return defaultWholeDays.includes(gap) && !isYear ? siteSet(date, gap, 'medium', 'to the day') : null
}

function siteSet(
  date: PostingDate,
  days: number,
  confidence: 'high' | 'medium',
  precision: string,
): ListingDeadline {
  const reason = `${days} days after posting ${precision}, as sites set it by themselves`
  return { date, origin: 'board_default', confidence, afterDays: days, reason }
}

/** Both as milliseconds on one clock: two instants, or two wall clocks of the same unnamed zone. */
function timesOf(posted: PostingDate, date: PostingDate): [number, number] | null {
  if (posted.instant !== null && date.instant !== null) return [msOf(posted.instant), msOf(date.instant)]
  if (posted.local !== null && date.local !== null) return [msOf(`${posted.local}Z`), msOf(`${date.local}Z`)]
  return null
}

/** Epoch numbers carry seconds too. */
function hasSeconds(raw: string): boolean {
  return /:\d\d:\d\d|T\d{6}|^\D*\d{10,13}\D*$/.test(raw)
}

function msOf(instant: string): number {
  return new Date(instant).getTime()
}

function daysBetween(from: string, to: string): number {
  return Math.round((msOf(`${to}T00:00:00Z`) - msOf(`${from}T00:00:00Z`)) / dayMs)
}

/** The least and the most that can lie between posting and closing, ms. Days are compared as days. */
function gapOf(posted: PostingDate, date: PostingDate): { least: number; most: number } | null {
  if (posted.kind === 'date' && date.kind === 'date') {
    const gap = daysBetween(posted.date!, date.date!) * dayMs
    return { least: gap, most: gap }
  }
  const times = timesOf(posted, date)
  if (times !== null) return { least: times[1] - times[0], most: times[1] - times[0] }
  if (date.earliest === null || date.latest === null || posted.latest === null) return null
  const postedFrom = posted.earliest === null ? null : msOf(posted.earliest)
  // The bounds of a whole day are its end; posting can be a day earlier than that.
  const start = postedFrom === null ? null : postedFrom - (isWholeDay(posted) ? dayMs : 0)
  return {
    least: msOf(date.earliest) - msOf(posted.latest),
    most: start === null ? Number.POSITIVE_INFINITY : msOf(date.latest) - start,
  }
}

function isWholeDay(date: PostingDate): boolean {
  return date.kind === 'date' || date.kind === 'approx' || date.kind === 'ambiguous'
}

/** The calendar day of a date, where it has one without knowing the person's zone. */
export function dayOf(date: PostingDate | null): string | null {
  return date?.date ?? (date?.instant ?? date?.local)?.slice(0, 10) ?? null
}
