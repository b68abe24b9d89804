// What is due, of every kind. What the rules of it are stands in shared/due.ts.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { dueGroups, dueKinds, dueThingSchema } from '../due.ts'
import { limits } from '../limits.ts'
import { daySchema, idSchema } from '../posting.ts'

export const dueMethods = {
  'due.list': {
    kind: 'query',
    summary:
      'Everything due around today that is not done: group by group, soonest first in each. What is overdue, due today or snoozed is always there.',
    input: z.strictObject({
      /** Also listings that closed and interviews that were held so many days ago. */
      pastDays: z.int().min(0).max(36_500).default(0),
      /** Null: however far ahead. */
      aheadDays: z.int().min(0).max(36_500).nullable().default(7),
      /** Null: all of them. */
      kinds: z.array(z.enum(dueKinds)).nullable().default(null),
      /** Only of these, also of ones that have ended or are archived; null: of all that are still on the way. */
      postingIds: z.array(idSchema).max(limits.bulk).nullable().default(null),
      /** So many of each group; `counts` counts all. */
      perGroup: z.int().min(0).max(5_000).default(100),
    }),
    output: z.strictObject({
      /** Today in the person's zone. */
      today: daySchema,
      counts: z.record(z.enum(dueGroups), z.int()),
      things: z.array(dueThingSchema),
    }),
    reads: ['postings', 'tracking', 'notes', 'stages'],
  },

  'due.counts': {
    kind: 'query',
    summary: 'How much is overdue, due today and due in the seven days after it; for the sidebar.',
    input: z.strictObject({}),
    output: z.strictObject({ overdue: z.int(), today: z.int(), week: z.int() }),
    reads: ['postings', 'tracking', 'notes', 'stages'],
  },
} as const satisfies Record<string, ContractRow>
