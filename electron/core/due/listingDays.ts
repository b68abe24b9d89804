// How many listings close on each day of some, and the first of each day, from the roll in memory: a month can hold a
// hundred thousand of them. Only of dates that an instant or a plain day says wholly; the others are worked out row by row
// (dueRows.ts), which this must agree with.

import { addDays, dayNumber, endOfDayIn, instantOfWallTime, wallClockIn } from '../../../shared/calendar.ts'
import { compareDue, type DueMoment, type DueWhen, dueKey, standOf } from '../../../shared/due.ts'
import { dayMs } from '../../../shared/durations.ts'
import type { ReadDb } from '../db/sql.ts'
import type { ListSource } from '../lists/fitting.ts'
import { closingBetween } from '../lists/listOrder.ts'
import type { Listed } from '../roll/listed.ts'
import type { PostingTest } from '../roll/postingTest.ts'
import type { Ranked, Ranking } from '../roll/ranking.ts'
import { type DueEntry, isInexactSql, type StateRow, sortedTitle, stateOf } from './dueEntry.ts'

/** Days that follow one another, and of how many listings each is asked for. */
interface DaySpan {
  from: string
  to: string
  perDay: number
}

interface Day {
  on: string
  /** Its times are in the order of the instants: no clock is changed on it. */
  isEven: boolean
  total: number
  /** The first, in order; what comes behind them is not kept. */
  first: Candidate[]
  /** What closes at this place or later and is not bookmarked comes behind all of those. */
  behind: number
}

/** What the days are asked for. */
interface Asked {
  perDay: number
  zone: string
  times: Ranking<string>
}

interface Candidate {
  posting: Listed
  closes: Ranked<string>
  on: string
  time: string | null
  title: string
  key: string
}

/**
 * What closes on each day that has any, of the postings that fit: how many, and the first `perDay`, those bookmarked before
 * the others.
 */
export function listListingDays(
  { db, roll }: ListSource,
  fits: PostingTest,
  moment: DueMoment,
  { from, to, perDay }: DaySpan,
): Map<string, { total: number; first: DueEntry[] }> {
  const { zone } = moment
  if (to < from) return new Map()
  const days = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, n) =>
    emptyDay(addDays(from, n), zone),
  )
  const dayNamed = new Map(days.map((day) => [day.on, day]))
  // The end of a day is kept as it was where the person was then: anywhere on earth.
  const [first, last] = [addDays(from, -2), addDays(to, 3)]
  const inexact = readInexactIds(db, first, last)
  const postings = roll.postings()
  const { all, rankings } = postings
  const closing = closingBetween(postings, first, last)
  const asked = { perDay, zone, times: rankings.times }
  const dayAt = daysByPlace(rankings.times, days, zone)
  for (const position of closing) {
    const posting = all[position]!
    const { closes, closesOn } = posting
    if (closes === null || !fits(posting)) continue
    const day = closesOn === null ? dayAt(closes.place) : dayNamed.get(closesOn)
    if (day === undefined || (closesOn !== null && inexact.has(posting.id))) continue
    day.total++
    if (closes.place >= day.behind && !posting.isBookmarked) continue
    if (perDay > 0) offer(day, posting, closes, asked)
  }
  return withStates(db, moment, days)
}

/** The day of each place of an instant: instants of one day have places side by side. */
function daysByPlace(
  times: Ranking<string>,
  days: readonly Day[],
  zone: string,
): (place: number) => Day | undefined {
  const placeOf = (on: string) =>
    placeFrom(times, new Date(instantOfWallTime(on, '00:00', zone)).toISOString())
  const [start, ...ends] = [days[0]!.on, ...days.map(({ on }) => addDays(on, 1))].map(placeOf)
  const numbers = new Uint16Array(ends.at(-1)! - start!)
  ends.forEach((end, n) => {
    numbers.fill(n, (n === 0 ? start! : ends[n - 1]!) - start!, end - start!)
  })
  return (place) => days[numbers[place - start!] ?? -1]
}

