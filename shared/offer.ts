// What an employer offers, as the person writes it down. Whether it was accepted follows from the stage of its posting,
// and by when it wants an answer is a date of the posting's tracking: neither is kept a second time here.

import { z } from 'zod'
import { limits } from './limits.ts'
import { paySchema } from './pay.ts'
import { daySchema, decimalSchema, idSchema, instantSchema, workModes } from './posting.ts'
import type { StageMeaning } from './stages.ts'

const line = z.string().max(limits.planNameLength)
const text = z.string().max(limits.planTextLength)
/** More than nothing and at most so many. */
const countUpTo = (most: number) =>
  decimalSchema
    .max(6)
    .refine((count) => Number(count) > 0 && Number(count) <= most)
    .nullable()

/** A line the person added. */
const offerLineSchema = z.strictObject({ name: line.trim().min(1), text: line })

/** Empty texts, null and `unknown`: not stated. */
export const offerFieldsSchema = z.strictObject({
  base: paySchema.nullable(),
  hoursPerWeek: countUpTo(168),
  /** Where pay is by the month; 12 unless it is stated. */
  salariesPerYear: countUpTo(24),
  /** A share of the base ("10%"), an amount a year, or words. */
  bonus: line,
  equity: line,
  startOn: daySchema.nullable(),
  workMode: z.enum(workModes),
  place: line,
  daysOff: line,
  /** Markdown. */
  benefits: text,
  more: z.array(offerLineSchema).max(limits.offerLines),
})
export type OfferFields = z.infer<typeof offerFieldsSchema>

export const offerSchema = offerFieldsSchema.extend({
  id: idSchema,
  postingId: idSchema,
  /** The date of its event; null where that was taken out of the timeline. */
  receivedAt: instantSchema.nullable(),
  createdAt: instantSchema,
})
export type Offer = z.infer<typeof offerSchema>

/** Whether an offer of a posting that stands there waits for an answer, whatever the person calls the stage. */
export function isAnswerAwaited(stage: { meaning: StageMeaning; isEnd: boolean }): boolean {
  return !stage.isEnd && stage.meaning !== 'won'
}

/** `replaced`: another offer of the same posting came later. */
export type OfferState = 'open' | 'accepted' | 'ended' | 'replaced'

/** How an offer stands, from the stage of its posting. */
export function offerState(
  stage: { meaning: StageMeaning; isEnd: boolean } | undefined,
  isLatest: boolean,
): OfferState {
  if (!isLatest) return 'replaced'
  if (stage?.meaning === 'won') return 'accepted'
  return stage?.isEnd ? 'ended' : 'open'
}
