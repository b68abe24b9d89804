// Figures about the search as a whole. They follow from the history of each application, never from where it stands
// now alone: one turned down after an interview was in process all the same. Every rate says of how many.

import { z } from 'zod'
import { daySchema, idSchema } from './posting.ts'

/** As many weeks as are shown at most. */
export const insightWeeks = 26

/** So many applications of so many. */
const shareSchema = z.strictObject({ count: z.int(), of: z.int() })
export type Share = z.infer<typeof shareSchema>

/** Days from applying to the first reply, of the applications whose two dates are known. */
const daysToReplySchema = z.strictObject({
  n: z.int(),
  median: z.number(),
  /** The 10th and the 90th percentile. */
  low: z.number(),
  high: z.number(),
})

/** A station of the applications: a stage they reached, an end they came to, or that they wait there still. */
const flowNodeSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['reached', 'ended', 'waiting']),
  /** For `waiting` the stage they wait in. */
  stageId: idSchema,
  /** From left to right, 0 is applying. */
  column: z.int(),
  count: z.int(),
})
export type FlowNode = z.infer<typeof flowNodeSchema>

const flowLinkSchema = z.strictObject({ from: z.string(), to: z.string(), count: z.int() })
export type FlowLink = z.infer<typeof flowLinkSchema>

const flowSchema = z.strictObject({ nodes: z.array(flowNodeSchema), links: z.array(flowLinkSchema) })
export type Flow = z.infer<typeof flowSchema>

/** Advertised salaries of a year, as far as they are in one currency. */
const salariesSchema = z.strictObject({
  currency: z.string(),
  ranges: z.array(
    z.strictObject({
      postingId: idSchema,
      title: z.string().nullable(),
      employerName: z.string().nullable(),
      stageId: idSchema,
      /** In whole units of the currency; one figure alone stands in both. */
      min: z.int(),
      max: z.int(),
    }),
  ),
  /** In this currency, shown or not. */
  count: z.int(),
  /** Of so many postings looked at, whatever they state. */
  of: z.int(),
})
export type Salaries = z.infer<typeof salariesSchema>

/** What one offer pays in a year, in whole units; one figure alone stands in both. */
const yearRangeSchema = z.strictObject({ low: z.int(), top: z.int() })
export type YearRange = z.infer<typeof yearRangeSchema>

/** Another figure known of so many of the offers: its median, and the median of those same offers. */
const besideOfferedSchema = z.strictObject({ n: z.int(), median: z.number(), offered: z.number() })
export type BesideOffered = z.infer<typeof besideOfferedSchema>

/** What offers pay in a year, beside what was advertised and wished for the same postings; in one currency. */
const offeredPaySchema = z.strictObject({
  currency: z.string(),
  n: z.int(),
  median: z.number(),
  advertised: besideOfferedSchema.nullable(),
  wished: besideOfferedSchema.nullable(),
  /** The latest first; no more than there is room for. */
  offers: z.array(
    z.strictObject({
      postingId: idSchema,
      title: z.string().nullable(),
      employerName: z.string().nullable(),
      stageId: idSchema,
      offered: yearRangeSchema,
      advertised: yearRangeSchema.nullable(),
      wished: yearRangeSchema.nullable(),
    }),
  ),
})
export type OfferedPay = z.infer<typeof offeredPaySchema>

export const insightsSchema = z.strictObject({
  applications: z.int(),
  applicationsThisWeek: z.int(),
  replies: shareSchema,
  inProcess: shareSchema,
  offers: shareSchema,
  /** Null where no reply has both dates. */
  daysToReply: daysToReplySchema.nullable(),
  flow: flowSchema,
  /** Without a gap, the earliest first; the last is the present week, or that of the last application where it is long ago. */
  weeks: z.array(z.strictObject({ startsOn: daySchema, count: z.int() })),
  /** Of postings that are still open; null where none of them states a salary of a year. */
  salaries: salariesSchema.nullable(),
  /** That came in the time. Of each posting the latest; `pay` is null where none of them states that of a year. */
  offersCame: z.strictObject({ count: z.int(), pay: offeredPaySchema.nullable() }),
})
export type Insights = z.infer<typeof insightsSchema>
