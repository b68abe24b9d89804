// Bringing files in, and what became of them.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { limits } from '../limits.ts'
import { importProgressSchema, importReportSchema, importSummarySchema } from '../model.ts'
import { idSchema } from '../posting.ts'
import { importChoicesSchema, importPreviewSchema, previewedContentSchema } from '../preview.ts'
import { nothing } from './shapes.ts'

const pastedSchema = z.strictObject({
  text: z.string().max(limits.pasteLength),
  html: z.string().max(limits.pasteLength).nullable().default(null),
})
const importRef = z.strictObject({ importId: idSchema })

export const importsMethods = {
  'imports.begin': {
    kind: 'job',
    summary: 'Opens an import; files follow with `imports.addFiles`.',
    input: z.strictObject({
      origin: z.enum(['files', 'opened', 'paste']).default('files'),
      /** Reads only: nothing is written before `imports.commit`. */
      isPreviewed: z.boolean().default(false),
    }),
    output: importRef,
    touches: ['imports'],
  },

  'imports.addFiles': {
    kind: 'job',
    summary: 'Hands files to an open import. Answers when they are taken in, not when they are read.',
    input: z.strictObject({
      importId: idSchema,
      files: z
        .array(
          z.strictObject({
            /** For the report; never used to open anything. */
            path: z.string().max(4_096),
            base64: z.string().max(Math.ceil((limits.fileBytes / 3) * 4) + 4),
          }),
        )
        .max(limits.filesPerCall),
      /** Files that could not be taken at all, each with what happened in a sentence. */
      refused: z
        .array(z.strictObject({ path: z.string().max(4_096), message: z.string().max(1_000) }))
        .max(limits.filesPerCall)
        .default([]),
    }),
    output: importProgressSchema,
    touches: ['importProgress'],
  },

  'imports.addPasted': {
    kind: 'job',
    summary: 'Hands pasted text to an open import, or pasted HTML where the clipboard holds some.',
    input: pastedSchema.extend({ importId: idSchema }),
    output: importProgressSchema,
    touches: ['importProgress'],
  },

  'imports.preview': {
    kind: 'job',
    summary:
      'Says what a previewed import would do, with these choices or those made last. More than can be looked through is imported at once.',
    input: z.strictObject({ importId: idSchema, choices: importChoicesSchema.optional() }),
    output: importPreviewSchema,
    touches: ['importProgress'],
  },

  'imports.previewPosting': {
    kind: 'query',
    summary: 'One posting of a preview as it would be written, with where each value comes from.',
    input: z.strictObject({ importId: idSchema, key: idSchema }),
    output: previewedContentSchema,
    reads: ['importProgress'],
  },

  'imports.commit': {
    kind: 'job',
    summary: 'Imports what is ticked in a preview, with the values put right.',
    input: z.strictObject({ importId: idSchema, choices: importChoicesSchema.optional() }),
    output: importReportSchema,
    touches: ['imports', 'importProgress'],
  },

  'imports.finish': {
    kind: 'job',
    summary: 'Says that no more files follow, and answers with the report when all are read.',
    input: importRef,
    output: importReportSchema,
    touches: ['imports'],
  },

  'imports.cancel': {
    kind: 'job',
    summary:
      'Stops an import. What is already written stays and can be undone; of a preview nothing is (null).',
    input: importRef,
    output: importReportSchema.nullable(),
    touches: ['imports'],
  },

  'imports.paste': {
    kind: 'job',
    summary: 'Imports pasted text, or pasted HTML where the clipboard holds some.',
    input: pastedSchema,
    output: importReportSchema,
    touches: ['imports'],
  },

  'imports.fromPaths': {
    kind: 'job',
    summary: 'Imports files and folders by path. For the shell and the command line only.',
    callers: ['shell'],
    input: z.strictObject({
      paths: z.array(z.string()).min(1).max(limits.pathsPerCall),
      origin: z.enum(['commandLine', 'opened']).default('commandLine'),
    }),
    output: importReportSchema,
    touches: ['imports'],
  },

  'imports.prepare': {
    kind: 'query',
    summary:
      'Says that files are about to come, so that the first of them need not wait for the reader to start.',
    input: nothing,
    output: nothing,
    reads: [],
  },

  'imports.progress': {
    kind: 'query',
    summary: 'Imports that are running now.',
    input: nothing,
    output: z.strictObject({ running: z.array(importProgressSchema) }),
    reads: ['importProgress'],
  },

  'imports.list': {
    kind: 'query',
    summary: 'Past imports, newest first.',
    input: nothing,
    output: z.strictObject({ imports: z.array(importSummarySchema) }),
    reads: ['imports'],
  },

  'imports.get': {
    kind: 'query',
    summary: 'The report of one import, file by file.',
    input: importRef,
    output: importReportSchema,
    reads: ['imports'],
  },

  'imports.differences': {
    kind: 'query',
    summary:
      'What an import changed in postings that were there, field by field; the same change of several postings once, the most frequent first.',
    input: importRef,
    output: z.strictObject({
      fields: z.array(
        z.strictObject({
          field: z.string(),
          postings: z.int(),
          /** How many different changes; of many, `changes` holds the first. */
          kinds: z.int(),
          changes: z.array(
            z.strictObject({
              before: z.string().nullable(),
              after: z.string().nullable(),
              postings: z.int(),
              /** One of them. */
              postingId: idSchema,
              title: z.string().nullable(),
            }),
          ),
        }),
      ),
      /** Postings of which only what no field shows is different. */
      unseen: z.int(),
    }),
    reads: ['imports'],
  },

  'samples.load': {
    kind: 'job',
    summary: 'Imports sample postings by invented employers, dated around today.',
    input: nothing,
    output: importReportSchema,
    touches: ['imports'],
  },

  'samples.remove': {
    kind: 'command',
    summary: 'Removes every sample posting in one step; undo brings them back.',
    input: nothing,
    output: z.strictObject({ deleted: z.int() }),
    touches: ['postings', 'tracking', 'notes', 'tags', 'history'],
  },
} as const satisfies Record<string, ContractRow>
