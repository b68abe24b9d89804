// What was said of the salary of a posting, and what is offered. Both are part of what the person added, so of `tracking`.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { myDeadlineSchema, postingRowSchema } from '../model.ts'
import { offerFieldsSchema, offerSchema } from '../offer.ts'
import { idSchema, instantSchema } from '../posting.ts'
import { salaryTalkSchema, talkFieldsSchema } from '../salaryTalk.ts'
import { byId, nothing, ofPosting } from './shapes.ts'

/** Said with an offer, and kept where it belongs: in the timeline and beside the other dates of the posting. */
const withOffer = {
  /** When it came; now unless it is given. */
  at: instantSchema.optional(),
  /** By when it wants an answer; left as it is unless it is given. */
  replyBy: myDeadlineSchema.nullable().optional(),
}

export const offersMethods = {
  'salaryTalks.list': {
    kind: 'query',
    summary: 'What was said of the salary of a posting, latest first.',
    input: ofPosting,
    output: z.strictObject({ talks: z.array(salaryTalkSchema) }),
    reads: ['tracking', 'postings', 'people'],
  },

  'salaryTalks.add': {
    kind: 'command',
    summary: 'Notes what was said of the salary of a posting, as an event of the day it was said.',
    input: talkFieldsSchema.partial().required({ kind: true, pay: true }).extend({ postingId: idSchema }),
    output: salaryTalkSchema,
    touches: ['tracking', 'history'],
  },

  'salaryTalks.change': {
    kind: 'command',
    summary: 'Changes what is given of what was said, and leaves the rest.',
    input: talkFieldsSchema.partial().extend({ id: idSchema }),
    output: salaryTalkSchema,
    touches: ['tracking', 'history'],
  },

  'salaryTalks.remove': {
    kind: 'command',
    summary: 'Removes what was said; undo brings it back.',
    input: byId,
    output: nothing,
    touches: ['tracking', 'history'],
  },

  'offers.list': {
    kind: 'query',
    summary: 'The offers of a posting, latest first.',
    input: ofPosting,
    output: z.strictObject({ offers: z.array(offerSchema) }),
    reads: ['tracking', 'postings'],
  },

  'offers.all': {
    kind: 'query',
    summary:
      'Every offer with its posting: open ones first, those that want an answer soonest before the others, then the latest first.',
    input: nothing,
    output: z.strictObject({
      offers: z.array(
        z.strictObject({ offer: offerSchema, isLatest: z.boolean(), posting: postingRowSchema }),
      ),
    }),
    reads: ['tracking', 'postings', 'stages', 'tags', 'fields'],
  },

  'offers.count': {
    kind: 'query',
    summary: 'How many offers there are, and how many of them wait for an answer.',
    input: nothing,
    output: z.strictObject({ all: z.int(), open: z.int() }),
    reads: ['tracking', 'postings', 'stages'],
  },

  'offers.add': {
    kind: 'command',
    summary: 'Writes an offer down and, where a stage is given, moves its posting there.',
    input: offerFieldsSchema
      .partial()
      .extend({ postingId: idSchema, ...withOffer, stageId: idSchema.optional() }),
    output: offerSchema,
    touches: ['tracking', 'history'],
  },

  'offers.change': {
    kind: 'command',
    summary:
      'Changes what is given of an offer and leaves the rest; another base pay is told in the timeline.',
    input: offerFieldsSchema.partial().extend({ id: idSchema, ...withOffer }),
    output: offerSchema,
    touches: ['tracking', 'history'],
  },

  'offers.remove': {
    kind: 'command',
    summary: 'Removes an offer and what the timeline says of it; undo brings both back.',
    input: byId,
    output: nothing,
    touches: ['tracking', 'history'],
  },
} as const satisfies Record<string, ContractRow>
