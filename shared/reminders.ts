// When to remind of what is due: how long before, in the morning or to the minute, and never in quiet hours. Pure: the
// settings, the zone and the present instant are passed in. What was reminded of already is the core's to remember.

import { z } from 'zod'
import { addDays, calendarDayIn, instantOfWallTime, wallTimeIn } from './calendar.ts'
import { type DueCore, type DueKind, type DueSpan, spanOf, whenText } from './due.ts'
import { minuteMs } from './durations.ts'
import { clockTimeSchema } from './posting.ts'
import { type ReminderTime, readReminderTime } from './reminderTimes.ts'

/** How long before: `d` so many days before, in the morning; `m` so many minutes before a time that is known. */
export const leads = ['d7', 'd3', 'd1', 'd0', 'm180', 'm60', 'm15'] as const
export type Lead = (typeof leads)[number]

/** What can be set apart; a follow-up is a task. */
export const remindedKinds = ['listing', 'mine', 'interview', 'task', 'replyBy', 'quiet'] as const
export type RemindedKind = (typeof remindedKinds)[number]

const kindLeads = z.array(z.enum(leads)).max(leads.length)

export const reminderSettingsSchema = z.strictObject({
  isOn: z.boolean(),
  /** When the day's reminders come, gathered; `HH:MM` where the person is. */
  morning: clockTimeSchema,
  /** From the first time until before the second, over midnight where that is the earlier one. Null: none. */
  quiet: z.strictObject({ from: clockTimeSchema, until: clockTimeSchema }).nullable(),
  leads: z.strictObject({
    listing: kindLeads,
    mine: kindLeads,
    interview: kindLeads,
    task: kindLeads,
    replyBy: kindLeads,
    quiet: kindLeads,
  }),
  /** A sign in the system's tray with what comes next; desktop only. */
  hasTray: z.boolean(),
})
export type ReminderSettings = z.infer<typeof reminderSettingsSchema>

export const defaultReminders: ReminderSettings = {
  isOn: true,
  morning: '08:30',
  quiet: { from: '21:00', until: '08:00' },
  leads: {
    listing: ['d3', 'd0'],
    mine: ['d1', 'd0'],
    interview: ['d1', 'm60'],
    task: ['d0'],
    replyBy: ['d1', 'd0'],
    quiet: ['d0'],
  },
  hasTray: false,
}

/** What decides when a reminder comes; kept with the instant until which all was looked through. */
export type ReminderRules = Pick<ReminderSettings, 'isOn' | 'morning' | 'quiet' | 'leads'> & { zone: string }

export const reminderRulesSchema = reminderSettingsSchema.omit({ hasTray: true }).extend({ zone: z.string() })

export function remindedKindOf(kind: DueKind): RemindedKind {
  return kind === 'followUp' ? 'task' : kind
}

export interface PlannedReminder {
  /** Names it for ever: the thing, its date and how long before. A date that moves is reminded of anew. */
  key: string
  /** ms since 1970. */
  at: number
}

/** `reminders`: times set by hand (reminderTimes.ts), instead of those of its kind; null where there are none such. */
type Reminded = DueCore & { key: string; reminders?: readonly string[] | null | undefined }

/** All reminders of one thing, past ones too. None of what is done or not to be mentioned. */
export function planReminders(due: Reminded, rules: ReminderRules, now: number): PlannedReminder[] {
  const { state } = due
  if (!rules.isOn || state?.kind === 'done' || state?.kind === 'stopped') return []
  const span = spanOf(due.when, { now, zone: rules.zone })
  const date = dateText(due, span)
  const times: readonly string[] = due.reminders ?? rules.leads[remindedKindOf(due.kind)]
  const planned = times.flatMap((text) => {
    const time = readReminderTime(text)
    const at = time === null ? null : reminderAt(due, span, time, rules)
    // A moment stays where it is when the date moves, so it is the same one still.
    return at === null ? [] : [{ key: `${due.key} ${time?.kind === 'moment' ? 'at' : date} ${text}`, at }]
  })
  if (state?.kind !== 'snoozed' || state.until === null) return planned
  // It is out of sight until then, and says so when it comes back.
  const until = Date.parse(state.until)
  return [
    { key: `${due.key} ${date} until ${state.until}`, at: until },
    ...planned.filter(({ at }) => at > until),
  ]
}

