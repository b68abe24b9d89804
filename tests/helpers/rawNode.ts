// Raw nodes from plain objects, so that a test of one field need not read a file.

import type { RawField, RawNode, RawPosting, RawValue } from '../../electron/core/import/raw.ts'

/** Turns an object as JSON-LD would have it into a node: arrays are several values, null is left out. */
export function rawNode(plain: Record<string, unknown>, path = '$'): RawNode {
  const fields = new Map<string, RawField>()
  let types: string[] = []
  let id: string | null = null
  for (const [key, given] of Object.entries(plain)) {
    const values = (Array.isArray(given) ? given : [given]).filter(
      (value) => value !== null && value !== undefined,
    )
    if (key === '@type') types = values.map(String)
    else if (key === '@id') id = String(values[0])
    else if (key !== '@context') {
      const fieldPath = `${path}.${key}`
      fields.set(key.toLowerCase(), {
        key,
        path: fieldPath,
        rung: 'json',
        values: values.map((value) => rawValue(value, fieldPath)),
      })
    }
  }
  return { types, id, fields }
}

function rawValue(value: unknown, path: string): RawValue {
  if (typeof value === 'object' && value !== null) return rawNode(value as Record<string, unknown>, path)
  return value as string | number | boolean
}

/** A posting node with nothing known about the page around it, unless said. */
export function rawPosting(plain: Record<string, unknown>, around: Partial<RawPosting> = {}): RawPosting {
  return {
    node: rawNode({ '@type': 'JobPosting', ...plain }),
    verbatim: JSON.stringify(plain),
    path: '$',
    rung: 'json',
    pageUrl: null,
    pageTitle: null,
    lang: null,
    savedAt: null,
    warnings: [],
    ...around,
  }
}
