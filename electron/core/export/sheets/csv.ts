// Cells as CSV (RFC 4180), with the mark by which spreadsheet programs know it is UTF-8.
//
// A spreadsheet runs a text that begins with a sign of its own as a formula, also one from a hostile posting. Such a text
// gets an apostrophe before it, and so does one that looks as if it had one already; taking one off gives it back.

import { stringify } from 'csv-stringify/sync'
import type { Cell } from './sheetCells.ts'

export const byteOrderMark = '\uFEFF'

export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(textOf)),
    // Either half of a line's end is a whole one to most readers, and a note of several lines has the second half alone.
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )
}

function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return defuse(cell)
  if (typeof cell === 'boolean') return cell ? 'yes' : ''
  return typeof cell === 'number' ? String(cell) : cell.day
}

/** Also the wide forms of the signs, which programs for East Asian languages take for the same. */
const runnable = /^'*[=+\-@\t\r\n＝＋－＠]/

function defuse(text: string): string {
  return runnable.test(text) ? `'${text}` : text
}

/** The text a cell of `toCsv` was made from. */
export function readDefused(cell: string): string {
  return runnable.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell
}
