// Saved searches: kept, counted, put in order; and what the search field can offer while one is typed.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { limits } from '../limits.ts'
import { idSchema } from '../posting.ts'
import { savedViewSchema } from '../savedView.ts'
import { byId, filtered, nothing } from './shapes.ts'

export const viewsMethods = {
  'views.list': {
    kind: 'query',
    summary: 'The saved searches, in the order the person gave them.',
    input: nothing,
    output: z.strictObject({ views: z.array(savedViewSchema) }),
    reads: ['views'],
  },

  'views.counts': {
    kind: 'query',
    summary: 'How many postings each saved search finds now, by its id.',
    input: nothing,
    output: z.strictObject({ counts: z.record(idSchema, z.int()) }),
    reads: ['views', ...filtered],
  },

  'views.save': {
    kind: 'command',
    summary:
      'Keeps a search under a name, at the end of the list; with an id, changes that one in its place.',
    input: savedViewSchema.extend({ id: idSchema.optional() }),
    output: savedViewSchema,
    touches: ['views', 'history'],
  },

  'views.move': {
    kind: 'command',
    summary: 'Puts a saved search at another place in the list; 0 is the first.',
    input: z.strictObject({ id: idSchema, to: z.int().min(0).max(limits.views) }),
    output: z.strictObject({ views: z.array(savedViewSchema) }),
    touches: ['views', 'history'],
  },

  'views.delete': {
    kind: 'command',
    summary: 'Forgets a saved search; undo brings it back.',
    input: byId,
    output: nothing,
    touches: ['views', 'history'],
  },

  'postings.suggest': {
    kind: 'query',
    summary: 'Employers or places whose words begin as typed, the most frequent first.',
    input: z.strictObject({
      field: z.enum(['employer', 'place']),
      typed: z.string().max(limits.queryLength),
      limit: z.int().min(1).max(100).default(8),
    }),
    output: z.strictObject({ values: z.array(z.strictObject({ text: z.string(), count: z.int() })) }),
    reads: ['postings'],
  },
} as const satisfies Record<string, ContractRow>
