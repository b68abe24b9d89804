// Blocks of a long text as plain text: for the index, for comparison, and to store each letter once.

import type { Block, Inline } from '../../shared/posting.ts'

/** Blocks as plain text: a blank line between blocks, `- ` or `1. ` before items, ` | ` between cells. */
export function writePlainText(blocks: readonly Block[]): string {
  return blocks.map(writePlainBlock).join('\n\n')
}

/** One block as `writePlainText` writes it. */
export function writePlainBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return plainInlines(block.content)
    case 'list':
      return block.items
        .map((item, index) => {
          const below = item.children.map(writePlainBlock).join('\n').replace(/^/gm, '  ')
          const line = `${block.ordered ? `${index + 1}.` : '-'} ${plainInlines(item.content)}`
          return item.children.length === 0 ? line : `${line}\n${below}`
        })
        .join('\n')
    case 'quote':
      return writePlainText(block.blocks)
    case 'preformatted':
      return block.text
    case 'table':
      return block.rows.map((row) => row.map(plainInlines).join(' | ')).join('\n')
    case 'rule':
      return '---'
  }
}

function plainInlines(content: readonly Inline[]): string {
  return content.length === 1 ? content[0]!.text : content.map((inline) => inline.text).join('')
}
