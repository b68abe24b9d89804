// Markdown as people write it in notes and career pages, to the markup that richText.ts reads: headings, emphasis,
// links, rules. Lists and paragraphs stay lines, since those are told apart there anyway. Nothing else is known.

// Bounded, so that a line of nothing but brackets takes no longer than any other.
const signs = /^#{1,6}\s+\S|\*\*[^*\n]{1,200}\*\*|\[[^\]\n]{1,200}\]\(https?:/m

/** Whether a text uses Markdown's own signs. */
export function hasMarkdown(text: string): boolean {
  return signs.test(text)
}

const blockTag =
  /^\s*<\/?(?:p|ul|ol|li|div|h[1-6]|br|table|thead|tbody|tr|td|th|section|article|blockquote|strong|em|b|i|a)\b/i

/** A box or a picture among Markdown, which says nothing by itself. */
const onlyTag = /^\s*<\/?(?:div|center|section|figure|span|img)\b[^<>]*>\s*$/i

/** Markdown as markup; a text that is markup already stays what it is, and so does a part of it up to the next empty line. */
export function writeMarkup(text: string): string {
  const lines = text.split(/\r?\n/)
  const written = lines.filter((line) => line.trim() !== '')
  const tagged = written.filter((line) => blockTag.test(line)).length
  if (tagged > 2 && !written.some((line) => markdownLine.test(line))) return text
  const targets = targetsOf(lines)
  let isMarkup = false
  const read = lines.map((line) => {
    isMarkup = line.trim() !== '' && (isMarkup || blockStart.test(line))
    if (isMarkup) return line
    return target.test(line) || onlyTag.test(line) ? null : writeLine(line, targets)
  })
  return read.filter((line) => line !== null).join('\n')
}

/** Below such a line Markdown leaves markup what it is. */
const blockStart =
  /^\s*<\/?(?:p|ul|ol|li|div|h[1-6]|table|thead|tbody|tr|section|article|blockquote)(?:\s[^<>]*)?>/i

/** What markup has no need of. */
const markdownLine = /^#{1,6}\s+\S/

function writeLine(line: string, targets: ReadonlyMap<string, string>): string {
  const heading = /^(#{1,6})\s+(.*)$/.exec(line)
  if (heading !== null) {
    const tag = heading[1]!.length > 1 ? 'h3' : 'h2'
    return `<${tag}>${writeInline(withoutClosing(heading[2]!), targets)}</${tag}>`
  }
  if (/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return '<hr>'
  return `${writeInline(line.replace(/^(\s*)\*\s+/, '$1- '), targets)}<br>`
}

/** `[mill]: https://mill.example "The mill"`: where the links called so lead. */
const target = /^\s{0,3}\[([^\]^\n]{1,200})\]:\s*<?((?:https?:|mailto:|[./#])[^\s>]{0,2000})>?(?:\s.*)?$/

function targetsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = lines.map((line) => target.exec(line)).filter((match) => match !== null)
  return new Map(found.map(([, name, address]) => [name!.toLowerCase(), address!]))
}

/** What a link shows; where it leads within its own site nobody knows here. */
function writeLink(words: string, address: string): string {
  return /^(?:https?:|mailto:)/.test(address) ? `<a href="${address}">${words}</a>` : words
}

/** `## Title ##`, counted from the end: a pattern would try each sign of a long row. */
function withoutClosing(heading: string): string {
  let end = heading.length
  while (heading[end - 1] === '#') end -= 1
  return heading.slice(0, end).trimEnd()
}

/** Plain text as markup; references that are written out already stay. */
export function escapeText(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}

/** What HTML sets in the middle of a line, as Markdown allows it. */
const inlineTag =
  /&lt;(\/?(?:a|b|strong|i|em|u|br|sub|sup|code)(?:\s[^<>&]{0,500}(?:&amp;[^<>&]{0,200}){0,5})?\/?)&gt;/gi

/** "Bread \\& rolls": signs that Markdown is told to leave as they are. */
const signKept = /\\([\\`*_{}[\]()#+.!&>~-])/g

function writeInline(line: string, targets: ReadonlyMap<string, string>): string {
  return escapeText(line.replace(signKept, (_, sign: string) => `&#${sign.charCodeAt(0)};`))
    .replace(inlineTag, '<$1>')
    .replace(/!\[([^\]]{0,200})\]\([^\s)]{0,2000}(?:\s[^)]{0,200})?\)/g, '$1')
    .replace(
      /\[([^\][]{1,200})\]\(((?:https?:|mailto:|\.{0,2}\/|#)[^\s)]{0,2000})(?:\s[^)]{0,200})?\)/g,
      (_, words: string, address: string) => writeLink(words, address),
    )
    .replace(/\[([^\][]{1,200})\] ?\[([^\][]{0,200})\]/g, (whole, words: string, name: string) => {
      const address = targets.get((name || words).toLowerCase())
      return address === undefined ? whole : writeLink(words, escapeText(address))
    })
    .replace(/&lt;((?:https?:|mailto:)?[^\s&@:]{1,200}(?:@[\w.-]{3,200}|:\/\/[^\s&]{1,2000}))&gt;/g, '$1')
    .replace(
      /\*\*([^*]+)\*\*|__([^_]+)__/g,
      (_, bold: string | undefined, other: string) => `<strong>${bold ?? other}</strong>`,
    )
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '<em>$1</em>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
}
