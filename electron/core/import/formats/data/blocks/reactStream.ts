// The rows of a stream that React's server components leave in calls of a page's scripts, as JSON.

import { readArguments } from './scriptLiteral.ts'

/** A page has many rows, and few of them hold data. */
const mostRows = 20_000
/** A script makes one call, hardly ever a few. */
const mostCalls = 20
/** A row that is referred to again and again is not written again and again. */
const mostFilledIn = 2 * 1024 * 1024

/** The rows that `isWanted` chooses, as JSON, with the rows they refer to in their place. */
export function findFlightData(scripts: readonly string[], isWanted: (row: string) => boolean): string[] {
  const rows = splitRows(joinPieces(scripts))
  let filledIn = 0
  const fillIn = (row: string): string =>
    row.replace(/"\$[L@]?([0-9a-f]{1,6})"/g, (reference, id: string) => {
      const target = rows.get(id)
      if (target === undefined || target === row || filledIn + target.length > mostFilledIn) return reference
      filledIn += target.length
      return target
    })
  const found: string[] = []
  for (const row of rows.values()) {
    // A text that is data itself: JSON-LD to be written into the page.
    if (/^"\s*(?:\{|\[)/.test(row) && isWanted(row)) found.push(String(JSON.parse(row)))
    if (!/^[[{]/.test(row) || !isWanted(row)) continue
    // Twice: the object a row refers to may refer to a long text.
    const filled = fillIn(row)
    found.push(readMarks(filled === row ? row : fillIn(filled)))
  }
  return found
}

/** `"$undefined"` and `"$D2031-03-01"` are no texts. */
function readMarks(row: string): string {
  return row.replace(/"\$(?:undefined"|D(?=\d))/g, (mark) => (mark === '"$D' ? '"' : 'null'))
}

function joinPieces(scripts: readonly string[]): string {
  const pieces: string[] = []
  for (const script of scripts) {
    const call = /__next_f\s*(?:=[^;]{0,60}?)?\)?\.push\(/g
    for (let count = 0; count < mostCalls && call.exec(script) !== null; count += 1) {
      const given = readArguments(script, call.lastIndex)
      // Each call that never ends costs a pass over the rest of the script.
      if (given === null) break
      const parsed: unknown = given[0] === undefined ? null : JSON.parse(given[0])
      if (Array.isArray(parsed) && parsed[0] === 1 && typeof parsed[1] === 'string') pieces.push(parsed[1])
    }
  }
  return pieces.join('')
}

/** The rows by their id, as JSON. A row of text says its length in bytes; all others end with their line. */
function splitRows(stream: string): Map<string, string> {
  const rows = new Map<string, string>()
  const start = /\n?([0-9a-f]{1,6}):(?:T([0-9a-f]{1,8}),)?/y
  for (let at = 0; at < stream.length && rows.size < mostRows; ) {
    start.lastIndex = at
    const head = start.exec(stream)
    const from = start.lastIndex
    const line = stream.indexOf('\n', head === null ? at : from)
    const end = line === -1 ? stream.length : line
    if (head === null) {
      at = end + 1
    } else if (head[2] === undefined) {
      rows.set(head[1]!, stream.slice(from, end))
      at = end + 1
    } else {
      at = endOfBytes(stream, from, Number.parseInt(head[2], 16))
      rows.set(head[1]!, JSON.stringify(stream.slice(from, at)))
    }
  }
  return rows
}

/** The offset behind so many bytes of UTF-8. */
function endOfBytes(text: string, start: number, bytes: number): number {
  let at = start
  for (let left = bytes; left > 0 && at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // Half of a pair of surrogates is two of its four bytes.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return at
}
