// The ladder for one block of JSON: strict, tolerant, unescaped, and only then repaired. It stops at the first
// rung that gives a value, and says which one that was. Text inside values is never "corrected" on the way.

import { decode } from 'he'
import { jsonrepair } from 'jsonrepair'
import { parseJson } from './json.ts'
import {
  isContainer,
  isJsonObject,
  type JsonMode,
  type JsonNote,
  type JsonValue,
  jsonLimits,
  strictMode,
} from './jsonValue.ts'

export type JsonRung = 'strict' | 'tolerant' | 'unescaped' | 'closed' | 'requoted' | 'repaired'

export interface JsonBlock {
  value: JsonValue
  /** The text that the offsets of the nodes point into: the block, or what unescaping or repair made of it. */
  text: string
  rung: JsonRung
  notes: JsonNote[]
}

/** Beyond this many characters a block that is not strict JSON is cut, and what fits is read. */
export const jsonTextLimit = 8 * 1024 * 1024
const repairTextLimit = 2 * 1024 * 1024
/** jsonrepair calls itself for every level, and looks back at every stray quote. */
const repairDepthLimit = 500
const repairQuoteLimit = 20_000
const lineEndStandIn = '\u205F'
/** Line comments need their line ends; a text with them may have so many lines. */
const lineLimit = 300

