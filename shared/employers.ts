// An employer across all its postings: what it is called, what the person says about it, what happened with it.

import { z } from 'zod'
import { limits } from './limits.ts'
import { postingRowSchema } from './model.ts'
import { personSchema } from './people.ts'
import { idSchema, instantSchema } from './posting.ts'

/** The name folded (electron/core/import/identity.ts); never empty. */
export const employerKeySchema = z.string().min(1).max(limits.employerKey)

export const employerSchema = z.strictObject({
  key: employerKeySchema,
  /** As most of its postings write it. */
  name: z.string(),
  postingCount: z.int(),
  /** It advertises for others. */
  isAgency: z.boolean(),
  /** Set where the person marked it as one to avoid; the reason may be empty. */
  avoided: z.strictObject({ since: instantSchema, reason: z.string() }).nullable(),
})
export type Employer = z.infer<typeof employerSchema>

/** One application: when it was sent, and where it stands or how it ended. */
export const applicationSchema = z.strictObject({
  postingId: idSchema,
  title: z.string().nullable(),
  /** Null where the posting was moved past applying without a date for it. */
  appliedAt: instantSchema.nullable(),
  /** The first that is known of it. */
  startedAt: instantSchema,
  stageId: idSchema,
  /** Null where nobody noted when. */
  stageSince: instantSchema.nullable(),
  isEnded: z.boolean(),
})
export type Application = z.infer<typeof applicationSchema>

/** A step of an application, as its posting's timeline has it. */
const employerEventSchema = z.strictObject({
  id: idSchema,
  postingId: idSchema,
  title: z.string().nullable(),
  at: instantSchema,
  stageId: idSchema,
  /** As the stage is or was called: it may be gone. */
  stageName: z.string(),
  stageColor: z.string(),
  note: z.string().nullable(),
})
export type EmployerEvent = z.infer<typeof employerEventSchema>

export const employerPageSchema = employerSchema.extend({
  /** Other ways its postings write it. */
  otherNames: z.array(z.string()),
  counts: z.strictObject({
    /** Neither ended nor in the archive. */
    open: z.int(),
    applied: z.int(),
    ended: z.int(),
    archived: z.int(),
  }),
  /** Those with the latest step first; at most a page of them. */
  postings: z.array(z.strictObject({ row: postingRowSchema, appliedAt: instantSchema.nullable() })),
  /** Applied, moved on, ended; the latest first. */
  events: z.array(employerEventSchema),
  /** Its contacts, and those of its postings. */
  people: z.array(personSchema),
})
export type EmployerPage = z.infer<typeof employerPageSchema>
