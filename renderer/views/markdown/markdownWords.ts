// A note in a few lines of plain words, for where it is only hinted at.

import type { MarkdownBlock, MarkdownInline } from './markdownTree.ts'
import { parseMarkdown } from './parseMarkdown.ts'

/** Without signs of Markdown: a line for each block, item and row; boxes as ☐ and ☑. */
export function markdownWords(text: string): string {
  return parseMarkdown(text).map(wordsOfBlock).filter(Boolean).join('\n')
}

function wordsOfBlock(block: MarkdownBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return wordsOf(block.content)
    case 'list':
      return block.items
        .map(({ task, blocks }) => {
          const sign = task === null ? '•' : task.isDone ? '☑' : '☐'
          return `${sign} ${blocks.map(wordsOfBlock).join('\n')}`
        })
        .join('\n')
    case 'quote':
      return block.blocks.map(wordsOfBlock).join('\n')
    case 'code':
      return block.text
    case 'table':
      return block.rows.map((row) => row.map(wordsOf).join(' · ')).join('\n')
    case 'rule':
      return ''
  }
}

function wordsOf(content: readonly MarkdownInline[]): string {
  return content
    .map((part) => {
      switch (part.kind) {
        case 'text':
        case 'code':
          return part.text
        case 'break':
          return '\n'
        default:
          return wordsOf(part.content)
      }
    })
    .join('')
}
