// What is due, of every kind. What the rules of it are stands in shared/due.ts.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { dueGroups, dueKeySchema, dueKinds, dueThingSchema } from '../due.ts'
import { limits } from '../limits.ts'
import { daySchema, idSchema, instantSchema } from '../posting.ts'
import { nothing } from './shapes.ts'

const byKeys = z.strictObject({ keys: z.array(dueKeySchema).min(1).max(limits.bulk) })
const changed = z.strictObject({ changed: z.int() })
const touches = ['tracking', 'history'] as const

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

  'due.finish': {
    kind: 'command',
    summary:
      'Says that these are dealt with: a task is ticked off, an interview that has begun was held, a question after a silence waits as long again. A date that moves later asks anew.',
    input: byKeys,
    output: changed,
    touches,
  },

  'due.snooze': {
    kind: 'command',
    summary: 'Puts these aside until an instant; then they stand in Today until they are dealt with.',
    input: byKeys.extend({ until: instantSchema }),
    output: changed,
    touches,
  },

  'due.stop': {
    kind: 'command',
    summary: 'Says that these are not to be mentioned any more. Their dates stay where they are.',
    input: byKeys,
    output: changed,
    touches,
  },

  'due.resume': {
    kind: 'command',
    summary: 'Takes back what was said of these, so that they ask again by their dates.',
    input: byKeys,
    output: changed,
    touches,
  },

  'due.followUp': {
    kind: 'command',
    summary:
      'Adds a follow-up to each of these postings: due today, or once its stage asks about a silence. `dueOn`: null where they differ.',
    input: z.strictObject({ postingIds: z.array(idSchema).min(1).max(limits.bulk) }),
    output: changed.extend({ dueOn: daySchema.nullable(), isDueToday: z.boolean() }),
    touches,
  },

  'due.counts': {
    kind: 'query',
    summary:
      'How much is overdue, due today, asked after a silence, and due in the next seven days; for the sidebar.',
    input: nothing,
    output: z.strictObject({ overdue: z.int(), today: z.int(), quiet: z.int(), week: z.int() }),
    reads: ['postings', 'tracking', 'notes', 'stages'],
  },
} as const satisfies Record<string, ContractRow>
