// Some boards list a job once for each of its places: the same number, address and title again, and another town.
// That is one job in several places. Entries without a number or an address are left alone: they may be two.

import type { RawField, RawPosting, RawValue } from '../../raw.ts'

/** Where one works, from where one may apply who works anywhere, and which of both it is. */
const placeFields = ['joblocation', 'applicantlocationrequirements', 'joblocationtype'] as const

/** The same postings, those that differ in nothing but the place put together where the first of them stood. */
export function joinPlaces(postings: readonly RawPosting[]): RawPosting[] {
  const first = new Map<string, RawPosting>()
  const joined: RawPosting[] = []
  for (const posting of postings) {
    const key = keyOf(posting)
    const earlier = key === null ? undefined : first.get(key)
    if (key === null || earlier === undefined) {
      joined.push(posting)
      if (key !== null) first.set(key, posting)
      continue
    }
    for (const name of placeFields) addValues(earlier.node.fields, posting.node.fields.get(name), name)
    earlier.verbatim += `\n${posting.verbatim}`
  }
  return joined
}

function addValues(fields: Map<string, RawField>, more: RawField | undefined, name: string): void {
  if (more === undefined) return
  const own = fields.get(name)
  fields.set(name, own === undefined ? more : { ...own, values: [...own.values, ...more.values] })
}

function keyOf({ node }: RawPosting): string | null {
  if (!node.fields.has('joblocation') && !node.fields.has('applicantlocationrequirements')) return null
  const parts = ['identifier', 'url', 'title'].map((name) => node.fields.get(name)?.values[0])
  return parts.every(isText) ? parts.join('\n') : null
}

function isText(value: RawValue | undefined): boolean {
  return typeof value === 'string' || typeof value === 'number'
}
