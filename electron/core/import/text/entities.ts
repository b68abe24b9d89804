// Character references (`&amp;`, `&#8211;`, `&eacute`), as `he` decodes them. It looks for each in a pattern of two
// thousand names, and escaped markup is references for a third of it, so the commonest are asked for only once.

import { decode } from 'he'

const reference = /&#?[0-9a-zA-Z]+;?/g
const common = new Map(
  ['&lt;', '&gt;', '&amp;', '&quot;', '&nbsp;', '&#39;'].map((each) => [each, decode(each)]),
)

/** Gives what `he.decode` gives. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(reference, (each) => common.get(each) ?? decode(each)) : text
}
