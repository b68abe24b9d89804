// Spreadsheets on their way in. An opened one waits in memory for the person to say where its columns go; importing it
// goes the way of every file, with each row as a posting of it and what the person had added beside it.

import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { zstdCompress } from 'node:zlib'
import type { Output } from '../../../shared/contract.ts'
import { closingOf } from '../../../shared/deadlineText.ts'
import { warning } from '../../../shared/messages.ts'
import type { ListingDeadline } from '../../../shared/posting.ts'
import { fail, ok } from '../../../shared/result.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import type { OpenedTable, TableMapping, TableRowPreview } from '../../../shared/tableMapping.ts'
import { type Clock, nowIso } from '../clock.ts'
import { readDb, writeDb } from '../db/sql.ts'
import { newId } from '../ids.ts'
import { fileNameOf } from '../import/archiveFiles.ts'
import { readPlainNode } from '../import/formats/jsonLdNode.ts'
import { parseJson } from '../import/json/json.ts'
import { isJsonObject } from '../import/json/jsonValue.ts'
import { normalise } from '../import/normalise.ts'
import type { ReadFile } from '../import/parseTask.ts'
import { type PreparedPosting, preparePosting } from '../import/prepared.ts'
import type { FileRead, ImportRuns, Library, Tables } from '../services.ts'
import { listStages } from '../tracking/stageRows.ts'
import { describeColumns, findPreset, readCells } from './guessMapping.ts'
import { type RowContext, type RowReading, readRow } from './readRow.ts'
import type { TableData } from './readTable.ts'
import { readTableSafely } from './readTableSafely.ts'
import { mappingFor, problemOf, rememberMapping, withStages } from './tableMappings.ts'
import type { TablePreset } from './tablePresets.ts'
import { listStageTexts, stagesOfDates } from './tableStages.ts'
import { makeFields, writeTracking } from './writeTracking.ts'

interface TablesOptions {
  library: Library
  runs: ImportRuns
  clock: Clock
}

interface Opened {
  fileName: string
  bytes: Uint8Array
  table: TableData
  preset: TablePreset | null
}

/** Nobody looks at more at once; the oldest is let go. */
const mostOpen = 8
const rowsPerTurn = 50
const compress = promisify(zstdCompress)

export function createTables({ library, runs, clock }: TablesOptions): Tables {
  const db = readDb(library.reader)
  const opened = new Map<string, Opened>()

  const contextOf = ({ table, preset }: Opened, mapping: TableMapping): RowContext => ({
    headers: table.headers,
    mapping,
    zone: clock.zone(),
    now: clock.now(),
    stageFor: stagesOfDates(listStages(db)),
    inboxStageId,
    defaultMove: preset?.means === undefined ? null : preset.means === 'saved' ? 'savedOn' : 'appliedOn',
  })

  const read = async (fileName: string, bytes: Uint8Array): Promise<Opened | string> => {
    const table = await readTableSafely(bytes)
    if (typeof table === 'string') return table
    const preset = findPreset(table)
    return { fileName, bytes, table: readCells(table, preset), preset }
  }

  const prepare = async (table: Opened, mapping: TableMapping): Promise<FileRead> => {
    const context = contextOf(table, mapping)
    const rows = new Map<PreparedPosting, { reading: RowReading; row: number }>()
    for (const [index, cells] of table.table.rows.entries()) {
      const reading = readRow(cells, context)
      rows.set(prepareRow(reading, index, clock.zone()), { reading, row: index + 1 })
      if (index % rowsPerTurn === rowsPerTurn - 1) await nextTurn()
    }
    return {
      file: { path: table.fileName, content: { bytes: table.bytes } },
      parsed: await asReadFile(table, [...rows.keys()]),
      onBegin: (write, storing) => makeFields(write, mapping.columns, storing),
      onStored: (write, posting, stored, storing) => {
        const row = rows.get(posting)
        if (row === undefined) return
        const place = { fileName: fileNameOf(table.fileName), row: row.row }
        writeTracking(write, stored, row.reading.tracking, place, storing)
      },
    }
  }

  return {
    async open(fileName, bytes) {
      const table = await read(fileName, bytes)
      if (typeof table === 'string') return fail('badRequest', table)
      const [oldest] = opened.keys()
      if (opened.size >= mostOpen && oldest !== undefined) opened.delete(oldest)
      const tableId = newId(clock.now())
      opened.set(tableId, table)
      return ok({
        tableId,
        fileName,
        preset: table.preset?.name ?? null,
        rowCount: table.table.rows.length,
        sheets: table.table.sheets,
        columns: describeColumns(table.table),
        ...mappingFor(db, table, clock.zone()),
      } satisfies OpenedTable)
    },

    preview(tableId, asked, { offset, limit }) {
      const table = opened.get(tableId)
      if (table === undefined) return gone()
      const mapping = withStages(db, table.table, asked)
      const context = contextOf(table, mapping)
      const rows = table.table.rows
        .slice(offset, offset + limit)
        .map((cells, index) => previewRow(readRow(cells, context), offset + index, clock.zone()))
      const stages = listStageTexts(table.table, mapping.columns).map((text) => ({
        ...text,
        stageId: mapping.stages[text.key] ?? null,
      }))
      return ok({ rows, stages, problem: problemOf(table.table, mapping) } satisfies Output<'tables.preview'>)
    },

    async import(tableId, asked) {
      const table = opened.get(tableId)
      if (table === undefined) return gone()
      const mapping = withStages(db, table.table, asked)
      const problem = problemOf(table.table, mapping)
      if (problem !== null) return fail('badRequest', problem)
      const file = await prepare(table, mapping)
      const importId = runs.begin('files')
      runs.addRead(importId, [file])
      const report = await runs.finish(importId)
      if (report === null) return gone()
      library.held.settle()
      rememberMapping(writeDb(library.writer), table.table.headers, mapping, nowIso(clock))
      opened.delete(tableId)
      return ok(report)
    },

    async read(path, bytes) {
      const table = await read(path, bytes)
      if (typeof table === 'string') return { path, message: table }
      const { mapping } = mappingFor(db, table, clock.zone())
      const problem = problemOf(table.table, mapping)
      return problem === null
        ? prepare(table, mapping)
        : { path, message: `${problem} Drop the file on the window once; the answer is remembered.` }
    },

    close: (tableId) => void opened.delete(tableId),
  }
}

