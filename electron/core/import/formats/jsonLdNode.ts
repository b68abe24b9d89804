// Turns objects of JSON-LD into nodes of a raw posting. References by @id are followed over all blocks of a page.
// The JSON reader ends at 64 levels, so plain recursion is safe here; what references add is bounded by
// `depthLimit` and `nodeLimit`.

import { warning } from '../../../../shared/messages.ts'
import type { Warning } from '../../../../shared/posting.ts'
import { parseJson } from '../json/json.ts'
import {
  isJobPosting,
  isJsonObject,
  isMultiValued,
  type JsonObject,
  type JsonValue,
  localName,
  pathStep,
} from '../json/jsonValue.ts'
import type { RawField, RawNode, RawValue } from '../raw.ts'
import { emptyGraph, expand, type Graph, idOf, isReference, keyword, typesOf } from './jsonLdNames.ts'

const depthLimit = 64
const nodeLimit = 5000

/** An object that no JSON-LD rule applies to, as a node: bare data of an application. */
export function readPlainNode(json: JsonObject, path: string, rung: string): RawNode {
  return readNode(json, path, { graph: emptyGraph(), rung, lang: null, warnings: [] })
}

/** An object and all it holds or stands for; what went wrong is added to `warnings`. */
export function readNode(json: JsonObject, path: string, reading: Omit<NodeReading, 'nodes'>): RawNode {
  return toNode(json, path, { json, parent: null, depth: 0 }, { ...reading, nodes: 0 })
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
    const values = valuesOf(value, fieldPath, chain, reading)
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

/** What a value stands for: texts and things, those of a list one by one. */
function valuesOf(value: JsonValue, path: string, chain: Chain, reading: NodeReading): RawValue[] {
  if (value === null) return []
  if (Array.isArray(value)) {
    const chosen = chooseLanguage(value, reading)
    return chosen.flatMap((item, index) => valuesOf(item, `${path}[${index}]`, chain, reading))
  }
  if (typeof value !== 'object') {
    const inner = holdsThing(value) || holdsList(value, path) ? parseJson(value) : null
    if (inner?.ok) return valuesOf(inner.value, path, chain, reading)
    return isId(value, reading) ? resolve(null, value, path, chain, reading) : [value]
  }
  if (value.members.size === 0) return []
  const { graph } = reading
  const plain =
    keyword(value, '@value', graph) ??
    value.members.get('@list') ??
    value.members.get('@set') ??
    databaseValue(value) ??
    elementText(value) ??
    listedThings(value, graph)
  if (plain !== undefined) return valuesOf(plain, path, chain, reading)
  const id = idOf(value, graph)
  if (id !== null && isReference(value, graph)) return resolve(value, id, path, chain, reading)
  const next = { json: value, parent: chain, depth: chain.depth + 1 }
  return isWithinLimits(next, reading) ? [toNode(value, path, next, reading)] : []
}

/** What a database writes where JSON has no such kind: `{"$date": "2031-05-01"}`, `{"$numberInt": "7"}`. */
function databaseValue({ members }: JsonObject): JsonValue | undefined {
  if (members.size !== 1) return undefined
  for (const [key, value] of members)
    if (/^\$(?:date|oid|number(?:Int|Long|Double|Decimal))$/.test(key)) return value
  return undefined
}

/** What programs that turn XML into JSON make of an element with attributes: `{"@lang": "en", "$": "Baker"}`. */
function elementText({ members }: JsonObject): JsonValue | undefined {
  let text: JsonValue | undefined
  for (const [key, value] of members) {
    if (elementTextKey.test(key) && typeof value !== 'object') text = value
    else if (!/^[@$]|^_?attributes$/.test(key)) return undefined
  }
  return text
}

const elementTextKey = /^(?:\$t?|_|#text|_text|__text|_?_cdata|#cdata-section)$/

/** What a list without an address holds, and what stands on a line of it: `{"@type": "ItemList", "itemListElement": […]}`. */
function listedThings(value: JsonObject, graph: Graph): JsonValue | undefined {
  const [type] = typesOf(value, graph)
  if (type === 'ListItem') return value.members.get('item')
  const isListOnly = type === 'ItemList' && !value.members.has('url') && idOf(value, graph) === null
  return isListOnly ? value.members.get('itemListElement') : undefined
}

/** Some write a thing as a text that holds its JSON: `"jobLocation": "{\"@type\":\"Place\",…}"`. */
function holdsThing(value: string | number | boolean): value is string {
  return typeof value === 'string' && /^\s{0,20}[[{]/.test(value) && value.includes('"@type"')
}

/** The same of a list of texts: `"skills": "[\"Milling\", \"Sieving\"]"`; in a list the order of what is there says more. */
function holdsList(value: string | number | boolean, path: string): value is string {
  return typeof value === 'string' && /^\["[^[{]*"\]$/.test(value) && !path.endsWith(']')
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
  const { byId } = reading.graph
  const target = byId.get(id)?.find((json) => json !== reference)
  // Where what it stands for is missing, an address still says something, and a name on the page does not.
  if (target === undefined && id.startsWith('#')) return []
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
