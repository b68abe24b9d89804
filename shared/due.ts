// Everything that is due, of whatever kind, and the one rule for when it is: listing’s deadlines, deadlines of one’s
// own, interviews, tasks, follow-ups, the day an offer wants an answer, and the question after a long silence. What is
// known of a date is kept as it is known (a day is the same day in every zone); what that means follows from an instant
// and a zone that are passed in. Lists, counts, calendars, reminders and exports all go by `placeDue`.

import { z } from 'zod'
import { agendaPlanSchema } from './agendaPlan.ts'
import { addDays, calendarDayIn, endOfDayIn, instantOfWallTime, wallClockIn } from './calendar.ts'
import {
  clockTimeSchema,
  daySchema,
  idSchema,
  instantSchema,
  listingDeadlineSchema,
  type PostingDate,
} from './posting.ts'
import { reminderTimesSchema } from './reminderTimes.ts'

export const dueKinds = ['listing', 'mine', 'interview', 'task', 'followUp', 'replyBy', 'quiet'] as const
export type DueKind = (typeof dueKinds)[number]

/**
 * What is known of when something is due.
 * - `instant`: a moment; `until` where it lasts (an interview).
 * - `day`: a whole day, or a time of it, on the clocks where the person is. `approx`: about that day.
 * - `local`: a time of a day in a zone nobody stated, so somewhere between two instants.
 * - `ambiguous`: a date that can be read in two ways, soonest first.
 */
const dueWhenSchema = z.discriminatedUnion('certainty', [
  z.strictObject({ certainty: z.literal('instant'), at: instantSchema, until: instantSchema.nullable() }),
  z.strictObject({ certainty: z.literal('day'), on: daySchema, time: clockTimeSchema.nullable() }),
  z.strictObject({ certainty: z.literal('approx'), on: daySchema }),
  z.strictObject({
    certainty: z.literal('local'),
    on: daySchema,
    earliest: instantSchema,
    latest: instantSchema,
  }),
  z.strictObject({ certainty: z.literal('ambiguous'), readings: z.array(daySchema).min(1) }),
])
export type DueWhen = z.infer<typeof dueWhenSchema>

/** What the person said of it: dealt with, to be shown again from `until` on, or not to be mentioned any more. */
const dueStateSchema = z.strictObject({
  kind: z.enum(['done', 'snoozed', 'stopped']),
  /** Of what is snoozed. */
  until: instantSchema.nullable(),
})
export type DueState = z.infer<typeof dueStateSchema>

export const dueKeySchema = z.string().min(1).max(100)

/** Something due: what decides where it belongs, and what a line says of it. */
export const dueThingSchema = z.strictObject({
  /** The same for ever: its kind and the id of its interview or task, else of its posting. */
  key: dueKeySchema,
  kind: z.enum(dueKinds),
  when: dueWhenSchema,
  state: dueStateSchema.nullable(),
  postingId: idSchema,
  title: z.string().nullable(),
  employerName: z.string().nullable(),
  isEmployerHidden: z.boolean(),
  stageId: idSchema,
  isBookmarked: z.boolean(),
  /** Where the person is: the calendar day, and `HH:MM` where a time is known. */
  on: daySchema,
  time: z.string().nullable(),
  /** The first and the last instant at which it can be due; one and the same where that is certain. */
  earliest: instantSchema,
  latest: instantSchema,
  /** Of interviews, tasks and follow-ups. */
  plan: agendaPlanSchema.optional(),
  /** Of the listing’s deadline: with where its date comes from. */
  deadline: listingDeadlineSchema.nullable(),
  /** Of the question after a silence: since when nothing was heard. */
  quietSince: instantSchema.optional(),
  /** Times of reminders that were set by hand for it; null: those of its kind, as in the settings. */
  reminders: reminderTimesSchema.nullable(),
})
export type DueThing = z.infer<typeof dueThingSchema>