const gone = () => fail('notFound', 'This spreadsheet is no longer open. Add it once more.')

function prepareRow({ posting }: RowReading, index: number, zone: string): PreparedPosting {
  const verbatim = JSON.stringify(posting)
  const parsed = parseJson(verbatim)
  if (!parsed.ok || !isJsonObject(parsed.value)) throw new Error('A row is always an object')
  const path = `$[${index}]`
  const draft = normalise(
    {
      node: readPlainNode(parsed.value, path, 'table'),
      verbatim,
      path,
      rung: 'table',
      warnings: [],
      pageUrl: null,
      pageTitle: null,
      lang: null,
      savedAt: null,
    },
    false,
  )
  // Always kept with its version: the file does not hold it as it is.
  return preparePosting(draft, zone, Number.POSITIVE_INFINITY)
}

function previewRow(reading: RowReading, index: number, zone: string): TableRowPreview {
  const { columns } = prepareRow(reading, index, zone)
  const { date } = JSON.parse(columns.deadline) as ListingDeadline
  const { posting, tracking } = reading
  const salary = posting.baseSalary ?? posting.estimatedSalary
  return {
    row: index + 1,
    title: columns.title,
    employer: columns.employerName,
    place: columns.placeLabel,
    workMode: columns.workMode as TableRowPreview['workMode'],
    salary: typeof salary === 'string' ? salary : salaryWords(salary),
    closes: date === null ? null : (closingOf(date, zone)?.on ?? null),
    stageId: tracking.moves.at(-1)?.stageId ?? inboxStageId,
    moves: tracking.moves.map(({ stageId, when }) => ({ stageId, on: when?.on ?? null })),
    myDeadline: tracking.myDeadline?.on ?? null,
    isBookmarked: tracking.isBookmarked,
    tags: tracking.tags,
    fields: tracking.fields,
    hasNote: tracking.notes.length > 0,
    leftOver: tracking.leftOver,
  }
}

function salaryWords(salary: unknown): string | null {
  if (typeof salary !== 'object' || salary === null) return null
  const { currency, value } = salary as { currency?: string; value?: Record<string, string> }
  const amounts = [value?.minValue, value?.maxValue].filter((amount) => amount !== undefined)
  return [amounts.join('–'), currency, value?.unitText?.toLowerCase()].filter(Boolean).join(' ') || null
}

async function asReadFile({ bytes, table }: Opened, postings: PreparedPosting[]): Promise<ReadFile> {
  const packed = await compress(bytes)
  const isSmaller = packed.length < bytes.length
  return {
    kind: 'read',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    byteLength: bytes.length,
    encoding: isSmaller ? 'zstd' : 'none',
    blob: isSmaller ? packed : bytes,
    container: 'table',
    charset: table.charset,
    pageUrl: null,
    savedAt: null,
    postings,
    asides: [],
    warnings:
      table.sheets === null ? [] : [warning('SHEETS_LEFT_OUT', { raw: table.sheets.others.join(', ') })],
    attempts: [],
    failure: null,
  }
}
