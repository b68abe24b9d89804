// The number an employer gives a job. It decides identity together with the employer's name, so a value that
// says nothing about this one job (the employer's name, a placeholder) is kept but marked weak.

import type { PostingContent } from '../../../../shared/posting.ts'
import { canShareEmployerKey, employerKey, identifierValueKey } from '../identity.ts'
import { fieldOf, isNode, type RawNode, type RawValue } from '../raw.ts'
import { readText } from '../text/text.ts'

type Identifier = NonNullable<PostingContent['identifier']>

/** Reads `identifier`: PropertyValue, text, number or address; of several, the first that is not weak. */
export function readIdentifier(
  node: RawNode,
  title: string | null,
  employerName: string | null,
): Identifier | null {
  const values = fieldOf(node, 'identifier')?.values ?? []
  const found = values.map((value) => readOne(value, title, employerName)).filter((each) => each !== null)
  return found.find((each) => !each.weak) ?? found[0] ?? null
}

function readOne(raw: RawValue, title: string | null, employerName: string | null): Identifier | null {
  const own = isNode(raw) ? fieldOf(raw, 'value', 'identifier') : null
  const name = isNode(raw) ? readText(raw.fields.get('name')?.values[0]) : null
  const stated = isNode(raw) ? readText(own?.values[0] ?? raw.id ?? undefined) : readText(raw)
  // Where there is no value a name like "REF-2026-042" is the number itself, and a name in words is not.
  const value = stated ?? (name !== null && own === null && /^(?=.*\d)\S{2,}$/.test(name) ? name : null)
  if (value === null) return null
  const scheme = isNode(raw)
    ? (readText(raw.fields.get('propertyid')?.values[0]) ?? (value === name ? null : name))
    : null
  const key = identifierValueKey(value)
  const weak =
    !/[\p{L}\p{N}]/u.test(key) || /^0+$/.test(key) || isNameOf(value, title) || isNameOf(value, employerName)
  return { value, key, scheme, weak }
}

function isNameOf(value: string, name: string | null): boolean {
  return name !== null && canShareEmployerKey(value, name) && employerKey(value) === employerKey(name)
}
