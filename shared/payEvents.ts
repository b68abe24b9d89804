// What the timeline says of salaries and offers.

import { z } from 'zod'
import { paySchema } from './pay.ts'
import { eventBase } from './planEvents.ts'
import { idSchema } from './posting.ts'
import { talkKinds } from './salaryTalk.ts'

export const payEvents = [
  /** Something was said of the salary; `at` is when. The event is all there is of it. */
  z.strictObject({
    ...eventBase,
    kind: z.literal('salaryTalked'),
    talk: z.enum(talkKinds),
    pay: paySchema,
    saidBy: z.string(),
    personId: idSchema.nullable(),
  }),
  /** `base`: what it was when it came. */
  z.strictObject({
    ...eventBase,
    kind: z.literal('offerReceived'),
    offerId: idSchema,
    base: paySchema.nullable(),
  }),
  z.strictObject({
    ...eventBase,
    kind: z.literal('offerChanged'),
    offerId: idSchema,
    before: paySchema.nullable(),
    after: paySchema.nullable(),
  }),
] as const
