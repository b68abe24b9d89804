// What stands between the values of JSON and means nothing. Each function gives the place behind it.

export function behindSpace(text: string, start: number): number {
  let at = start
  while (isSpace(text.charCodeAt(at))) at += 1
  return at
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

/** Also other white space, control characters, and the comments of JavaScript and HTML. */
export function behindLooseSpace(text: string, start: number): number {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (code < 0x21 || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029) at += 1
    else if (code === 0x2f || code === 0x3c || code === 0x26) {
      const end = behindRemark(text, at)
      if (end === at) return at
      at = end
    } else return at
  }
}

const comments = [
  ['//', '\n'],
  ['/*', '*/'],
  ['<!--', '-->'],
] as const
/** What editors for prose put between the lines of a script. */
const proseMarkup = /<\/?(?:br|p)(?:\s[^<>]{0,80})?\/?>|&nbsp;|&#160;/iy

function behindRemark(text: string, at: number): number {
  proseMarkup.lastIndex = at
  if (proseMarkup.test(text)) return proseMarkup.lastIndex
  for (const [open, close] of comments) {
    if (!text.startsWith(open, at)) continue
    const end = text.indexOf(close, at + open.length)
    return end === -1 ? text.length : end + close.length
  }
  return at
}

/** What may stand after a value without meaning anything: semicolons, commas, brackets too many. */
export function behindTrailer(text: string, start: number): number {
  let at = behindLooseSpace(text, start)
  while (at < text.length && ';,)]}'.includes(text.charAt(at))) at = behindLooseSpace(text, at + 1)
  return at
}
