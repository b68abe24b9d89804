// What the JSON reader gives, what bounds it, and what it may forgive; and how types and keys are compared, by their local name.

export interface JsonObject {
  members: Map<string, JsonValue>
  /** Offsets into the parsed text; `end` is after the closing brace. */
  start: number
  end: number
  /** The text ended, or a limit was reached, before the object was closed. */
  isCut: boolean
}
export type JsonValue = string | number | boolean | null | JsonObject | JsonValue[]

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is an object or a list. */
export function isContainer(value: JsonValue): value is JsonObject | JsonValue[] {
  return typeof value === 'object' && value !== null
}

/** What stands below a value under these keys, one in the other; null where nothing does. */
export function valueAt(value: JsonValue, ...keys: readonly string[]): JsonValue {
  let found = value
  for (const key of keys) found = isJsonObject(found) ? (found.members.get(key) ?? null) : null
  return found
}

/** The text that stands there; null for an empty one too. */
export function textAt(value: JsonValue, ...keys: readonly string[]): string | null {
  const found = valueAt(value, ...keys)
  return typeof found === 'string' && found.trim() !== '' ? found : null
}

/** The list that stands there; what is no list is an empty one. */
export function listAt(value: JsonValue, ...keys: readonly string[]): JsonValue[] {
  const found = valueAt(value, ...keys)
  return Array.isArray(found) ? found : []
}

export interface JsonLimits {
  depth: number
  nodes: number
  stringLength: number
}
/** What lies deeper than `depth` is skipped; strings are cut; after `nodes` containers reading ends. */
export const jsonLimits: JsonLimits = { depth: 64, nodes: 200_000, stringLength: 2 * 1024 * 1024 }

export interface JsonMode {
  /** Comments, trailing and missing commas, control characters, odd escapes, single quotes, Python words. */
  isTolerant: boolean
  /** A quote ends a string only where what follows can follow a string. */
  hasLooseQuotes: boolean
  /** The end of the text closes everything that is open. */
  closesAtEnd: boolean
}
export const strictMode: JsonMode = { isTolerant: false, hasLooseQuotes: false, closesAtEnd: false }

export interface JsonNote {
  code: 'JSON_DUP_KEY' | 'KEY_DROPPED' | 'LIMIT_REACHED' | 'TRUNCATED'
  at: number
  /** Below the root: `.jobLocation[0].address`. */
  path: string
  raw: string | null
}

export type JsonParse =
  | { ok: true; value: JsonValue; notes: JsonNote[] }
  | { ok: false; reason: 'syntax' | 'end'; at: number }

/** schema.org properties that sites repeat instead of writing an array; local names in lower case. */
const multiValued = new Set([
  'employmenttype',
  'joblocation',
  'applicantlocationrequirements',
  'skills',
  'image',
  'sameas',
  'basesalary',
])

export function isMultiValued(name: string): boolean {
  return multiValued.has(name)
}

/** `.name` where the key is a plain word, `["…"]` where it is not. */
export function pathStep(key: string): string {
  return /^[\w@$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}

const brokenAddress = /schema\.?org\W*([a-z]+)$/i

/**
 * The local name of a type or key: what stands after the last `/`, `#` or `:`.
 * `schema:JobPosting`, `https://schema.org/JobPosting/` and the observed `http:/schema.orgPlace` all work.
 */
export function localName(name: string): string {
  if (!/[/#:]/.test(name)) return name.trim()
  const trimmed = name.trim().replace(/[/#:]+$/, '')
  const local = trimmed.slice(
    Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#'), trimmed.lastIndexOf(':')) + 1,
  )
  if (/^[A-Za-z@][\w-]*$/.test(local)) return local
  return brokenAddress.exec(trimmed)?.[1] ?? local
}

/** Whether one of the local type names is JobPosting, whole and in any case. */
export function isJobPosting(types: readonly string[]): boolean {
  return types.some((type) => type.toLowerCase() === 'jobposting')
}
