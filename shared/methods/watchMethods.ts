// The watched folder: chosen in the shell, for a window is never given paths and never gives any.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { importReportSchema } from '../model.ts'
import { watchedFolderSchema } from '../watching.ts'
import { nothing } from './shapes.ts'

export const watchMethods = {
  'watch.get': {
    kind: 'query',
    summary: 'The folder whose new files are imported by themselves; null while none is chosen.',
    input: nothing,
    output: z.strictObject({ folder: watchedFolderSchema.nullable() }),
    reads: ['watch'],
  },

  'watch.choose': {
    kind: 'job',
    summary: 'Watches a folder from now on. What is in it already is not imported, only counted.',
    callers: ['shell'],
    input: z.strictObject({ path: z.string().min(1).max(4_096) }),
    output: z.strictObject({ folder: watchedFolderSchema }),
    touches: ['watch'],
  },

  'watch.settle': {
    kind: 'job',
    summary: 'Imports the files that were there when the folder was chosen, or leaves them for good.',
    input: z.strictObject({ isWanted: z.boolean() }),
    output: z.strictObject({ report: importReportSchema.nullable() }),
    touches: ['watch', 'imports'],
  },

  'watch.stop': {
    kind: 'job',
    summary: 'Stops watching. What came in stays, and the files stay where they are.',
    input: nothing,
    output: nothing,
    touches: ['watch'],
  },
} as const satisfies Record<string, ContractRow>