const tolerant: JsonMode = { ...strictMode, isTolerant: true }
const escapedStart = /^\s*[[{][\s[{]*&(?:quot|#34|#x22);/i
/** What an editor for prose makes of straight quotes. */
const typesetStart = /^(?:\s|[[{]|<\/?(?:br|p)\s?\/?>)*&(?:#82(?:20|21|43)|[lr]dquo);/i

/**
 * Reads one block of JSON. null when no rung could. `canRepair` false stops before the rungs that guess
 * where the text was broken (`closed`, `requoted`, `repaired`).
 */
export function readJson(source: string, canRepair = true): JsonBlock | null {
  const block = climb(source, canRepair)
  return block === null ? null : readAgain(block)
}

function climb(source: string, canRepair: boolean): JsonBlock | null {
  const first = parseJson(source)
  if (first.ok) return { value: first.value, text: source, rung: 'strict', notes: first.notes }

  const isCut = source.length > jsonTextLimit
  const text = isCut ? source.slice(0, jsonTextLimit) : source
  return climbDown(text, canRepair || isCut, isCut)
}

function climbDown(text: string, canRepair: boolean, isCut: boolean): JsonBlock | null {
  const bare = withOpening(unwrapScript(text))
  const second = parseJson(bare, jsonLimits, tolerant)
  if (second.ok && (isContainer(second.value) || holdsJson(second.value))) {
    return { value: second.value, text: bare, rung: 'tolerant', notes: second.notes }
  }
  const isTypeset = typesetStart.test(bare)
  if (isTypeset || escapedStart.test(bare) || (!bare.includes('"') && bare.includes('&quot;'))) {
    const plain = isTypeset ? decode(bare).replace(/[“”″]/g, '"') : decode(bare)
    const third = parseJson(plain, jsonLimits, tolerant)
    if (third.ok) return { value: third.value, text: plain, rung: 'unescaped', notes: third.notes }
    return canRepair ? repair(plain, third.reason, isCut) : null
  }
  return canRepair && !second.ok ? repair(bare, second.reason, isCut) : null
}

/** A value that a template was never filled in with, `{{ job.pay }}` or `${pay}`, where no quotes stand around it. */
const unfilled = /(?<="\s{0,9}:\s{0,9})(?:\{\{[^{}"]{0,200}\}\}|\$\{[^{}"]{0,200}\})(?=\s{0,9}[,\]}])/g

/** Where the text ends too early it is closed; where quotes are unescaped their place decides; last, jsonrepair. */
function repair(source: string, reason: 'syntax' | 'end', isCut: boolean): JsonBlock | null {
  if (!/[[{]/.test(source)) return null
  const text = source.replace(unfilled, 'null')
  const parse = text === source ? null : parseJson(text, jsonLimits, tolerant)
  if (parse?.ok && isContainer(parse.value))
    return { value: parse.value, text, rung: 'repaired', notes: parse.notes }
  const own = repairOurselves(text, reason, isCut)
  // A quote that is missing lets a string swallow the fields behind it: where a posting is at stake both are compared.
  if (own !== null && !(own.rung === 'requoted' && /JobPosting/i.test(text))) return own
  const other = repairByLibrary(text)
  return other !== null && (own === null || countTold(other.value) > countTold(own.value)) ? other : own
}

function repairOurselves(text: string, reason: 'syntax' | 'end', isCut: boolean): JsonBlock | null {
  const modes = [
    ...(reason === 'end' ? [{ rung: 'closed', mode: { ...tolerant, closesAtEnd: true } } as const] : []),
    { rung: 'requoted', mode: { ...tolerant, hasLooseQuotes: true } } as const,
    { rung: 'closed', mode: { isTolerant: true, hasLooseQuotes: true, closesAtEnd: true } } as const,
  ]
  for (const { rung, mode } of modes) {
    const parse = parseJson(text, jsonLimits, mode)
    if (!parse.ok || !isContainer(parse.value)) continue
    const notes = isCut ? parse.notes.map(asLimit) : parse.notes
    return { value: parse.value, text, rung, notes }
  }
  return null
}

function repairByLibrary(text: string): JsonBlock | null {
  if (!isRepairable(text)) return null
  try {
    const repaired = repairText(text)
    const parse = parseJson(repaired)
    if (!parse.ok) return null
    const value = withoutStrings(parse.value)
    return isContainer(value) ? { value, text: repaired, rung: 'repaired', notes: parse.notes } : null
  } catch {
    return null
  }
}

const tellingKeys = new Set(
  (
    '@type title description dateposted validthrough hiringorganization name joblocation address addresslocality ' +
    'addressregion addresscountry postalcode employmenttype basesalary estimatedsalary currency value minvalue maxvalue ' +
    'unittext identifier url'
  ).split(' '),
)

/** How many fields that postings are made of a repair has brought to light. */
function countTold(root: JsonValue): number {
  let told = 0
  const open: JsonValue[] = [root]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) for (const item of value) open.push(item)
    else if (isJsonObject(value))
      for (const [key, member] of value.members) {
        if (tellingKeys.has(key.toLowerCase())) told += 1
        open.push(member)
      }
  }
  return told
}

/**
 * jsonrepair tries again at every line end inside an open string, which takes minutes on a few thousand lines.
 * Line ends therefore go through it as a rare kind of space, which it drops between values and keeps within them.
 */
function repairText(text: string): string {
  if (/(?:^|[^:"'\w])\/\//m.test(text))
    return text.split('\n', lineLimit).length < lineLimit ? jsonrepair(text) : ''
  return jsonrepair(text.replace(/\r?\n/g, lineEndStandIn)).replaceAll(lineEndStandIn, '\\n')
}

function asLimit(note: JsonNote): JsonNote {
  return note.code === 'TRUNCATED' ? { ...note, code: 'LIMIT_REACHED' } : note
}

/** Loose text between objects comes out of a repair as strings; it is not data. */
function withoutStrings(value: JsonValue): JsonValue {
  return Array.isArray(value) && value.some(isJsonObject)
    ? value.filter((item) => typeof item !== 'string')
    : value
}

function isRepairable(text: string): boolean {
  if (text.length > repairTextLimit) return false
  let depth = 0
  let quotes = 0
  for (const [sign] of text.matchAll(/[[\]{}"']/g)) {
    if (sign === '"' || sign === "'") quotes += 1
    else depth += sign === '{' || sign === '[' ? 1 : -1
    if (depth > repairDepthLimit || quotes > repairQuoteLimit) return false
  }
  return true
}

/** Who copies an object by hand may miss its first brace. */
function withOpening(text: string): string {
  return /^"[\w@]{1,40}"\s*:/.test(text) ? `{${text}` : text
}

function holdsJson(value: JsonValue): value is string {
  return typeof value === 'string' && /^\s*[[{"]/.test(value)
}

/** A block whose value is a string that holds JSON again is read again, twice at most. */
function readAgain(block: JsonBlock): JsonBlock {
  let current = block
  for (let layer = 0; layer < 2; layer += 1) {
    if (!holdsJson(current.value)) return current
    const inner = climb(current.value, false)
    if (inner === null) return current
    current = inner
  }
  return current
}

const wrapperStart =
  /^(?:(?:\/\/|\/\*)?\s{0,20}(?:<!--|<!\[CDATA\[)[ \t]*(?:\*\/)?|\/\/[ \t]*(?=\r?\n)|\/\/(?:--)?>)\s*/
const wrapperEnd = /(?:(?:\/\/|\/\*)?[ \t]*(?:-->|(?:<!)?\]\]>)[ \t]*(?:\*\/)?|\/\/)$/
/** So many last characters may close a wrapper: over a whole text each space of a long run would be tried anew. */
const wrapperEndLength = 80
const assignment =
  /^(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]{0,80}(?:\[["'][^"'\]]{0,80}["']\])?\s*=\s*(?=[[{"])/

/** `callback({…});`: what an interface answers to a page of another site. */
const callStart =
  /^(?:\/\*{2,3}\/\s{0,20})?[A-Za-z_$][\w$.]{0,80}\(\s{0,20}(?=\{\s{0,80}["}]|\[\s{0,80}\{\s{0,80}")/
const callEnd = /\)\s{0,20};?$/

/** Whether a text is nothing but a call with data as its argument. */
export function isCall(text: string): boolean {
  return callStart.test(text) && callEnd.test(text.slice(-wrapperEndLength).trimEnd())
}

/** Takes off what pages put around a block: HTML comments, CDATA marks in any comment style, `var x =`, a call. */
export function unwrapScript(text: string): string {
  let bare = text.trim()
  for (let layer = 0; layer < 6; layer += 1) {
    const end = bare.slice(-wrapperEndLength)
    const kept = bare.length - end.length + end.replace(wrapperEnd, '').length
    const inner = bare.slice(0, kept).replace(wrapperStart, '').trimEnd()
    if (inner === bare) break
    bare = inner
  }
  return isCall(bare)
    ? bare.replace(callStart, '').slice(0, bare.lastIndexOf(')') - bare.length)
    : bare.replace(assignment, '')
}
