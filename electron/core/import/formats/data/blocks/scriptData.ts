// The data in a script of a page: values that a program assigns, returns or passes on, written as JSON, as a literal
// of JavaScript, or as a text that holds JSON (`JSON.parse("…")`). The program is never run.

import { endOfContainer } from '../../../json/jsonScan.ts'
import { namesJob } from '../../scripts.ts'
import { type KnownNames, readArguments, readScriptLiteral } from './scriptLiteral.ts'

const mostValues = 40
/** Each unclosed bracket costs a pass over the rest of the script. */
const mostUnclosed = 8
const leastLength = 40

const valueStart =
  /[=(]\s*(?=[[{])|=\s*(?=["'`]\s*[[{])|\b(?:JSON\.parse|enqueue)\(\s*(?=["'])|(?:,|\breturn)\s*(?=\{)/g

/** The values in their order, as JSON texts; a script that is JSON itself is the only one. */
export function findScriptData(script: string): string[] {
  if (/^\s*[[{]\s*(?:[{[]\s*)*(?:["\]}\d-]|null|true|false|&q;)/.test(script)) return [script]
  const values: string[] = []
  let unclosed = 0
  valueStart.lastIndex = 0
  for (let hit = valueStart.exec(script); hit !== null; hit = valueStart.exec(script)) {
    const found = readAt(script, hit.index + hit[0].length)
    if (found === null) {
      unclosed += 1
      if (unclosed > mostUnclosed) break
      continue
    }
    valueStart.lastIndex = Math.max(valueStart.lastIndex, found.end)
    if (found.value !== null && found.value.length >= leastLength) values.push(found.value)
    if (values.length >= mostValues) break
  }
  return values
}

const jsonStart = /[[{]\s*(?:\{\s*)?["[{]/y
const literalStart = /\[?\s*\{\s*(?:[\p{L}_$][\p{L}\p{N}_$]*|'[^'\n]{1,60}')\s*:/uy

/** The value that begins here and where it ends; its value is null where it is no data, all of it where it never ends. */
function readAt(script: string, start: number): { value: string | null; end: number } | null {
  const sign = script[start]
  if (sign === '"' || sign === "'" || sign === '`') {
    const text = readScriptLiteral(script, start)
    return text === null ? null : { value: JSON.parse(text.json), end: text.end }
  }
  if (startsHere(literalStart, script, start)) return readLiteral(script, start)
  // What holds no key is no data, and may be the body of a function with data in it.
  if (!startsHere(jsonStart, script, start)) return { value: null, end: start }
  const end = endOfContainer(script, start)
  return end === -1 ? null : { value: script.slice(start, end), end }
}

function startsHere(pattern: RegExp, text: string, start: number): boolean {
  pattern.lastIndex = start
  return pattern.test(text)
}

/** A literal; where a function returns it, with what the function is called with in place of its names. */
function readLiteral(script: string, start: number): { value: string | null; end: number } | null {
  const literal = readScriptLiteral(script, start)
  if (literal === null) return null
  // Programs are full of literals that set things up.
  if (!namesJob(literal.json)) return { value: null, end: literal.end }
  const names = namesOfCall(script, start, literal.end)
  const filled = names === null ? null : readScriptLiteral(script, start, names)
  return { value: (filled ?? literal).json, end: literal.end }
}

/** `(function(a,b){return {…}}("x",2))`: what `a` and `b` stand for around the literal from `start` to `end`. */
function namesOfCall(script: string, start: number, end: number): KnownNames | null {
  const head = /\(function\s*\(([\w$,\s]*)\)\s*\{[^{}]{0,2000}return\s*$/.exec(
    script.slice(Math.max(0, start - 30_000), start),
  )
  const call = /\s*;?\s*\}\s*\)?\s*\(/y
  call.lastIndex = end
  if (head === null || call.exec(script) === null) return null
  const values = readArguments(script, call.lastIndex)
  if (values === null) return null
  return new Map(head[1]!.split(',').map((name, index) => [name.trim(), values[index] ?? 'null']))
}
