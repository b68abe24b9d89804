// What a search asks of the dates of a posting, as tests of it.

import { addDays, calendarDayIn, dayNumber, instantOfWallTime, wallTimeIn } from '../../../shared/calendar.ts'
import { hourMs } from '../../../shared/durations.ts'
import { type DateField, type DateTest, type DayRange, daysOf } from '../../../shared/search/dateTest.ts'
import type { Listed } from '../roll/listed.ts'
import { allOf, always, anyOf, never, not, type PostingTest } from '../roll/postingTest.ts'

/** The present instant in milliseconds, and the person's zone. */
export interface DateMoment {
  now: number
  zone: string
}

export function dateTest(field: DateField, test: DateTest, moment: DateMoment): PostingTest {
  switch (field) {
    case 'deadline': {
      const either = [dateTest('closes', test, moment), dateTest('mine', test, moment)]
      return test.kind === 'none' ? allOf(either) : anyOf(either)
    }
    case 'mine':
      return myDateTest(test, moment)
    case 'closes':
      return closingTest(test, moment)
    case 'posted':
      return postedTest(test, moment)
    case 'added':
      return addedTest(test, moment)
  }
}

function myDateTest(test: DateTest, { now, zone }: DateMoment): PostingTest {
  const today = calendarDayIn(now, zone)
  const time = wallTimeIn(now, zone)
  const isPassed = ({ mineOn, mineTime }: Listed) =>
    mineOn !== null && (mineOn < today || (mineOn === today && mineTime !== null && mineTime < time))
  if (test.kind === 'none') return ({ mineOn }) => mineOn === null
  if (test.kind === 'any') return ({ mineOn }) => mineOn !== null
  if (test.kind === 'overdue') return isPassed
  const range = daysOf(test, 'mine', today)
  const within = between(({ mineOn }) => mineOn, range)
  return range.isAhead ? allOf([within, not(isPassed)]) : within
}

/** A day lasts until it ends where the person is now, wherever they were when it was stored. */
export function isClosedAt({ now, zone }: DateMoment): PostingTest {
  const [instant, today] = [new Date(now).toISOString(), calendarDayIn(now, zone)]
  const [surelyPast, surelyAhead] = [-1, 1].map((sign) => new Date(now + sign * apartMs).toISOString()) as [
    string,
    string,
  ]
  return ({ closes, closesOn }) => {
    if (closes === null || closes.value >= surelyAhead) return false
    if (closes.value < surelyPast) return true
    return closesOn !== null && isEndOfDay(closesOn, closes.value) ? closesOn < today : closes.value < instant
  }
}

/** The end of a day comes so long before and after midnight UTC, in one zone and another. */
const [earliestEndMs, latestEndMs] = [-14 * hourMs, 12 * hourMs]
const apartMs = latestEndMs - earliestEndMs

/** Whether an instant is the last of that day in some zone; else the day is only part of what is known. */
function isEndOfDay(day: string, instant: string): boolean {
  const sinceMidnight = Date.parse(instant) + 1 - (dayNumber(day) + 1) * 24 * hourMs
  return instant.endsWith('59.999Z') && sinceMidnight >= earliestEndMs && sinceMidnight <= latestEndMs
}

/** A listing that closes at an instant has no `closesOn`: its day is that of the instant, wherever the person is. */
function closingTest(test: DateTest, moment: DateMoment): PostingTest {
  const { now, zone } = moment
  const isClosed = isClosedAt(moment)
  if (test.kind === 'none') return ({ closes }) => closes === null
  if (test.kind === 'any') return ({ closes }) => closes !== null
  if (test.kind === 'overdue') return isClosed
  const range = daysOf(test, 'closes', calendarDayIn(now, zone))
  const byInstant = betweenInstants(({ closes }) => closes?.value ?? null, range, zone)
  const byDay = between(({ closesOn }) => closesOn, range)
  const within: PostingTest = (posting) => (posting.closesOn === null ? byInstant : byDay)(posting)
  return range.isAhead ? allOf([within, ({ closes }) => closes !== null, not(isClosed)]) : within
}

/** As it was written: an instant with its zone, or a day, perhaps with a time in a zone nobody states. */
function postedTest(test: DateTest, { now, zone }: DateMoment): PostingTest {
  if (test.kind === 'none') return ({ posted }) => posted === null
  if (test.kind === 'any') return ({ posted }) => posted !== null
  if (test.kind === 'overdue') return never
  const range = daysOf(test, 'posted', calendarDayIn(now, zone))
  const byInstant = betweenInstants(({ posted }) => posted?.value ?? null, range, zone)
  const byDay = between(({ posted }) => posted?.value.slice(0, 10) ?? null, range)
  return (posting) => (posting.posted?.value.endsWith('Z') ? byInstant : byDay)(posting)
}

function addedTest(test: DateTest, { now, zone }: DateMoment): PostingTest {
  if (test.kind === 'any') return always
  if (test.kind === 'none' || test.kind === 'overdue') return never
  return betweenInstants(({ createdAt }) => createdAt, daysOf(test, 'added', calendarDayIn(now, zone)), zone)
}

type TextOf = (posting: Listed) => string | null

/** The days of a range in the person's zone, for UTC instants. A range without ends holds what has no date too. */
function betweenInstants(instantOf: TextOf, { from, to }: DayRange, zone: string): PostingTest {
  const startOf = (day: string | null) =>
    day === null ? null : new Date(instantOfWallTime(day, '00:00', zone)).toISOString()
  const [start, end] = [startOf(from), startOf(to === null ? null : addDays(to, 1))]
  if (start === null && end === null) return always
  return (posting) => {
    const instant = instantOf(posting)
    return instant !== null && (start === null || instant >= start) && (end === null || instant < end)
  }
}

function between(dayOf: TextOf, { from, to }: DayRange): PostingTest {
  if (from === null && to === null) return always
  return (posting) => {
    const day = dayOf(posting)
    return day !== null && (from === null || day >= from) && (to === null || day <= to)
  }
}
