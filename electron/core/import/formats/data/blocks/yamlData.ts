// YAML, as sites keep lists of jobs in (`_data/jobs.yml`) and pages the facts in front of their text: read into the same
// shape as JSON, so that one way of finding postings serves both. Nothing is followed: what an alias stands for is left out.

import { isMap, isScalar, isSeq, type ParsedNode, parseAllDocuments, parseDocument } from 'yaml'
import { isJsonObject, type JsonObject, type JsonValue } from '../../../json/jsonValue.ts'
import type { JsonLdBlock } from '../../jsonLd.ts'

const longestRead = 100_000
const deepest = 32

const options = { schema: 'core', uniqueKeys: false } as const

/** What a text of YAML says; null where it is none. Objects know where they stand in the text. */
export function parseYaml(source: string): JsonValue | null {
  try {
    const { contents, errors } = parseDocument(source, options)
    return errors.length > 0 ? null : toJson(contents, 0)
  } catch {
    return null
  }
}

/** What stands between lines of three hyphens, each part an object; null where one of them is none. */
function parseDocuments(source: string): JsonValue | null {
  try {
    const documents = parseAllDocuments(source, options)
    if ('empty' in documents || documents.some(({ errors }) => errors.length > 0)) return null
    const values = documents.map(({ contents }) => toJson(contents, 0)).filter((value) => value !== null)
    return values.length > 1 && areRecords(values) ? values : null
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
const recordStart = new RegExp(`^[ \\t]{0,12}- +${name}`, 'mu')

/** What is no YAML, and takes the library time by the square of its length to say so. */
const tangled = /- [\w-]{1,40}: - |[*&]\w{1,40} [*&]\w{1,40} [*&]/

/** Whether a text begins as records in YAML do and has one, or is several parts that begin so. */
export function beginsAsYaml(text: string): boolean {
  if (text.length > longestRead || !begins.test(firstLine(text)) || tangled.test(text)) return false
  const parts = partsOf(text)
  return parts.length > 1 ? parts.every(beginsWithName) : recordStart.test(text) || isOneRecord(text)
}

/** What stands between lines of three hyphens. */
function partsOf(text: string): string[] {
  return text.split(/^---[ \t]*\r?$/m).filter((part) => part.trim() !== '')
}

function beginsWithName(part: string): boolean {
  return begins.test(firstLine(part))
}

/** Whether every line that is not indented begins with a name, and some are indented: then it is no written text. */
function isOneRecord(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^(?:#|---)/.test(line))
  const names = lines.filter((line) => begins.test(line)).length
  return (
    names >= leastNames &&
    names < lines.length &&
    lines.every((line) => /^\s/.test(line) || begins.test(line))
  )
}

const leastNames = 4

/** A text that is nothing but records, each with several names and values, as a block; null for every other text. */
export function readYamlRecords(written: string): JsonLdBlock | null {
  if (!beginsAsYaml(written)) return null
  const text = opensText.test(written) ? withIndentedText(written) : written
  if (partsOf(text).length > 1) return blockOf(parseDocuments(text), text)
  if (!recordStart.test(text)) return null
  const block = blockOf(parseYaml(text), text)
  return block !== null && (areRecords(block.value) || holdsRecords(block.value)) ? block : null
}

/** The same for a text that is one record, which may as well be read as written. */
export function readYamlRecord(text: string): JsonLdBlock | null {
  return beginsAsYaml(text) && isOneRecord(text) ? blockOf(parseYaml(text), text) : null
}

function blockOf(value: JsonValue | null, text: string): JsonLdBlock | null {
  return value === null ? null : { value, text, rung: 'strict', notes: [], root: '$' }
}

const opensText = /^[ \t]{0,20}(?:- +)?[\p{L}_][\p{L}\d_ -]{0,40}:[ \t]+"[^"\n]*$/mu

/** A text in quotes whose further lines stand at the margin, which programs take and the standard does not. */
function withIndentedText(text: string): string {
  let isWithin = false
  return text
    .split('\n')
    .map((line) => {
      const isFurther = isWithin
      isWithin = isWithin ? !/(?:^|[^\\])"[ \t]*\r?$/.test(line) : opensText.test(line)
      return isFurther && /^\S/.test(line) ? `${' '.repeat(deepest)}${line}` : line
    })
    .join('\n')
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