/** In the order in which they are shown. */
export const dueGroups = ['overdue', 'today', 'quiet', 'week', 'later', 'past', 'aside', 'done'] as const
/**
 * - `quiet`: a question after a silence, which waits without hurry.
 * - `week`: the seven days after today; `later`: any day after those.
 * - `past`: a listing that has closed, an interview whose day is over. They ask for nothing, so are never overdue.
 * - `aside`: snoozed until later, or stopped while its date is still to come.
 */
export type DueGroup = (typeof dueGroups)[number]

/** The present instant, ms since 1970, and the person’s zone, an IANA name. */
export interface DueMoment {
  now: number
  zone: string
}

/** Where something stands, without the instants: those cost much more to find out. */
export interface DueStand {
  group: DueGroup
  on: string
  time: string | null
}

export interface DueSpan {
  on: string
  time: string | null
  /** ms since 1970; the first and the last instant at which it can be due. */
  earliest: number
  latest: number
}

interface DuePlace extends DueSpan {
  group: DueGroup
  /** False where it could be due at another day or hour than the one it stands at. */
  isCertain: boolean
}

export function dueKey(kind: DueKind, id: string): string {
  return `${kind} ${id}`
}

/** The parts of a key; null where it is none. */
export function readDueKey(key: string): { kind: DueKind; id: string } | null {
  const [name = '', id = ''] = key.split(' ', 2)
  const kind = dueKinds.find((each) => each === name)
  return kind === undefined || id === '' ? null : { kind, id }
}

/** What a listing’s date says of when it is due; null where it names no day. */
export function whenOfDate(date: PostingDate): DueWhen | null {
  if (date.kind === 'instant' && date.instant !== null) {
    return { certainty: 'instant', at: date.instant, until: null }
  }
  const on = date.date ?? date.readings[0] ?? date.local?.slice(0, 10)
  if (on === undefined || date.kind === 'none') return null
  if (date.kind === 'ambiguous' && date.readings.length > 1) {
    return { certainty: 'ambiguous', readings: date.readings }
  }
  if (date.kind === 'local' && date.earliest !== null && date.latest !== null) {
    return { certainty: 'local', on, earliest: date.earliest, latest: date.latest }
  }
  return date.kind === 'approx' ? { certainty: 'approx', on } : { certainty: 'day', on, time: null }
}

/** Names a date in one text: what was said of it holds while this stays the same. */
export function whenText(when: DueWhen): string {
  if (when.certainty === 'instant') return when.at
  if (when.certainty === 'ambiguous') return when.readings.join(' ')
  return when.certainty === 'day' && when.time !== null ? `${when.on} ${when.time}` : when.on
}

/** When that is for a person in that zone. Of two readings the next one counts, and the last once both have passed. */
export function spanOf(when: DueWhen, { now, zone }: DueMoment): DueSpan {
  switch (when.certainty) {
    case 'instant': {
      const at = Date.parse(when.at)
      return {
        ...wallClockIn(at, zone),
        earliest: at,
        latest: when.until === null ? at : Date.parse(when.until),
      }
    }
    case 'day': {
      const end = when.time === null ? endOfDayIn(when.on, zone) : instantOfWallTime(when.on, when.time, zone)
      return { on: when.on, time: when.time, earliest: end, latest: end }
    }
    case 'approx': {
      const end = endOfDayIn(when.on, zone)
      return { on: when.on, time: null, earliest: end, latest: end }
    }
    case 'local':
      return {
        on: when.on,
        time: null,
        earliest: Date.parse(when.earliest),
        latest: Date.parse(when.latest),
      }
    case 'ambiguous': {
      const ends = when.readings.map((day) => endOfDayIn(day, zone))
      const next = ends.findIndex((end) => end >= now)
      return {
        on: when.readings.at(next) ?? '',
        time: null,
        earliest: Math.min(...ends),
        latest: Math.max(...ends),
      }
    }
  }
}

/** What decides where something belongs. */
export type DueCore = Pick<DueThing, 'kind' | 'when' | 'state'>

