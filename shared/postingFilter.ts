// Which postings a list holds, and in what order.

import { z } from 'zod'
import { fieldKeySchema } from './customFields.ts'
import { limits } from './limits.ts'
import { idSchema } from './posting.ts'

export const listSorts = [
  /** The nearer of both. */
  'deadline',
  'closes',
  'myDeadline',
  'posted',
  'added',
  'employer',
  'salary',
  'title',
  'place',
  'stage',
  'stageSince',
  'workMode',
] as const
/** Also by a field the person made up. */
export const listSortSchema = z.union([z.enum(listSorts), fieldKeySchema])
export type ListSort = z.infer<typeof listSortSchema>
/** Those every library has. */
export type FixedSort = (typeof listSorts)[number]

/** Which postings. Empty arrays and null mean "any". */
export const postingFilterSchema = z.strictObject({
  /** In the language of the search field (docs/search.md): words, the last of which may be unfinished, and operators. */
  text: z.string().max(limits.queryLength).default(''),
  stageIds: z.array(idSchema).max(100).default([]),
  tagIds: z.array(idSchema).max(100).default([]),
  isBookmarked: z.boolean().nullable().default(null),
  /** Not closed by the listing's date, not in an end stage. */
  isOpen: z.boolean().nullable().default(null),
  isRemote: z.boolean().nullable().default(null),
  hasSalary: z.boolean().nullable().default(null),
  needsReview: z.boolean().nullable().default(null),
  isArchived: z.boolean().nullable().default(false),
  importId: idSchema.nullable().default(null),
})
export type PostingFilter = z.infer<typeof postingFilterSchema>
