// THE table: every method of the core, what it takes and gives, what it reads or touches.
// Types, validation, cache invalidation, the reference in docs/contract.md and the command line follow from it.
// Limits live here: this is the trust boundary.

import { z } from 'zod'
import {
  agendaItemSchema,
  backupSchema,
  eventSchema,
  historyEntrySchema,
  importProgressSchema,
  importReportSchema,
  importSummarySchema,
  myDeadlineSchema,
  noteSchema,
  postingRowSchema,
  postingSchema,
  settingsSchema,
  sourceSchema,
  stageSchema,
  tagSchema,
} from './model.ts'
import { idSchema, instantSchema } from './posting.ts'

/** What can change; a query says which it reads, a command which it touches. */
export const topics = [
  'postings',
  'tracking',
  'notes',
  'tags',
  'stages',
  'imports',
  'importProgress',
  'history',
  'settings',
  'library',
] as const
export type Topic = (typeof topics)[number]

/** Pushed to every window. `command` asks the window to run one of its commands (menu, opened files). */
export interface Change {
  topics: readonly Topic[]
  command?: { id: string; argument?: string }
}

/**
 * Who calls. `window` is the renderer, which is not trusted with paths; `shell` is the process that owns the
 * window or the command line.
 */
export type Caller = 'window' | 'shell'

export const limits = {
  /** Postings in one bulk command. */
  bulk: 10_000,
  /** One page of a list. */
  page: 500,
  noteLength: 8_000_000,
  tagLength: 100,
  queryLength: 1_000,
  /** Bytes of one file; a larger one is refused with a sentence. */
  fileBytes: 64 * 1024 * 1024,
  /** Files in one `imports.addFiles`. */
  filesPerCall: 500,
  pathsPerCall: 100_000,
  pasteLength: 16_000_000,
} as const

const nothing = z.strictObject({})
const postingIds = z.array(idSchema).min(1).max(limits.bulk)
const tagName = z.string().trim().min(1).max(limits.tagLength)
const importRef = z.strictObject({ importId: idSchema })

export const listSorts = ['deadline', 'posted', 'added', 'employer', 'salary', 'title'] as const
export type ListSort = (typeof listSorts)[number]

/** Which postings. Empty arrays and null mean "any". */
export const postingFilterSchema = z.strictObject({
  /** Words to find in title, employer, places, text, notes and tags; the last one may be unfinished. */
  text: z.string().max(limits.queryLength).default(''),
  stageIds: z.array(idSchema).max(100).default([]),
  tagIds: z.array(idSchema).max(100).default([]),
  isBookmarked: z.boolean().nullable().default(null),
  /** Not closed by the listing's date, not in an end stage. */
  isOpen: z.boolean().nullable().default(null),
  isRemote: z.boolean().nullable().default(null),
  hasSalary: z.boolean().nullable().default(null),
  needsReview: z.boolean().nullable().default(null),
  isArchived: z.boolean().nullable().default(false),
  importId: idSchema.nullable().default(null),
})
export type PostingFilter = z.infer<typeof postingFilterSchema>

