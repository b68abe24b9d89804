// The record of one job as read from its sources, and the pieces it is made of.
// Field names follow schema.org's JobPosting where it has one. null always means "not stated".
// A schema is exported also where nothing imports it: docs/contract.md calls by its name what has it.

import { z } from 'zod'

/** A UTC instant, ISO 8601 with `Z`. */
export const instantSchema = z.string().regex(/^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/)
/** A calendar day, `YYYY-MM-DD`, the same day in every zone. */
/** What is asked of a day further on may rely on its shape. */
export const daySchema = z.string().regex(/^\d{4}-\d\d-\d\d$/, { abort: true })
/** What a clock shows, `HH:MM`. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const idSchema = z.string().min(1).max(64)

/**
 * A date as a source wrote it.
 * - `instant`: a moment with a known offset. `instant` is set.
 * - `local`: date and time without an offset. `local` is set (`YYYY-MM-DDTHH:MM:SS`).
 * - `date`: a whole day, inclusive. `date` is set.
 * - `approx`: about that day ("5 days ago"). `date` is set.
 * - `ambiguous`: two readings. `readings` holds both days, soonest first.
 * - `none`: a text that names no day ("until filled").
 * `earliest` and `latest` are the instants between which the date can lie anywhere on Earth
 * (for a day: the end of that day, in the first and in the last zone to reach it).
 */
export const postingDateSchema = z.strictObject({
  raw: z.string(),
  kind: z.enum(['instant', 'local', 'date', 'approx', 'ambiguous', 'none']),
  instant: instantSchema.nullable(),
  local: z.string().nullable(),
  date: daySchema.nullable(),
  readings: z.array(daySchema),
  earliest: instantSchema.nullable(),
  latest: instantSchema.nullable(),
  offsetKnown: z.boolean(),
})
export type PostingDate = z.infer<typeof postingDateSchema>

/**
 * The listing's deadline and where it comes from.
 * `board_default`: the site's own expiry, a round number of days (`afterDays`) after posting.
 * `corrected`: put in by the person in place of what the sources say. `typed`: the posting itself was typed in by them.
 * `table`: read from a table of theirs, which may add where it has it from (`reason`).
 */
export const listingDeadlineSchema = z.strictObject({
  date: postingDateSchema.nullable(),
  origin: z.enum(['stated', 'board_default', 'suspect', 'none', 'corrected', 'typed', 'table']),
  confidence: z.enum(['high', 'medium', 'low']).nullable(),
  afterDays: z.int().nullable(),
  reason: z.string().nullable(),
})
export type ListingDeadline = z.infer<typeof listingDeadlineSchema>

export const placeSchema = z.strictObject({
  label: z.string(),
  locality: z.string().nullable(),
  region: z.string().nullable(),
  regionCode: z.string().nullable(),
  postalCode: z.string().nullable(),
  street: z.string().nullable(),
  countryCode: z.string().nullable(),
  countryRaw: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
})
export type Place = z.infer<typeof placeSchema>

export const salaryPeriods = ['hour', 'day', 'week', 'fortnight', 'month', 'year'] as const
export type SalaryPeriod = (typeof salaryPeriods)[number]

/** A decimal number as text: money never passes through a float on its way to storage. */
export const decimalSchema = z.string().regex(/^\d+(\.\d+)?$/)

/** One advertised salary. `annual` is for sorting and comparing only and says what it assumes. */
export const salarySchema = z.strictObject({
  kind: z.enum(['base', 'estimated']),
  min: decimalSchema.nullable(),
  max: decimalSchema.nullable(),
  currency: z.string().nullable(),
  period: z.enum(salaryPeriods).nullable(),
  periodSource: z.enum(['stated', 'inferred']).nullable(),
  qualifier: z.enum(['exact', 'range', 'from', 'up_to', 'text_only', 'none']),
  basis: z.enum(['gross', 'net', 'unspecified']),
  percentiles: z.record(z.string(), decimalSchema).nullable(),
  rawText: z.string(),
  annual: z
    .strictObject({
      min: z.number().nullable(),
      max: z.number().nullable(),
      factor: z.number(),
      assumption: z.string(),
    })
    .nullable(),
})
export type Salary = z.infer<typeof salarySchema>

export const workModes = ['onsite', 'remote', 'hybrid', 'remote_or_onsite', 'unknown'] as const
export type WorkMode = (typeof workModes)[number]

export const scheduleKinds = ['full_time', 'part_time', 'per_diem'] as const
export const contractKinds = [
  'permanent',
  'contractor',
  'temporary',
  'seasonal',
  'intern',
  'apprentice',
  'volunteer',
  'other',
] as const
export const employmentSchema = z.strictObject({
  schedule: z.array(z.enum(scheduleKinds)),
  contract: z.array(z.enum(contractKinds)),
  raw: z.array(z.string()),
})
export type Employment = z.infer<typeof employmentSchema>

/** `monthsMin`: 0 means "none required", null means "not stated". */
export const experienceSchema = z.strictObject({
  monthsMin: z.int().nullable(),
  raw: z.string().nullable(),
  source: z.enum(['structured', 'text']).nullable(),
  seniority: z.string().nullable(),
})
export type Experience = z.infer<typeof experienceSchema>

