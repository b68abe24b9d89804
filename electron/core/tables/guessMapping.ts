// Where the columns of a table go, as far as their names and what stands in them tell. Nothing is left out: what has no
// place becomes a field of the person's own.

import { tidyFieldName } from '../../../shared/customFields.ts'
import { limits } from '../../../shared/limits.ts'
import { initialStages } from '../../../shared/stages.ts'
import {
  type ColumnMapping,
  dateTargets,
  isNamelessHeader,
  stageKey,
  type TableColumn,
  type TableTarget,
  trackingTargets,
} from '../../../shared/tableMapping.ts'
import { foreignTarget } from './foreignTables.ts'
import type { TableData } from './readTable.ts'
import { areDates, dayOrderOf } from './tableDates.ts'
import { headerKey, type TablePreset, tablePresets, usualTarget } from './tablePresets.ts'
import { guessStage } from './tableStages.ts'

/** Several columns may go there; of every other target one does. */
const sharedTargets: ReadonlySet<TableTarget> = new Set(['field', 'none', 'note', 'tags'])

export function findPreset({ headers }: TableData): TablePreset | null {
  const keys = new Set(headers.map(headerKey))
  return tablePresets.find(({ needs }) => needs.every((need) => keys.has(need))) ?? null
}

/** Cells as the program meant them that wrote the table. In a workbook they stand as they are. */
export function readCells(table: TableData, preset: TablePreset | null): TableData {
  const { readCell } = preset ?? {}
  if (readCell === undefined || table.charset === 'xlsx') return table
  return { ...table, rows: table.rows.map((row) => row.map(readCell)) }
}

/** `zone` is the person's. */
export function guessColumns(table: TableData, preset: TablePreset | null, zone: string): ColumnMapping[] {
  const taken = new Set<TableTarget>()
  // What a preset names goes first, so that no usual name takes its place.
  const keys = table.headers.map(headerKey)
  const { columns = {} } = preset ?? {}
  // A column may be called “Constructor”.
  const named = keys.map((key) => (Object.hasOwn(columns, key) ? (columns[key] ?? null) : null))
  for (const target of named) if (target !== null) taken.add(target)
  const guessed = table.headers.map((header, index) => {
    const cells = table.rows.map((row) => row[index] ?? '')
    const order = dayOrderOf(cells)
    const isDayFirst = order === 'ambiguous' ? (preset?.isDayFirst ?? null) : order
    const to = (target: TableTarget): ColumnMapping => ({
      to: target,
      field: target === 'field' ? ownField(header, cells, zone) : null,
      isDayFirst,
    })
    if (cells.every((cell) => cell === '')) return to('none')
    const own = named[index]
    if (own !== null && own !== undefined) return to(own)
    const usual = isDayOfListing(keys, index)
      ? 'posted'
      : (usualTarget(keys[index] ?? '') ?? foreignTarget(header) ?? ofNameless(header, cells))
    if (usual === null || (taken.has(usual) && !sharedTargets.has(usual))) return to('field')
    if (usual === 'stage' && isBesideTown(keys, index, cells)) return to('field')
    if (dateTargets.has(usual) && !areDates(cells, zone)) return to('field')
    if (usual === 'url' && !cells.some((cell) => /^(https?:\/\/|www\.)/i.test(cell))) return to('field')
    taken.add(usual)
    return to(usual)
  })
  if (taken.has('stage') || preset !== null) return guessed
  const stageAt = guessed.findIndex((column, index) => column.to === 'field' && holdsStages(table, index))
  return guessed.map((column, index) =>
    index === stageAt ? { ...column, to: 'stage', field: null } : column,
  )
}

/** Of a column that nobody named only addresses can be told by what they are. */
function ofNameless(header: string, cells: readonly string[]): TableTarget | null {
  return isNamelessHeader(header) && cells.every((cell) => cell === '' || /^https?:\/\//i.test(cell))
    ? 'url'
    : null
}

/** Whether a column without a place tells how far each application came: “sent”, “1st interview”, “rejected”. */
function holdsStages({ rows }: TableData, index: number): boolean {
  const texts = new Set(rows.map((row) => stageKey(row[index] ?? '')).filter((text) => text !== ''))
  if (texts.size > mostStageTexts) return false
  const found = [...texts].map((text) =>
    text.length > longestStage ? null : guessStage(text, initialStages),
  )
  const known = new Set(found.filter((stageId) => stageId !== null))
  // Applications are sent and end somehow; a column of sources may hold “recruiter” and “phone”.
  const tellsOfApplying = ['applied', 'rejected', 'noReply'].filter((stageId) => known.has(stageId)).length
  return tellsOfApplying > 0 && known.size > 1 && found.filter((id) => id === null).length * 4 <= found.length
}

const mostStageTexts = 20
const longestStage = 40

/** Whether a column called “state” is the part of a country in which the towns of another lie. */
function isBesideTown(keys: readonly string[], index: number, cells: readonly string[]): boolean {
  const key = keys[index] ?? ''
  if (!/^(?:state|estado|stato)$/.test(key) || !keys.some((other) => towns.test(other))) return false
  // In other languages the same word is the usual one for a stage.
  return key === 'state' || cells.every((cell) => cell === '' || /^[A-Z]{2}$/.test(cell))
}

/** Whether a column called no more than “date” stands among links to jobs of which nobody says how they went. */
function isDayOfListing(keys: readonly string[], index: number): boolean {
  if (!/^(?:date|datum)$/.test(keys[index] ?? '')) return false
  const others = keys.filter((_, at) => at !== index).map(usualTarget)
  return others.includes('url') && !others.some((target) => target !== null && ownTargets.has(target))
}

/** What only the person says of a job; tags may be a site's. */
const ownTargets: ReadonlySet<TableTarget> = new Set(trackingTargets.filter((target) => target !== 'tags'))

const towns = /^(?:city|town|cidade|ciudad|citta|municipio)$/

/** The field a column without a place becomes. */
function ownField(
  header: string,
  cells: readonly string[],
  zone: string,
): NonNullable<ColumnMapping['field']> {
  const some = cells.filter((cell) => cell !== '')
  const isNumber = some.length > 0 && some.every((cell) => /^-?\d{1,15}(\.\d{1,10})?$/.test(cell))
  const kind = isNumber ? 'number' : areDates(cells, zone) ? 'date' : 'text'
  return { name: tidyFieldName(header).slice(0, limits.fieldNameLength) || 'Column', kind }
}

export function describeColumns({ headers, rows }: TableData): TableColumn[] {
  return headers.map((header, index) => {
    const cells = rows.map((row) => row[index] ?? '')
    const samples = [...new Set(cells.filter((cell) => cell !== ''))].slice(0, 3)
    return {
      header,
      samples: samples.map((sample) => (sample.length > 120 ? `${sample.slice(0, 119)}…` : sample)),
      isEmpty: samples.length === 0,
      isAmbiguous: dayOrderOf(cells) === 'ambiguous',
    }
  })
}

/** Whether a mapping leaves open which of two days is meant. */
export function undecidedColumn(columns: readonly ColumnMapping[], table: TableData): string | null {
  const index = columns.findIndex(({ to, field, isDayFirst }, at) => {
    const isDate = dateTargets.has(to) || field?.kind === 'date'
    return isDate && isDayFirst === null && dayOrderOf(table.rows.map((row) => row[at] ?? '')) === 'ambiguous'
  })
  return table.headers[index] ?? null
}