/** Of two readings each is a date of its own. */
function dateText({ when }: Reminded, { on }: DueSpan): string {
  return when.certainty === 'ambiguous' ? on : whenText(when)
}

function reminderAt(
  { when }: Reminded,
  { on, time, earliest }: DueSpan,
  reminder: ReminderTime,
  rules: ReminderRules,
): number | null {
  if (reminder.kind === 'moment') return instantOfWallTime(reminder.on, reminder.time, rules.zone)
  if (reminder.kind === 'atTime') {
    return instantOfWallTime(addDays(on, -reminder.daysBefore), reminder.time, rules.zone)
  }
  const { unit, count } = reminder
  const isTimed = time !== null && (when.certainty === 'instant' || when.certainty === 'day')
  if (unit === 'minute') return isTimed ? beforeQuiet(earliest - count * minuteMs, earliest, rules) : null
  const at = morningOf(on, count, rules)
  // What is due before the morning has come is told the morning before.
  return isTimed && at >= earliest ? morningOf(on, count + 1, rules) : at
}

/** Thousands of things ask for the same few mornings. */
const mornings = new Map<string, number>()
const keptMornings = 1_000

/** The morning so many days before, ms. */
function morningOf(on: string, daysBefore: number, { morning, zone }: ReminderRules): number {
  const key = `${on} ${daysBefore} ${morning} ${zone}`
  let at = mornings.get(key)
  if (at === undefined) {
    at = instantOfWallTime(addDays(on, -daysBefore), morning, zone)
    if (mornings.size >= keptMornings) mornings.clear()
    mornings.set(key, at)
  }
  return at
}

/** The most days that a reminder comes before its date by these rules. */
export function longestLead({ leads: byKind }: ReminderRules): number {
  const days = Object.values(byKind)
    .flat()
    .filter((lead) => lead.startsWith('d'))
  return Math.max(1, ...days.map((lead) => Number(lead.slice(1))))
}

/** As it is, except where quiet hours would hold it back until the thing itself is over: then just before they begin. */
function beforeQuiet(at: number, due: number, rules: ReminderRules): number {
  const end = endOfQuiet(at, rules)
  if (end === null || end < due || rules.quiet === null) return at
  const { from } = rules.quiet
  const day = calendarDayIn(at, rules.zone)
  const isOfDayBefore = wallTimeIn(at, rules.zone) < from
  return instantOfWallTime(isOfDayBefore ? addDays(day, -1) : day, from, rules.zone) - minuteMs
}

/** When the quiet hours end that an instant lies in, ms; null where it lies in none. */
export function endOfQuiet(
  at: number,
  { quiet, zone }: Pick<ReminderRules, 'quiet' | 'zone'>,
): number | null {
  if (quiet === null || !isQuiet(at, quiet, zone)) return null
  const day = calendarDayIn(at, zone)
  const isTomorrow = quiet.from > quiet.until && wallTimeIn(at, zone) >= quiet.from
  let end = instantOfWallTime(isTomorrow ? addDays(day, 1) : day, quiet.until, zone)
  // In the hour that the clocks show twice, they may end in its first round while this is the second.
  if (end <= at) end = Math.floor(at / minuteMs) * minuteMs + minuteMs
  while (isQuiet(end, quiet, zone)) end += minuteMs
  return end
}

function isQuiet(at: number, quiet: { from: string; until: string }, zone: string): boolean {
  const time = wallTimeIn(at, zone)
  return quiet.from <= quiet.until
    ? time >= quiet.from && time < quiet.until
    : time >= quiet.from || time < quiet.until
}
