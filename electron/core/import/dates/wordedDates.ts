// Dates with the month in words: "September 24, 2017", "24. Sept. 2017 17:00 Uhr", "le 3 mars 2027",
// "Sun, 24 Sep 2017 12:00:00 +0000". Read word by word: every word must be known, or it is not a date.

import { type ClockTime, parseClockTime } from './clockTimes.ts'
import { foldWord, isWeekday, monthOf } from './monthNames.ts'

interface WordedDate extends ClockTime {
  year: number | null
  month: number
  day: number
}

/** Small words that stand around a date and change nothing about it. */
export const dateFillers = new Set(
  'the of on at de del di do da le la el il den der dem am um bis zum vom du au a alle ore op om em às as o e uur uhr h г года року р до dne kl klo saat m d gada η ης ngày tanggal في من يوم'.split(
    ' ',
  ),
)

const timeStart =
  /(?:^|[\sT,])\d{1,2}(?::\d{2}|h\d{2}|\s?[ap]\.?m\b|\.\d{2}\s*(?:uhr|h\b)|(?<=\bkl(?:o|ockan)?\.?\s\d{1,2})\.\d{2}\b)/i

/** "kl 10", "um 10 Uhr": an hour without minutes, which leaves the day as it is. */
export const hourAlone = /(?<=\s)(?:klo?|saat|um|at|om|alle|ore|à)\.?\s+\d{1,2}(?:\s?(?:uhr|uur|h))?\s*$/iu

/** Null where a word is unknown, or day and month are not both there once. `year` may be missing. */
export function parseWordedDate(text: string): WordedDate | null {
  // A month is at least three letters; without any, this is a cheap no.
  if (!/[\p{L}\p{M}]{3}/u.test(text) || !/\d/.test(text)) return null
  const at = timeStart.exec(text)
  let head = text
  let rest: ClockTime | null = { time: null, zone: null }
  if (at !== null) {
    head = text.slice(0, at.index)
    let tail = text.slice(at.index)
    // `date` and JavaScript's toString put the year at the end or the time in the middle.
    const lateYear = /\s(\d{4})$/.exec(tail)
    if (lateYear !== null) {
      tail = tail.slice(0, lateYear.index)
      head += lateYear[0]
    }
    rest = parseClockTime(tail)
  }
  if (rest === null) return null
  const parts = readWords(head.replace(hourAlone, ''))
  return parts === null ? null : { ...parts, ...rest }
}

function readWords(head: string): { year: number | null; month: number; day: number } | null {
  let year: number | null = null
  let month: number | null = null
  let day: number | null = null
  let spare: number | null = null
  for (const token of head.match(/[\p{L}\p{M}]+\.?|\d+(?:st|nd|rd|th|er|[º°]|ª|\.)?|[^\s\p{L}\p{M}\d]/gu) ??
    []) {
    if (/^\d/.test(token)) {
      const value = Number.parseInt(token, 10)
      const digits = /^\d+/.exec(token)![0].length
      if (digits === 4 && year === null) year = value
      else if (digits <= 2 && day === null) day = value
      else if (digits === 2 && year === null) year = 2000 + value
      else return null
      continue
    }
    if (/^[,.\-/'’،]$/.test(token)) continue
    const word = foldWord(token)
    const named = monthOf(word)
    if (named !== null && isWeekday(word)) spare = named
    else if (named !== null && month === null) month = named
    else if (!isWeekday(word) && !dateFillers.has(word)) return null
  }
  // "mar" is Tuesday beside another month and March alone.
  month ??= spare
  return month === null || day === null ? null : { year, month, day }
}
