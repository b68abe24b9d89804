// What was said of the salary of a posting on some day: advertised elsewhere, wished for, offered. Each is an event of its
// own (shared/payEvents.ts). What the listing says and what an offer states stand with them and are not kept twice.

import { z } from 'zod'
import { limits } from './limits.ts'
import { paySchema } from './pay.ts'
import { idSchema, instantSchema } from './posting.ts'

export const talkKinds = ['advertised', 'wished', 'offered'] as const
export type TalkKind = (typeof talkKinds)[number]

/** What a person writes of it; `at` is when it was said. */
export const talkFieldsSchema = z.strictObject({
  kind: z.enum(talkKinds),
  at: instantSchema,
  pay: paySchema,
  /** Who said it, in words; may be empty. */
  saidBy: z.string().max(limits.planNameLength),
  /** A contact who said it. */
  personId: idSchema.nullable(),
  note: z.string().max(limits.eventNoteLength).nullable(),
})

export const salaryTalkSchema = talkFieldsSchema.extend({
  /** Of the event. */
  id: idSchema,
  postingId: idSchema,
  /** Null also where the contact was removed. */
  personName: z.string().nullable(),
})
export type SalaryTalk = z.infer<typeof salaryTalkSchema>
