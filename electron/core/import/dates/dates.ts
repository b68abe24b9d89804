// What a date in a posting means: how precise it is, and between which instants it can lie. How dates are written is
// in dateGrammar.ts, which of two readings of 03/04 is right in dateOrder.ts. Rules: sections 7.1 to 7.3 of the import
// specification; a date without a time never passes through a zone, and nothing is rounded to a day it does not say.

import { addDays } from '../../../../shared/calendar.ts'
import { type WarningCode, warning } from '../../../../shared/messages.ts'
import type { PostingDate, Warning } from '../../../../shared/posting.ts'
import { westernDigits } from '../../../../shared/westernDigits.ts'
import { fieldOf, isNode, type RawValue, type Reading } from '../raw.ts'
import { cleanText, isPlaceholder } from '../text/text.ts'
import { isRealTime } from './clockTimes.ts'
import {
  type DateParse,
  dayBounds,
  formatWallDay,
  isFillerDay,
  isRealDay,
  longestDate,
  parseDate,
  type WallDate,
} from './dateGrammar.ts'
import {
  type DateContext,
  type DateOrder,
  orderFromPage,
  orderFromPlausibility,
  orderFromRules,
  parseRaw,
} from './dateOrder.ts'
import { instantMs, spreadOf } from './dateZones.ts'
import { lastOfTwo } from './timeWords.ts'

const fields = { posted: 'posted', deadline: 'deadline', other: 'startDate' } as const

/**
 * Reads one value as a date. Null where nothing is stated; kind `none`, with a warning, where a text is no date.
 */
export function readDate(value: RawValue, context: DateContext): Reading<PostingDate | null> {
  const raw = textOf(value)
  if (raw === null) return { value: null, warnings: [] }
  const plain = readPlainInstant(raw)
  if (plain !== null) return { value: plain, warnings: [] }
  const text = raw.length > longestDate * 4 ? raw : cleanText(raw)
  if (isPlaceholder(text)) return { value: null, warnings: [] }
  const shortRaw = raw.length > 200 ? `${raw.slice(0, 199)}…` : raw
  const written = westernDigits(text)
  const parse = parseDate(written)
  const within = parse.type === 'unreadable' ? dayWithin(written, context.role) : null
  return resolve(shortRaw, within ?? parse, context)
}

function dayWithin(text: string, role: DateContext['role']): DateParse | null {
  if (text.length > longestDate) return null
  return role === 'deadline' ? lastDay(text) : role === 'other' ? firstDay(text) : null
}

/** The end of the time in which one may apply. */
function lastDay(text: string): DateParse | null {
  const last = lastOfTwo(text)
  return last === null ? null : dayOnly(last)
}

/** The day of "1 February 2027 or as agreed", "ab 01.02.2027". */
function firstDay(text: string): DateParse | null {
  return dayOnly(text.replace(fromThen, '').replace(orOtherwise, ''))
}

function dayOnly(text: string): DateParse | null {
  const parse = parseDate(text)
  return parse.type === 'wall' || parse.type === 'numeric' ? parse : null
}

const fromThen =
  /^(?:ab(?: dem)?|vom|per|from(?: the)?|od|fra|från|à partir du|dès le|a partir del?|desde el|dal|vanaf|alkaen|с|з|от|від)\s+/iu
