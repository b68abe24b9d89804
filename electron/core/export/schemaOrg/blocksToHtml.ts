// The blocks of a description as HTML, for what leaves as schema.org. Every text is written as text.

import type { Block, Inline } from '../../../../shared/posting.ts'
import { escapeHtml } from '../escapeHtml.ts'

export function blocksToHtml(blocks: readonly Block[]): string {
  return blocks.map(blockToHtml).join('')
}

function blockToHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${inlinesToHtml(block.content)}</h${block.level}>`
    case 'paragraph':
      return `<p>${inlinesToHtml(block.content)}</p>`
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul'
      const items = block.items.map(
        ({ content, children }) => `<li>${inlinesToHtml(content)}${blocksToHtml(children)}</li>`,
      )
      return `<${name}>${items.join('')}</${name}>`
    }
    case 'quote':
      return `<blockquote>${blocksToHtml(block.blocks)}</blockquote>`
    case 'preformatted':
      return `<pre>${escapeHtml(block.text)}</pre>`
    case 'table': {
      const rows = block.rows.map((row, index) => {
        const name = block.header && index === 0 ? 'th' : 'td'
        return `<tr>${row.map((cell) => `<${name}>${inlinesToHtml(cell)}</${name}>`).join('')}</tr>`
      })
      return `<table>${rows.join('')}</table>`
    }
    case 'rule':
      return '<hr>'
  }
}

const marks = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['code', 'code'],
  ['underline', 'u'],
  ['strike', 's'],
] as const

function inlinesToHtml(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      let html = escapeHtml(inline.text).replaceAll('\n', '<br>')
      for (const [mark, name] of marks) if (inline[mark]) html = `<${name}>${html}</${name}>`
      return inline.href === undefined ? html : `<a href="${escapeHtml(inline.href)}">${html}</a>`
    })
    .join('')
}
