// Raw nodes from plain JSON values, for tests that interpret a node without reading a file first.

import type { RawNode, RawValue } from '../../electron/core/import/raw.ts'

/** A node with the fields of an object; `@type` and `@id` as in JSON-LD, nulls left out. */
export function nodeOf(source: Record<string, unknown>, path = '$'): RawNode {
  const node: RawNode = { types: [], id: null, fields: new Map() }
  for (const [key, value] of Object.entries(source)) {
    if (key === '@type') node.types = [value].flat().map(String)
    else if (key === '@id') node.id = String(value)
    else {
      const values = valuesOf(value, `${path}.${key}`)
      node.fields.set(key.toLowerCase(), { key, path: `${path}.${key}`, rung: 'json', values })
    }
  }
  return node
}

function valuesOf(value: unknown, path: string): RawValue[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((one, index) => valuesOf(one, `${path}[${index}]`))
  if (typeof value === 'object') return [nodeOf(value as Record<string, unknown>, path)]
  return [value as string | number | boolean]
}
