// A text far too long for one field is written in parts: a browser lays out all of a field before it shows any of it.

interface TextPart {
  from: number
  to: number
}

/** Characters. */
const longest = 30_000

export function isLongText(text: string): boolean {
  return text.length > longest
}

/** The part that begins here; it ends with a line where there is one. */
export function partFrom(text: string, from: number): TextPart {
  const to = from + longest
  if (to >= text.length) return { from, to: text.length }
  const line = text.lastIndexOf('\n', to - 1) + 1
  return { from, to: line > from ? line : betweenCharacters(text, to) }
}

/** The part that ends here. */
export function partBefore(text: string, to: number): TextPart {
  const from = to - longest
  if (from <= 0) return { from: 0, to }
  const line = text.indexOf('\n', from) + 1
  return { from: line > 0 && line < to ? line : betweenCharacters(text, from), to }
}

/** Never within one of the characters that are two to the computer. */
function betweenCharacters(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
