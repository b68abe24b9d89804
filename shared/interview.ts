// A round of interviews: when, where, with whom, what to prepare, what came of it.

import { z } from 'zod'
import { addDays, instantOfWallTime } from './calendar.ts'
import { hourMs } from './durations.ts'
import { limits } from './limits.ts'
import { dayProblem, isZone, timeProblem } from './planTimes.ts'
import { clockTimeSchema, daySchema, idSchema, instantSchema } from './posting.ts'

/** `notSaid`: nobody said how. */
export const interviewKinds = ['notSaid', 'phone', 'video', 'onSite', 'test', 'other'] as const
export type InterviewKind = (typeof interviewKinds)[number]

/** As a thing: "Video interview". */
export const interviewNames: Record<InterviewKind, string> = {
  notSaid: 'Interview',
  phone: 'Phone interview',
  video: 'Video interview',
  onSite: 'Interview on site',
  test: 'Test',
  other: 'Interview',
}

/** `held`: it took place, and nothing was heard since. */
export const interviewOutcomes = ['held', 'passed', 'notPassed', 'cancelled'] as const
export type InterviewOutcome = (typeof interviewOutcomes)[number]

export const interviewOutcomeNames: Record<InterviewOutcome, string> = {
  held: 'Took place',
  passed: 'Passed',
  notPassed: 'Not passed',
  cancelled: 'Cancelled',
}

/** What the clocks of a zone show: from `time` on a day to `until`, which is the next day's where it is no later. */
export const interviewTimeSchema = z.strictObject({
  on: daySchema,
  time: clockTimeSchema,
  /** Null: not known. */
  until: clockTimeSchema.nullable(),
  /** An IANA name. */
  zone: z.string().min(1).max(100),
})
export type InterviewTime = z.infer<typeof interviewTimeSchema>

const text = z.string().max(limits.planTextLength)

/** What a person writes of it. */
export const interviewFieldsSchema = z.strictObject({
  kind: z.enum(interviewKinds),
  /** What the round is called; empty: its number says enough. */
  name: z.string().max(limits.planNameLength),
  when: interviewTimeSchema,
  /** Where, in words or as an address of the web. */
  place: text,
  people: z.array(z.string().trim().min(1).max(limits.planNameLength)).max(100),
  /** Markdown. */
  preparation: text,
  outcome: z.enum(interviewOutcomes).nullable(),
  outcomeNote: text,
})
export type InterviewFields = z.infer<typeof interviewFieldsSchema>

export const interviewSchema = interviewFieldsSchema.extend({
  id: idSchema,
  postingId: idSchema,
  /** 1 for the first by time; null for one that was cancelled. */
  round: z.int().nullable(),
  startsAt: instantSchema,
  endsAt: instantSchema.nullable(),
  createdAt: instantSchema,
})
export type Interview = z.infer<typeof interviewSchema>

export interface TimeProblem {
  field: 'on' | 'time' | 'until' | 'zone'
  text: string
}

/** Longer ones into the next day are a slip of the finger: a trial shift of a night is shorter. */
const longestNightMs = 12 * hourMs

/** Whether what begins and ends at these times of day ends on the next day. */
export function isOvernight(time: string, until: string): boolean {
  return until <= time
}

/** The instants of an interview, UTC ISO, or what is wrong and with which field. */
export function readInterviewTime({
  on,
  time,
  until,
  zone,
}: InterviewTime): { startsAt: string; endsAt: string | null } | { problem: TimeProblem } {
  const wrong = (field: TimeProblem['field'], problem: string) => ({ problem: { field, text: problem } })
  if (!isZone(zone)) return wrong('zone', 'This time zone is not known. Write it as in “Europe/Berlin”.')
  const ofDay = dayProblem(on)
  if (ofDay !== null) return wrong('on', ofDay)
  const ofStart = timeProblem(on, time, zone)
  if (ofStart !== null) return wrong('time', ofStart)
  const startsAt = new Date(instantOfWallTime(on, time, zone)).toISOString()
  if (until === null) return { startsAt, endsAt: null }
  const endsOn = isOvernight(time, until) ? addDays(on, 1) : on
  const ofEnd = timeProblem(endsOn, until, zone)
  if (ofEnd !== null) return wrong('until', ofEnd)
  const end = instantOfWallTime(endsOn, until, zone)
  if (endsOn !== on && end - Date.parse(startsAt) >= longestNightMs)
    return wrong('until', 'It ends before it has begun. Choose a later end, or leave it empty.')
  return { startsAt, endsAt: new Date(end).toISOString() }
}
