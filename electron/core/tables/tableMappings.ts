// Where the columns of a table go: as the person said of the same columns the last time, else by a guess.

import { createHash } from 'node:crypto'
import { type TableMapping, tableMappingSchema } from '../../../shared/tableMapping.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import { listStages } from '../tracking/stageRows.ts'
import { guessColumns, undecidedColumn } from './guessMapping.ts'
import type { TableData } from './readTable.ts'
import { headerKey, type TablePreset } from './tablePresets.ts'
import { guessStage, listStageTexts } from './tableStages.ts'

interface MappedTable {
  table: TableData
  preset: TablePreset | null
}

/** The mapping of the last time as far as it fits, else a guess. */
export function mappingFor(
  db: ReadDb,
  { table, preset }: MappedTable,
  zone: string,
): { mapping: TableMapping; isRemembered: boolean } {
  const guessed = guessColumns(table, preset, zone)
  const known = rememberedMapping(db, table.headers)
  const columns = guessed.map((guess, index) => {
    const was = known?.columns[headerKey(table.headers[index] ?? '')]
    return was === undefined ? guess : { ...was, isDayFirst: was.isDayFirst ?? guess.isDayFirst }
  })
  const mapping = withStages(db, table, { columns, stages: known?.stages ?? {} })
  return { mapping, isRemembered: known !== null }
}

/** The mapping with a stage for each text of its column of stages, as chosen, else guessed; none where it could be any. */
export function withStages(db: ReadDb, table: TableData, { columns, stages }: TableMapping): TableMapping {
  const inUse = listStages(db)
  const found = listStageTexts(table, columns).flatMap(({ key }) => {
    const chosen = stages[key]
    const stageId = inUse.some(({ id }) => id === chosen) ? chosen : guessStage(key, inUse)
    return stageId === undefined || stageId === null ? [] : [[key, stageId] as const]
  })
  return { columns, stages: Object.fromEntries(found) }
}

/** Why a table cannot be imported by this mapping, in a sentence; null where it can. */
export function problemOf(table: TableData, mapping: TableMapping): string | null {
  if (mapping.columns.length !== table.headers.length) return 'The columns are not those of this file.'
  const targets = new Set(mapping.columns.map(({ to }) => to))
  if (!targets.has('title') && !targets.has('employer') && !targets.has('url')) {
    return 'Say which column holds the title, the employer or the address of each job.'
  }
  const undecided = undecidedColumn(mapping.columns, table)
  return undecided === null ? null : `Say whether the day or the month stands first in “${undecided}”.`
}

/** Keeps a mapping for tables of the same columns; `now` is an instant. */
export function rememberMapping(
  db: WriteDb,
  headers: readonly string[],
  { columns, stages }: TableMapping,
  now: string,
): void {
  const byName = Object.fromEntries(headers.map((header, index) => [headerKey(header), columns[index]]))
  db.run(
    'INSERT OR REPLACE INTO tableMappings (headers, mapping, usedAt) VALUES (?, ?, ?)',
    hashHeaders(headers),
    JSON.stringify({ columns: byName, stages }),
    now,
  )
}

interface Remembered {
  columns: Record<string, TableMapping['columns'][number]>
  stages: TableMapping['stages']
}

function rememberedMapping(db: ReadDb, headers: readonly string[]): Remembered | null {
  const row = db.get<{ mapping: string }>(
    'SELECT mapping FROM tableMappings WHERE headers = ?',
    hashHeaders(headers),
  )
  if (row === undefined) return null
  const { columns, stages } = JSON.parse(row.mapping) as Remembered
  const isFit = tableMappingSchema.safeParse({ columns: Object.values(columns), stages }).success
  return isFit ? { columns, stages } : null
}

/** The same in any order. */
function hashHeaders(headers: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(headers.map(headerKey).sort()))
    .digest('hex')
}
