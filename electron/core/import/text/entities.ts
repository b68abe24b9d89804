// Character references (`&amp;`, `&#8211;`, `&eacute`), as `he` decodes them. It looks for each in a pattern of two
// thousand names, and escaped markup is references for a third of it, so the commonest are told by their letters.

import { decode } from 'he'

const common = ['lt;', 'gt;', 'amp;', 'quot;', 'nbsp;', '#39;'].map((name) => ({
  name,
  character: decode(`&${name}`),
}))
const reference = /&#?[0-9a-zA-Z]+;?/y

/** Gives what `he.decode` gives. */
export function decodeEntities(text: string): string {
  let decoded = ''
  let done = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', Math.max(at + 1, done))) {
    const known = common.find(({ name }) => text.startsWith(name, at + 1))
    reference.lastIndex = at
    const written = known === undefined ? reference.exec(text)?.[0] : `&${known.name}`
    if (written === undefined) continue
    decoded += text.slice(done, at) + (known?.character ?? decode(written))
    done = at + written.length
  }
  return done === 0 ? text : decoded + text.slice(done)
}
