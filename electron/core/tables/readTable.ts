// The cells of a CSV or XLSX file, or of a board, as text: a line of names, and the rows below it. Runs in a worker, because a hostile
// file may take any time. Dates of a spreadsheet come out as days or wall-clock times, in the order year, month, day.

import readXlsxFile from 'read-excel-file/node'
import { boardHead, isBoardHead } from '../../../shared/boardExport.ts'
import { limits } from '../../../shared/limits.ts'
import { namelessHeader } from '../../../shared/tableMapping.ts'
import { decodeBytes } from '../import/decode.ts'
import { parseCsv } from '../import/text/csv.ts'
import { type ArchiveContent, readZipEntries } from '../import/zip.ts'
import { readBoard } from './boardTable.ts'
import { headerKey, usualTarget } from './tablePresets.ts'

export interface TableData {
  headers: string[]
  rows: string[][]
  /** As `decodeBytes` names it; `xlsx` for a spreadsheet. */
  charset: string
  /** Of several sheets with rows, the one that was read, and those that were not. */
  sheets: { read: string; others: string[] } | null
}

/** The table of a file, or a sentence that says why there is none. */
export async function readTable(bytes: Uint8Array): Promise<TableData | string> {
  if (bytes.length === 0) return 'This file is empty.'
  if (bytes.length > limits.tableBytes) {
    return `This spreadsheet is larger than ${limits.tableBytes / 1024 / 1024} MB. Save the rows you need as a file of their own.`
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const read = isZip ? await readSheet(bytes) : readCsv(bytes)
  return typeof read === 'string' ? read : shape(read)
}

interface Cells extends Pick<TableData, 'charset' | 'sheets'> {
  cells: string[][]
}

function readCsv(bytes: Uint8Array): Cells | string {
  const { text, charset } = decodeBytes(bytes)
  if (text.includes('\0')) return 'This is not a text file, so there are no rows in it to read.'
  if (isBoardHead(text.slice(0, boardHead))) {
    const board = readBoard(text)
    return board === null
      ? 'This board could not be read. Export it from Trello again, as JSON or CSV, and add that.'
      : { cells: board, charset, sheets: null }
  }
  // A quote that is never closed would swallow all that follows: then quotes are letters like others.
  const most = limits.tableRows + headSearch
  const cells = parseCsv(text, '"', most) ?? parseCsv(text, null, most)
  return cells === null
    ? 'The rows of this file could not be told apart. Open it in a spreadsheet, save it as CSV again, and add that.'
    : { cells, charset, sheets: null }
}

/** The sheet with the most columns of known names, the first of them. */
async function readSheet(bytes: Uint8Array): Promise<Cells | string> {
  const refused = await judgeArchive({ bytes })
  if (refused !== null) return refused
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes))
    const filled = sheets.filter(({ data }) => data.length > 1)
    const sheet = filled.toSorted((a, b) => knownNames(b.data) - knownNames(a.data))[0] ?? sheets[0]
    const cells = (sheet?.data ?? [])
      .slice(0, limits.tableRows + headSearch)
      .map((row) => row.slice(0, limits.tableColumns + 1).map(cellText))
    const others = filled.filter((each) => each !== sheet).map((each) => each.sheet)
    return {
      cells,
      charset: 'xlsx',
      sheets: sheet === undefined || others.length === 0 ? null : { read: sheet.sheet, others },
    }
  } catch {
    return 'This spreadsheet could not be read. Save it as .xlsx or CSV again, and add that.'
  }
}

/** How many columns of jobs the line with the most of them names. */
function knownNames(lines: readonly (readonly unknown[])[]): number {
  const known = (cell: unknown) => typeof cell === 'string' && usualTarget(headerKey(cell)) !== null
  return Math.max(0, ...lines.slice(0, headSearch).map((line) => line.filter(known).length))
}

/** The library unpacks whatever the archive states, so each entry is unpacked here first, and stopped where it lies. */
async function judgeArchive(content: ArchiveContent): Promise<string | null> {
  const unpacked = await readZipEntries(content, limits.tableUnpackedBytes)
  if (unpacked === 'tooLarge') return 'This spreadsheet unpacks to far more than it should. It was not read.'
  if (unpacked === 'damaged') return 'This spreadsheet is damaged. Download or save it again.'
  return unpacked.has('xl/workbook.xml')
    ? null
    : 'This is not a spreadsheet that Roledex can read. Save it as .xlsx or CSV, and add that.'
}

function cellText(value: unknown): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return ''
    const iso = value.toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16)
  }
  return value === null || value === undefined ? '' : String(value)
}

/** Lines that are looked at for the names of the columns: above them some write a title. */
const headSearch = 10

function shape({ cells, charset, sheets }: Cells): TableData | string {
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length
  const lines = cells.filter((row) => filled(row) > 0)
  const widest = Math.max(0, ...lines.slice(0, headSearch).map(filled))
  const head = lines.findIndex((row) => filled(row) >= Math.max(1, widest / 2))
  const first = lines[head] ?? []
  const below = lines.slice(head + 1)
  const isNameless = isRowOfValues(first, below)
  const names = isNameless ? [] : first
  const rows = isNameless ? [first, ...below] : below
  if (rows.length === 0) {
    return 'There are no rows in this file: a line with the names of columns, and below it one line for each job.'
  }
  const width = Math.max(names.length, ...rows.map((row) => row.length))
  if (width > limits.tableColumns) return `This file has more than ${limits.tableColumns} columns.`
  if (rows.length > limits.tableRows) {
    return `This file has more than ${limits.tableRows} rows. Cut it in two and add one after the other.`
  }
  return { headers: headersOf(names, width), rows: rows.map((row) => fit(row, width)), charset, sheets }
}

/** What no column is called: an address, a mail address, a day. */
const values = [
  /^https?:\/\/\S+$/i,
  /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i,
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\.?)(?:[T ]|$)/,
]

/** Whether the first line is of jobs as those below it are: somewhere both hold what is no name. */
function isRowOfValues(first: readonly string[], below: readonly (readonly string[])[]): boolean {
  return first.some((cell, index) =>
    values.some((kind) => kind.test(cell.trim()) && below.some((row) => kind.test(row[index]?.trim() ?? ''))),
  )
}

/** One name for each column; those without get one, and of two alike the second is numbered. */
function headersOf(names: readonly string[], width: number): string[] {
  const headers: string[] = []
  for (let index = 0; index < width; index++) {
    const name = (names[index] ?? '').replace(/\s+/g, ' ').trim().slice(0, 200) || namelessHeader(index)
    let header = name
    for (let n = 2; headers.includes(header); n++) header = `${name} (${n})`
    headers.push(header)
  }
  return headers
}

function fit(row: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => (row[index] ?? '').trim().slice(0, limits.tableCell))
}
