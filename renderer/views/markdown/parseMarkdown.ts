// Reads Markdown (CommonMark, with the lists of tasks, tables, struck words and bare addresses that GitHub has) into a
// tree of our own. HTML in it stays the text it is; a picture becomes a link; what cannot be followed stays as typed.
// Lines break where they were broken: a note is not typeset.

import { readInlines } from './markdownInlines.ts'
import { type Reading, reader, type SyntaxNode } from './markdownReader.ts'
import type { MarkdownBlock, MarkdownInline, MarkdownItem } from './markdownTree.ts'

/** Quotes and lists within one another; what lies deeper is text. */
const deepest = 24
/** The reader compares signs such as `*` with one another: of so many in one paragraph it would take seconds. */
const mostSigns = 2_000

/** Never throws. */
export function parseMarkdown(text: string): MarkdownBlock[] {
  if (isOvergrown(text)) return [asTyped(text, 0, text.length)]
  const { topNode } = reader.parse(text)
  const addresses = new Map<string, string>()
  for (const node of topNode.getChildren('LinkReference')) {
    const [label, url] = [node.getChild('LinkLabel'), node.getChild('URL')]
    if (label !== null && url !== null) {
      addresses.set(text.slice(label.from + 1, label.to - 1).toLowerCase(), text.slice(url.from, url.to))
    }
  }
  return readBlocks(topNode, { text, addresses }, 0)
}

function isOvergrown(text: string): boolean {
  return text
    .split(/\n(?=\s*(?:\n|[-*+] ))/)
    .some(
      (paragraph) =>
        paragraph.length > mostSigns && (paragraph.match(/[*_~[\]`<]/g)?.length ?? 0) > mostSigns,
    )
}

function readBlocks(parent: SyntaxNode, reading: Reading, depth: number): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    const block = readBlock(node, reading, depth)
    if (block !== null) blocks.push(block)
  }
  return blocks
}

/** Null for what is no block: the marks of a list or a quote, and where a link's address stands. */
function readBlock(node: SyntaxNode, reading: Reading, depth: number): MarkdownBlock | null {
  const { text } = reading
  const { name, from, to } = node
  if (depth > deepest) return asTyped(text, from, to)
  const level = name.match(/^(?:ATX|Setext)Heading(\d)$/)?.[1]
  if (level !== undefined) {
    return { kind: 'heading', level: Number(level), content: readInlines(node, reading), to }
  }
  switch (name) {
    case 'Paragraph':
    case 'Task':
      return { kind: 'paragraph', content: readInlines(node, reading), to }
    case 'BulletList':
      return { kind: 'list', start: null, items: readItems(node, reading, depth) }
    case 'OrderedList': {
      const mark = node.firstChild?.getChild('ListMark')
      const start = Number.parseInt(mark ? text.slice(mark.from, mark.to) : '1', 10)
      return { kind: 'list', start, items: readItems(node, reading, depth) }
    }
    case 'Blockquote':
      return { kind: 'quote', blocks: readBlocks(node, reading, depth + 1) }
    case 'FencedCode':
    case 'CodeBlock': {
      const lines = node.getChildren('CodeText').map((line) => text.slice(line.from, line.to))
      return { kind: 'code', text: lines.join(''), to }
    }
    case 'Table':
      return { kind: 'table', rows: readRows(node, reading), to }
    case 'HorizontalRule':
      return { kind: 'rule' }
    case 'HTMLBlock':
    case 'CommentBlock':
    case 'ProcessingInstructionBlock':
      return asTyped(text, from, to)
    default:
      return null
  }
}

/** Without an empty one at the end: Enter began it, and nobody went on. */
function readItems(list: SyntaxNode, reading: Reading, depth: number): MarkdownItem[] {
  const items = list.getChildren('ListItem')
  const isLastEmpty = items.length > 1 && isEmptyItem(items.at(-1), reading.text)
  return (isLastEmpty ? items.slice(0, -1) : items).map((item) => {
    const marker = item.getChild('Task')?.getChild('TaskMarker') ?? null
    return {
      task: marker && {
        isDone: reading.text.charAt(marker.from + 1) !== ' ',
        at: marker.from,
      },
      blocks: readBlocks(item, reading, depth + 1),
    }
  })
}

function isEmptyItem(item: SyntaxNode | undefined, text: string): boolean {
  return (
    item !== undefined && /^(?:[-*+]|\d{1,9}[.)])\s*(?:\[[ xX]\]\s*)?$/.test(text.slice(item.from, item.to))
  )
}

/** An empty cell has no node of its own: cells are counted by the bars between them. */
function readRows(table: SyntaxNode, reading: Reading): MarkdownInline[][][] {
  const rows = [...table.getChildren('TableHeader'), ...table.getChildren('TableRow')].map((row) => {
    const cells: MarkdownInline[][] = []
    let column = reading.text.charAt(row.from) === '|' ? -1 : 0
    for (let node = row.firstChild; node !== null; node = node.nextSibling) {
      if (node.name === 'TableDelimiter') column++
      else if (node.name === 'TableCell') cells[column] = readInlines(node, reading)
    }
    return cells
  })
  const width = rows[0]?.length ?? 0
  return rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? []))
}

function asTyped(text: string, from: number, to: number): MarkdownBlock {
  const content = text
    .slice(from, to)
    .split('\n')
    .flatMap((line, index): MarkdownInline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      { kind: 'text', text: line },
    ])
  return { kind: 'paragraph', content, to }
}
