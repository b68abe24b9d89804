// What an interview or a task says in the agenda, beside what is said of its posting.

import { z } from 'zod'
import { interviewKinds } from './interview.ts'
import { idSchema, instantSchema } from './posting.ts'

export const agendaPlanSchema = z.strictObject({
  id: idSchema,
  /** The name of the round, which may be empty, or what is to be done. */
  text: z.string(),
  /** Null for a task. */
  interview: z.enum(interviewKinds).nullable(),
  /** Of an interview; `endsAt` is null where its end is not known. */
  startsAt: instantSchema.nullable(),
  endsAt: instantSchema.nullable(),
})
