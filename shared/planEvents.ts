// What the timeline says of interviews and tasks.

import { z } from 'zod'
import { interviewKinds, interviewOutcomes, interviewTimeSchema } from './interview.ts'
import { idSchema, instantSchema } from './posting.ts'

/** What every event has. */
export const eventBase = {
  id: idSchema,
  postingId: idSchema,
  at: instantSchema,
  note: z.string().nullable(),
}

/** `name`: what the round was called then; may be empty. */
const interviewBase = {
  ...eventBase,
  interviewId: idSchema,
  interview: z.enum(interviewKinds),
  name: z.string(),
}

export const planEvents = [
  z.strictObject({ ...interviewBase, kind: z.literal('interviewPlanned'), when: interviewTimeSchema }),
  z.strictObject({
    ...interviewBase,
    kind: z.literal('interviewMoved'),
    before: interviewTimeSchema,
    after: interviewTimeSchema,
  }),
  /** It took place; `at` is when. */
  z.strictObject({ ...interviewBase, kind: z.literal('interviewHeld') }),
  z.strictObject({
    ...interviewBase,
    kind: z.literal('interviewOutcome'),
    outcome: z.enum(interviewOutcomes),
  }),
  z.strictObject({ ...eventBase, kind: z.literal('taskDone'), taskId: idSchema, body: z.string() }),
] as const
