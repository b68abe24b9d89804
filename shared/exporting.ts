// What can leave a library as a file, and how far that has come. The files themselves are electron/core/export's.

import { z } from 'zod'
import { fieldKeySchema } from './customFields.ts'
import { limits } from './limits.ts'
import { daySchema, idSchema } from './posting.ts'
import { listSortSchema, postingFilterSchema } from './postingFilter.ts'

/** Columns of a spreadsheet of postings, with their headings, in their order. */
export const exportColumns = {
  title: 'Title',
  employer: 'Employer',
  place: 'Place',
  country: 'Country',
  workMode: 'Work mode',
  employment: 'Employment',
  starts: 'Starts',
  stage: 'Stage',
  since: 'In stage since',
  applied: 'Applied on',
  closes: 'Closes',
  closesOrigin: 'Closing date from',
  mine: 'My deadline',
  salaryMin: 'Salary from',
  salaryMax: 'Salary to',
  currency: 'Currency',
  period: 'Salary per',
  salaryKind: 'Salary is',
  salary: 'Salary as text',
  wished: 'Wished for',
  offered: 'Offered',
  offeredYear: 'Offered, a year',
  replyBy: 'Answer by',
  posted: 'Posted',
  added: 'Added',
  address: 'Address',
  identifier: 'Identifier',
  contact: 'Contact',
  tags: 'Tags',
  isBookmarked: 'Bookmarked',
  isArchived: 'Archived',
  notes: 'Notes',
  id: 'Roledex id',
} as const
/** What stands in the place of an employer who stays hidden. */
export const hiddenEmployer = 'Not named'

export type ExportColumn = keyof typeof exportColumns
export const exportColumnIds = Object.keys(exportColumns) as [ExportColumn, ...ExportColumn[]]

/** Which postings: those of a list, all of its pages in its order, or those named. */
const exportedPostingsSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('list'),
    filter: postingFilterSchema,
    sort: listSortSchema,
    direction: z.enum(['ascending', 'descending']),
  }),
  z.strictObject({ kind: z.literal('ids'), ids: z.array(idSchema).min(1).max(limits.bulk) }),
])
export type ExportedPostings = z.infer<typeof exportedPostingsSchema>

const postings = exportedPostingsSchema
/** Those of this table, and fields the person made up. */
const exportedColumnSchema = z.union([z.enum(exportColumnIds), fieldKeySchema])
export type ExportedColumn = z.infer<typeof exportedColumnSchema>

const columns = z
  .array(exportedColumnSchema)
  .min(1)
  .max(exportColumnIds.length + limits.fields)
/** Whose words dates and amounts are in, BCP 47. */
const locale = z.string().min(1).max(100)

export const exportRequestSchema = z.discriminatedUnion('format', [
  /** Everything, to be taken into an empty library. */
  z.strictObject({ format: z.literal('library') }),
  z.strictObject({ format: z.literal('csv'), postings, columns, locale }),
  z.strictObject({ format: z.literal('xlsx'), postings, columns, locale }),
  /** A folder of notes for Obsidian, or the same in one archive. */
  z.strictObject({ format: z.literal('markdown'), postings, as: z.enum(['folder', 'zip']), locale }),
  /** As schema.org's JobPosting: what the postings say, without what the person added. */
  z.strictObject({ format: z.literal('jsonLd'), postings }),
  /** What was done between two days, both included, for whoever asks for proof. */
  z.strictObject({
    format: z.literal('report'),
    from: daySchema,
    until: daySchema,
    /** Whose search it is; may be empty. */
    name: z.string().max(200),
    locale,
  }),
])
export type ExportRequest = z.infer<typeof exportRequestSchema>
export type ExportFormat = ExportRequest['format']

export const exportProgressSchema = z.strictObject({
  exportId: idSchema,
  format: z.enum(['library', 'csv', 'xlsx', 'markdown', 'jsonLd', 'report']),
  state: z.enum(['working', 'ready', 'failed', 'cancelled']),
  /** Rows or postings; 0 of 0 before that is known. */
  done: z.int(),
  total: z.int(),
  /** Suggested; a folder's has no ending. */
  fileName: z.string(),
  isFolder: z.boolean(),
  /** 0 until it is ready, and for a folder. */
  byteLength: z.int(),
  /** Why it failed, in a sentence. */
  message: z.string().nullable(),
})
export type ExportProgress = z.infer<typeof exportProgressSchema>
