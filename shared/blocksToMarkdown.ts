// The blocks of a description as Markdown. The words of a posting are foreign: signs that Markdown, HTML or Obsidian
// would take for their own are escaped, so that a posting can neither embed, link nor run anything.

import type { Block, Inline } from './posting.ts'

/** `below`: how many levels of headings stand above those of the blocks. */
export function blocksToMarkdown(blocks: readonly Block[], below = 2): string {
  return blocks.map((block) => blockToMarkdown(block, below)).join('\n\n')
}

/** A foreign text as Markdown that shows it, on one line. */
export function textToMarkdown(text: string): string {
  return escapeSigns(text.replace(/\s+/g, ' ').trim()).replace(/^([-+]|\d+(?=[.)]))/, (sign) =>
    /\d/.test(sign) ? `${sign}\\` : `\\${sign}`,
  )
}

function escapeSigns(text: string): string {
  return text.replace(/[\\`*_[\]<>#|$^]|~(?=~)|=(?==)|%(?=%)|&(?=#?\w+;)/g, '\\$&')
}

function blockToMarkdown(block: Block, below: number): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + below)} ${line(block.content)}`
    case 'paragraph':
      return lines(block.content)
    case 'list':
      return block.items
        .map(({ content, children }, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- '
          const hanging =
            children.length === 0 ? '' : `\n${indent(blocksToMarkdown(children, below), mark.length)}`
          return `${mark}${line(content)}${hanging}`
        })
        .join('\n')
    case 'quote':
      return blocksToMarkdown(block.blocks, below).replace(/^/gm, '> ')
    case 'preformatted': {
      const longest = Math.max(2, ...[...block.text.matchAll(/`+/g)].map(([run]) => run.length))
      const fence = '`'.repeat(longest + 1)
      return `${fence}text\n${block.text}\n${fence}`
    }
    case 'table':
      return tableToMarkdown(block.rows, block.header)
    case 'rule':
      return '---'
  }
}

function tableToMarkdown(rows: readonly (readonly Inline[][])[], hasHeader: boolean): string {
  const width = Math.max(1, ...rows.map((row) => row.length))
  const write = (row: readonly Inline[][]) =>
    `| ${Array.from({ length: width }, (_, column) => line(row[column] ?? [])).join(' | ')} |`
  const [first = [], ...rest] = hasHeader ? rows : [[], ...rows]
  return [write(first), `|${' --- |'.repeat(width)}`, ...rest.map(write)].join('\n')
}

function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}

function line(content: readonly Inline[]): string {
  return lines(content).replace(/\s*\n\s*/g, ' ')
}

function lines(content: readonly Inline[]): string {
  return content
    .map(inlineToMarkdown)
    .join('')
    .split('\n')
    .map((each) => each.replace(/^(\s*)([-+])(?=\s|$)/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2'))
    .join('\\\n')
}

function inlineToMarkdown({ text, bold, italic, code, strike, href }: Inline): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (middle === '') return text
  let said = escapeSigns(middle)
  // A bar would part the code where it stands in a table, and what is behind it would be code no longer.
  if (code && !/[`\n|]/.test(middle)) said = `\`${middle}\``
  if (strike) said = `~~${said}~~`
  if (italic) said = `*${said}*`
  if (bold) said = `**${said}**`
  if (href !== undefined) said = `[${said}](<${href.replace(/[<>|\s]/g, encodeURIComponent)}>)`
  return `${before}${said}${after}`
}