const orOtherwise =
  /\s*[,(/]?\s*(?:or|oder|bzw\.|eller|ou|o|of|tai|nebo|alebo|lub|albo|vagy|sau|или|або|veya|hoặc)\s[^\d]{2,50}$/iu

/** Whether a text is a day that exists, one that does not, a filler for "none", words for "no date", or not understood. */
export function judgeDateText(raw: string): 'date' | 'impossible' | 'filler' | 'words' | 'unreadable' {
  const parse = parseRaw(raw)
  if (parse.type === 'filler' || parse.type === 'words') return parse.type
  if (parse.type === 'unreadable' || parse.type === 'relative') return 'unreadable'
  if (parse.type === 'epoch') return 'date'
  const walls =
    parse.type === 'wall' ? [parse.wall] : [wallOf(parse, 'dayFirst'), wallOf(parse, 'monthFirst')]
  if (walls.some(isFiller)) return 'filler'
  return walls.some(isReal) ? 'date' : 'impossible'
}

/** The text of a value: a string or number as is, else what a Date object of PHP or MongoDB holds. */
function textOf(value: RawValue, depth = 0): string | null {
  if (!isNode(value)) return String(value)
  const inner = fieldOf(value, '@value', 'value', 'date', '$date', 'datetime', 'text', 'name')?.values[0]
  if (inner === undefined || depth > 4) return value.id
  const text = textOf(inner, depth + 1)
  const zone = fieldOf(value, 'timezone')?.values[0]
  if (text === null || typeof zone !== 'string') return text
  return zone.includes('/') ? `${text} [${zone}]` : `${text} ${zone}`
}

const noDate: Omit<PostingDate, 'raw'> = {
  kind: 'none',
  instant: null,
  local: null,
  date: null,
  readings: [],
  earliest: null,
  latest: null,
  offsetKnown: false,
}

const plainInstant = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z$/

/** The one form most files have, which means the same whatever stands around it; null for any other, and for midnight. */
export function readPlainInstant(raw: string): PostingDate | null {
  if (raw.length < 20 || raw.length > 30) return null
  const match = plainInstant.exec(raw)
  if (match === null) return null
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6])]
  if (hour + minute + second === 0 || hour > 23 || minute > 59 || second > 59) return null
  if (!isRealDay(day) || day.year < 1971 || day.year > 2098) return null
  const millisecond = Number((match[7] ?? '0').slice(0, 3).padEnd(3, '0'))
  return instantDate(raw, Date.UTC(day.year, day.month - 1, day.day, hour, minute, second, millisecond))
}

function resolve(raw: string, parse: DateParse, context: DateContext): Reading<PostingDate | null> {
  switch (parse.type) {
    case 'wall':
      return resolveWall(raw, parse.wall, context)
    case 'epoch':
      return { value: instantDate(raw, parse.ms), warnings: [] }
    case 'numeric':
      return resolveNumeric(raw, parse, context)
    case 'relative':
      return resolveRelative(raw, parse, context)
    case 'words':
      return { value: { ...noDate, raw }, warnings: [] }
    case 'filler':
      return rejectFiller(raw, context)
    case 'unreadable':
      return reject(raw, 'DATE_UNREADABLE', context)
  }
}

/**
 * The text is kept, so that the record shows what the source said, and it is flagged. A last day that is stated and not
 * understood asks for a look: it is the one date nobody may miss. A start is often told in words: "autumn 2026".
 */
function reject(raw: string, code: WarningCode, context: DateContext): Reading<PostingDate> {
  if (context.role === 'other' && code === 'DATE_UNREADABLE')
    return { value: { ...noDate, raw }, warnings: [] }
  const said = warning(code, { field: fields[context.role], raw })
  const isLastDay = context.role === 'deadline' && code !== 'DATE_SENTINEL'
  const flagged: Warning = isLastDay
    ? { ...said, severity: 'error', fix: 'Say which day is the last.' }
    : said
  return { value: { ...noDate, raw }, warnings: [flagged] }
}

/** A filler says "none", so there is no date; of a deadline the text stays, to be judged as a wrong one. */
function rejectFiller(raw: string, context: DateContext): Reading<PostingDate | null> {
  const rejected = reject(raw, 'DATE_SENTINEL', context)
  return context.role === 'deadline' ? rejected : { value: null, warnings: rejected.warnings }
}

function isFiller(wall: WallDate): boolean {
  if (isFillerDay(formatWallDay(wall))) return true
  if (wall.time === null || typeof wall.zone !== 'number' || !isReal(wall)) return false
  // New York writes the first second of 1970 as the last evening of 1969.
  return isFillerDay(new Date(instantMs(wall, wall.time, wall.zone)).toISOString().slice(0, 10))
}

function isReal(wall: WallDate): boolean {
  return isRealDay(wall) && (wall.time === null || isRealTime(wall.time))
}

