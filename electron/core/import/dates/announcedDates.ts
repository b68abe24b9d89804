// A date right behind a phrase that announces it, in running text: how dates are written there, and what may stand
// between them and the phrase. Which phrases announce what is in textDeadline.ts and textStart.ts.

import { dayNumber } from '../../../../shared/calendar.ts'
import { formatWallDay, isRealDay, parseDate, weekdayLeads } from './dateGrammar.ts'
import type { DateOrder } from './dateOrder.ts'
import { foldWord, isWeekday, monthOf } from './monthNames.ts'
import { parseWordedDate } from './wordedDates.ts'

/** "10/1 2027", in the north. */
const dayAndYear = /^(\d{1,2})\/(\d{1,2}) (\d{4})(?!\d)/
const dateHeads = [
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/,
  /^(?:令和|平成|民[國国])?\s?\d{1,4}[年년]\s?\d{1,2}[月월]\s?\d{1,2}[日号일]?/,
  /^\d{1,2}[月월]\s?\d{1,2}[日号일]/,
  /^\d{4}(?: m\. \p{L}{3,12} \d{1,2}(?: d\.)?| ?\. gada \d{1,2}\. \p{L}{3,12})/u,
  /^\d{4}\.\s(?:\d{1,2}|\p{L}{3,12})\.?\s\d{1,2}(?:\.|(?=-\p{L}))/u,
  /^\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?!\d)/,
  dayAndYear,
  /^\d{1,2}-\p{L}{3,9}-(?:\d{4}|\d{2})(?!\d)/u,
  /^\d{1,2}\.\s?\d{1,2}\.(?!\s?\d)/,
  /^\d{1,2}[./]\d{1,2}(?!\.?\d|[/%]|\s?(?:h|uhr|am|pm)\b)/i,
  // Day, month in words, perhaps a year; or month, day.
  /^\d{1,2}(?:st|nd|rd|th|er|[º°]|\.)?(?:\s+(?:of|de|di))?\s+[\p{L}\p{M}.]{3,12}\.?(?:,?(?:\s+(?:de|del))?\s+\d{4}(?!\d))?/u,
  /^\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?!\d|[/.]\d|\s\p{L}{3,12}\.?\s\d{4})(?:\s?,?\s+\d{4}(?!\d))?/u,
]
const firstWord = /^((?:\p{L}[’'])?[\p{L}\p{M}]{2,14})(?:-feira)?[.,]{0,2}\s+/u
/** What stands between the first and the last day on which one may apply. */
const untilLast = /^\s*(?:[(（][^)）\n]{1,6}[)）])?\s*(?:[-–~～〜]|から|至|到|부터)\s*/u
const smallWords =
  'is endet är er til la on by ist der den dem am zum bis the le au el il op est es o dia día je este'
/** The day itself is still meant. */
const atLatest =
  'senest|senast|spätestens|(?:einschließlich|inkl(?:usive|\\.)|einschl\\.)|au plus tard|uiterlijk|(?:no|not) later than|entro|até|antes del?|viimeistään|najpóźniej|' +
  "nejpozději|legkésőbb|не позднее|hasta(?: el)?|jusqu[’']au|fino al|tot en met"
const between =
  "\\s|l['’]|[,:：–—～〜~-]|(?:at )?(?:(?:12(?::00)? )?(?:noon|midday|midnight)|" +
  '\\d{1,2}(?::\\d{2})? ?[ap]\\.?m\\.?|\\d{1,2}[:.]\\d{2}(?: ?h(?:ours|rs)?)?)' +
  '(?: [A-Z]{2,4}| (?:[A-Z][a-z]{2,12} ){1,3}Time| Eastern| Central| Mountain| Pacific| \\([^()\\n]{2,24}\\))?,?(?: on)? |' +
  '(?:close of business|COB|the end of(?: the day)?|EOD)(?:,| on)? |or (?:before|around|about) |は|[为為]|' +
  '(?:(?:le |alle )?ore|kl\\.?|klo) \\d{1,2}(?:[:.]\\d{2})?(?: d[ei]l?)? |' +
  `(?:${atLatest})\\s|(?:${smallWords.replaceAll(' ', '|')})\\b|è |до |дня |ngày |วันที่|είναι |τις |την |ה-?(?=\\d)`
const betweenPhraseAndDate = new RegExp(`^(?:${between})*`, 'iu')
/** Of what begins, the day from which on it does as well. */
const betweenPhraseAndStart = new RegExp(
  `^(?:(?:ab|per|à partir d[eu]|dès|a partir del?|vanaf|od|с|from|tidigast|tidligst|frühestens|au plus tôt|fra|från)[ .]|${between})*`,
  'iu',
)

/** A date in a text, with the words that announce it; no date where it can be read two ways or lacks a year. */
export interface Announced {
  text: string
  date: string | null
}

/** What is known of how a text's dates are meant. */
export interface AnnouncedContext {
  /** The day of posting, of a mail that it was sent: it supplies a year that is not written. */
  postedOn: string | null
  /** How numbers are ordered where the text was written. */
  order?: DateOrder | null
  /** Of two days, from one to the other, the first is meant. */
  isStart?: boolean
  /** Whether what is said up to the date, and what comes behind it, is of something else. */
  isOther?: (said: string, behind: string) => boolean
}

/**
 * The first date that one of `phrases` (a global pattern) announces. `plain` is the text with digits that can be read,
 * place for place.
 */
export function findAnnounced(
  text: string,
  plain: string,
  phrases: RegExp,
  context: AnnouncedContext,
): Announced | null {
  phrases.lastIndex = 0
  for (let match = phrases.exec(plain); match !== null; match = phrases.exec(plain)) {
    const at = skipToDate(plain, match.index + match[0].length, context)
    const first = readHead(plain.slice(at, at + 60), context)
    if (first === null) continue
    let end = at + first.length
    const gap = untilLast.exec(plain.slice(end, end + 20))?.[0].length ?? 0
    const last =
      gap === 0 || context.isStart === true ? null : readHead(plain.slice(end + gap, end + gap + 60), context)
    if (last !== null) end += gap + last.length
    if (context.isOther?.(sentenceUpTo(text, match.index, end), sentenceFrom(text, end)) === true) continue
    return {
      text: text.slice(match.index, end).replace(/\s+/g, ' ').replace(/\.$/, ''),
      date: (last ?? first).date,
    }
  }
  return null
}

/** Where what stands between the words and the date ends: small words, the time, the weekday ("le vendredi 18", "on Friday, the 18th"). */
function skipToDate(plain: string, from: number, { isStart = false }: AnnouncedContext): number {
  const words = isStart ? betweenPhraseAndStart : betweenPhraseAndDate
  const skip = (at: number): number => at + (words.exec(plain.slice(at, at + 80))?.[0].length ?? 0)
  const at = skip(from)
  const weekday = weekdayAhead(plain.slice(at, at + 30))
  return weekday === 0 ? at : skip(at + weekday)
}

/** How long the weekday is that a text begins with; "Mar 18, 2026" begins with a month, "mar 18 décembre" does not. */
function weekdayAhead(text: string): number {
  const [said = '', word = ''] = weekdayLeads.exec(text) ?? firstWord.exec(text) ?? []
  if (word === '') return said.length
  const name = foldWord(word.replace('’', "'"))
  const isMonth = monthOf(name) !== null && !/^\d{1,2}\.? ?(?:\p{L}{3}|[./]\d)/u.test(text.slice(said.length))
  return isWeekday(name) && !isMonth ? said.length : 0
}

const longestLead = 60

function sentenceUpTo(text: string, start: number, end: number): string {
  return (
    text.slice(Math.max(0, start - longestLead), start).replace(/^[\s\S]*(?:[\n!?]|\.\s)/, '') +
    text.slice(start, end)
  )
}

function sentenceFrom(text: string, start: number): string {
  return text.slice(start, start + longestLead).split(/[\n!?]|\.\s/, 1)[0]!
}

/** The date a text begins with. */
export function readHead(
  head: string,
  context: AnnouncedContext,
): { date: string | null; length: number } | null {
  for (const pattern of dateHeads) {
    const written = pattern.exec(head)?.[0]
    const date = written === undefined ? undefined : dayOf(written, context)
    if (written !== undefined && date !== undefined) return { date, length: written.length }
  }
  return null
}

/** Undefined = not a date after all. */
function dayOf(written: string, { postedOn, order }: AnnouncedContext): string | null | undefined {
  const parse = parseDate(written.replace(dayAndYear, '$1.$2.$3'))
  if (parse.type === 'wall') return isRealDay(parse.wall) ? formatWallDay(parse.wall) : undefined
  if (parse.type === 'numeric') {
    const dayFirst = { year: parse.year, month: parse.second, day: parse.first }
    const monthFirst = { year: parse.year, month: parse.first, day: parse.second }
    if (!isRealDay(dayFirst)) return isRealDay(monthFirst) ? formatWallDay(monthFirst) : undefined
    const isSure = parse.separator === '.' || !isRealDay(monthFirst) || parse.first === parse.second
    if (isSure) return formatWallDay(dayFirst)
    return order == null ? null : formatWallDay(order === 'dayFirst' ? dayFirst : monthFirst)
  }
  const inYear = dayInYear(written, order ?? null)
  if (inYear === undefined) return undefined
  if (inYear === null || postedOn === null) return null
  // The next such day from the day of posting on.
  const year = Number(postedOn.slice(0, 4))
  for (const candidate of [year, year + 1]) {
    const day = { year: candidate, ...inYear }
    if (isRealDay(day) && dayNumber(formatWallDay(day)) >= dayNumber(postedOn)) return formatWallDay(day)
  }
  return null
}

/** A day without its year; null where its two numbers can be either, undefined where it is none. */
function dayInYear(
  written: string,
  order: DateOrder | null,
): { month: number; day: number } | null | undefined {
  const counted = /^(\d{1,2})[月월]\s?(\d{1,2})[日号일]$/.exec(written)
  if (counted !== null) return { month: Number(counted[1]), day: Number(counted[2]) }
  const numbers = /^(\d{1,2})([./])\s?(\d{1,2})\.?$/.exec(written)
  if (numbers === null) {
    const worded = parseWordedDate(written)
    return worded === null || worded.year !== null ? undefined : { month: worded.month, day: worded.day }
  }
  const [first, second] = [Number(numbers[1]), Number(numbers[3])]
  if (
    Math.min(first, second) < 1 ||
    Math.min(first, second) > 12 ||
    Math.max(first, second) > 31 ||
    (numbers[2] === '.' && second > 12)
  )
    return undefined
  const isDayFirst = numbers[2] === '.' || first > 12 || order === 'dayFirst'
  if (!isDayFirst && second <= 12 && first !== second && order === null) return null
  return isDayFirst ? { month: second, day: first } : { month: first, day: second }
}
