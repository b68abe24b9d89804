// Finds JobPosting nodes in JSON-LD and turns them into raw postings. Names are compared by their local part;
// what things are called is told by jsonLdNames.ts, what they hold is read by jsonLdNode.ts. A saved page often knows its
// address only from such blocks: as the page's `url`, or as the last crumb of the path to it.

import { type WarningCode, warning } from '../../../../shared/messages.ts'
import type { Warning } from '../../../../shared/posting.ts'
import { type JsonBlock, type JsonRung, readJson } from '../json/jsonLadder.ts'
import {
  isContainer,
  isJobPosting,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  localName,
  pathStep,
} from '../json/jsonValue.ts'
import { fieldOf, type RawPosting, type Surroundings } from '../raw.ts'
import { cleanText, rawTextOf } from '../text/text.ts'
import { emptyGraph, type Graph, idOf, isReference, readContext, typesOf } from './jsonLdNames.ts'
import { readNode } from './jsonLdNode.ts'
import { resolveUrl } from './page.ts'

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

const asideKey =
  /^(?:related|similar|recommended|significantlink|issimilarto|isrelatedto|other(?:jobs|positions|postings)|morejobs)/i

/** All JobPosting nodes of the blocks, in source order, each once; at most `postingLimit`. */
export function findJsonLdPostings(blocks: readonly JsonLdBlock[], surroundings: Surroundings): RawPosting[] {
  const graph = emptyGraph()
  const found: FoundPosting[] = []
  for (const block of blocks) walk(block, graph, found)
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

function walk(block: JsonLdBlock, graph: Graph, found: FoundPosting[]): void {
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
    const types = typesOf(value, graph)
    // An article about jobs names them by no more than their id.
    const isNamedOnly = (id !== null || isJobPosting(types)) && isReference(value, graph)
    if (id !== null && !isNamedOnly) {
      const nodes = graph.byId.get(id)
      if (nodes === undefined) graph.byId.set(id, [value])
      else nodes.push(value)
    }
    if (isJobPosting(types) && !isNamedOnly) found.push({ json: value, block, path, isAside })
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
  const node = readNode(json, path, { graph, rung: 'jsonLd', lang: surroundings.lang, warnings })
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

/** Whether one of these local type names is a page's or the path's to it. */
function tellsPageAddress(types: readonly string[]): boolean {
  return types.some((type) => type === 'BreadcrumbList' || type === 'WebPage' || type === 'ItemPage')
}

/** The page's address from such blocks; a crumb counts only where it is called like the job. */
function readPageAddress(blocks: readonly JsonObject[], title: string | null): string | null {
  const steps = new Set(blocks.flatMap(stepsOf))
  for (const block of blocks) {
    if (steps.has(block)) continue
    const crumbs = block.members.get('itemListElement')
    const address = Array.isArray(crumbs) ? lastCrumb(crumbs.at(-1), title) : ownAddress(block)
    const url = address === null ? null : resolveUrl(address, null)
    if (url !== null) return url
  }
  return null
}

/** The pages that a trail of crumbs leads past. */
function stepsOf({ members }: JsonObject): JsonValue[] {
  const crumbs = members.get('itemListElement') ?? null
  return [crumbs].flat().flatMap((crumb) => (isJsonObject(crumb) ? (crumb.members.get('item') ?? []) : []))
}

function lastCrumb(crumb: JsonValue | undefined, title: string | null): string | null {
  if (!isJsonObject(crumb) || title === null) return null
  const item = crumb.members.get('item')
  const names = [crumb.members.get('name'), isJsonObject(item) ? item.members.get('name') : undefined]
  if (!names.some((name) => typeof name === 'string' && cleanText(name) === cleanText(title))) return null
  if (typeof item === 'string') return item
  return ownAddress(isJsonObject(item) ? item : crumb)
}

function ownAddress({ members }: JsonObject): string | null {
  for (const key of ['url', '@id']) {
    const address = members.get(key)
    if (typeof address === 'string' && !address.includes('#')) return address
  }
  return null
}

const ofOrganisation =
  /^(?:Organization|Corporation|LocalBusiness|EducationalOrganization|GovernmentOrganization|NGO)$/

/** The names of the organisations that blocks of JSON-LD tell of by themselves, and not as a part of something else. */
export function organisationsIn(scripts: readonly string[]): string[] {
  const names: string[] = []
  for (const script of scripts) {
    if (!/Organization|Corporation|LocalBusiness|NGO/.test(script)) continue
    const value = readJson(script, false)?.value
    const graph = isJsonObject(value) ? value.members.get('@graph') : undefined
    const things = [value, graph].flatMap((each) => (Array.isArray(each) ? each : [each]))
    for (const thing of things) {
      if (!isJsonObject(thing) || !typesOf(thing, emptyGraph()).some((type) => ofOrganisation.test(type)))
        continue
      const name = thing.members.get('name')
      if (typeof name === 'string') names.push(cleanText(name))
    }
  }
  return names
}
