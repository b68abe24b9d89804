// The search as a whole: its figures, and everything that happened in it.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { insightsSchema } from '../insights.ts'
import { limits } from '../limits.ts'
import { eventSchema } from '../model.ts'
import { daySchema } from '../posting.ts'

export const insightsMethods = {
  'insights.get': {
    kind: 'query',
    summary:
      'Figures about the applications begun since a day (null: all): replies, time to the first, where they went, how many a week; the salaries open postings advertise; and what offers that came since pay, beside what was advertised and wished. From the history of each, with its n.',
    input: z.strictObject({
      since: daySchema.nullable(),
      /** 1 = Monday to 7 = Sunday. */
      firstWeekday: z.int().min(1).max(7),
    }),
    output: insightsSchema,
    reads: ['postings', 'tracking', 'stages'],
  },

  'timeline.list': {
    kind: 'query',
    summary:
      'Everything that happened in the search, the latest first, with the posting it happened to. `side` narrows it to what the person did or what the listings did.',
    input: z.strictObject({
      side: z.enum(['all', 'mine', 'listing']).default('all'),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(limits.page).default(100),
    }),
    output: z.strictObject({
      total: z.int(),
      lines: z.array(
        z.strictObject({
          event: eventSchema,
          title: z.string().nullable(),
          employerName: z.string().nullable(),
          /** What came in was typed by the person. */
          isTyped: z.boolean(),
        }),
      ),
    }),
    reads: ['postings', 'tracking', 'notes', 'stages'],
  },
} as const satisfies Record<string, ContractRow>
