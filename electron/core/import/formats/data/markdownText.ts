// Markdown as people write it in notes and career pages, to the markup that richText.ts reads: headings, emphasis,
// links, rules. Lists and paragraphs stay lines, since those are told apart there anyway. Nothing else is known.

// Bounded, so that a line of nothing but brackets takes no longer than any other.
const signs = /^#{1,6}\s+\S|\*\*[^*\n]{1,200}\*\*|\[[^\]\n]{1,200}\]\(https?:/m

/** Whether a text uses Markdown's own signs. */
export function hasMarkdown(text: string): boolean {
  return signs.test(text)
}

const blockTag = /^\s*<\/?(?:p|ul|ol|li|div|h[1-6]|br|table|tr|td|th|section|blockquote|strong|em|b|i|a)\b/i

/** Markdown as markup; a text that is markup already stays what it is. */
export function writeMarkup(text: string): string {
  if (text.split('\n').filter((line) => blockTag.test(line)).length > 2) return text
  return text
    .split(/\r?\n/)
    .map((line) => {
      const heading = /^(#{1,6})\s+(.*)$/.exec(line)
      if (heading !== null) {
        const tag = heading[1]!.length > 1 ? 'h3' : 'h2'
        return `<${tag}>${writeInline(withoutClosing(heading[2]!))}</${tag}>`
      }
      if (/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return '<hr>'
      return `${writeInline(line.replace(/^(\s*)\*\s+/, '$1- '))}<br>`
    })
    .join('\n')
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

function writeInline(line: string): string {
  return escapeText(line)
    .replace(/\[([^\]]{1,200})\]\((https?:[^\s)]{1,2000})\)/g, '<a href="$2">$1</a>')
    .replace(
      /\*\*([^*]+)\*\*|__([^_]+)__/g,
      (_, bold: string | undefined, other: string) => `<strong>${bold ?? other}</strong>`,
    )
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '<em>$1</em>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
}
