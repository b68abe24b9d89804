// The library as a whole: versions, history, settings.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { damageReportSchema } from '../damage.ts'
import { historyEntrySchema, settingsSchema } from '../model.ts'
import { idSchema, instantSchema } from '../posting.ts'
import { nothing, undoable } from './shapes.ts'

/** What was undone or done again; `commandId` is null where that was no command, but a backup that was restored. */
const revertedSchema = z.strictObject({
  commandId: idSchema.nullable(),
  label: z.string(),
  message: z.string(),
  kept: z.int(),
})

export const libraryMethods = {
  'app.info': {
    kind: 'query',
    summary: 'Versions, paths, and when the last verified backup was made.',
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      nodeVersion: z.string(),
      sqliteVersion: z.string(),
      schemaVersion: z.int(),
      dataDir: z.string(),
      /** Of when the backup is that was opened beside another library; null for a library that is none. */
      besideOf: instantSchema.nullable(),
      lastBackupAt: instantSchema.nullable(),
      /** Whether the last backup could not be made, or not put into the second folder. */
      hasBackupProblem: z.boolean(),
      now: instantSchema,
      /** The person's time zone, an IANA name. */
      zone: z.string(),
    }),
    reads: ['library', 'settings'],
  },

  'app.diagnostics': {
    kind: 'query',
    summary: 'For somebody who helps: versions, counts, sizes and the end of the log; no names, no texts.',
    input: nothing,
    output: z.strictObject({ lines: z.array(z.string()) }),
    reads: ['library'],
  },

  'history.list': {
    kind: 'query',
    summary: 'What was done, newest first, and what of it is undone.',
    input: z.strictObject({ limit: z.int().min(1).max(1_000).default(100) }),
    output: z.strictObject({
      entries: z.array(historyEntrySchema),
      /** What `history.undo` and `history.redo` would do next. */
      undo: historyEntrySchema.nullable(),
      redo: historyEntrySchema.nullable(),
    }),
    reads: ['history'],
  },

  'history.undo': {
    kind: 'job',
    summary: 'Takes back the latest command, or the one named. What was changed since stays, and is counted.',
    input: z.strictObject({ commandId: idSchema.optional() }),
    output: revertedSchema,
    touches: undoable,
  },

  'history.redo': {
    kind: 'job',
    summary:
      'Does again what was undone last, as long as nothing else was done since, or the command named. What was changed since stays, and is counted.',
    input: z.strictObject({ commandId: idSchema.optional() }),
    output: revertedSchema,
    touches: undoable,
  },

  'settings.get': {
    kind: 'query',
    summary: 'All settings.',
    input: nothing,
    output: settingsSchema,
    reads: ['settings'],
  },

  'settings.set': {
    kind: 'command',
    summary: 'Changes some settings and leaves the others.',
    input: settingsSchema.partial(),
    output: settingsSchema,
    touches: ['settings'],
  },

  'library.damage': {
    kind: 'query',
    summary: 'What became of a library file that was damaged, until that was seen.',
    input: nothing,
    output: z.strictObject({ report: damageReportSchema.nullable() }),
    reads: ['library'],
  },

  'library.dismissDamage': {
    kind: 'job',
    summary: 'Says no more of it. The damaged file and the report stay in the data folder.',
    input: nothing,
    output: nothing,
    touches: ['library'],
  },

  'library.check': {
    kind: 'query',
    summary: "SQLite's own check of the whole library file.",
    input: nothing,
    output: z.strictObject({ isSound: z.boolean(), findings: z.array(z.string()) }),
    reads: ['library'],
  },
} as const satisfies Record<string, ContractRow>
