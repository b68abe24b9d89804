// The day that a line of words ends with: "call Anna by fri", "send the form tomorrow". It is only offered to whoever
// types, so what may be part of the sentence is none: "after Friday", "in May", "chapter 9", "2 weeks", "next week".

import { calendarDayIn } from '../calendar.ts'
import { readClock } from './clockWords.ts'
import { type DateNames, dateNamesOf, foldDateText } from './dateNames.ts'
import { printQuickDate, type QuickMoment, readQuickDate } from './quickDate.ts'

export interface DateAtEnd {
  /** As it is typed: "by fri". */
  phrase: string
  /** What stands before it; never empty. */
  rest: string
  /** `YYYY-MM-DD` or `YYYY-MM-DD HH:MM` */
  date: string
}

const mostWords = 6
const openers = new Set(['by', 'until', 'till', 'due', 'on'])
const namedDays = new Set(['today', 'tomorrow', 'tmrw', 'eod', 'eow', 'eom'])
/** Behind these a day tells when something else is, or the phrase is all there is. */
const relating = new Set([
  ...openers,
  ...'at for of from since before after about than to and or not every each last between'.split(' '),
])

/** The day ahead that the text ends with; null where there is none that can only be meant as one. Never throws. */
export function readDateAtEnd(text: string, moment: QuickMoment): DateAtEnd | null {
  const words = text.trim().replace(/[.!]$/, '').split(/\s+/)
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count--) {
    const phrase = words.slice(-count).join(' ')
    const reading = readQuickDate(phrase, moment)
    if (reading.kind !== 'date' || !isPlainDay(foldDateText(phrase).split(' '), moment.locale ?? 'en'))
      continue
    const before = words.slice(0, -count)
    const rest = before.join(' ').replace(/[\s,;:–—-]+$/, '')
    const isOther = relating.has(foldDateText(before.at(-1) ?? ''))
    if (rest === '' || isOther || reading.on < calendarDayIn(moment.now, moment.zone)) return null
    return { phrase, rest, date: printQuickDate(reading.on, reading.time) }
  }
  return null
}

/**
 * Whether words that can be read as a day are nothing else. Names of days and months of the person's own language count
 * behind an English word for it only: the word of their own would stay behind.
 */
function isPlainDay([first = '', ...others]: readonly string[], locale: string): boolean {
  if (openers.has(first)) return isNamed(others, dateNamesOf(locale)) || isBareDay(others)
  if (first === 'at') return others.some((word) => readClock(word) !== null) || isNamed(others, english)
  if (relating.has(first)) return false
  if (/^\d{1,2}$/.test(first) && english.monthOf(others[0] ?? '') === null) return false
  if (first === 'in' || first === 'within') return /^(?:day|week|month)s?$/.test(others.at(-1) ?? '')
  return isNamed([first, ...others], english)
}

const english = dateNamesOf('en')

function isNamed(words: readonly string[], names: DateNames): boolean {
  const has = (test: (word: string) => boolean) => words.some(test)
  return (
    words[0] === 'end' ||
    has((word) => namedDays.has(word) || names.weekdayOf(word) !== null || /^\d{4}-\d\d-\d\d/.test(word)) ||
    (has((word) => names.monthOf(word) !== null) && has((word) => /^\d{1,2}\D{0,2}$/.test(word)))
  )
}

/** "the 15th", "12/2": a day only behind "by" or "on". */
function isBareDay(words: readonly string[]): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)$|^\d{1,2}[/.]\d{1,2}/.test(words.at(-1) ?? '')
}
