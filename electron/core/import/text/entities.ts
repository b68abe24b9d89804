// Character references (`&amp;`, `&#8211;`, `&eacute`), as `he` decodes them. It looks for each in a pattern of two
// thousand names, and escaped markup is references for a third of it, so the commonest are told by their letters.

import { decode } from 'he'

interface Reference {
  written: string
  character: string
}

const common = ['&lt;', '&gt;', '&amp;', '&quot;', '&nbsp;', '&#39;'].map(referenceOf)
const reference = /&#?[0-9a-zA-Z]+;?/y

/** Gives what `he.decode` gives. */
export function decodeEntities(text: string): string {
  let decoded = ''
  let done = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', Math.max(at + 1, done))) {
    const found = referenceAt(text, at)
    if (found === null) continue
    decoded += text.slice(done, at) + found.character
    done = at + found.written.length
  }
  return done === 0 ? text : decoded + text.slice(done)
}

function referenceAt(text: string, at: number): Reference | null {
  for (const each of common) if (text.startsWith(each.written, at)) return each
  reference.lastIndex = at
  const written = reference.exec(text)?.[0]
  return written === undefined ? null : referenceOf(written)
}

function referenceOf(written: string): Reference {
  return { written, character: decode(written) }
}