export const contract = {
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
      lastBackupAt: instantSchema.nullable(),
      now: instantSchema,
      /** The person's time zone, an IANA name. */
      zone: z.string(),
    }),
    reads: ['library'],
  },

  'postings.list': {
    kind: 'query',
    summary: 'One page of the postings that fit a filter, in a stated order.',
    input: postingFilterSchema.extend({
      sort: z.enum(listSorts).default('deadline'),
      direction: z.enum(['ascending', 'descending']).default('ascending'),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(limits.page).default(100),
    }),
    output: z.strictObject({ total: z.int(), rows: z.array(postingRowSchema) }),
    reads: ['postings', 'tracking', 'notes', 'tags', 'stages'],
  },
  'postings.counts': {
    kind: 'query',
    summary: 'How many postings stand where; for the sidebar.',
    input: nothing,
    output: z.strictObject({
      inbox: z.int(),
      all: z.int(),
      bookmarked: z.int(),
      /** Dates of either kind within the next 14 days, in stages that are not ended. */
      deadlines: z.int(),
      archived: z.int(),
      needsReview: z.int(),
      samples: z.int(),
      byStage: z.record(idSchema, z.int()),
    }),
    reads: ['postings', 'tracking', 'stages'],
  },
  'postings.get': {
    kind: 'query',
    summary: 'The whole record of one posting, with its tracking, notes, versions, sources and warnings.',
    input: z.strictObject({ id: idSchema }),
    output: postingSchema,
    reads: ['postings', 'tracking', 'notes', 'tags'],
  },
  'postings.timeline': {
    kind: 'query',
    summary: 'Everything that happened to one posting, newest first.',
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({ events: z.array(eventSchema) }),
    reads: ['postings', 'tracking', 'notes'],
  },
  'postings.delete': {
    kind: 'command',
    summary: 'Removes postings with everything the person added to them; undo brings all of it back.',
    input: z.strictObject({ ids: postingIds }),
    output: z.strictObject({ deleted: z.int() }),
    touches: ['postings', 'tracking', 'notes', 'tags', 'history'],
  },

  'sources.get': {
    kind: 'query',
    summary: 'The original of one source as text, for a viewer that runs and loads nothing.',
    input: z.strictObject({ id: idSchema }),
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
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({ fileName: z.string(), base64: z.string() }),
    reads: ['postings'],
  },

  'stages.list': {
    kind: 'query',
    summary: 'All stages in their order.',
    input: nothing,
    output: z.strictObject({ stages: z.array(stageSchema) }),
    reads: ['stages'],
  },
  'tags.list': {
    kind: 'query',
    summary: 'All tags by name, each with the number of its postings.',
    input: nothing,
    output: z.strictObject({ tags: z.array(tagSchema) }),
    reads: ['tags', 'postings'],
  },

  'tracking.setBookmark': {
    kind: 'command',
    summary: 'Bookmarks postings, or takes the bookmark off.',
    input: z.strictObject({ ids: postingIds, isBookmarked: z.boolean() }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['tracking', 'history'],
  },
  'tracking.setStage': {
    kind: 'command',
    summary: 'Moves postings to a stage; each move is an event.',
    input: z.strictObject({
      ids: postingIds,
      stageId: idSchema,
      at: instantSchema.optional(),
      note: z.string().max(10_000).optional(),
    }),
    output: z.strictObject({ changed: z.int(), eventIds: z.array(idSchema) }),
    touches: ['tracking', 'history'],
  },
  'tracking.setDeadline': {
    kind: 'command',
    summary: "Sets or clears the person's own deadline. The listing's is never touched.",
    input: z.strictObject({ ids: postingIds, deadline: myDeadlineSchema.nullable() }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['tracking', 'history'],
  },
  'tracking.setTags': {
    kind: 'command',
    summary: 'Adds tags to postings by name (made where they are new) and takes others off.',
    input: z.strictObject({
      ids: postingIds,
      add: z.array(tagName).max(100).default([]),
      remove: z.array(tagName).max(100).default([]),
    }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['tracking', 'tags', 'history'],
  },
  'tracking.setArchived': {
    kind: 'command',
    summary: 'Puts postings into the archive or takes them out again.',
    input: z.strictObject({ ids: postingIds, isArchived: z.boolean() }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['tracking', 'history'],
  },

  'notes.create': {
    kind: 'command',
    summary: 'Starts a note on a posting.',
    input: z.strictObject({ postingId: idSchema, body: z.string().max(limits.noteLength) }),
    output: noteSchema,
    touches: ['notes', 'history'],
  },
  'notes.save': {
    kind: 'command',
    summary: 'Saves a note as typed; fails as a conflict when it was changed elsewhere since `basedOn`.',
    input: z.strictObject({
      id: idSchema,
      body: z.string().max(limits.noteLength),
      /** The `updatedAt` of the note the typing started from. */
      basedOn: instantSchema,
    }),
    output: noteSchema,
    touches: ['notes', 'history'],
  },
  'notes.delete': {
    kind: 'command',
    summary: 'Deletes a note; undo brings it back.',
    input: z.strictObject({ id: idSchema }),
    output: nothing,
    touches: ['notes', 'history'],
  },

  'deadlines.agenda': {
    kind: 'query',
    summary: 'Dates to act by of both kinds, soonest first.',
    input: z.strictObject({
      /** Also dates that have passed this many days ago. */
      pastDays: z.int().min(0).max(36_500).default(30),
      limit: z.int().min(1).max(5_000).default(500),
    }),
    output: z.strictObject({
      /** Today in the person's zone. */
      today: z.string(),
      items: z.array(agendaItemSchema),
      /** How many there are in all, `limit` or not. */
      total: z.int(),
    }),
    reads: ['postings', 'tracking', 'stages'],
  },

  'imports.begin': {
    kind: 'job',
    summary: 'Opens an import; files follow with `imports.addFiles`.',
    input: z.strictObject({ origin: z.enum(['files', 'opened']).default('files') }),
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
  'imports.finish': {
    kind: 'job',
    summary: 'Says that no more files follow, and answers with the report when all are read.',
    input: importRef,
    output: importReportSchema,
    touches: ['imports'],
  },
  'imports.cancel': {
    kind: 'job',
    summary: 'Stops an import. What is already written stays and can be undone.',
    input: importRef,
    output: importReportSchema,
    touches: ['imports'],
  },
  'imports.paste': {
    kind: 'job',
    summary: 'Imports pasted text, or pasted HTML where the clipboard holds some.',
    input: z.strictObject({
      text: z.string().max(limits.pasteLength),
      html: z.string().max(limits.pasteLength).nullable().default(null),
    }),
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
    output: z.strictObject({ label: z.string(), message: z.string(), kept: z.int() }),
    touches: ['postings', 'tracking', 'notes', 'tags', 'stages', 'imports', 'history'],
  },
  'history.redo': {
    kind: 'job',
    summary: 'Does again what was undone last.',
    input: nothing,
    output: z.strictObject({ label: z.string(), message: z.string(), kept: z.int() }),
    touches: ['postings', 'tracking', 'notes', 'tags', 'stages', 'imports', 'history'],
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
  'library.check': {
    kind: 'query',
    summary: "SQLite's own check of the whole library file.",
    input: nothing,
    output: z.strictObject({ isSound: z.boolean(), findings: z.array(z.string()) }),
    reads: ['library'],
  },

  'shell.info': {
    kind: 'shell',
    summary: 'Where the window runs; answered by the shell itself.',
    input: nothing,
    output: z.strictObject({ kind: z.enum(['desktop', 'browser']), platform: z.string() }),
  },
  'shell.showDataFolder': {
    kind: 'shell',
    summary: 'Opens the data folder in the file manager; a browser can only name it.',
    input: nothing,
    output: nothing,
  },
} as const satisfies Record<string, ContractRow>

interface ContractRowBase {
  summary: string
  input: z.ZodType
  output: z.ZodType
  /** Absent = everyone. */
  callers?: readonly Caller[]
}
/** A query reads, a command writes in one transaction, a job runs longer and writes in several. */
export type ContractRow =
  | (ContractRowBase & { kind: 'query'; reads: readonly Topic[] })
  | (ContractRowBase & { kind: 'command' | 'job'; touches: readonly Topic[] })
  | (ContractRowBase & { kind: 'shell' })

export type Contract = typeof contract
export type Method = keyof Contract
export type MethodOfKind<K extends ContractRow['kind']> = {
  [M in Method]: Contract[M] extends { kind: K } ? M : never
}[Method]

/** What a caller writes: fields with a default may be left out. */
export type Input<M extends Method> = z.input<Contract[M]['input']>
/** What a handler gets: defaults filled in. */
export type ParsedInput<M extends Method> = z.output<Contract[M]['input']>
export type Output<M extends Method> = z.output<Contract[M]['output']>

export function isMethod(name: string): name is Method {
  return Object.hasOwn(contract, name)
}
