// A date of the library as a calendar shows it, in plain words. What a calendar is told is only what the library knows:
// a bare day lasts all day, a time is a moment, an end that is not known is not made up. Notes and what is to be
// prepared stay here.

import { dayNumber, wallClockIn } from '../../../shared/calendar.ts'
import { describeOrigin } from '../../../shared/deadlineText.ts'
import { type DueThing, placeDue } from '../../../shared/due.ts'
import { interviewNames } from '../../../shared/interview.ts'
import { zoneName } from '../../../shared/planTimes.ts'
import { planReminders, type ReminderRules } from '../../../shared/reminders.ts'
import { titleText } from '../../../shared/titleText.ts'

export interface CalendarEntry {
  /** The same for ever, in every file. */
  uid: string
  /** A whole day, or a moment and where known its end; UTC. */
  start: { on: string } | { at: string; until: string | null }
  summary: string
  description: string
  location: string | null
  /** Takes up time, as an interview does; a deadline does not. */
  isBusy: boolean
  /** The person wants no reminder of it. */
  isSilent: boolean
  /** Seconds before its start, negative after it, at which to remind. */
  alarms: readonly number[]
}

/** What only interviews have. */
export interface InterviewDetail {
  id: string
  place: string
  people: readonly string[]
  startTime: string
  zone: string
}

/** `rules`: when to remind, and the person's zone; `now`: ms. Null for a question, which is no date. */
export function toCalendarEntry(
  thing: DueThing,
  interview: InterviewDetail | undefined,
  rules: ReminderRules,
  now: number,
): CalendarEntry | null {
  const { zone } = rules
  const words = wordsOf(thing, interview, zone)
  if (words === null) return null
  const start = startOf(thing, zone)
  const job = [titleText(thing.title), thing.employerName].filter((part) => part !== null)
  return {
    uid: `${thing.key.replace(' ', '-')}@roledex`,
    start,
    summary: `${words.what}: ${job.join(', ')}`,
    description: [...words.lines, job.join(', ')].filter((line) => line !== '').join('\n'),
    location: interview === undefined || interview.place === '' ? null : interview.place,
    isBusy: thing.kind === 'interview',
    isSilent: thing.state?.kind === 'stopped',
    alarms: alarmsOf(thing, start, rules, now),
  }
}

function startOf(thing: DueThing, zone: string): CalendarEntry['start'] {
  const { when } = thing
  if (when.certainty === 'instant') return { at: when.at, until: when.until }
  if (when.certainty !== 'day' || when.time === null) return { on: thing.on }
  const { earliest } = placeDue(thing, { now: 0, zone })
  return { at: new Date(earliest).toISOString(), until: null }
}

interface EntryWords {
  what: string
  lines: string[]
}

function wordsOf(thing: DueThing, interview: InterviewDetail | undefined, zone: string): EntryWords | null {
  const text = thing.plan?.text ?? ''
  switch (thing.kind) {
    case 'listing':
      return { what: 'Closes', lines: listingLines(thing) }
    case 'mine':
      return { what: 'My deadline', lines: ['The deadline you set yourself.'] }
    case 'replyBy':
      return { what: 'Reply to the offer', lines: ['The day by which you said you would answer.'] }
    case 'task':
      return { what: text, lines: ['A task you set yourself.'] }
    case 'followUp':
      return { what: text, lines: ['To follow up, as you decided.'] }
    case 'interview': {
      const kind = interviewNames[thing.plan?.interview ?? 'other']
      return { what: text === '' ? kind : text, lines: interviewLines(kind, interview, zone) }
    }
    case 'quiet':
      return null
  }
}

function listingLines({ deadline, when }: DueThing): string[] {
  if (deadline === null) return []
  const origin = `The listing’s closing date. ${describeOrigin(deadline, 'en-GB')}.`
  if (when.certainty !== 'local') return [origin]
  return [origin, `It says “${deadline.date?.raw.trim() ?? ''}” and names no time zone.`]
}

function interviewLines(kind: string, interview: InterviewDetail | undefined, zone: string): string[] {
  if (interview === undefined) return [`${kind}.`]
  const { people, startTime } = interview
  return [
    people.length === 0 ? `${kind}.` : `${kind} with ${people.join(', ')}.`,
    interview.zone === zone ? '' : `Agreed as ${startTime} in ${zoneName(interview.zone)}.`,
  ]
}

/** When the app itself would remind of it. A whole day begins at midnight wherever the calendar is looked at. */
function alarmsOf(
  thing: DueThing,
  start: CalendarEntry['start'],
  rules: ReminderRules,
  now: number,
): number[] {
  const times = planReminders(thing, rules, now).map(({ at }) => {
    if (!('on' in start)) return Math.round((Date.parse(start.at) - at) / 1_000)
    const { on, time } = wallClockIn(at, rules.zone)
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    return (dayNumber(start.on) - dayNumber(on)) * daySeconds - hours * 3_600 - minutes * 60
  })
  return [...new Set(times)].sort((one, other) => other - one)
}

const daySeconds = 86_400
