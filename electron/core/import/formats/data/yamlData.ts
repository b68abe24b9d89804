// YAML, as sites keep lists of jobs in (`_data/jobs.yml`) and pages the facts in front of their text: read into the same
// shape as JSON, so that one way of finding postings serves both. Nothing is followed: what an alias stands for is left out.

import { isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml'
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/jsonValue.ts'
import type { JsonLdBlock } from '../jsonLd.ts'

const longestRead = 100_000
const deepest = 32

/** What a text of YAML says; null where it is none. Objects know where they stand in the text. */
export function parseYaml(source: string): JsonValue | null {
  try {
    const { contents, errors } = parseDocument(source, { schema: 'core', uniqueKeys: false })
    return errors.length > 0 ? null : toJson(contents, 0)
  } catch {
    return null
  }
}

function toJson(node: ParsedNode | null, depth: number): JsonValue {
  if (node === null || depth > deepest) return null
  if (isScalar(node)) {
    const { value } = node
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  }
  if (isSeq(node)) return node.items.map((each) => toJson(each as ParsedNode | null, depth + 1))
  if (!isMap(node)) return null
  const object: JsonObject = { members: new Map(), start: node.range[0], end: node.range[1], isCut: false }
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : null
    if (name !== null) object.members.set(name, toJson(value as ParsedNode | null, depth + 1))
  }
  return object
}

const name = '["\']?[\\p{L}_][\\p{L}\\d_ -]{0,40}["\']?:(?:[ \\t]|\\r?$)'
/** Behind remarks and empty lines. */
const begins = new RegExp(`^(?:- +)?${name}`, 'u')
const hasRecord = new RegExp(`^[ \\t]{0,12}- +${name}`, 'mu')

/** What is no YAML, and takes the library time by the square of its length to say so. */
const tangled = /- [\w-]{1,40}: - |[*&]\w{1,40} [*&]\w{1,40} [*&]/

/** Whether a text begins as records in YAML do and has one. */
export function beginsAsYaml(text: string): boolean {
  return (
    text.length <= longestRead && begins.test(firstLine(text)) && hasRecord.test(text) && !tangled.test(text)
  )
}

/** A text that is nothing but records, each with several names and values, as a block; null for every other text. */
export function readYamlRecords(text: string): JsonLdBlock | null {
  if (!beginsAsYaml(text)) return null
  const value = parseYaml(text)
  if (value === null || !(areRecords(value) || holdsRecords(value))) return null
  return { value, text, rung: 'strict', notes: [], root: '$' }
}

function firstLine(text: string): string {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(start, end).trimEnd()
    if (line.trim() !== '' && line !== '---' && !line.startsWith('#')) return line
    start = end + 1
  }
  return ''
}

function holdsRecords(value: JsonValue): boolean {
  return isJsonObject(value) && [...value.members.values()].some(areRecords)
}

/** A list of points has one name each. */
function areRecords(value: JsonValue): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => isJsonObject(each) && each.members.size > 1)
  )
}
