// Two postings that are one job become one: what the person chooses between, field by field.

import { z } from 'zod'

/** The fields a person chooses between when two postings become one, in the order they are shown. */
export const mergeFields = [
  'title',
  'employer',
  'deadline',
  'posted',
  'salary',
  'places',
  'workMode',
  'applicantRegions',
  'employment',
  'experience',
  'education',
  'identifier',
  'url',
  'applyUrl',
  'description',
  'sections',
  'industry',
  'openings',
  'startDate',
  'contact',
  'myDeadline',
] as const
export type MergeField = (typeof mergeFields)[number]
export const mergeChoicesSchema = z.partialRecord(z.enum(mergeFields), z.enum(['keep', 'other']))
export type MergeChoices = z.output<typeof mergeChoicesSchema>
