// What an import would do, shown before anything is written: each posting with its outcome, and what the person
// chose to leave out, to take in besides, and to put right.

import { z } from 'zod'
import { correctedFieldsSchema, correctionSchema } from './corrections.ts'
import {
  fieldChangeSchema,
  importFileSchema,
  importOutcomes,
  importReportSchema,
  lookAlikeSchema,
} from './model.ts'
import { idSchema, postingContentSchema, warningSchema } from './posting.ts'

const keys = z.array(idSchema).max(1_000)

/** Postings are named by their keys in the preview; `id` of a correction is such a key. */
export const importChoicesSchema = z.strictObject({
  /** Postings that are not to be imported. */
  skip: keys.default([]),
  /** Of those only offered (`isAside`), the ones to be imported. */
  include: keys.default([]),
  corrections: z.array(correctionSchema).max(5_000).default([]),
})
export type ImportChoices = z.output<typeof importChoicesSchema>
export const noChoices: ImportChoices = { skip: [], include: [], corrections: [] }

/** As `lookAlikeSchema`; the id is null where the other one is a posting of the same preview. */
const previewLookAlikeSchema = lookAlikeSchema.extend({ id: idSchema.nullable() })

const previewPostingSchema = z.strictObject({
  key: idSchema,
  title: z.string().nullable(),
  employerName: z.string().nullable(),
  isEmployerHidden: z.boolean(),
  placeLabel: z.string().nullable(),
  /** What the import would do with it; of one that is not ticked, what it would do if it were. */
  outcome: z.enum(importOutcomes).exclude(['failed']),
  /** Stands in the file beside what it is about: offered, and not ticked. */
  isAside: z.boolean(),
  isTicked: z.boolean(),
  /** Of an update, field by field. */
  changes: z.array(fieldChangeSchema),
  lookAlikes: z.array(previewLookAlikeSchema),
  /** Values put right: now, or earlier in the posting it updates. */
  overrides: correctedFieldsSchema,
})
export type PreviewPosting = z.infer<typeof previewPostingSchema>

const previewFileSchema = importFileSchema.omit({ postings: true, sourceId: true }).extend({
  postings: z.array(previewPostingSchema),
})
export type PreviewFile = z.infer<typeof previewFileSchema>

/** `imported`: there was too much to look through one by one, so it was imported at once. */
export const importPreviewSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('preview'),
    importId: idSchema,
    files: z.array(previewFileSchema),
    choices: importChoicesSchema,
  }),
  z.strictObject({ kind: z.literal('imported'), report: importReportSchema }),
])
export type ImportPreview = Extract<z.output<typeof importPreviewSchema>, { kind: 'preview' }>

/** One posting as it would be written. */
export const previewedContentSchema = z.strictObject({
  content: postingContentSchema,
  warnings: z.array(warningSchema),
  container: z.string(),
  pageUrl: z.string().nullable(),
})
export type PreviewedContent = z.infer<typeof previewedContentSchema>
