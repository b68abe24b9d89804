// Something to do for a posting, with or without a day it is due.

import { z } from 'zod'
import { limits } from './limits.ts'
import { type MyDeadline, myDeadlineSchema } from './model.ts'
import { dayProblem, timeProblem } from './planTimes.ts'
import { idSchema, instantSchema } from './posting.ts'

export const taskBodySchema = z.string().trim().min(1).max(limits.planNameLength)

export const taskSchema = z.strictObject({
  id: idSchema,
  postingId: idSchema,
  body: z.string(),
  due: myDeadlineSchema.nullable(),
  doneAt: instantSchema.nullable(),
  createdAt: instantSchema,
})
export type Task = z.infer<typeof taskSchema>

/** What is wrong with the day or time a task is due, in a sentence; null where nothing is. */
export function dueProblem(due: MyDeadline, zone: string): string | null {
  return dayProblem(due.on) ?? (due.time === null ? null : timeProblem(due.on, due.time, zone))
}
