// What of a posting a person can put right by hand, and how each value is written. A correction never changes what
// a source said; it is shown in its place until it is taken back.

import { z } from 'zod'
import { addDays } from './calendar.ts'
import {
  clockTimeSchema,
  contractKinds,
  daySchema,
  decimalSchema,
  idSchema,
  instantSchema,
  salaryPeriods,
  scheduleKinds,
  workModes,
} from './posting.ts'

const shortText = z.string().trim().min(1).max(500)
const webAddress = z
  .string()
  .trim()
  .max(4_096)
  .regex(/^https?:\/\/[^\s/]\S*$/i)
/** Not the 31st of February. */
const realDay = daySchema.refine((day) => addDays(day, 0) === day)

/** By field. Empty lists, `unknown` and parts that are null say "not stated". */
export const correctionSchemas = {
  title: shortText,
  employerName: shortText,
  /** As they are to be shown; the first one stands in lists. */
  places: z.array(shortText).max(50),
  /** Of the listing. A time is one of the person's own zone; without it the whole day counts. */
  deadline: z
    .strictObject({
      on: realDay.nullable(),
      time: clockTimeSchema.nullable(),
    })
    .refine(({ on, time }) => on !== null || time === null),
  posted: realDay,
  salary: z
    .strictObject({
      min: decimalSchema.max(15).nullable(),
      max: decimalSchema.max(15).nullable(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .nullable(),
      period: z.enum(salaryPeriods).nullable(),
    })
    .refine(({ min, max }) => min === null || max === null || Number(min) <= Number(max)),
  workMode: z.enum(workModes),
  employment: z.strictObject({
    schedule: z.array(z.enum(scheduleKinds)).max(scheduleKinds.length),
    contract: z.array(z.enum(contractKinds)).max(contractKinds.length),
  }),
  postingUrl: webAddress,
  applyUrl: webAddress,
  identifier: shortText,
} as const

export type CorrectableField = keyof typeof correctionSchemas
export type Corrections = { [F in CorrectableField]?: z.output<(typeof correctionSchemas)[F]> }
export const correctableFields = Object.keys(correctionSchemas) as CorrectableField[]

/** By the field of the record, what puts it right. */
export const correctionByField: Readonly<Record<string, CorrectableField>> = {
  title: 'title',
  employer: 'employerName',
  deadline: 'deadline',
  posted: 'posted',
  identifier: 'identifier',
  salaries: 'salary',
  locations: 'places',
  workMode: 'workMode',
  employment: 'employment',
  urls: 'postingUrl',
}

/** One correction of one posting; null takes it back. */
const correctionOf = <F extends CorrectableField>(field: F) =>
  z.strictObject({
    id: idSchema,
    field: z.literal(field),
    value: z.nullable(correctionSchemas[field]),
  })

export const correctionSchema = z.discriminatedUnion('field', [
  correctionOf('title'),
  correctionOf('employerName'),
  correctionOf('places'),
  correctionOf('deadline'),
  correctionOf('posted'),
  correctionOf('salary'),
  correctionOf('workMode'),
  correctionOf('employment'),
  correctionOf('postingUrl'),
  correctionOf('applyUrl'),
  correctionOf('identifier'),
])
export type Correction = z.output<typeof correctionSchema>

/** A corrected value beside what the sources say, as a person would read it; null = not stated. */
const corrected = <F extends CorrectableField>(field: F) =>
  z
    .strictObject({
      value: correctionSchemas[field],
      sourceValue: z.string().nullable(),
      at: instantSchema,
    })
    .optional()

export const correctedFieldsSchema = z.strictObject({
  title: corrected('title'),
  employerName: corrected('employerName'),
  places: corrected('places'),
  deadline: corrected('deadline'),
  posted: corrected('posted'),
  salary: corrected('salary'),
  workMode: corrected('workMode'),
  employment: corrected('employment'),
  postingUrl: corrected('postingUrl'),
  applyUrl: corrected('applyUrl'),
  identifier: corrected('identifier'),
})
export type CorrectedFields = z.output<typeof correctedFieldsSchema>

/** What a person types in for a posting that no file is there for. */
export const typedPostingSchema = z.strictObject({
  ...z.strictObject(correctionSchemas).partial().shape,
  title: correctionSchemas.title,
  /** Plain text; lines and blank lines are kept. */
  description: z.string().max(1_000_000).optional(),
})
export type TypedPosting = z.output<typeof typedPostingSchema>
