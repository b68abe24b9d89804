// What lies ahead for a posting: interviews and tasks. Both are part of what the person added, so of `tracking`.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { interviewFieldsSchema, interviewSchema } from '../interview.ts'
import { myDeadlineSchema } from '../model.ts'
import { idSchema } from '../posting.ts'
import { taskBodySchema, taskSchema } from '../task.ts'
import { byId, nothing, ofPosting } from './shapes.ts'

export const plansMethods = {
  'interviews.list': {
    kind: 'query',
    summary: 'The interviews of a posting, soonest first, each with the number of its round.',
    input: ofPosting,
    output: z.strictObject({ interviews: z.array(interviewSchema) }),
    reads: ['tracking', 'postings'],
  },

  'interviews.create': {
    kind: 'command',
    summary: 'Plans an interview. Fails with a sentence where there is no such day or time in its zone.',
    input: interviewFieldsSchema
      .partial()
      .required({ kind: true, when: true })
      .extend({ postingId: idSchema }),
    output: interviewSchema,
    touches: ['tracking', 'history'],
  },

  'interviews.change': {
    kind: 'command',
    summary: 'Changes what is given of an interview and leaves the rest; a new time moves it.',
    input: interviewFieldsSchema.partial().extend({ id: idSchema }),
    output: interviewSchema,
    touches: ['tracking', 'history'],
  },

  'interviews.remove': {
    kind: 'command',
    summary: 'Removes an interview and what the timeline says of it; undo brings both back.',
    input: byId,
    output: nothing,
    touches: ['tracking', 'history'],
  },

  'tasks.list': {
    kind: 'query',
    summary:
      'The tasks of a posting: the open ones, soonest due first, then those that are done, latest first.',
    input: ofPosting,
    output: z.strictObject({ tasks: z.array(taskSchema) }),
    reads: ['tracking', 'postings'],
  },

  'tasks.create': {
    kind: 'command',
    summary: 'Adds a task to a posting.',
    input: ofPosting.extend({ body: taskBodySchema, due: myDeadlineSchema.nullable().default(null) }),
    output: taskSchema,
    touches: ['tracking', 'history'],
  },

  'tasks.change': {
    kind: 'command',
    summary: 'Changes the words or the due date of a task, ticks it off or opens it again.',
    input: byId.extend({
      body: taskBodySchema.optional(),
      due: myDeadlineSchema.nullable().optional(),
      isDone: z.boolean().optional(),
    }),
    output: taskSchema,
    touches: ['tracking', 'history'],
  },

  'tasks.remove': {
    kind: 'command',
    summary: 'Removes a task; undo brings it back.',
    input: byId,
    output: nothing,
    touches: ['tracking', 'history'],
  },
} as const satisfies Record<string, ContractRow>
