// Long text (the description and its like) from whatever a site wrote to headings, paragraphs and lists that a
// person can read, and to one plain text for search and comparison. Import specification 6.3. Never throws.

import type { WarningCode } from '../../../../shared/messages.ts'
import type { Block, Inline, RichText } from '../../../../shared/posting.ts'
import { remember } from '../remember.ts'
import { BlockBuilder } from './blocks.ts'
import { feedMarkup } from './markup.ts'

interface RichTextReading {
  value: RichText
  codes: WarningCode[]
}

/** Reads text, HTML, escaped HTML or a mix. A single line end inside a paragraph is `\n` in its text. */
export function readRichText(source: string): RichTextReading {
  const builder = new BlockBuilder()
  const layers = feedMarkup(source, builder)
  const blocks = builder.finish()
  return { value: { blocks, plainText: writePlainText(blocks), layers }, codes: [...builder.codes] }
}

/** The plain text of `readRichText` alone, for what is a word or a line most of the time. */
export const readPlainText: (source: string) => string = remember(
  (source) => readRichText(source).value.plainText,
)

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