function placeFrom(times: Ranking<string>, text: string): number {
  return times.firstFrom(text)?.place ?? times.settle()
}

function emptyDay(on: string, zone: string): Day {
  const length = endOfDayIn(on, zone) + 1 - instantOfWallTime(on, '00:00', zone)
  return { on, isEven: length === dayMs, total: 0, first: [], behind: Number.POSITIVE_INFINITY }
}

function readInexactIds(db: ReadDb, first: string, last: string): Set<string> {
  const rows = db.all<{ id: string }>(
    `SELECT p.id FROM postings p INDEXED BY postingsOfInexactDate
     WHERE p.deadlineEndsAt >= ? AND p.deadlineEndsAt < ? AND ${isInexactSql}`,
    first,
    last,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Takes it among the first of its day, where it is one of them. */
function offer(day: Day, posting: Listed, closes: Ranked<string>, asked: Asked): void {
  const { first, on } = day
  const { perDay, times, zone } = asked
  const last = first.length < perDay ? undefined : first.at(-1)
  if (last !== undefined && isBehind(posting, last)) return
  const candidate = {
    posting,
    closes,
    on,
    time: posting.closesOn === null ? wallClockIn(Date.parse(closes.value), zone).time : null,
    title: sortedTitle(posting.title?.value ?? ''),
    key: dueKey('listing', posting.id),
  }
  first.push(candidate)
  first.sort(compareCandidates)
  first.length = Math.min(first.length, perDay)
  if (first.length === perDay) day.behind = placeBehind(day, times)
}

/** Where all that is not bookmarked is behind the last of a day. */
function placeBehind({ isEven, first }: Day, times: Ranking<string>): number {
  const last = first.at(-1)!
  if (last.posting.isBookmarked) return 0
  if (last.time === null || !isEven) return Number.POSITIVE_INFINITY
  return placeFrom(times, `${last.closes.value.slice(0, 16)}~`)
}

/** Whether that much is plain at a glance, besides what `behind` says. */
function isBehind(posting: Listed, last: Candidate): boolean {
  if (posting.isBookmarked !== last.posting.isBookmarked) return last.posting.isBookmarked
  const isTimed = posting.closesOn === null
  if (isTimed !== (last.time !== null)) return !isTimed
  return !isTimed && sortedTitle(posting.title?.value ?? '') > last.title
}

function compareCandidates(one: Candidate, other: Candidate): number {
  if (one.posting.isBookmarked !== other.posting.isBookmarked) return one.posting.isBookmarked ? -1 : 1
  return compareDue(one, other)
}

function withStates(db: ReadDb, moment: DueMoment, days: readonly Day[]) {
  const ids = days.flatMap(({ first }) => first.map(({ posting }) => posting.id))
  const states = new Map(
    db
      .all<StateRow & { postingId: string }>(
        `SELECT d.postingId, d.state, d.until AS stateUntil, d.about FROM json_each(?) ids
         CROSS JOIN dueStates d ON d.postingId = ids.value AND d.kind = 'listing' AND d.subjectId = ''`,
        JSON.stringify(ids),
      )
      .map((row) => [row.postingId, row]),
  )
  return new Map(
    days
      .filter(({ total }) => total > 0)
      .map(({ on, total, first }) => [
        on,
        { total, first: first.map((each) => entryOf(each, states.get(each.posting.id), moment)) },
      ]),
  )
}

function entryOf(
  { posting, closes, on, title, key }: Candidate,
  row: StateRow | undefined,
  moment: DueMoment,
): DueEntry {
  const when: DueWhen =
    posting.closesOn === null
      ? { certainty: 'instant', at: closes.value, until: null }
      : { certainty: 'day', on, time: null }
  const state = row === undefined ? null : stateOf(row, when)
  return {
    key,
    kind: 'listing',
    id: posting.id,
    postingId: posting.id,
    isBookmarked: posting.isBookmarked,
    title,
    when,
    state,
    moment,
    ...standOf({ kind: 'listing', when, state }, moment),
  }
}
