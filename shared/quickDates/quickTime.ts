// A time of day as people type it into a field of its own: "17:00", "5 pm", "9", "930", "17h30".

import { clockText } from '../calendar.ts'
import { readBareClock, readClock } from './clockWords.ts'
import { foldDateText } from './dateNames.ts'

const longestText = 20
const notUnderstood = 'Not understood. Write a time such as “17:00” or “5 pm”.'

/** `HH:MM`; null = nothing is typed; or what is wrong with it, in a sentence. */
export function readQuickTime(text: string): { time: string | null } | { problem: string } {
  const word = foldDateText(text.slice(0, longestText)).replaceAll(' ', '')
  if (word === '') return { time: null }
  const run = /^(\d{1,2})(\d\d)$/.exec(word)
  const clock = readClock(run === null ? word : `${run[1]}:${run[2]}`) ?? readBareClock(word)
  if (clock === null) return { problem: notUnderstood }
  return 'endOfDay' in clock ? { problem: 'Write 0:00 of the next day, or leave the time out.' } : clock
}

/** As it is written where the person is, if it can be typed so; else as "17:00". */
export function printQuickTime(time: string, locale: string): string {
  const text = clockText(time, locale)
  const reading = readQuickTime(text)
  return 'time' in reading && reading.time === time ? text : time
}
