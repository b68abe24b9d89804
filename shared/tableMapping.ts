// Rows of a spreadsheet, or of another tracker's export, as postings: where each column goes, what each of its stages is
// called here, and what a row becomes by that.

import { z } from 'zod'
import { fieldKinds } from './customFields.ts'
import { limits } from './limits.ts'
import { daySchema, idSchema, workModes } from './posting.ts'

/** What a posting says. */
const postingTargets = [
  'title',
  'employer',
  'place',
  'workMode',
  'url',
  'applyUrl',
  'salary',
  'salaryMin',
  'salaryMax',
  'currency',
  'period',
  'salaryKind',
  'employment',
  'identifier',
  'posted',
  'closes',
  'closesFrom',
  'description',
] as const
/** What the person added; dates of stages become events. */
export const trackingTargets = [
  'stage',
  'savedOn',
  'appliedOn',
  'interviewedOn',
  'offeredOn',
  'rejectedOn',
  'myDeadline',
  'tags',
  'bookmark',
  'note',
] as const
/** `field`: one of the person's own, made where it is new. `none`: left in the file, which is kept. */
const tableTargets = [...postingTargets, ...trackingTargets, 'field', 'none'] as const
export type TableTarget = (typeof tableTargets)[number]

/** Where dates go, so that it can matter which number is the day. */
export const dateTargets: ReadonlySet<TableTarget> = new Set([
  'posted',
  'closes',
  'savedOn',
  'appliedOn',
  'interviewedOn',
  'offeredOn',
  'rejectedOn',
  'myDeadline',
])

const columnMappingSchema = z.strictObject({
  to: z.enum(tableTargets),
  /** Of `field` only: its name, and what it is made as where there is none of that name. */
  field: z
    .strictObject({ name: z.string().min(1).max(limits.fieldNameLength), kind: z.enum(fieldKinds) })
    .nullable(),
  /** Of dates such as 03/04/2026: whether the day stands first; null while nobody has said. */
  isDayFirst: z.boolean().nullable(),
})
export type ColumnMapping = z.infer<typeof columnMappingSchema>

export const tableMappingSchema = z.strictObject({
  columns: z.array(columnMappingSchema).max(limits.tableColumns),
  /** By what the column of stages says, as `stageKey` writes it. */
  stages: z.record(z.string().max(limits.tableCell), idSchema),
})
export type TableMapping = z.infer<typeof tableMappingSchema>

/** What stands in a column of stages, so that "Applied " and "applied" are one. */
export function stageKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

const tableColumnSchema = z.strictObject({
  header: z.string(),
  /** A few of its values, each once. */
  samples: z.array(z.string()),
  isEmpty: z.boolean(),
  /** Dates in it can be read in two ways, and nothing in the column says which. */
  isAmbiguous: z.boolean(),
})
export type TableColumn = z.infer<typeof tableColumnSchema>

export const openedTableSchema = z.strictObject({
  tableId: idSchema,
  fileName: z.string(),
  /** The program or site its columns are those of; null for a spreadsheet of one's own. */
  preset: z.string().nullable(),
  /** This set of columns was imported before, and is mapped as then. */
  isRemembered: z.boolean(),
  rowCount: z.int(),
  /** Of several sheets with rows, the one that was read, and those that were not. */
  sheets: z.strictObject({ read: z.string(), others: z.array(z.string()) }).nullable(),
  columns: z.array(tableColumnSchema),
  mapping: tableMappingSchema,
})
export type OpenedTable = z.infer<typeof openedTableSchema>

/** What one row becomes. */
export const tableRowSchema = z.strictObject({
  /** Counted from 1, without the line of names. */
  row: z.int(),
  title: z.string().nullable(),
  employer: z.string().nullable(),
  place: z.string().nullable(),
  workMode: z.enum(workModes),
  salary: z.string().nullable(),
  closes: z.string().nullable(),
  stageId: idSchema,
  /** Moves with the day they get; null: the day is not stated, so it is that of the import. */
  moves: z.array(z.strictObject({ stageId: idSchema, on: daySchema.nullable() })),
  myDeadline: daySchema.nullable(),
  isBookmarked: z.boolean(),
  tags: z.array(z.string()),
  fields: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  hasNote: z.boolean(),
  /** What could not be read as its column is mapped; it goes into a note. */
  leftOver: z.array(z.strictObject({ header: z.string(), value: z.string() })),
})
export type TableRowPreview = z.infer<typeof tableRowSchema>

/** Whether a file is a spreadsheet by its name; what it is indeed shows when it is read. */
export function isTableName(name: string): boolean {
  return /\.(csv|tsv|xlsx)$/i.test(name)
}

/** What a column is called that has no name; counted from 0. */
export function namelessHeader(index: number): string {
  return `Column ${index + 1}`
}

export function isNamelessHeader(header: string): boolean {
  return /^Column \d+$/.test(header)
}
