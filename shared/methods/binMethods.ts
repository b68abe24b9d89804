// The bin: deleted postings, restored or erased for good.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { limits } from '../limits.ts'
import { idSchema, instantSchema } from '../posting.ts'
import { nothing } from './shapes.ts'

const postingIds = z.array(idSchema).min(1).max(limits.bulk)

/** A deleted posting as the bin shows it. */
const binEntrySchema = z.strictObject({
  id: idSchema,
  title: z.string().nullable(),
  employerName: z.string().nullable(),
  isEmployerHidden: z.boolean(),
  deletedAt: instantSchema,
  /** Where it stood; null where nobody had moved it. */
  stageId: idSchema.nullable(),
  noteCount: z.int(),
  fileCount: z.int(),
})
export type BinEntry = z.infer<typeof binEntrySchema>

export const binMethods = {
  'bin.list': {
    kind: 'query',
    summary: 'What is in the bin, deleted last first.',
    input: z.strictObject({
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(limits.bulk).default(100),
    }),
    output: z.strictObject({ total: z.int(), entries: z.array(binEntrySchema) }),
    reads: ['postings'],
  },

  'bin.count': {
    kind: 'query',
    summary: 'How many postings are in the bin.',
    input: nothing,
    output: z.strictObject({ count: z.int() }),
    reads: ['postings'],
  },

  'bin.among': {
    kind: 'query',
    summary: 'Which of these postings are in the bin.',
    input: z.strictObject({ ids: z.array(idSchema).max(limits.bulk) }),
    output: z.strictObject({ ids: z.array(idSchema) }),
    reads: ['postings'],
  },

  'bin.restore': {
    kind: 'command',
    summary: 'Brings postings back from the bin with everything they had; without ids, all of them.',
    input: z.strictObject({ ids: postingIds.nullable() }),
    output: z.strictObject({ ids: z.array(idSchema) }),
    touches: ['postings', 'tracking', 'notes', 'files', 'tags', 'history'],
  },

  'bin.erase': {
    kind: 'job',
    summary:
      'Erases postings of the bin from the library and its file, without a way back; without ids, all of them. Backups made earlier still hold them unless they are removed too.',
    input: z.strictObject({
      ids: postingIds.nullable(),
      /** Makes a new backup and removes all that were made before. */
      isWithBackups: z.boolean().default(false),
    }),
    output: z.strictObject({
      erased: z.int(),
      /** False where there was no room to write the file anew: traces may be left in its unused parts. */
      isClean: z.boolean(),
      removedBackups: z.int(),
    }),
    touches: ['postings', 'tracking', 'notes', 'files', 'tags', 'imports', 'history', 'library'],
    backsUpFirst: 'beforeErase',
  },
} as const satisfies Record<string, ContractRow>
