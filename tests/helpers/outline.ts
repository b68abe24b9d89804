import { readRichText } from '../../electron/core/import/text/richText.ts'
import type { Block, Inline } from '../../shared/posting.ts'

/** Blocks as an outline: `# heading`, text, `- item`, nested two spaces deeper. */
export function outline(source: string): string[] {
  return readRichText(source).value.blocks.flatMap((block) => outlineOf(block))
}

export function outlineOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${textOf(block.content)}`]
    case 'paragraph':
      return [textOf(block.content)]
    case 'list':
      return block.items.flatMap((item, index) => [
        `${block.ordered ? `${index + 1}.` : '-'} ${textOf(item.content)}`,
        ...item.children.flatMap(outlineOf).map((line) => `  ${line}`),
      ])
    case 'quote':
      return block.blocks.flatMap(outlineOf).map((line) => `> ${line}`)
    case 'preformatted':
      return [`\`${block.text}\``]
    case 'table':
      return block.rows.map((row) => row.map(textOf).join(' | '))
    case 'rule':
      return ['---']
  }
}

function textOf(content: Inline[]): string {
  return content.map((inline) => (inline.bold ? `**${inline.text}**` : inline.text)).join('')
}