function resolveWall(raw: string, wall: WallDate, context: DateContext): Reading<PostingDate | null> {
  if (isFiller(wall)) return rejectFiller(raw, context)
  if (!isReal(wall)) return reject(raw, 'DATE_INVALID', context)
  const { time, zone } = wall
  const day = formatWallDay(wall)
  if (time === null) return { value: dayDate(raw, day), warnings: [] }
  const isMidnight = time.hour % 24 === 0 && time.minute === 0 && time.second === 0 && time.millisecond === 0
  // 24:00 on the 12th ends the 12th: as a whole day it is that day.
  if (zone === null && isMidnight) return { value: dayDate(raw, day), warnings: [] }
  if (zone !== null) {
    if (isMidnight && time.hour === 0 && meansWholeDay(context, zone !== 0)) {
      return { value: dayDate(raw, day), warnings: [] }
    }
    return { value: instantDate(raw, instantMs(wall, time, zone)), warnings: [] }
  }
  const [earliest, latest] = spreadOf(wall, time, context.countryCode)
  const clock = [time.hour, time.minute, time.second].map((part) => String(part).padStart(2, '0')).join(':')
  return {
    value: {
      ...noDate,
      raw,
      kind: 'local',
      local: `${day}T${clock}`,
      earliest: new Date(earliest).toISOString(),
      latest: new Date(latest).toISOString(),
    },
    warnings: [],
  }
}

const midnight = /[T\s]00:00(?::00(?:\.0+)?)?\s*(?:Z|UTC|GMT|[+-]00:?00)?$/i

/**
 * Whether midnight in UTC or, `isLocal`, in a zone of its own is only how a system writes a day. For the deadline, only
 * where the posting date is a day too, and written the same way or midnight is that of a place: closing a day early loses
 * the job, so does closing an instant a day late.
 */
function meansWholeDay({ role, unambiguous }: DateContext, isLocal: boolean): boolean {
  return (
    role !== 'deadline' ||
    unambiguous.some(({ kind, raw }) => kind === 'date' && (isLocal || midnight.test(raw.trim())))
  )
}

function instantDate(raw: string, ms: number): PostingDate {
  const instant = new Date(ms).toISOString()
  return { ...noDate, raw, kind: 'instant', instant, earliest: instant, latest: instant, offsetKnown: true }
}

/** A whole day, inclusive. */
export function dayDate(raw: string, day: string): PostingDate {
  const [earliest, latest] = dayBounds(day)
  return { ...noDate, raw, kind: 'date', date: day, earliest, latest }
}

function resolveRelative(
  raw: string,
  parse: { days: number; isAtLeast: boolean },
  context: DateContext,
): Reading<PostingDate> {
  if (context.savedAt === null) return reject(raw, 'DATE_RELATIVE', context)
  const day = addDays(context.savedAt.slice(0, 10), parse.days)
  return {
    value: {
      ...noDate,
      raw,
      kind: 'approx',
      date: day,
      // "30+ days ago" says nothing about how long ago at most.
      earliest: parse.isAtLeast ? null : dayBounds(addDays(day, -1))[0],
      latest: dayBounds(addDays(day, 1))[1],
    },
    warnings: [],
  }
}

type Numeric = Extract<DateParse, { type: 'numeric' }>

function wallOf({ first, second, year, rest }: Numeric, order: DateOrder): WallDate {
  const [day, month] = order === 'dayFirst' ? [first, second] : [second, first]
  return { year, month, day, ...rest }
}

function resolveNumeric(raw: string, parse: Numeric, context: DateContext): Reading<PostingDate | null> {
  const dayFirst = wallOf(parse, 'dayFirst')
  const monthFirst = wallOf(parse, 'monthFirst')
  if (parse.first === parse.second || !isRealDay(monthFirst)) return resolveWall(raw, dayFirst, context)
  if (!isRealDay(dayFirst)) return resolveWall(raw, monthFirst, context)
  const order =
    orderFromRules(parse.separator, context) ??
    context.order ??
    orderFromPlausibility(dayFirst, monthFirst, context) ??
    orderFromPage(context)
  if (order !== null) return resolveWall(raw, order === 'dayFirst' ? dayFirst : monthFirst, context)
  const readings = [formatWallDay(dayFirst), formatWallDay(monthFirst)].sort()
  return {
    value: {
      ...noDate,
      raw,
      kind: 'ambiguous',
      readings,
      earliest: dayBounds(readings[0]!)[0],
      latest: dayBounds(readings[1]!)[1],
    },
    warnings: [warning('DATE_AMBIGUOUS', { field: fields[context.role], raw })],
  }
}
