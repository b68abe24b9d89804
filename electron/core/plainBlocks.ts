// Blocks of a long text as plain text: for the index, for comparison, for what is read in it, and to store each letter once.

import type { Block, Inline } from '../../shared/posting.ts'

type WriteRow = (cells: readonly string[]) => string

/** Blocks as plain text: a blank line between blocks, `- ` or `1. ` before items, a row as `writePlainRow` writes it. */
export function writePlainText(blocks: readonly Block[], writeRow?: WriteRow): string {
  return blocks.map((block) => writePlainBlock(block, writeRow)).join('\n\n')
}

/** One block as `writePlainText` writes it. */
export function writePlainBlock(block: Block, writeRow: WriteRow = writePlainRow): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return plainInlines(block.content)
    case 'list':
      return block.items
        .map((item, index) => {
          const below = item.children
            .map((child) => writePlainBlock(child, writeRow))
            .join('\n')
            .replace(/^/gm, '  ')
          const line = `${block.ordered ? `${index + 1}.` : '-'} ${plainInlines(item.content)}`
          return item.children.length === 0 ? line : `${line}\n${below}`
        })
        .join('\n')
    case 'quote':
      return writePlainText(block.blocks, writeRow)
    case 'preformatted':
      return block.text
    case 'table':
      return block.rows.map((row) => writeRow(row.map(plainInlines))).join('\n')
    case 'rule':
      return '---'
  }
}

/** More is no name of what stands beside it. */
const longestLabel = 60

/** "Closing date: 15 December" where the first of two cells names the other, " | " between any others. */
function writePlainRow(cells: readonly string[]): string {
  const [label = '', value = ''] = cells
  const isFact =
    cells.length === 2 &&
    value !== '' &&
    label.length <= longestLabel &&
    !label.includes('\n') &&
    /[\p{L}\p{N})][:：]?$/u.test(label)
  return isFact ? `${label.replace(/[:：]$/, '')}: ${value}` : joinCells(cells)
}

/** How every row was written once. */
export function joinCells(cells: readonly string[]): string {
  return cells.join(' | ')
}

function plainInlines(content: readonly Inline[]): string {
  return content.length === 1 ? content[0]!.text : content.map((inline) => inline.text).join('')
}
