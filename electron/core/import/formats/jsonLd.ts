// Finds JobPosting nodes in JSON-LD and turns them into raw postings. Contexts are never fetched: names are
// compared by their local part, and only aliases written in the block itself count. References by @id are
// followed over all blocks of a page. The JSON reader ends at 64 levels, so plain recursion is safe here;
// what references add is bounded by `depthLimit` and `nodeLimit`.

import { type WarningCode, warning } from '../../../../shared/messages.ts'
import type { Warning } from '../../../../shared/posting.ts'
import type { JsonBlock, JsonRung } from '../json/jsonLadder.ts'
import { isJsonObject, isMultiValued, type JsonObject, type JsonValue, pathStep } from '../json/jsonValue.ts'
import { isJobPosting, localName } from '../json/nodes.ts'
import {
  fieldOf,
  type RawField,
  type RawNode,
  type RawPosting,
  type RawValue,
  type Surroundings,
} from '../raw.ts'
import { rawTextOf } from '../text/text.ts'
import { readPageAddress, tellsPageAddress } from './pageAddress.ts'

const depthLimit = 64
const nodeLimit = 5000
export const postingLimit = 5000

/** A block of JSON with the name of its place in the file: `$`, `script[1]`. */
export interface JsonLdBlock extends JsonBlock {
  root: string
}

interface FoundPosting {
  json: JsonObject
  block: JsonLdBlock
  path: string
  isAside: boolean
}

/** What all blocks of one file share: aliases of names, and nodes by @id. */
interface Graph {
  aliases: Map<string, string>
  byId: Map<string, JsonObject[]>
  /** What speaks of the page itself, and so of its address. */
  pages: JsonObject[]
}

const asideKey =
  /^(?:related|similar|recommended|significantlink|issimilarto|isrelatedto|other(?:jobs|positions|postings)|morejobs)/i

/**
 * All JobPosting nodes of the blocks, in source order, each once; at most `postingLimit`. `isMarkup`: they are
 * scripts of JSON-LD, where a thing with a title and who hires is a posting that lacks its type.
 */
export function findJsonLdPostings(
  blocks: readonly JsonLdBlock[],
  surroundings: Surroundings,
  isMarkup = false,
): RawPosting[] {
  const graph: Graph = { aliases: new Map(), byId: new Map(), pages: [] }
  const found: FoundPosting[] = []
  for (const block of blocks) walk(block, graph, found, isMarkup)
  const seen = new Set<string>()
  const postings: RawPosting[] = []
  for (const posting of found) {
    const verbatim = posting.block.text.slice(posting.json.start, posting.json.end)
    if (found.length > 1) {
      if (seen.has(verbatim)) continue
      seen.add(verbatim)
    }
    postings.push(toRawPosting(posting, verbatim, graph, surroundings))
    if (postings.length >= postingLimit) break
  }
  const [only] = postings
  if (only !== undefined && postings.length === 1 && only.pageUrl === null && graph.pages.length > 0) {
    only.pageUrl = readPageAddress(graph.pages, rawTextOf(fieldOf(only.node, 'title', 'name')?.values[0]))
  }
  return postings
}

interface Step {
  value: JsonValue
  path: string
  isAside: boolean
}

