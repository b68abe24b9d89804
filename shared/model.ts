// The library's records as they cross between core and window: what the person added, what happened,
// what came in. The words are the product's: source, posting, version, tracking, event, deadline, import.
// A schema is exported also where nothing imports it: docs/contract.md calls by its name what has it.

import { z } from 'zod'
import { correctableFields, correctedFieldsSchema } from './corrections.ts'
import { fieldValuesSchema } from './customFields.ts'
import { defaultLayoutSettings, layoutSettings } from './layouts.ts'
import { mergeFields } from './merging.ts'
import { payEvents } from './payEvents.ts'
import { eventBase, planEvents } from './planEvents.ts'
import {
  clockTimeSchema,
  daySchema,
  idSchema,
  instantSchema,
  listingDeadlineSchema,
  postingContentSchema,
  salarySchema,
  warningSchema,
  workModes,
} from './posting.ts'
import { defaultPreferences, preferenceSettings } from './preferences.ts'
import { stageMeanings } from './stages.ts'
import { tagColors } from './tagColors.ts'

export const stageSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  meaning: z.enum(stageMeanings),
  color: z.string(),
  isEnd: z.boolean(),
  position: z.int(),
  /** After so many days without a sign the app asks about a posting in it; 0: never. */
  quietDays: z.int(),
})
export type Stage = z.infer<typeof stageSchema>

/** A tag as postings wear it. */
export const tagLabelSchema = z.strictObject({ id: idSchema, name: z.string(), color: z.enum(tagColors) })
export type TagLabel = z.infer<typeof tagLabelSchema>

export const tagSchema = tagLabelSchema.extend({ postingCount: z.int() })
export type Tag = z.infer<typeof tagSchema>

/** The person's own date to act by, in their own zone. Without a `time` it lasts to the end of the day. */
export const myDeadlineSchema = z.strictObject({
  on: daySchema,
  time: clockTimeSchema.nullable(),
})
export type MyDeadline = z.infer<typeof myDeadlineSchema>

export const trackingSchema = z.strictObject({
  isBookmarked: z.boolean(),
  stageId: idSchema,
  /** Since when it stands there; null while nobody has moved it, or where nobody noted when. */
  stageSince: instantSchema.nullable(),
  /** Of the steps that its moves led to the one furthest along, also after it ended; null while it has taken none. */
  furthestStageId: idSchema.nullable(),
  myDeadline: myDeadlineSchema.nullable(),
  /** By when an offer wants an answer. */
  replyBy: myDeadlineSchema.nullable(),
  archivedAt: instantSchema.nullable(),
  tags: z.array(tagLabelSchema),
  fields: fieldValuesSchema,
})
export type Tracking = z.infer<typeof trackingSchema>

