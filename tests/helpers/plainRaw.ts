// Raw postings as plain objects, so that a test can say what it expects in one line.

import { isNode, type RawNode, type RawValue } from '../../electron/core/import/raw.ts'

/** Fields by their local names; one value stands alone, several are a list; types under `@type`, id under `@id`. */
export function plainNode(node: RawNode): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  if (node.types.length > 0) plain['@type'] = node.types.length === 1 ? node.types[0] : node.types
  if (node.id !== null) plain['@id'] = node.id
  for (const [name, { values }] of node.fields) {
    plain[name] = values.length === 1 ? plainValue(values[0] as RawValue) : values.map(plainValue)
  }
  return plain
}

function plainValue(value: RawValue): unknown {
  return isNode(value) ? plainNode(value) : value
}