function walk(block: JsonLdBlock, graph: Graph, found: FoundPosting[], isMarkup: boolean): void {
  const stack: Step[] = [{ value: block.value, path: block.root, isAside: false }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { value, path, isAside } = step
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index -= 1) {
        const item = value[index] as JsonValue
        if (isContainer(item)) stack.push({ value: item, path: `${path}[${index}]`, isAside })
      }
      continue
    }
    if (!isJsonObject(value)) continue
    readContext(value.members.get('@context'), graph.aliases)
    const id = idOf(value, graph)
    if (id !== null && !isReference(value, graph)) {
      const nodes = graph.byId.get(id)
      if (nodes === undefined) graph.byId.set(id, [value])
      else nodes.push(value)
    }
    const types = typesOf(value, graph)
    const isUntyped = isMarkup && types.length === 0 && hiresForTitle(value)
    if (isUntyped || isJobPosting(types)) found.push({ json: value, block, path, isAside })
    else if (tellsPageAddress(types)) graph.pages.push(value)
    const inner: Step[] = []
    for (const [key, member] of value.members) {
      if (key === '@context' || !isContainer(member)) continue
      inner.push({
        value: member,
        path: path + pathStep(key),
        isAside: isAside || asideKey.test(localName(key)),
      })
    }
    for (let index = inner.length - 1; index >= 0; index -= 1) stack.push(inner[index] as Step)
  }
}

function hiresForTitle({ members }: JsonObject): boolean {
  return members.has('hiringOrganization') && typeof members.get('title') === 'string'
}

function isContainer(value: JsonValue): value is JsonObject | JsonValue[] {
  return typeof value === 'object' && value !== null
}

/** Terms and prefixes defined in place: `{"s":"http://schema.org/"}`, `{"job":"s:JobPosting"}`, `{"type":"@type"}`. */
function readContext(context: JsonValue | undefined, aliases: Map<string, string>): void {
  if (context === undefined || typeof context !== 'object' || context === null) return
  for (const entry of Array.isArray(context) ? context : [context]) {
    if (!isJsonObject(entry)) continue
    for (const [term, target] of entry.members) {
      const iri = isJsonObject(target) ? target.members.get('@id') : target
      if (typeof iri === 'string' && !term.startsWith('@')) aliases.set(term, iri)
    }
  }
}

/** A name with its aliases and prefixes written out; keywords come back as they are (`@type`). */
function expand(name: string, aliases: Map<string, string>): string {
  if (aliases.size === 0) return name
  let current = name
  for (let hop = 0; hop < 4; hop += 1) {
    const target = aliases.get(current)
    const colon = current.indexOf(':')
    const prefix = colon > 0 ? aliases.get(current.slice(0, colon)) : undefined
    if (target !== undefined && target !== current) current = target
    else if (prefix !== undefined) current = prefix + current.slice(colon + 1)
    else break
    if (current.startsWith('@')) break
  }
  return current
}

/** The value of a keyword, also under an alias or in another case. */
function keyword(
  json: JsonObject,
  name: '@type' | '@id' | '@value' | '@language',
  graph: Graph,
): JsonValue | undefined {
  const plain = json.members.get(name)
  if (plain !== undefined) return plain
  for (const key of json.members.keys()) {
    const isKeyword =
      key.charCodeAt(0) === 0x40
        ? key.toLowerCase() === name
        : graph.aliases.size > 0 && expand(key, graph.aliases) === name
    if (isKeyword) return json.members.get(key)
  }
  return undefined
}

function typesOf(json: JsonObject, graph: Graph): string[] {
  const stated = keyword(json, '@type', graph) ?? json.members.get('type')
  const types: string[] = []
  for (const type of Array.isArray(stated) ? stated : [stated]) {
    const name = isJsonObject(type) ? type.members.get('@id') : type
    if (typeof name === 'string') types.push(localName(expand(name, graph.aliases)))
  }
  return types
}

