// The same filtered postings as a board, as a grouped table and as a calendar.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { dueThingSchema } from '../due.ts'
import { limits } from '../limits.ts'
import { postingRowSchema } from '../model.ts'
import { daySchema, idSchema } from '../posting.ts'
import { listSortSchema, postingFilterSchema } from '../postingFilter.ts'
import { sortDirections } from '../savedView.ts'
import { filtered } from './shapes.ts'

const orderedFilter = postingFilterSchema.extend({
  sort: listSortSchema.default('deadline'),
  direction: z.enum(sortDirections).default('ascending'),
})
const page = {
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(limits.page).default(100),
}
const groupKey = z.string().max(2_000)

export const layoutMethods = {
  'board.columns': {
    kind: 'query',
    summary:
      'The postings that fit a filter by stage: every stage in order, how many stand in it, and the first of them. By deadline, each column is in the order of the date that matters in it.',
    input: orderedFilter.extend({
      first: z.int().min(0).max(limits.page).default(20),
      /** Whether the first postings of ended stages are wanted too; their numbers always are. */
      areEndedOpen: z.boolean().default(true),
    }),
    output: z.strictObject({
      total: z.int(),
      columns: z.array(
        z.strictObject({ stageId: idSchema, count: z.int(), rows: z.array(postingRowSchema) }),
      ),
    }),
    reads: filtered,
  },

  'board.rows': {
    kind: 'query',
    summary: 'More postings of one column of the board.',
    input: orderedFilter.extend({ stageId: idSchema, ...page }),
    output: z.strictObject({ rows: z.array(postingRowSchema) }),
    reads: filtered,
  },

  'board.find': {
    kind: 'query',
    summary:
      'Where a posting stands on the board: its column, and its place in it from 0; null when it is not on it.',
    input: orderedFilter.extend({ id: idSchema }),
    output: z.strictObject({ place: z.strictObject({ stageId: idSchema, index: z.int() }).nullable() }),
    reads: filtered,
  },

  'groups.list': {
    kind: 'query',
    summary: 'The stages or employers of the postings that fit a filter, in order, and how many each has.',
    input: postingFilterSchema.extend({ groupBy: z.enum(['stage', 'employer']) }),
    output: z.strictObject({
      total: z.int(),
      /** `key` is a stage’s id, or an employer’s name in the form it is sorted by. */
      groups: z.array(z.strictObject({ key: groupKey, label: z.string().nullable(), count: z.int() })),
    }),
    reads: filtered,
  },

  'groups.rows': {
    kind: 'query',
    summary:
      'One page of the postings that fit a filter, group after group, without the groups that are folded.',
    input: orderedFilter.extend({
      groupBy: z.enum(['stage', 'employer']),
      folded: z.array(groupKey).max(limits.bulk).default([]),
      ...page,
    }),
    output: z.strictObject({ rows: z.array(postingRowSchema) }),
    reads: filtered,
  },

  'calendar.days': {
    kind: 'query',
    summary:
      'Everything with a date of the postings that fit a filter, day by day in the person’s zone: both kinds of deadlines, interviews, tasks.',
    input: postingFilterSchema.extend({
      from: daySchema,
      to: daySchema,
      /** So many of each day; its `total` counts all. */
      perDay: z.int().min(0).max(limits.bulk).default(10),
    }),
    output: z.strictObject({
      /** Today in the person's zone. */
      today: daySchema,
      /** Days with a date only, in order. */
      days: z.array(z.strictObject({ on: daySchema, total: z.int(), items: z.array(dueThingSchema) })),
    }),
    reads: filtered,
  },
} as const satisfies Record<string, ContractRow>
