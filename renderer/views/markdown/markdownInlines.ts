// The words within a block of Markdown. Text is what lies between the nodes of the syntax tree.

import { linkTarget } from './Blocks.tsx'
import type { Reading, SyntaxNode } from './markdownReader.ts'
import type { MarkdownInline } from './markdownTree.ts'

/** Signs that say how something is meant and are not part of it. */
const marks = new Set([
  'HeaderMark',
  'QuoteMark',
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'TaskMarker',
  'LinkTitle',
  'LinkLabel',
])

/** Everything within a node, without its own marks. */
export function readInlines(
  node: SyntaxNode,
  reading: Reading,
  { from, to } = { from: node.from, to: node.to },
): MarkdownInline[] {
  const content: MarkdownInline[] = []
  let at = from
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.from < from || child.to > to) continue
    content.push(...readText(reading.text.slice(at, child.from)))
    content.push(...readInline(child, reading))
    at = child.to
    // The blank between the mark of a quote and its words belongs to neither.
    if (child.name === 'QuoteMark' && reading.text.charAt(at) === ' ') at++
  }
  content.push(...readText(reading.text.slice(at, to)))
  return trimEnds(content)
}

/** Blanks at the beginning and end of a line are how a text is laid out in its file. */
function readText(text: string): MarkdownInline[] {
  return text.split('\n').flatMap((line, index): MarkdownInline[] => {
    const words = index > 0 ? line.trimStart() : line
    return [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(words === '' ? [] : [{ kind: 'text', text: words } as const]),
    ]
  })
}

function trimEnds(content: MarkdownInline[]): MarkdownInline[] {
  const isBlank = (inline: MarkdownInline | undefined) =>
    inline?.kind === 'break' || (inline?.kind === 'text' && inline.text.trim() === '')
  let [start, end] = [0, content.length]
  while (start < end && isBlank(content[start])) start++
  while (end > start && isBlank(content[end - 1])) end--
  return content.slice(start, end).map((inline, index) => {
    if (inline.kind !== 'text') return inline
    const text = index === 0 ? inline.text.trimStart() : inline.text
    return { ...inline, text: index === end - start - 1 ? text.trimEnd() : text }
  })
}

function readInline(node: SyntaxNode, reading: Reading): MarkdownInline[] {
  const { name, from, to } = node
  const typed = reading.text.slice(from, to)
  if (marks.has(name)) return []
  switch (name) {
    case 'Emphasis':
      return [{ kind: 'emphasis', content: readInlines(node, reading) }]
    case 'StrongEmphasis':
      return [{ kind: 'strong', content: readInlines(node, reading) }]
    case 'Strikethrough':
      return [{ kind: 'strike', content: readInlines(node, reading) }]
    case 'InlineCode':
      return [{ kind: 'code', text: typed.replace(/^`+ ?| ?`+$/g, '').replaceAll('\n', ' ') }]
    case 'HardBreak':
      return [{ kind: 'break' }]
    case 'Escape':
      return [{ kind: 'text', text: typed.slice(1) }]
    case 'Link':
    case 'Image':
      return readLink(node, reading)
    case 'Autolink':
    case 'URL': {
      return linkTo(typed, []) ?? [{ kind: 'text', text: typed }]
    }
    default:
      return readText(typed)
  }
}

/** A picture is never fetched: it is a link to it. */
function readLink(node: SyntaxNode, reading: Reading): MarkdownInline[] {
  const { text, addresses } = reading
  const [open, close] = node.getChildren('LinkMark')
  const url = node.getChild('URL')
  const label = node.getChild('LinkLabel')
  if (open !== undefined && close !== undefined) {
    const words = readInlines(node, reading, { from: open.to, to: close.from })
    const named = label === null ? null : text.slice(label.from + 1, label.to - 1)
    const name = named || text.slice(open.to, close.from)
    const address = url === null ? addresses.get(name.toLowerCase()) : text.slice(url.from, url.to)
    const link = address === undefined ? null : linkTo(address, words)
    if (link !== null) return link
  }
  return readText(text.slice(node.from, node.to))
}

/** Null where the address is not one to follow. */
function linkTo(typed: string, words: MarkdownInline[]): MarkdownInline[] | null {
  const address = typed.replace(/^<(.*)>$/, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1')
  const href = /^www\./i.test(address)
    ? `https://${address}`
    : /^[^\s:/@]+@[^\s:/@]+$/.test(address)
      ? `mailto:${address}`
      : address
  if (linkTarget(href) === null) return null
  return [{ kind: 'link', href, content: words.length === 0 ? [{ kind: 'text', text: address }] : words }]
}
