// Markdown as HTML the way the most careless program makes it: all HTML in it goes through, every link is one.

import { GFM, parser } from '@lezer/markdown'

const markup =
  /^(HTMLTag|HTMLBlock|Comment|CommentBlock|ProcessingInstruction|ProcessingInstructionBlock|Entity)$/
const code = /^(InlineCode|FencedCode|CodeBlock)$/
const careless = parser.configure(GFM)

export function renderCarelessly(markdown: string): string {
  const pieces: { from: number; to: number; html: string }[] = []
  careless.parse(markdown).iterate({
    enter: ({ name, from, to }) => {
      const text = markdown.slice(from, to)
      if (code.test(name)) pieces.push({ from, to, html: `<code>${asText(text)}</code>` })
      else if (markup.test(name)) pieces.push({ from, to, html: text })
      else if (name === 'Escape') pieces.push({ from, to, html: asText(text.slice(1)) })
      else if (name === 'URL') {
        const address = text.replace(/^<|>$/g, '').replaceAll('"', '&quot;')
        pieces.push({ from, to, html: `<a href="${address}">press</a>` })
      } else return true
      return false
    },
  })
  let html = ''
  let at = 0
  for (const piece of pieces) {
    html += asText(markdown.slice(at, piece.from)) + piece.html
    at = piece.to
  }
  return `<div>${html}${asText(markdown.slice(at))}</div>`
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
