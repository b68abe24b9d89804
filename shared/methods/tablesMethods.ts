// Spreadsheets and the exports of other trackers: read, mapped with the person's eye on it, imported.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { limits } from '../limits.ts'
import { importReportSchema } from '../model.ts'
import { idSchema } from '../posting.ts'
import { openedTableSchema, tableMappingSchema, tableRowSchema } from '../tableMapping.ts'
import { nothing } from './shapes.ts'

const tableId = idSchema

export const tablesMethods = {
  'tables.open': {
    kind: 'job',
    summary:
      'Reads a CSV or XLSX file and guesses where its columns go, or takes the mapping that was used for such columns before. Nothing is written.',
    input: z.strictObject({
      /** For the report; never used to open anything. */
      fileName: z.string().max(4_096),
      base64: z.string().max(Math.ceil((limits.tableBytes / 3) * 4) + 4),
    }),
    output: openedTableSchema,
    touches: [],
  },

  'tables.preview': {
    kind: 'query',
    summary: 'What rows of an opened table become by a mapping, and what its stages may be called here.',
    input: z.strictObject({
      tableId,
      mapping: tableMappingSchema,
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(50).default(8),
    }),
    output: z.strictObject({
      rows: z.array(tableRowSchema),
      /** What the column of stages says, most frequent first, each with the stage it is taken as; null: no guess. */
      stages: z.array(
        z.strictObject({
          text: z.string(),
          key: z.string(),
          count: z.int(),
          stageId: idSchema.nullable(),
        }),
      ),
      /** Why it cannot be imported like this, in a sentence. */
      problem: z.string().nullable(),
    }),
    reads: ['stages', 'fields'],
  },

  'tables.import': {
    kind: 'job',
    summary:
      'Imports an opened table by a mapping, which is remembered for its columns. Postings that are known already keep what the person has. One undo takes all of it back.',
    input: z.strictObject({ tableId, mapping: tableMappingSchema }),
    output: importReportSchema,
    touches: ['imports', 'postings', 'tracking', 'notes', 'tags', 'fields', 'history'],
  },

  'tables.close': {
    kind: 'job',
    summary: 'Forgets an opened table.',
    input: z.strictObject({ tableId }),
    output: nothing,
    touches: [],
  },
} as const satisfies Record<string, ContractRow>