export const noteSchema = z.strictObject({
  id: idSchema,
  postingId: idSchema,
  /** Empty where it has none. */
  title: z.string(),
  /** Markdown, exactly as typed. */
  body: z.string(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
})
export type Note = z.infer<typeof noteSchema>

/** One changed field between two versions; values as a person would read them, null = not stated. */
export const fieldChangeSchema = z.strictObject({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type FieldChange = z.infer<typeof fieldChangeSchema>

/** A dated thing that happened to a posting. `at` may be changed by the person; the order follows it. */
export const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...eventBase,
    kind: z.literal('imported'),
    importId: idSchema,
    fileName: z.string(),
  }),
  z.strictObject({
    ...eventBase,
    kind: z.literal('updated'),
    importId: idSchema,
    fileName: z.string(),
    changes: z.array(fieldChangeSchema),
  }),
  z.strictObject({
    ...eventBase,
    kind: z.literal('deadlineMoved'),
    importId: idSchema,
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  z.strictObject({ ...eventBase, kind: z.literal('reposted'), importId: idSchema }),
  z.strictObject({
    ...eventBase,
    kind: z.literal('stageChanged'),
    fromStageId: idSchema,
    toStageId: idSchema,
    /** Where it comes from does not say when it was; `at` is when it was written down. */
    isDayUnknown: z.literal(true).optional(),
  }),
  z.strictObject({ ...eventBase, kind: z.literal('deadlineSet'), deadline: myDeadlineSchema.nullable() }),
  z.strictObject({
    ...eventBase,
    kind: z.literal('noteAdded'),
    noteId: idSchema,
    /** It came with a file: nobody wrote it on that day. */
    isFromFile: z.literal(true).optional(),
  }),
  /** The person put a value in place of what the sources say, or took it back. */
  z.strictObject({
    ...eventBase,
    kind: z.literal('corrected'),
    field: z.enum(correctableFields),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  /** Read anew from the stored bytes, with another result. */
  z.strictObject({
    ...eventBase,
    kind: z.literal('reread'),
    importId: idSchema,
    changes: z.array(fieldChangeSchema),
  }),
  /** Another posting of the same job went into this one. */
  z.strictObject({
    ...eventBase,
    kind: z.literal('merged'),
    otherId: idSchema,
    otherTitle: z.string().nullable(),
    otherEmployer: z.string().nullable(),
    changes: z.array(fieldChangeSchema),
  }),
  ...planEvents,
  ...payEvents,
  z.strictObject({ ...eventBase, kind: z.literal('archived') }),
  z.strictObject({ ...eventBase, kind: z.literal('unarchived') }),
])
export type PostingEvent = z.infer<typeof eventSchema>

export const versionSchema = z.strictObject({
  n: z.int(),
  at: instantSchema,
  sourceId: idSchema,
  importId: idSchema,
  changes: z.array(fieldChangeSchema),
})
export type Version = z.infer<typeof versionSchema>

/** A version with the record as it stood then, before any correction, and what was odd in its source. */
export const versionRecordSchema = versionSchema.extend({
  content: postingContentSchema,
  warnings: z.array(warningSchema),
})
export type VersionRecord = z.infer<typeof versionRecordSchema>

export const sourceContainers = [
  'json',
  'jsonLines',
  'html',
  'mhtml',
  'email',
  'webarchive',
  /** Many pages, notes or messages in one file, as programs export or record them. */
  'collection',
  'text',
  /** Rows of a spreadsheet. */
  'table',
  /** Typed in by the person. */
  'manual',
] as const
export const sourceSchema = z.strictObject({
  id: idSchema,
  importId: idSchema,
  fileName: z.string(),
  container: z.enum(sourceContainers),
  charset: z.string(),
  byteLength: z.int(),
  /** Of the bytes, hex. */
  sha256: z.string(),
  pageUrl: z.string().nullable(),
  savedAt: instantSchema.nullable(),
  importedAt: instantSchema,
})
export type Source = z.infer<typeof sourceSchema>

/** Why two postings may be one job, in words. */
export const likenessEvidenceSchema = z.strictObject({
  kind: z.enum(['identifier', 'address', 'employerAndTitle', 'place', 'posted', 'text', 'otherEmployer']),
  text: z.string(),
})
export type LikenessEvidence = z.infer<typeof likenessEvidenceSchema>

/** `sameKey`: same number or address, quite different text. `sameText`: the text of another employer. */
const likenessKinds = ['sameKey', 'sameJob', 'sameText'] as const

/** Another posting that may be the same job; shown beside it, never acted upon unasked. */
export const lookAlikeSchema = z.strictObject({
  id: idSchema,
  title: z.string().nullable(),
  employerName: z.string().nullable(),
  kind: z.enum(likenessKinds),
  evidence: z.array(likenessEvidenceSchema),
})
export type LookAlike = z.infer<typeof lookAlikeSchema>

/**
 * The whole record of one job: what its sources say, with the person's corrections in their place, and beside it
 * what the person added. `overrides` holds each corrected field with what the sources say.
 */
export const postingSchema = postingContentSchema.extend({
  id: idSchema,
  schemaVersion: z.int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  isSample: z.boolean(),
  tracking: trackingSchema,
  notes: z.array(noteSchema),
  versions: z.array(versionSchema),
  sources: z.array(sourceSchema),
  warnings: z.array(warningSchema),
  overrides: correctedFieldsSchema,
  /** Something read from its sources is in doubt, and the person has neither corrected nor confirmed it. */
  needsReview: z.boolean(),
  lookAlikes: z.array(lookAlikeSchema),
})
export type Posting = z.infer<typeof postingSchema>

/** One line of a list of postings: what a row shows, nothing more. */
export const postingRowSchema = z.strictObject({
  id: idSchema,
  title: z.string().nullable(),
  employerName: z.string().nullable(),
  isEmployerHidden: z.boolean(),
  /** The person marked this employer as one to avoid. */
  isEmployerAvoided: z.boolean(),
  placeLabel: z.string().nullable(),
  placeCount: z.int(),
  workMode: z.enum(workModes),
  salary: salarySchema.nullable(),
  deadline: listingDeadlineSchema,
  postedOn: z.string().nullable(),
  createdAt: instantSchema,
  isBookmarked: z.boolean(),
  stageId: idSchema,
  stageSince: instantSchema.nullable(),
  myDeadline: myDeadlineSchema.nullable(),
  /** By when an offer wants an answer. */
  replyBy: myDeadlineSchema.nullable(),
  /** When interviews that nothing was said of yet begin, soonest first. */
  interviewsAt: z.array(instantSchema),
  isArchived: z.boolean(),
  needsReview: z.boolean(),
  isSample: z.boolean(),
  tags: z.array(tagLabelSchema),
  fields: fieldValuesSchema,
})
export type PostingRow = z.infer<typeof postingRowSchema>

/** Two postings that may be one job. */
export const duplicatePairSchema = z.strictObject({
  kind: z.enum(likenessKinds),
  evidence: z.array(likenessEvidenceSchema),
  foundAt: instantSchema,
  a: postingRowSchema,
  b: postingRowSchema,
})
export type DuplicatePair = z.infer<typeof duplicatePairSchema>

/** One field of two postings side by side, as a person would read it; null = not stated. */
export const mergeFieldSchema = z.strictObject({
  field: z.enum(mergeFields),
  keep: z.string().nullable(),
  other: z.string().nullable(),
  isSame: z.boolean(),
  /** Either is a value the person put in. */
  isCorrected: z.boolean(),
  /** What is taken unless the person chooses. */
  choice: z.enum(['keep', 'other']),
})
export type MergeFieldRow = z.infer<typeof mergeFieldSchema>

export const importOutcomes = ['added', 'updated', 'unchanged', 'needsReview', 'failed'] as const
export type ImportOutcome = (typeof importOutcomes)[number]

/** One way of reading a file that was tried, and what it found. */
export const readAttemptSchema = z.strictObject({ rung: z.string(), found: z.string() })

/** What became of one file: exactly one outcome, and why, in a sentence. */
export const importFileSchema = z.strictObject({
  path: z.string(),
  outcome: z.enum(importOutcomes),
  message: z.string(),
  postings: z.array(idSchema),
  warnings: z.array(warningSchema),
  sourceId: idSchema.nullable(),
  /** What was tried, in order; only of files that failed or were read in part. */
  attempts: z.array(readAttemptSchema),
  /** How to save the page so that it can be read; only of such files. */
  howToSave: z.string().nullable(),
})
export type ImportFile = z.infer<typeof importFileSchema>

export const importTotalsSchema = z.strictObject({
  files: z.int(),
  postings: z.int(),
  added: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  needsReview: z.int(),
  failed: z.int(),
})

export const importSummarySchema = z.strictObject({
  id: idSchema,
  origin: z.enum(['files', 'paste', 'samples', 'commandLine', 'opened', 'manual', 'reparse', 'watched']),
  startedAt: instantSchema,
  finishedAt: instantSchema.nullable(),
  state: z.enum(['running', 'finished', 'cancelled', 'undone']),
  /** For `history.undo`: takes this import back as a whole. */
  commandId: idSchema,
  totals: importTotalsSchema,
  /** Of an import of one file: what it was called. */
  onlyPath: z.string().nullable(),
})
export type ImportSummary = z.infer<typeof importSummarySchema>

export const importReportSchema = importSummarySchema.extend({ files: z.array(importFileSchema) })
export type ImportReport = z.infer<typeof importReportSchema>

export const importProgressSchema = z.strictObject({
  importId: idSchema,
  /** `waiting`: read, and nothing is written until the person has looked at it. */
  state: z.enum(['receiving', 'reading', 'waiting', 'finished', 'cancelled']),
  filesReceived: z.int(),
  filesDone: z.int(),
  /** False while files may still arrive. */
  isComplete: z.boolean(),
  currentPath: z.string().nullable(),
  totals: importTotalsSchema,
})
export type ImportProgress = z.infer<typeof importProgressSchema>

export const historyEntrySchema = z.strictObject({
  commandId: idSchema,
  /** "Moved 12 postings to Applied" */
  label: z.string(),
  at: instantSchema,
  /** `final`: it cannot be taken back. */
  state: z.enum(['done', 'undone', 'final']),
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>

export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** When files are looked at before they are imported; `few` is up to `fewFiles`. */
  importPreview: z.enum(['always', 'few', 'one', 'never']),
  ...preferenceSettings,
  ...layoutSettings,
})
export type Settings = z.infer<typeof settingsSchema>
export const defaultSettings: Settings = {
  theme: 'system',
  importPreview: 'few',
  ...defaultPreferences,
  ...defaultLayoutSettings,
}

/** So many can be looked through one by one. */
export const fewFiles = 20
