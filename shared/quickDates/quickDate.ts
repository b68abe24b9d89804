// Dates as people type them: "fri", "in 3 days", "tomorrow 9", "2 dec 17:00", "end of next week". Whoever types is shown
// in full words what was understood before it counts; nothing is guessed that the calendar does not say. Pure: the
// present instant, the zone and the locale are passed in.

import { addDays, calendarDayIn, clockText, instantOfWallTime, wallTimeIn } from '../calendar.ts'
import type { Moment } from '../deadlineText.ts'
import { minuteMs } from '../durations.ts'
import { dayProblem, timeProblem } from '../planTimes.ts'
import type { DayReading } from './calendarSteps.ts'
import { type ClockReading, readBareClock, readClock } from './clockWords.ts'
import { dateNamesOf, foldDateText } from './dateNames.ts'
import { countOf, type DayContext, readDay } from './dayWords.ts'
import { quickDateWords } from './quickDateWords.ts'

export interface QuickMoment extends Moment {
  /** The weekday weeks begin with, 1 = Monday to 7 = Sunday; Monday unless it is given. */
  firstDay?: number
  /** Whether "fri" and "2 dec" are ahead, as deadlines are, or behind, as what happened is. Ahead unless it is given. */
  leaning?: 'ahead' | 'back'
}

export type QuickDate =
  | { kind: 'empty' }
  | {
      kind: 'date'
      /** `YYYY-MM-DD` */
      on: string
      /** `HH:MM` in the person's zone; null = the whole day. */
      time: string | null
      /** Both in full; typed in again they mean the same. */
      words: string
      /** What is to be known about how it was understood; null = nothing. */
      remark: string | null
    }
  | { kind: 'problem'; text: string }

/** What a form keeps of a date: `2026-12-02` or `2026-12-02 17:00`, which every locale reads alike. */
export function printQuickDate(on: string, time: string | null): string {
  return time === null ? on : `${on} ${time}`
}

