// Small texts come again and again in an import: the employer, the country, the degree, an address. What a pure
// function makes of one is remembered, so that the work is done once. Bounded, and forgotten all at once.

const mostTexts = 500
const longestText = 200

/** The same function, remembering what it gave for short texts. Only for pure ones whose results nobody can change. */
export function remember<T extends NonNullable<unknown> | null>(
  read: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > longestText) return read(text)
    const earlier = known.get(text)
    if (earlier !== undefined) return earlier
    const own = inOwnMemory(text)
    const value = read(own)
    if (known.size >= mostTexts) known.clear()
    known.set(own, value)
    return value
  }
}

/** The same function, remembering what it gave for the text it was asked last: several questions lead to one long text. */
export function rememberLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { text: string; value: T } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) }
    return last.value
  }
}

/** Shorter texts V8 copies when it cuts them out of another. */
const shortestCut = 13

/** A text cut out of another holds on to all of that one: a whole page for the name of its employer. */
function inOwnMemory(text: string): string {
  return text.length < shortestCut ? text : Buffer.from(text, 'utf16le').toString('utf16le')
}
