// Reading postings and their originals, and taking them out.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { limits } from '../limits.ts'
import { eventSchema, postingRowSchema, postingSchema, sourceSchema, versionRecordSchema } from '../model.ts'
import { idSchema } from '../posting.ts'
import { listSortSchema, postingFilterSchema } from '../postingFilter.ts'
import { byId, filtered, nothing } from './shapes.ts'

const postingIds = z.array(idSchema).min(1).max(limits.bulk)

export const postingsMethods = {
  'postings.list': {
    kind: 'query',
    summary: 'One page of the postings that fit a filter, in a stated order.',
    input: postingFilterSchema.extend({
      sort: listSortSchema.default('deadline'),
      direction: z.enum(['ascending', 'descending']).default('ascending'),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(limits.page).default(100),
    }),
    output: z.strictObject({ total: z.int(), rows: z.array(postingRowSchema) }),
    reads: filtered,
  },

  'postings.counts': {
    kind: 'query',
    summary: 'How many postings stand where; for the sidebar.',
    input: nothing,
    output: z.strictObject({
      inbox: z.int(),
      all: z.int(),
      bookmarked: z.int(),
      archived: z.int(),
      needsReview: z.int(),
      /** Pairs that may be one job. */
      duplicates: z.int(),
      samples: z.int(),
      byStage: z.record(idSchema, z.int()),
    }),
    reads: ['postings', 'tracking', 'stages'],
  },

  'postings.get': {
    kind: 'query',
    summary: 'The whole record of one posting, with its tracking, notes, versions, sources and warnings.',
    input: byId,
    output: postingSchema,
    reads: ['postings', 'tracking', 'notes', 'tags', 'fields'],
  },

  'postings.atAddress': {
    kind: 'query',
    summary: 'The postings that an address is of: their page, or another that is known to show the same job.',
    input: z.strictObject({ address: z.string().max(limits.address) }),
    output: z.strictObject({ ids: z.array(idSchema) }),
    reads: ['postings'],
  },

  'postings.timeline': {
    kind: 'query',
    summary: 'Everything that happened to one posting, newest first.',
    input: byId,
    output: z.strictObject({ events: z.array(eventSchema) }),
    reads: ['postings', 'tracking', 'notes'],
  },

  'versions.get': {
    kind: 'query',
    summary: 'One version of a posting: the whole record as its sources said it then.',
    input: z.strictObject({ postingId: idSchema, n: z.int().min(1) }),
    output: versionRecordSchema,
    reads: ['postings'],
  },

  'postings.delete': {
    kind: 'command',
    summary: 'Moves postings to the bin with everything the person added to them.',
    input: z.strictObject({ ids: postingIds }),
    output: z.strictObject({ deleted: z.int() }),
    touches: ['postings', 'tracking', 'notes', 'tags', 'history'],
  },

  'sources.get': {
    kind: 'query',
    summary: 'The original of one source as text, for a viewer that runs and loads nothing.',
    input: byId,
    output: sourceSchema.extend({
      text: z.string(),
      /** True when the text was cut because it is very long; the stored bytes are whole. */
      isCut: z.boolean(),
    }),
    reads: ['postings'],
  },

  'sources.bytes': {
    kind: 'query',
    summary: 'The bytes of one source, exactly as they came in, in base64.',
    input: byId,
    output: z.strictObject({ fileName: z.string(), base64: z.string() }),
    reads: ['postings'],
  },
} as const satisfies Record<string, ContractRow>
