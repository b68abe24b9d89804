// One program wrote all the dates of a list: where one of them can only be read with the day first, so are the others.

import type { DateOrder } from '../../dates/dateOrder.ts'
import type { RawPosting } from '../../raw.ts'

const numbers = /^\s*(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/
const dateNames = ['dateposted', 'validthrough', 'jobstartdate']

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
