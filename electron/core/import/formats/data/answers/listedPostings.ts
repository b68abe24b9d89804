// What a list of postings says together. Some boards list a job once for each of its places: the same number, address and
// title again, and another town, which is one job in several places. And one program wrote all the dates of a list: where
// one of them can only be read with the day first, so are the others.

import type { DateOrder } from '../../../dates/dateOrder.ts'
import type { RawField, RawPosting, RawValue } from '../../../raw.ts'
import { dateNames } from '../facts/settleDates.ts'

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

const numbers = /^\s*(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/

/** Notes in each posting of a list how its dates are ordered; nothing where none tells, or two tell otherwise. */
export function noteDateOrder(postings: readonly RawPosting[]): void {
  if (postings.length < 2) return
  const orders = new Set<DateOrder>()
  for (const { node } of postings) {
    for (const name of dateNames) {
      const [, first, second] = numbers.exec(String(node.fields.get(name)?.values[0] ?? '')) ?? []
      if (Number(first) > 12) orders.add('dayFirst')
      else if (Number(second) > 12) orders.add('monthFirst')
    }
  }
  const [order, other] = orders
  if (order === undefined || other !== undefined) return
  for (const posting of postings) posting.dateOrder = order
}
