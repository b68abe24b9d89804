// What a source says and the record has no place for: kept as it was, under its own key, never dropped.

import { isNode, type RawField, type RawNode, type RawValue } from '../raw.ts'

const deepestValue = 64
/** Nodes may be shared, so that a few of them unfold without end; see identity.ts. */
const mostNodes = 1000

/** All fields of `node` but those in `interpreted`, as plain JSON values. */
export function collectExtra(node: RawNode, interpreted: ReadonlySet<string>): Record<string, unknown> {
  const budget = { nodesLeft: mostNodes }
  const kept: [string, unknown][] = []
  for (const [name, field] of node.fields) {
    if (!interpreted.has(name) && field.values.length > 0)
      kept.push([field.key, jsonOfField(field, budget, 0)])
  }
  // Defines own properties, whatever a key is called.
  return Object.fromEntries(kept)
}

/** A field's values as JSON: one alone, several as an array. */
function jsonOfField(field: RawField, budget: { nodesLeft: number }, depth: number): unknown {
  const values = field.values.map((value) => jsonOf(value, budget, depth))
  return values.length === 1 ? values[0] : values
}

function jsonOf(value: RawValue, budget: { nodesLeft: number }, depth: number): unknown {
  if (!isNode(value)) return value
  if (depth > deepestValue || budget.nodesLeft-- <= 0) return null
  const entries: [string, unknown][] = []
  if (value.types.length > 0) entries.push(['@type', value.types.length === 1 ? value.types[0] : value.types])
  if (value.id !== null) entries.push(['@id', value.id])
  for (const field of value.fields.values()) entries.push([field.key, jsonOfField(field, budget, depth + 1)])
  return Object.fromEntries(entries)
}
