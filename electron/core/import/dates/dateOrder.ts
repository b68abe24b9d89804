// Which of two readings of 03/04 is right: section 7.2 of the import specification, and beside the country of the job
// also what the page's address and language say of where it is read. How dates are written is in dateGrammar.ts.

import { dayNumber } from '../../../../shared/calendar.ts'
import type { PostingDate } from '../../../../shared/posting.ts'
import { westernDigits } from '../../../../shared/westernDigits.ts'
import { cleanText } from '../text/text.ts'
import { type DateParse, formatWallDay, parseDate, type WallDate } from './dateGrammar.ts'

export interface DateContext {
  /** When the page was saved, an instant. */
  savedAt: string | null
  /** Of the job, two letters. */
  countryCode: string | null
  /** Of the page it was saved from. */
  host: string | null
  /** Of the posting or its page, a tag like `de-AT`. */
  lang: string | null
  /** Other dates of the same posting that have one reading only. */
  unambiguous: readonly PostingDate[]
  /** How the numbers of all its dates have to be ordered, where nothing else tells and only that makes sense. */
  order?: DateOrder
  role: 'posted' | 'deadline' | 'other'
}

export type DateOrder = 'dayFirst' | 'monthFirst'

/** How a date is written, whatever its digits. */
export function parseRaw(raw: string): DateParse {
  return parseDate(westernDigits(cleanText(raw)))
}

const monthFirstCountries = new Set(['US', 'PH', 'PR', 'GU', 'VI', 'AS', 'MP'])
/** Canada writes dates both ways, so its name settles nothing. */
const mixedCountries = new Set(['CA'])
/** Endings of addresses that are a country's and used by everyone. */
const anyonesEndings = new Set(
  'ai ac am app bz ca cc co fm gg gl io la li ly me nu pw sh so st tk to tv vc ws'.split(' '),
)
/** Addresses whose owners write as in the United States, where the country of the job is not stated. */
const americanHost =
  /(?:^|\.)(?:[a-z0-9-]+\.(?:gov|mil|edu|us)|(?:icims|taleo|ultipro|paylocity|paycomonline|governmentjobs|dice|ziprecruiter|applicantpro|jobvite|careerbuilder)\.(?:com|net))$/i

/** What the way it is written, the dates beside it and the country say of the order. */
export function orderFromRules(separator: string, context: DateContext): DateOrder | null {
  if (separator === '.') return 'dayFirst'
  for (const other of context.unambiguous) {
    const order = orderOf(other)
    if (order !== null) return order
  }
  const { countryCode, host } = context
  if (countryCode !== null && !mixedCountries.has(countryCode)) return orderIn(countryCode)
  return host !== null && countryCode === null && americanHost.test(host) ? 'monthFirst' : null
}

/** How dates are written where the page is read, by the ending of its address and by its language. */
export function orderFromPage({ countryCode, host, lang }: DateContext): DateOrder | null {
  const [, ending] = (countryCode === null && host !== null && /\.([a-z]{2})$/i.exec(host)) || []
  const owner = ending?.toLowerCase()
  if (owner !== undefined && !anyonesEndings.has(owner)) return orderIn(owner.toUpperCase())
  return lang === null ? null : orderOfLanguage(lang)
}

/** How numbers are ordered in a posting's own text, as far as its country, its address or its language tell. */
export function orderOfText(context: Omit<DateContext, 'role'>): DateOrder | null {
  const whole: DateContext = { ...context, role: 'other' }
  return context.order ?? orderFromRules('/', whole) ?? orderFromPage(whole)
}

function orderIn(countryCode: string): DateOrder {
  return monthFirstCountries.has(countryCode) ? 'monthFirst' : 'dayFirst'
}

/**
 * Only English and the languages of the Philippines are written in a country that puts the month first. Pages in
 * English call themselves American by default, so that a country in the tag counts only where it says otherwise.
 */
function orderOfLanguage(tag: string): DateOrder | null {
  const [language, ...more] = tag.split(/[-_]/)
  const country = more.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase()
  const isWrittenThere = /^(?:en|fil|tl)$/i.test(language!)
  if (country === undefined) return isWrittenThere ? null : 'dayFirst'
  if (monthFirstCountries.has(country) || (isWrittenThere && mixedCountries.has(country))) return null
  return 'dayFirst'
}

/** The order another date of the posting is written in, where its numbers give it away. */
function orderOf(other: PostingDate): DateOrder | null {
  const parse = parseRaw(other.raw)
  if (parse.type !== 'numeric' || parse.separator === '.') return null
  if (parse.first > 12) return 'dayFirst'
  return parse.second > 12 ? 'monthFirst' : null
}

/** Whether the numbers of a date give away in which order it is written. */
export function tellsOrder(date: PostingDate): boolean {
  return orderOf(date) !== null
}

const longestListing = 400

/**
 * The one order in which a listing of two ambiguous days ends after it began; null where both or neither does.
 * One hand wrote them both, so they are in the same order.
 */
export function orderOfPair(posted: PostingDate, deadline: PostingDate): DateOrder | null {
  if (posted.kind !== 'ambiguous' || deadline.kind !== 'ambiguous') return null
  const fits = (order: DateOrder): boolean => {
    const [first, last] = [posted, deadline].map(({ raw }) => dayInOrder(raw, order))
    const gap = first == null || last == null ? -1 : dayNumber(last) - dayNumber(first)
    return gap >= 0 && gap <= longestListing
  }
  if (fits('dayFirst') === fits('monthFirst')) return null
  return fits('dayFirst') ? 'dayFirst' : 'monthFirst'
}

function dayInOrder(raw: string, order: DateOrder): string | null {
  const parse = parseRaw(raw)
  if (parse.type !== 'numeric') return null
  const [day, month] = order === 'dayFirst' ? [parse.first, parse.second] : [parse.second, parse.first]
  return formatWallDay({ year: parse.year, month, day, ...parse.rest })
}

/** The one order in which the date makes sense beside the others. */
export function orderFromPlausibility(
  dayFirst: WallDate,
  monthFirst: WallDate,
  context: DateContext,
): DateOrder | null {
  const isFirst = isPlausible(formatWallDay(dayFirst), context)
  const isSecond = isPlausible(formatWallDay(monthFirst), context)
  if (isFirst === isSecond) return null
  return isFirst ? 'dayFirst' : 'monthFirst'
}

/** Posted before it was saved, closing after it was posted, and not longer open than any listing is. */
function isPlausible(day: string, context: DateContext): boolean {
  const number = dayNumber(day)
  if (context.role === 'posted' && context.savedAt !== null) {
    // A day of grace: it may be tomorrow already where the posting is.
    if (number > dayNumber(context.savedAt.slice(0, 10)) + 1) return false
  }
  if (context.role === 'other') return true
  for (const other of context.unambiguous) {
    const otherDay = other.date ?? other.local?.slice(0, 10) ?? other.instant?.slice(0, 10)
    if (otherDay === undefined) continue
    const gap = context.role === 'deadline' ? number - dayNumber(otherDay) : dayNumber(otherDay) - number
    if (gap < 0 || gap > longestListing) return false
  }
  return true
}