const longestText = 100
const instantText = /^(\d{4}-\d\d-\d\d)t(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(z|[+-]\d\d:?\d\d)?$/
const notUnderstood = 'Not understood. Write a day such as “fri”, “2 dec 17:00” or “in 3 days”.'

/** What is meant by a text, at a moment, in a zone; or what is wrong with it, in a sentence. Never throws. */
export function readQuickDate(text: string, moment: QuickMoment): QuickDate {
  const folded = foldDateText(text.slice(0, longestText))
  if (folded === '') return { kind: 'empty' }
  const iso = instantText.exec(folded)
  if (iso !== null) return readIso(folded, iso, moment)
  const words = folded
    .replace(/(\d) (am|pm)\b/g, '$1$2')
    .split(' ')
    .filter((word) => word !== '')
  const passed = readHours(words, moment)
  if (passed !== null) return passed
  const clocks = words.map(readClock)
  const at = clocks.findIndex((clock) => clock !== null)
  if (at >= 0 && clocks.findLastIndex((clock) => clock !== null) !== at) {
    return problem('There are two times in it. Leave one of them out.')
  }
  const isTime = (index: number) => index === at || (index === at - 1 && isBeforeTime(words[index]))
  const dayWords = at < 0 ? words : words.filter((_, index) => !isTime(index))
  return composeDate(dayWords, clocks[at] ?? null, moment)
}

function composeDate(words: readonly string[], clock: ClockReading | null, moment: QuickMoment): QuickDate {
  const context = contextOf(moment)
  if (clock !== null) {
    const day = words.length === 0 ? dayOfClock(clock, context, moment) : readDay(words, context)
    return day === null ? problem(notUnderstood) : settle(day, clock, moment)
  }
  const day = readDay(words, context)
  if (day !== null) return settle(day, null, moment)
  // A figure behind or before a day is its time: "tomorrow 9", "fri 9.30", "at 9 tomorrow".
  for (const [figure, others] of figureApart(words)) {
    const time = readBareClock(figure)
    const found = time === null ? null : readDay(others, context)
    if (time !== null && found !== null) return settle(found, time, moment)
  }
  const [only = ''] = words
  if (words.length === 1 && /^\d{1,2}$/.test(only)) {
    return problem(`Write “${only} dec” for a day, or “${only}:00” for a time.`)
  }
  return problem(notUnderstood)
}

function figureApart(words: readonly string[]): [string, string[]][] {
  const last = words.slice(0, -1)
  const first = isBeforeTime(words[0]) ? words.slice(1) : words
  return [
    [words.at(-1) ?? '', isBeforeTime(last.at(-1)) ? last.slice(0, -1) : last],
    [first[0] ?? '', first.slice(1)],
  ]
}

function isBeforeTime(word: string | undefined): boolean {
  return word === 'at' || word === '@'
}

/** A time alone is today's, or that of the next day it comes round. */
function dayOfClock(
  clock: ClockReading,
  { today, leaning }: DayContext,
  { now, zone }: QuickMoment,
): DayReading {
  if (!('time' in clock)) return { on: today }
  const present = wallTimeIn(now, zone)
  if (leaning === 'ahead') return { on: clock.time > present ? today : addDays(today, 1) }
  return { on: clock.time <= present ? today : addDays(today, -1) }
}

/** "in 2 hours", "90 min ago": from this instant, to the minute. */
function readHours(words: readonly string[], moment: QuickMoment): QuickDate | null {
  const parts = words.flatMap((word) => /^(\d+)([a-z]+)$/.exec(word)?.slice(1) ?? [word])
  const [figure = '', unit = '', ago, ...rest] = parts[0] === 'in' ? parts.slice(1) : parts
  const minutes = /^(hours?|hrs?|h)$/.test(unit) ? 60 : /^(minutes?|mins?)$/.test(unit) ? 1 : null
  const count = countOf(figure)
  // "17h" alone is a time of day.
  const isOfDay = unit === 'h' && parts[0] !== 'in' && ago !== 'ago'
  if (minutes === null || count === null || isOfDay || rest.length > 0) return null
  if (ago !== undefined && (ago !== 'ago' || parts[0] === 'in')) return null
  const at = moment.now + (ago === undefined ? 1 : -1) * count * minutes * minuteMs
  return settle({ on: calendarDayIn(at, moment.zone) }, { time: wallTimeIn(at, moment.zone) }, moment)
}

function readIso(
  text: string,
  [, on = '', time = '', offset]: RegExpExecArray,
  moment: QuickMoment,
): QuickDate {
  const day = readDay([on], contextOf(moment)) ?? { problem: notUnderstood }
  const clock = readClock(time) ?? { problem: notUnderstood }
  if (offset === undefined || 'problem' in day || !('time' in clock)) return settle(day, clock, moment)
  const at = Date.parse(text.toUpperCase())
  if (Number.isNaN(at)) return problem(notUnderstood)
  return settle({ on: calendarDayIn(at, moment.zone) }, { time: wallTimeIn(at, moment.zone) }, moment)
}

/** Day and time together, where both exist and the clocks of the zone show that time on that day. */
function settle(day: DayReading, clock: ClockReading | null, moment: QuickMoment): QuickDate {
  if ('problem' in day) return problem(day.problem)
  if (clock !== null && 'problem' in clock) return problem(clock.problem)
  const time = clock !== null && 'time' in clock ? clock.time : null
  const wrong =
    dayProblem(day.on) ?? (time === null ? null : timeProblem(day.on, time, moment.zone, moment.locale))
  if (wrong !== null) return problem(wrong)
  const remark = [
    day.remark ?? null,
    clock !== null && time === null ? '24:00 is the end of that day.' : null,
    time === null ? null : twiceRemark(day.on, time, moment),
  ].filter((text) => text !== null)
  return {
    kind: 'date',
    on: day.on,
    time,
    words: quickDateWords(day.on, time, moment.locale ?? 'en'),
    remark: remark.length === 0 ? null : remark.join(' '),
  }
}

/** Where the clocks are set back over a time, they show it twice. */
function twiceRemark(on: string, time: string, { zone, locale }: QuickMoment): string | null {
  const at = instantOfWallTime(on, time, zone)
  const isTwice = [30, 60, 120].some((minutes) => {
    const later = at + minutes * minuteMs
    return wallTimeIn(later, zone) === time && calendarDayIn(later, zone) === on
  })
  return isTwice
    ? `The clocks are set back and show ${clockText(time, locale)} twice; the first one counts.`
    : null
}

function contextOf({ now, zone, locale = 'en', firstDay = 1, leaning = 'ahead' }: QuickMoment): DayContext {
  return { today: calendarDayIn(now, zone), locale, names: dateNamesOf(locale), firstDay, leaning }
}

function problem(text: string): QuickDate {
  return { kind: 'problem', text }
}
