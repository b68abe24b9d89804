// Tables of a description: a table of values stays one, a table that only lays out the page gives its content.

import type { Block, Inline } from '../../../../shared/posting.ts'
import { appendInline, type HeadingRanks } from './lines.ts'

export interface TableRow {
  cells: Block[][]
  isHeader: boolean
}

const longestCell = 300

/** The blocks of a table, in reading order. Headings that end up inside a cell are taken out of `ranks`. */
export function blocksOfTable(tableRows: readonly TableRow[], ranks: HeadingRanks): Block[] {
  const rows = tableRows.filter((row) => row.cells.some((cell) => cell.length > 0))
  const isTabular =
    rows.length > 1 && rows.some((row) => row.cells.length > 1) && rows.every(hasOnlyShortCells)
  if (!isTabular) return rows.flatMap((row) => row.cells.flat())
  return [
    {
      type: 'table',
      header: rows[0]!.isHeader,
      rows: rows.map((row) => row.cells.map((cell) => contentOfCell(cell, ranks))),
    },
  ]
}

function hasOnlyShortCells(row: TableRow): boolean {
  return row.cells.every((cell) => {
    let length = 0
    for (const block of cell) {
      if (block.type !== 'paragraph' && block.type !== 'heading') return false
      for (const inline of block.content) length += inline.text.length
    }
    return length <= longestCell
  })
}

function contentOfCell(cell: readonly Block[], ranks: HeadingRanks): Inline[] {
  const content: Inline[] = []
  for (const block of cell) {
    if (block.type !== 'paragraph' && block.type !== 'heading') continue
    if (content.length > 0) appendInline(content, { text: '\n' })
    for (const inline of block.content) {
      appendInline(content, block.type === 'heading' ? { ...inline, bold: true } : inline)
    }
    if (block.type === 'heading') ranks.delete(block)
  }
  return content
}