/** From the least to the most demanding; `professional_certificate` and `associate` rank alike. */
export const educationLevels = [
  'none',
  'high_school',
  'professional_certificate',
  'associate',
  'bachelor',
  'postgraduate',
  'master',
  'doctorate',
] as const
export type EducationLevel = (typeof educationLevels)[number]
export const educationSchema = z.strictObject({
  levels: z.array(z.enum(educationLevels)),
  minLevel: z.enum(educationLevels).nullable(),
  raw: z.string().nullable(),
  /** What the text of the posting asks for, where that is more than `minLevel`; labelled, never adopted. */
  hint: z
    .strictObject({ levels: z.array(z.enum(educationLevels)), text: z.string(), conflicts: z.boolean() })
    .nullable(),
  experienceSubstitutes: z.boolean().nullable(),
})
export type Education = z.infer<typeof educationSchema>

/** A run of text inside a block. `href` only ever holds http, https or mailto addresses. */
export const inlineSchema = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  code: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  strike: z.literal(true).optional(),
  href: z.string().optional(),
})
export type Inline = z.infer<typeof inlineSchema>

/** A list item: its own line, then what hangs below it. */
export interface ListItem {
  content: Inline[]
  children: Block[]
}
export type Block =
  | { type: 'heading'; level: 1 | 2; content: Inline[] }
  | { type: 'paragraph'; content: Inline[] }
  | { type: 'list'; ordered: boolean; items: ListItem[] }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'preformatted'; text: string }
  | { type: 'table'; header: boolean; rows: Inline[][][] }
  | { type: 'rule' }

export const blockSchema: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('heading'),
      level: z.union([z.literal(1), z.literal(2)]),
      content: z.array(inlineSchema),
    }),
    z.strictObject({ type: z.literal('paragraph'), content: z.array(inlineSchema) }),
    z.strictObject({
      type: z.literal('list'),
      ordered: z.boolean(),
      items: z.array(z.strictObject({ content: z.array(inlineSchema), children: z.array(blockSchema) })),
    }),
    z.strictObject({ type: z.literal('quote'), blocks: z.array(blockSchema) }),
    z.strictObject({ type: z.literal('preformatted'), text: z.string() }),
    z.strictObject({
      type: z.literal('table'),
      header: z.boolean(),
      rows: z.array(z.array(z.array(inlineSchema))),
    }),
    z.strictObject({ type: z.literal('rule') }),
  ]),
)

export const richTextSchema = z.strictObject({
  blocks: z.array(blockSchema),
  plainText: z.string(),
  /** How many layers of escaping were taken off. */
  layers: z.int(),
})
export type RichText = z.infer<typeof richTextSchema>

export const descriptionSchema = richTextSchema.extend({
  lang: z.string().nullable(),
  /** Of `plainText`, hex. */
  sha256: z.string(),
})

const warningSeverities = ['info', 'warn', 'error'] as const
/** Something odd in a source. `raw` is at most 200 characters; `path` points into the source. */
export const warningSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(warningSeverities),
  field: z.string().nullable(),
  path: z.string().nullable(),
  raw: z.string().nullable(),
  message: z.string(),
  fix: z.string().nullable(),
})
export type Warning = z.infer<typeof warningSchema>

/** Where a value was found: the path in the source, the rung of reading, the rule applied. */
export const provenanceSchema = z.record(
  z.string(),
  z.strictObject({ path: z.string(), rung: z.string(), rule: z.string().nullable() }),
)
export type Provenance = z.infer<typeof provenanceSchema>

/** A thing seen in passing that might be a value of `field`; offered, never adopted. */
export const hintSchema = z.strictObject({
  field: z.string(),
  text: z.string(),
  value: z.string().nullable(),
})
export type Hint = z.infer<typeof hintSchema>

/** Everything read from the sources. What the person adds lives in tracking, never here. */
export const postingContentSchema = z.strictObject({
  title: z.string().nullable(),
  employer: z.strictObject({
    name: z.string().nullable(),
    hidden: z.boolean(),
    url: z.string().nullable(),
    logoUrl: z.string().nullable(),
  }),
  identifier: z
    .strictObject({ value: z.string(), key: z.string(), scheme: z.string().nullable(), weak: z.boolean() })
    .nullable(),
  urls: z.strictObject({
    posting: z.string().nullable(),
    apply: z.string().nullable(),
    canonical: z.string().nullable(),
    aliases: z.array(z.string()),
  }),
  posted: postingDateSchema.nullable(),
  deadline: listingDeadlineSchema,
  textDeadline: z.strictObject({ text: z.string(), date: daySchema.nullable() }).nullable(),
  locations: z.array(placeSchema),
  workMode: z.enum(workModes),
  applicantRegions: z.array(z.string()),
  employment: employmentSchema,
  salaries: z.array(salarySchema),
  experience: experienceSchema,
  education: educationSchema,
  description: descriptionSchema,
  sections: z.strictObject({
    qualifications: richTextSchema.nullable(),
    responsibilities: richTextSchema.nullable(),
    skills: z.array(z.string()),
    benefits: richTextSchema.nullable(),
    incentives: richTextSchema.nullable(),
    workHours: richTextSchema.nullable(),
  }),
  industry: z.array(z.string()),
  categories: z.array(z.string()),
  openings: z.int().nullable(),
  startDate: postingDateSchema.nullable(),
  contact: z.string().nullable(),
  directApply: z.boolean().nullable(),
  extra: z.record(z.string(), z.unknown()),
  hints: z.array(hintSchema),
  provenance: provenanceSchema,
  quality: z.array(z.string()),
})
export type PostingContent = z.infer<typeof postingContentSchema>
