// Exports, and taking an exported library in. An export is made whole inside the data folder first; the shell then
// puts it where the person wants it.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { exportProgressSchema, exportRequestSchema } from '../exporting.ts'
import { limits } from '../limits.ts'
import { idSchema } from '../posting.ts'
import { topics } from '../topics.ts'
import { nothing } from './shapes.ts'

const exportRef = z.strictObject({ exportId: idSchema })
export const exportMethods = {
  'exports.begin': {
    kind: 'job',
    summary: 'Begins an export and answers at once; `exports.progress` says when it is ready.',
    input: exportRequestSchema,
    output: exportRef,
    touches: ['exports'],
  },

  'exports.progress': {
    kind: 'query',
    summary: 'How far an export has come. One that was handed over or given up is not found.',
    input: exportRef,
    output: exportProgressSchema,
    reads: ['exports'],
  },

  'exports.cancel': {
    kind: 'job',
    summary: 'Stops an export, or forgets one that is ready; nothing of it stays behind.',
    input: exportRef,
    output: nothing,
    touches: ['exports'],
  },

  'exports.locate': {
    kind: 'query',
    summary: 'Where a finished export lies, for the shell to hand it over.',
    input: exportRef,
    output: z.strictObject({ path: z.string(), fileName: z.string(), byteLength: z.int() }),
    reads: ['exports'],
    callers: ['shell'],
  },

  'exports.place': {
    kind: 'job',
    summary:
      'Moves a finished export to a place the person chose, whole or not at all. A folder goes into the one chosen.',
    input: exportRef.extend({ path: z.string().min(1).max(4_096) }),
    output: z.strictObject({ path: z.string() }),
    touches: ['exports'],
    callers: ['shell'],
  },

  'library.fingerprint': {
    kind: 'job',
    summary: 'A hash of everything the library holds: equal for two libraries that hold the same.',
    input: nothing,
    output: z.strictObject({ hash: z.string() }),
    touches: [],
  },

  'library.receive': {
    kind: 'job',
    summary: 'Takes the next bytes of an exported library from a window; a transfer begins with a null id.',
    input: z.strictObject({
      transferId: idSchema.nullable(),
      base64: z.string().max(Math.ceil((limits.transferBytes / 3) * 4) + 4),
    }),
    output: z.strictObject({ transferId: idSchema }),
    touches: [],
  },

  'library.fill': {
    kind: 'job',
    summary: 'Makes an empty library the same as an exported one that was received. Cannot be undone.',
    input: z.strictObject({ transferId: idSchema }),
    output: z.strictObject({ postings: z.int() }),
    touches: topics,
  },

  'library.fillFromPath': {
    kind: 'job',
    summary: 'The same from a file on this machine.',
    input: z.strictObject({ path: z.string().min(1).max(4_096) }),
    output: z.strictObject({ postings: z.int() }),
    touches: topics,
    callers: ['shell'],
  },
} as const satisfies Record<string, ContractRow>