/** Where something belongs at an instant in a zone, and how certain that is. Everything is in exactly one group. */
export function placeDue(due: DueCore, moment: DueMoment): DuePlace {
  const { group } = standOf(due, moment)
  const isCertain = due.when.certainty === 'instant' || due.when.certainty === 'day'
  return { ...spanOf(due.when, moment), group, isCertain }
}

/** As `placeDue`, for thousands at once. */
export function standOf({ kind, when, state }: DueCore, moment: DueMoment): DueStand {
  const days = daysOf(moment)
  const { on, time, isOver } = lookAt(when, days.today, moment)
  return { on, time, group: groupOf(kind, state, groupByDate(kind, on, isOver, days), moment) }
}

/** The day and time of it, and whether it is over; days are compared with today rather than worked out as instants. */
function lookAt(
  when: DueWhen,
  today: string,
  { now, zone }: DueMoment,
): { on: string; time: string | null; isOver: boolean } {
  switch (when.certainty) {
    case 'instant': {
      const at = Date.parse(when.at)
      const end = when.until === null ? at : Date.parse(when.until)
      return { ...wallClockIn(at, zone), isOver: end < now }
    }
    case 'day': {
      const { on, time } = when
      const isOver = time === null || on !== today ? on < today : instantOfWallTime(on, time, zone) < now
      return { on, time, isOver }
    }
    case 'approx':
      return { on: when.on, time: null, isOver: when.on < today }
    case 'local':
      return { on: when.on, time: null, isOver: Date.parse(when.latest) < now }
    case 'ambiguous': {
      const next = when.readings.find((day) => day >= today)
      return { on: next ?? when.readings.at(-1) ?? '', time: null, isOver: next === undefined }
    }
  }
}

function groupOf(kind: DueKind, state: DueState | null, group: DueGroup, { now }: DueMoment): DueGroup {
  switch (state?.kind) {
    case undefined:
      return group
    case 'done':
      return 'done'
    case 'stopped':
      return kind === 'quiet' || group === 'overdue' || group === 'past' ? 'done' : 'aside'
    case 'snoozed':
      if (state.until !== null && Date.parse(state.until) > now) return 'aside'
      // Asked for again: it stays in sight until it is dealt with, whatever its date.
      if (kind === 'quiet') return 'quiet'
      return group === 'overdue' ? 'overdue' : 'today'
  }
}

function groupByDate(
  kind: DueKind,
  on: string,
  isOver: boolean,
  { today, weekEnd }: { today: string; weekEnd: string },
): DueGroup {
  if (isOver && kind !== 'quiet') {
    if (kind === 'listing') return 'past'
    if (kind !== 'interview') return 'overdue'
    if (on < today) return 'past'
  }
  if (on <= today) return kind === 'quiet' ? 'quiet' : 'today'
  return on <= weekEnd ? 'week' : 'later'
}

/** Thousands are placed by the same moment. */
let lastDays = { now: Number.NaN, zone: '', today: '', weekEnd: '' }

/** Today, and the last of the seven days after it. */
function daysOf({ now, zone }: DueMoment): { today: string; weekEnd: string } {
  if (now !== lastDays.now || zone !== lastDays.zone) {
    const today = calendarDayIn(now, zone)
    lastDays = { now, zone, today, weekEnd: addDays(today, 7) }
  }
  return lastDays
}

/** Soonest first; what has a time comes before what lasts all day. */
export function compareDue(one: OrderedDue, other: OrderedDue): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  const [left, right] = [one.time ?? '~', other.time ?? '~']
  if (left !== right) return left < right ? -1 : 1
  const [first, second] = [one.title ?? '', other.title ?? '']
  return first === second ? compareText(one.key, other.key) : compareText(first, second)
}

type OrderedDue = Pick<DueThing, 'on' | 'time' | 'title' | 'key'>

/** By their signs, whatever the language: the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
