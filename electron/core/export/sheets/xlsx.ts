// Cells as an Excel workbook of one sheet. A text is a text there, whatever it begins with, so nothing can run.

import type { Cell as SheetCell, SheetData } from 'write-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import type { Cell } from './sheetCells.ts'

/** What a workbook can hold in a cell; and its first day, before which it takes days for others. */
const longestText = 32_767
const firstDay = '1900-03-01'

/** The file. Signs that XML has no way to write are left out of texts. */
export function toXlsx(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  sheetName: string,
): Promise<Buffer> {
  const data: SheetData = [
    headings.map((value) => ({ value, fontWeight: 'bold' })),
    ...rows.map((cells) => cells.map(toCell)),
  ]
  const columns = headings.map((heading, index) => ({
    width: Math.min(60, Math.max(heading.length + 2, ...rows.map((cells) => widthOf(cells[index] ?? null)))),
  }))
  return writeXlsxFile(data, { sheet: sheetName, columns, stickyRowsCount: 1 }).toBuffer()
}

function toCell(cell: Cell): SheetCell {
  if (cell === null || cell === false) return null
  if (cell === true) return { value: 'yes', type: String }
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'object' && cell.day >= firstDay) {
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  }
  return { value: cut(typeof cell === 'string' ? cell : cell.day), type: String }
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
}

function widthOf(cell: Cell): number {
  if (typeof cell === 'string') return Math.max(...cell.split('\n', 5).map((line) => line.length)) + 1
  return typeof cell === 'number' ? String(cell).length + 2 : 12
}
