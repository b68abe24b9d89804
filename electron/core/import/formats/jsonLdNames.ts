// The names of JSON-LD: aliases and prefixes that a block defines itself, keywords under them, types and ids.
// Contexts are never fetched: only what is written in the block counts.

import { isJsonObject, type JsonObject, type JsonValue, localName } from '../json/jsonValue.ts'

/** What all blocks of one file share: aliases of names, and nodes by @id. */
export interface Graph {
  aliases: Map<string, string>
  byId: Map<string, JsonObject[]>
  /** What speaks of the page itself, and so of its address. */
  pages: JsonObject[]
}

export function emptyGraph(): Graph {
  return { aliases: new Map(), byId: new Map(), pages: [] }
}

/** Terms and prefixes defined in place: `{"s":"http://schema.org/"}`, `{"job":"s:JobPosting"}`, `{"type":"@type"}`. */
export function readContext(context: JsonValue | undefined, aliases: Map<string, string>): void {
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
export function expand(name: string, aliases: Map<string, string>): string {
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
export function keyword(
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

export function typesOf(json: JsonObject, graph: Graph): string[] {
  const stated = keyword(json, '@type', graph) ?? json.members.get('type')
  const types: string[] = []
  for (const type of Array.isArray(stated) ? stated : [stated]) {
    const name = isJsonObject(type) ? type.members.get('@id') : type
    if (typeof name === 'string') types.push(localName(expand(name, graph.aliases)))
  }
  return types
}

/** `@id`, or an `id` that is plainly an address: schema.org's own context makes the two the same. */
export function idOf(json: JsonObject, graph: Graph): string | null {
  const stated = keyword(json, '@id', graph)
  if (typeof stated === 'string') return stated
  const plain = json.members.get('id')
  return typeof plain === 'string' && /^(?:https?:\/\/|#|_:)/.test(plain) ? plain : null
}

/** Nothing but an id (and perhaps a type): it stands for a node elsewhere. */
export function isReference(json: JsonObject, graph: Graph): boolean {
  for (const key of json.members.keys()) {
    const name = expand(key, graph.aliases).toLowerCase()
    if (name !== '@id' && name !== '@type' && name !== 'id' && name !== 'type' && name !== '@context')
      return false
  }
  return true
}
