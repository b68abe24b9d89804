// All the data an application leaves in its page, however it wraps them: scripts that are JSON or hold it, attributes of the
// element it draws into, JSON kept as a text inside other JSON, the rows of a stream (React's server components), and flat
// lists in which objects name the places of their values, as Nuxt and React Router write them.

import { type JsonBlock, readJson } from '../../json/jsonLadder.ts'
import { isJsonObject, type JsonValue } from '../../json/jsonValue.ts'
import { isElement, nodesBelow } from '../dom.ts'
import type { JsonLdBlock } from '../jsonLd.ts'
import type { HtmlPage } from '../page.ts'
import { namesJob } from '../scripts.ts'
import { findScriptData } from './scriptData.ts'
import { readArguments } from './scriptLiteral.ts'

const mostInner = 40
const leastLength = 40

/** Pages are looked through more than once, and their data are most of them. */
const known = new WeakMap<HtmlPage, readonly JsonLdBlock[]>()

/** The blocks in the order of the page; what is no JSON is left out. */
export function readDataBlocks(page: HtmlPage): readonly JsonLdBlock[] {
  const blocks = known.get(page) ?? findDataBlocks(page)
  known.set(page, blocks)
  return blocks
}

function findDataBlocks(page: HtmlPage): JsonLdBlock[] {
  const blocks: JsonLdBlock[] = []
  const add = (root: string, text: string): void => {
    const block = readJson(text, false)
    if (block === null) return
    blocks.push({ ...block, root })
    for (const inner of innerBlocks(block)) blocks.push({ ...inner, root })
  }
  for (const [index, script] of page.dataScripts.entries()) {
    for (const found of findScriptData(script))
      add(`data[${index}]`, unflatten(found) ?? unescapeLetters(found))
  }
  for (const [index, row] of findFlightData(page.flightScripts, namesJob).entries())
    add(`flight[${index}]`, row)
  for (const [index, text] of findAttributes(page).entries()) add(`attribute[${index}]`, text)
  return blocks
}

/** Angular once wrote `&q;` for quotes in its scripts, since those are not unescaped by a browser. */
function unescapeLetters(text: string): string {
  if (!/^\s*[[{]\s*&q;/.test(text)) return text
  return text
    .replace(/&([qslg]);/g, (_, letter: string) => ({ q: '"', s: "'", l: '<', g: '>' })[letter]!)
    .replaceAll('&a;', '&')
}

/** Texts inside a block that are JSON about a job themselves: answers kept as they came, JSON-LD to be written out. */
export function innerBlocks({ value }: JsonBlock, most = mostInner): JsonBlock[] {
  const found: JsonBlock[] = []
  const stack: JsonValue[] = [value]
  for (let next = stack.pop(); next !== undefined && found.length < most; next = stack.pop()) {
    if (typeof next === 'string') {
      const block =
        next.length >= leastLength && /^\s*[[{]/.test(next) && namesJob(next) ? readJson(next, false) : null
      if (block !== null) found.push(block)
      continue
    }
    const inner = Array.isArray(next) ? next : isJsonObject(next) ? [...next.members.values()] : []
    for (let index = inner.length - 1; index >= 0; index -= 1) stack.push(inner[index] as JsonValue)
  }
  return found
}

/** Attributes that hold JSON about a job: `data-page`, `data-props`, `:job` and many more. */
function findAttributes(page: HtmlPage): string[] {
  const found: string[] = []
  for (const node of nodesBelow(page.document)) {
    if (!isElement(node)) continue
    for (const { value } of node.attrs) {
      if (value.length < leastLength || !/^\s*[[{]/.test(value) || !namesJob(value)) continue
      found.push(node.tagName === 'astro-island' ? (withoutKinds(value) ?? value) : value)
      if (found.length >= mostInner) return found
    }
  }
  return found
}

const mostValues = 50_000
/** A long text may be named often. */
const mostLetters = 8 * 1024 * 1024
const depthLimit = 64

type Json = null | string | number | boolean | Json[] | { [key: string]: Json }

/** The list with its values in their places, as JSON; null where it is none of that kind. */
export function unflatten(text: string): string | null {
  const list = /^\s*\[/.test(text) ? parse(text) : null
  if (!Array.isArray(list) || list.length < 3 || !list.slice(0, 3).some(isTableOfPlaces)) return null
  let values = 0
  let letters = 0
  const valueAt = (place: Json, depth: number): Json => {
    values += 1
    if (typeof place !== 'number' || values > mostValues || depth > depthLimit) return null
    const value = list[place]
    if (typeof value === 'string') letters += value.length
    if (letters > mostLetters) return null
    if (value === undefined || value === null || typeof value !== 'object') return value ?? null
    if (!Array.isArray(value)) {
      const named = Object.entries(value).map(([key, inner]): [string, Json] => [
        /^_\d+$/.test(key) ? String(list[Number(key.slice(1))] ?? key) : key,
        valueAt(inner, depth + 1),
      ])
      return fromEntries(named)
    }
    // `["Reactive", 1]`, `["Date", "2031-03-01"]`: a kind and what it is of.
    const [kind, inner] = value
    if (typeof kind !== 'string') return value.map((each) => valueAt(each, depth + 1))
    return typeof inner === 'number' ? valueAt(inner, depth + 1) : (inner ?? null)
  }
  return JSON.stringify(valueAt(0, 0))
}

function isTableOfPlaces(value: Json): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  const places = Object.values(value)
  return places.length > 0 && places.every((place) => Number.isInteger(place))
}

/** `{"title":[0,"Baker"],"tags":[1,[[0,"rye"]]]}` without the kinds, as JSON; null where it is not written so. */
function withoutKinds(text: string): string | null {
  const stated = parse(text)
  if (stated === null || typeof stated !== 'object' || Array.isArray(stated)) return null
  const bare = (value: Json, depth: number): Json => {
    if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'number' || depth > depthLimit)
      return null
    const inner = value[1] ?? null
    if (Array.isArray(inner)) return inner.map((each) => bare(each, depth + 1))
    if (inner === null || typeof inner !== 'object') return inner
    return fromEntries(Object.entries(inner).map(([key, each]) => [key, bare(each, depth + 1)]))
  }
  return JSON.stringify(bare([0, stated], 0))
}

/** An object without a prototype: a key of the page may be `__proto__`. */
function fromEntries(entries: readonly (readonly [string, Json])[]): { [key: string]: Json } {
  const object: { [key: string]: Json } = Object.create(null)
  for (const [key, value] of entries) object[key] = value
  return object
}

function parse(text: string): Json {
  try {
    const value: Json = JSON.parse(text)
    return value
  } catch {
    return null
  }
}

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
