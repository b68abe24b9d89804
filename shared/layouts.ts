// The ways one set of postings can be looked at, and how its table is laid out. Both are kept with the settings.

import { z } from 'zod'
import { fieldKeySchema } from './customFields.ts'
import { limits } from './limits.ts'
import { idSchema } from './posting.ts'

export const layouts = ['list', 'board', 'table', 'calendar'] as const
export type Layout = (typeof layouts)[number]

export const tableColumnIds = [
  'title',
  'employer',
  'place',
  'workMode',
  'stage',
  'since',
  'closes',
  'mine',
  'replyBy',
  'salary',
  'posted',
  'added',
] as const
/** Those every library has. */
export type FixedColumnId = (typeof tableColumnIds)[number]
/** Also of a field the person made up. */
const tableColumnIdSchema = z.union([z.enum(tableColumnIds), fieldKeySchema])
export type TableColumnId = z.infer<typeof tableColumnIdSchema>

export function isFixedColumn(id: TableColumnId): id is FixedColumnId {
  return (tableColumnIds as readonly string[]).includes(id)
}

export const tableGroupings = ['none', 'stage', 'employer'] as const
export type TableGrouping = (typeof tableGroupings)[number]

/** Pixels. */
export const columnWidths = { min: 64, max: 900 } as const

const tableSettingsSchema = z.strictObject({
  /** Those shown, in their order. */
  columns: z
    .array(
      z.strictObject({
        id: tableColumnIdSchema,
        width: z.int().min(columnWidths.min).max(columnWidths.max),
      }),
    )
    .min(1)
    .max(tableColumnIds.length + limits.fields)
    .refine(
      (columns) => new Set(columns.map(({ id }) => id)).size === columns.length,
      'A column stands once.',
    ),
  groupBy: z.enum(tableGroupings),
})
export type TableSettings = z.infer<typeof tableSettingsSchema>

export const defaultTable: TableSettings = {
  columns: [
    { id: 'title', width: 300 },
    { id: 'employer', width: 180 },
    { id: 'stage', width: 130 },
    { id: 'closes', width: 150 },
    { id: 'mine', width: 150 },
    { id: 'salary', width: 184 },
    { id: 'place', width: 150 },
    { id: 'added', width: 110 },
  ],
  groupBy: 'none',
}

export const layoutSettings = {
  /** How lists of postings are looked at; `savedLayouts` says it of saved searches, by id, where they differ. */
  layout: z.enum(layouts),
  savedLayouts: z.record(idSchema, z.enum(layouts)),
  table: tableSettingsSchema,
  /** `locale`: as where the person is. */
  weekStart: z.enum(['locale', 'monday', 'saturday', 'sunday']),
}

export const defaultLayoutSettings = {
  layout: 'list' as const,
  savedLayouts: {},
  table: defaultTable,
  weekStart: 'locale' as const,
}
