// Backups: how they are kept, what is in them, and the ways back from them.

import { z } from 'zod'
import { backupContentsSchema, backupNameSchema, backupPlanSchema, backupSchema } from '../backups.ts'
import type { ContractRow } from '../contractRow.ts'
import { limits } from '../limits.ts'
import { idSchema } from '../posting.ts'
import { topics } from '../topics.ts'
import { nothing, undoable } from './shapes.ts'

export const backupMethods = {
  'library.backup': {
    kind: 'job',
    summary: 'Makes a verified backup now.',
    input: nothing,
    output: backupSchema,
    touches: ['library'],
  },

  'library.backups': {
    kind: 'query',
    summary: 'The backups there are, newest first.',
    input: nothing,
    output: z.strictObject({ backups: z.array(backupSchema) }),
    reads: ['library'],
  },

  'backups.plan': {
    kind: 'query',
    summary: 'How backups are kept on this computer, and what went wrong with the last one, if anything did.',
    input: nothing,
    output: backupPlanSchema,
    reads: ['library'],
  },

  'backups.setLimit': {
    kind: 'job',
    summary:
      'How many bytes all backups may take; the oldest go beyond that, the newest never. Null: any number.',
    input: z.strictObject({ limit: z.int().min(0).nullable() }),
    output: backupPlanSchema,
    touches: ['library'],
  },

  'backups.chooseSecond': {
    kind: 'job',
    summary: 'Has every backup, and the attached files, in a second folder too from now on.',
    callers: ['shell'],
    input: z.strictObject({ path: z.string().min(1).max(4_096) }),
    output: backupPlanSchema,
    touches: ['library'],
  },

  'backups.forgetSecond': {
    kind: 'job',
    summary: 'Puts backups into no second folder any more. What is there stays there.',
    input: nothing,
    output: backupPlanSchema,
    touches: ['library'],
  },

  'backups.look': {
    kind: 'job',
    summary:
      'Looks into a backup: its counts, and those of its postings whose title or employer holds the text.',
    input: z.strictObject({
      fileName: backupNameSchema,
      text: z.string().max(limits.queryLength).default(''),
      /** Only those that are no longer in the library. */
      isOnlyMissing: z.boolean().default(false),
      limit: z.int().min(1).max(limits.bulk).default(200),
    }),
    output: backupContentsSchema,
    touches: [],
  },

  'backups.takePostings': {
    kind: 'job',
    summary:
      'Takes postings out of a backup with all that hung on them. Of those that are here, only what is missing comes back; nothing here is changed. Can be undone.',
    input: z.strictObject({
      fileName: backupNameSchema,
      ids: z.array(idSchema).min(1).max(limits.bulk),
    }),
    output: z.strictObject({
      /** Postings that are here again. */
      restored: z.int(),
      /** Postings that were here and got something back. */
      completed: z.int(),
      /** Files attached to these postings whose bytes are not in the data folder. */
      filesMissing: z.int(),
    }),
    touches: undoable,
  },

  'backups.restore': {
    kind: 'job',
    summary: 'Makes a backup the present library; the one that is present now is backed up first.',
    input: z.strictObject({ fileName: backupNameSchema }),
    output: z.strictObject({ postings: z.int() }),
    touches: topics,
  },

  'backups.openBeside': {
    kind: 'job',
    summary:
      'Unpacks a backup into a data folder of its own beside the present one, and says which; the same one each time.',
    input: z.strictObject({ fileName: backupNameSchema }),
    output: z.strictObject({ folder: z.string() }),
    touches: [],
  },
} as const satisfies Record<string, ContractRow>