/** `@id`, or an `id` that is plainly an address: schema.org's own context makes the two the same. */
function idOf(json: JsonObject, graph: Graph): string | null {
  const stated = keyword(json, '@id', graph)
  if (typeof stated === 'string') return stated
  const plain = json.members.get('id')
  return typeof plain === 'string' && /^(?:https?:\/\/|#|_:)/.test(plain) ? plain : null
}

/** Nothing but an id (and perhaps a type): it stands for a node elsewhere. */
function isReference(json: JsonObject, graph: Graph): boolean {
  for (const key of json.members.keys()) {
    const name = expand(key, graph.aliases).toLowerCase()
    if (name !== '@id' && name !== '@type' && name !== 'id' && name !== 'type' && name !== '@context')
      return false
  }
  return true
}

function toRawPosting(
  { json, block, path, isAside }: FoundPosting,
  verbatim: string,
  graph: Graph,
  surroundings: Surroundings,
): RawPosting {
  const warnings: Warning[] = [...rungWarnings(block.rung)]
  for (const note of block.notes) {
    if (note.at < json.start || note.at > json.end || (note.code === 'TRUNCATED' && !json.isCut)) continue
    const notePath = block.root + note.path
    warnings.push(warning(note.code, { field: firstStep(notePath, path), path: notePath, raw: note.raw }))
  }
  const reading: NodeReading = { graph, rung: 'jsonLd', lang: surroundings.lang, warnings, nodes: 0 }
  const node = toNode(json, path, { json, parent: null, depth: 0 }, reading)
  const posting: RawPosting = { ...surroundings, node, verbatim, path, rung: 'jsonLd', warnings }
  if (isAside) posting.isAside = true
  return posting
}

const rungCodes: Partial<Record<JsonRung, WarningCode>> = {
  tolerant: 'JSON_LENIENT',
  unescaped: 'JSON_DECODED',
  requoted: 'JSON_REPAIRED',
  repaired: 'JSON_REPAIRED',
}

/** What has to be said about everything read on that rung. A cut is told where it happened, by the parser. */
function rungWarnings(rung: JsonRung): Warning[] {
  const code = rungCodes[rung]
  return code === undefined ? [] : [warning(code)]
}

function firstStep(path: string, base: string): string | null {
  if (!path.startsWith(base)) return null
  return /^\.([\w@$-]+)/.exec(path.slice(base.length))?.[1] ?? null
}

/** An object that no JSON-LD rule applies to, as a node: bare data of an application. */
export function readPlainNode(json: JsonObject, path: string, rung: string): RawNode {
  const graph: Graph = { aliases: new Map(), byId: new Map(), pages: [] }
  return toNode(
    json,
    path,
    { json, parent: null, depth: 0 },
    { graph, rung, lang: null, warnings: [], nodes: 0 },
  )
}

/** The chain of objects being read, which tells a reference that leads back. */
interface Chain {
  json: JsonObject
  parent: Chain | null
  depth: number
}

interface NodeReading {
  graph: Graph
  rung: string
  lang: string | null
  warnings: Warning[]
  nodes: number
}

function toNode(json: JsonObject, path: string, chain: Chain, reading: NodeReading): RawNode {
  const { graph } = reading
  reading.nodes += 1
  const id = idOf(json, graph)
  const node: RawNode = { types: typesOf(json, graph), id, fields: new Map() }
  addFields(node, json, path, chain, reading)
  if (id === null) return node
  for (const other of graph.byId.get(id) ?? []) {
    const next = { json: other, parent: chain, depth: chain.depth + 1 }
    if (other === json || isInChain(other, chain) || isJobPosting(typesOf(other, graph))) continue
    if (!isWithinLimits(next, reading)) break
    reading.nodes += 1
    const more: RawNode = { types: [], id, fields: new Map() }
    addFields(more, other, path, next, reading)
    for (const [name, field] of more.fields) if (!node.fields.has(name)) node.fields.set(name, field)
    if (node.types.length === 0) node.types = typesOf(other, graph)
  }
  return node
}

function addFields(node: RawNode, json: JsonObject, path: string, chain: Chain, reading: NodeReading): void {
  const { aliases } = reading.graph
  for (const [key, value] of json.members) {
    const expanded = expand(key, aliases)
    if (expanded.startsWith('@') || (key === 'type' && node.types.length > 0 && !json.members.has('@type')))
      continue
    const fieldPath = path + pathStep(key)
    const values: RawValue[] = []
    collect(value, fieldPath, chain, reading, values)
    if (values.length > 0)
      addField(node, { key, path: fieldPath, rung: reading.rung, values }, localName(expanded), reading)
  }
}

/** Two keys with one local name (`title`, `schema:title`, `Title`) are one property given twice. */
function addField(node: RawNode, field: RawField, local: string, reading: NodeReading): void {
  const name = local.toLowerCase()
  const earlier = node.fields.get(name)
  if (earlier === undefined) node.fields.set(name, field)
  else if (isMultiValued(name)) earlier.values.push(...field.values)
  else {
    reading.warnings.push(
      warning('JSON_DUP_KEY', { field: local, path: earlier.path, raw: textOf(earlier.values[0]) }),
    )
    node.fields.set(name, field)
  }
}

function textOf(value: RawValue | undefined): string | null {
  return value === undefined || typeof value === 'object' ? null : String(value)
}

function collect(value: JsonValue, path: string, chain: Chain, reading: NodeReading, into: RawValue[]): void {
  if (value === null) return
  if (Array.isArray(value)) {
    const chosen = chooseLanguage(value, reading)
    for (const [index, item] of chosen.entries()) collect(item, `${path}[${index}]`, chain, reading, into)
    return
  }
  if (typeof value !== 'object') {
    if (isId(value, reading)) into.push(...resolve(null, value, path, chain, reading))
    else into.push(value)
    return
  }
  if (value.members.size === 0) return
  const { graph } = reading
  const plain = keyword(value, '@value', graph) ?? value.members.get('@list') ?? value.members.get('@set')
  if (plain !== undefined) {
    collect(plain, path, chain, reading, into)
    return
  }
  const id = idOf(value, graph)
  if (id !== null && isReference(value, graph)) {
    into.push(...resolve(value, id, path, chain, reading))
    return
  }
  const next = { json: value, parent: chain, depth: chain.depth + 1 }
  if (isWithinLimits(next, reading)) into.push(toNode(value, path, next, reading))
}

const longestId = 300

/** Some write the id of a thing on the page without saying that it is one: `"hiringOrganization": "#org"`. */
function isId(value: string | number | boolean, { graph }: NodeReading): value is string {
  return (
    typeof value === 'string' && value.length <= longestId && value.includes('#') && graph.byId.has(value)
  )
}

/** The node an id stands for; the id itself where there is none, or where following it would lead back. */
function resolve(
  reference: JsonObject | null,
  id: string,
  path: string,
  chain: Chain,
  reading: NodeReading,
): RawValue[] {
  const target = reading.graph.byId.get(id)?.find((json) => json !== reference)
  if (target === undefined || isInChain(target, chain)) return id.startsWith('_:') ? [] : [id]
  const next = { json: target, parent: chain, depth: chain.depth + 1 }
  return isWithinLimits(next, reading) ? [toNode(target, path, next, reading)] : [id]
}

function isInChain(json: JsonObject, chain: Chain): boolean {
  for (let link: Chain | null = chain; link !== null; link = link.parent) if (link.json === json) return true
  return false
}

function isWithinLimits(chain: Chain, reading: NodeReading): boolean {
  if (chain.depth <= depthLimit && reading.nodes < nodeLimit) return true
  if (!reading.warnings.some((each) => each.code === 'LIMIT_REACHED'))
    reading.warnings.push(warning('LIMIT_REACHED'))
  return false
}

/** Of several texts that name their language, the one in the language of the page, else the first. */
function chooseLanguage(values: JsonValue[], reading: NodeReading): JsonValue[] {
  if (values.length < 2) return values
  let wanted: JsonValue | undefined
  for (const value of values) {
    const language = isJsonObject(value) ? keyword(value, '@language', reading.graph) : undefined
    if (typeof language !== 'string') return values
    if (wanted === undefined && reading.lang !== null && primary(language) === primary(reading.lang))
      wanted = value
  }
  return [wanted ?? (values[0] as JsonValue)]
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] as string
}
