// The data in a script of a page: values that a program assigns or passes on, written as JSON, or as a text that
// holds JSON (`JSON.parse("…")`). The program is never run.

import { endOfContainer } from '../json/jsonScan.ts'

const mostValues = 40
/** Each unclosed bracket costs a pass over the rest of the script. */
const mostUnclosed = 5
const leastLength = 40

const valueStart = /[=(]\s*(?=[[{])|\bJSON\.parse\(\s*(?=["'])/g

/** The values in their order, as JSON texts; a script that is JSON itself is the only one. */
export function findScriptData(script: string): string[] {
  if (/^\s*[[{]/.test(script)) return [script]
  const values: string[] = []
  let unclosed = 0
  valueStart.lastIndex = 0
  for (let hit = valueStart.exec(script); hit !== null; hit = valueStart.exec(script)) {
    const start = hit.index + hit[0].length
    const isText = hit[0].startsWith('J')
    const end = isText ? endOfText(script, start) : endOfContainer(script, start)
    if (end === -1) {
      unclosed += 1
      if (unclosed > mostUnclosed) break
      continue
    }
    const value = isText ? readTextLiteral(script.slice(start, end)) : script.slice(start, end)
    // What holds no key is no data, and may be the body of a function with data in it.
    if (value !== null && value.length >= leastLength && /^\s*[[{]\s*(?:\{\s*)?["[{]/.test(value)) {
      values.push(value)
      if (values.length >= mostValues) break
      valueStart.lastIndex = end
    }
  }
  return values
}

/** The offset after the quote that closes the one at `start`, or -1. */
function endOfText(script: string, start: number): number {
  const quote = script[start]
  for (let at = start + 1; at < script.length; at += 1) {
    if (script[at] === '\\') at += 1
    else if (script[at] === quote) return at + 1
  }
  return -1
}

/** What a quoted text of JavaScript says; null where it is written in a way that JSON does not know. */
function readTextLiteral(literal: string): string | null {
  const inner = literal.slice(1, -1)
  const quoted = literal.startsWith('"') ? inner : inner.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')
  const plain = quoted.replace(/\\x([0-9a-f]{2})/gi, '\\u00$1')
  try {
    const text: unknown = JSON.parse(`"${plain}"`)
    return typeof text === 'string' ? text : null
  } catch {
    return null
  }
}
