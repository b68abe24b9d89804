// A text far too long for one field is written in parts: a browser lays out all of a field before it shows any of it.

export interface TextPart {
  from: number
  to: number
}

/** Characters of a part, as it is shown first. */
const longest = 30_000
/** So far a part may grow under the hands of whoever writes in it. */
const mostInField = 120_000

export function isLongText(text: string): boolean {
  return text.length > longest
}

/** Whether a field can hold so many characters. */
export function isRoomFor(length: number): boolean {
  return length <= mostInField
}

/** The part with this place in its middle, for whoever writes there. */
export function partAround(text: string, at: number): TextPart {
  return { from: partBefore(text, at).from, to: partFrom(text, at).to }
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
