// Blocks of a long text as plain text: for the index, for comparison, for what is read in it, and to store each letter once.

import type { Block, Inline } from '../../../../shared/posting.ts'

type Rows = readonly (readonly string[])[]
type WriteTable = (rows: Rows, hasHeader: boolean) => string

/** Blocks as plain text: a blank line between blocks, `- ` or `1. ` before items, tables as `writePlainTable` writes them. */
export function writePlainText(blocks: readonly Block[], writeTable?: WriteTable): string {
  return blocks.map((block) => writePlainBlock(block, writeTable)).join('\n\n')
}

/** One block as `writePlainText` writes it. */
export function writePlainBlock(block: Block, writeTable: WriteTable = writePlainTable): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return plainInlines(block.content)
    case 'list':
      return block.items
        .map((item, index) => {
          const below = item.children
            .map((child) => writePlainBlock(child, writeTable))
            .join('\n')
            .replace(/^/gm, '  ')
          const line = `${block.ordered ? `${index + 1}.` : '-'} ${plainInlines(item.content)}`
          return item.children.length === 0 ? line : `${line}\n${below}`
        })
        .join('\n')
    case 'quote':
      return writePlainText(block.blocks, writeTable)
    case 'preformatted':
      return block.text
    case 'table':
      return writeTable(
        block.rows.map((row) => row.map(plainInlines)),
        block.header,
      )
    case 'rule':
      return '---'
  }
}

/** More is no name of what stands beside it. */
const longestLabel = 60

/** "Closing date: 15 December", a fact a line, where cells name what stands beside or below them; " | " between any others. */
function writePlainTable(rows: Rows, hasHeader: boolean): string {
  const [names = [], values = []] = rows
  const isOfOne = hasHeader && rows.length === 2 && names.length === values.length
  const pairs = isOfOne ? names.map((name, index) => [name, values[index] ?? '']) : rows.flatMap(pairsOf)
  return pairs.map((cells) => (isFact(cells) ? factOf(cells) : cells.join(' | '))).join('\n')
}

/** "Grade: | 7 | Hours: | 37" are two facts. */
function pairsOf(cells: readonly string[]): Rows {
  const names = cells.filter((_, index) => index % 2 === 0)
  if (cells.length < 4 || cells.length % 2 > 0 || !names.every((name) => /[:：]$/.test(name))) return [cells]
  return names.map((name, index) => [name, cells[2 * index + 1] ?? ''])
}

function isFact(cells: readonly string[]): boolean {
  const [name = '', value = ''] = cells
  return (
    cells.length === 2 && value !== '' && name.length <= longestLabel && /^.*[\p{L}\p{N})][:：]?$/u.test(name)
  )
}

function factOf([name = '', value = '']: readonly string[]): string {
  return `${name.replace(/[:：]$/, '')}: ${value}`
}

/** How tables were written once. */
export function joinCells(rows: Rows): string {
  return rows.map((cells) => cells.join(' | ')).join('\n')
}

function plainInlines(content: readonly Inline[]): string {
  return content.length === 1 ? content[0]!.text : content.map((inline) => inline.text).join('')
}
