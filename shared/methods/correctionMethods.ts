// Putting postings right: values corrected by hand, postings typed in, look-alikes, two postings that are one.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { correctionSchema, typedPostingSchema } from '../corrections.ts'
import { limits } from '../limits.ts'
import { mergeChoicesSchema } from '../merging.ts'
import { duplicatePairSchema, importReportSchema, mergeFieldSchema, postingRowSchema } from '../model.ts'
import { idSchema } from '../posting.ts'
import { nothing } from './shapes.ts'

const pair = z.strictObject({ a: idSchema, b: idSchema })

export const correctionMethods = {
  'postings.override': {
    kind: 'command',
    summary: 'Puts a value in place of what the sources say, or with null shows again what they say.',
    input: correctionSchema,
    output: z.strictObject({ isChanged: z.boolean() }),
    touches: ['postings', 'tracking', 'history'],
  },

  'postings.setReviewed': {
    kind: 'command',
    summary: 'Confirms what was read with doubt: takes postings off the list of those to review.',
    input: z.strictObject({ ids: z.array(idSchema).min(1).max(limits.bulk) }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['postings', 'history'],
  },

  'postings.create': {
    kind: 'job',
    summary:
      'Adds a posting typed in by hand. One that has the address or number of a posting in the library updates that one.',
    input: typedPostingSchema,
    output: z.strictObject({
      id: idSchema,
      outcome: z.enum(['added', 'updated', 'unchanged', 'needsReview']),
      message: z.string(),
      /** For `history.undo`. */
      commandId: idSchema,
    }),
    touches: ['postings', 'imports', 'history'],
  },

  'duplicates.list': {
    kind: 'query',
    summary:
      'Pairs of postings that may be one job, with why; those for which most speaks first, without those dismissed.',
    input: z.strictObject({
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(limits.page).default(100),
    }),
    output: z.strictObject({ total: z.int(), pairs: z.array(duplicatePairSchema) }),
    reads: ['postings', 'tracking'],
  },

  'duplicates.dismiss': {
    kind: 'command',
    summary: 'Says that two postings are not the same job; they are never suggested again.',
    input: pair,
    output: nothing,
    touches: ['postings', 'history'],
  },

  'postings.compareForMerge': {
    kind: 'query',
    summary: 'Two postings side by side, field by field, with what a merge would take of each.',
    input: pair,
    output: z.strictObject({
      keep: postingRowSchema,
      other: postingRowSchema,
      fields: z.array(mergeFieldSchema),
    }),
    reads: ['postings', 'tracking', 'notes', 'tags', 'stages'],
  },

  'postings.merge': {
    kind: 'command',
    summary:
      'Makes one posting of two. Everything of both stays: notes, tags, events, sources, versions, keys; each field is the chosen one.',
    input: z.strictObject({ keepId: idSchema, otherId: idSchema, choices: mergeChoicesSchema.default({}) }),
    output: nothing,
    touches: ['postings', 'tracking', 'notes', 'tags', 'files', 'fields', 'people', 'history', 'library'],
    backsUpFirst: 'beforeMerge',
  },

  'library.reparse': {
    kind: 'job',
    summary:
      'Reads every posting anew from its stored bytes. What differs becomes a version; corrections and tracking stay.',
    input: nothing,
    output: importReportSchema,
    touches: ['postings', 'imports', 'history'],
  },
} as const satisfies Record<string, ContractRow>
