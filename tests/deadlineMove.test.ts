// Two closing dates beside each other: what is remarked of both is said once.

import { expect, test } from 'vitest'
import { besideEachOther } from '../shared/deadlineMove.ts'

const stated = '(Stated in the listing)'

test.each([
  [
    `Sun, 20 Dec 2026 (end of day) ${stated}`,
    `Fri, 15 Jan 2027 (end of day) ${stated}`,
    'Sun, 20 Dec 2026',
    'Fri, 15 Jan 2027 (end of day, stated in the listing)',
  ],
  [
    `Fri, 4 Dec 2026 (end of day) (Set by the site)`,
    `Fri, 4 Dec 2026 (end of day) ${stated}`,
    'Fri, 4 Dec 2026 (end of day, set by the site)',
    'Fri, 4 Dec 2026 (end of day, stated in the listing)',
  ],
  [`4 Dec 2026, 18:00 ${stated}`, null, `4 Dec 2026, 18:00 ${stated}`, null],
  [null, `4 Dec 2026 (end of day) ${stated}`, null, '4 Dec 2026 (end of day, stated in the listing)'],
])('%s and %s', (before, after, left, right) =>
  expect(besideEachOther(before, after)).toEqual({ before: left, after: right }),
)
