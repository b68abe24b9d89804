// What the person adds to postings: stages, bookmarks, deadlines, tags, notes.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { limits } from '../limits.ts'
import { myDeadlineSchema, noteSchema, stageSchema, tagSchema } from '../model.ts'
import { idSchema, instantSchema } from '../posting.ts'

const nothing = z.strictObject({})
const postingIds = z.array(idSchema).min(1).max(limits.bulk)
const tagName = z.string().trim().min(1).max(limits.tagLength)

export const trackingMethods = {
  'stages.list': {
    kind: 'query',
    summary: 'All stages in their order.',
    input: nothing,
    output: z.strictObject({ stages: z.array(stageSchema) }),
    reads: ['stages'],
  },

  'tags.list': {
    kind: 'query',
    summary: 'All tags by name, each with the number of its postings.',
    input: nothing,
    output: z.strictObject({ tags: z.array(tagSchema) }),
    reads: ['tags', 'postings'],
  },

  'tracking.setBookmark': {
    kind: 'command',
    summary: 'Bookmarks postings, or takes the bookmark off.',
    input: z.strictObject({ ids: postingIds, isBookmarked: z.boolean() }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['tracking', 'history'],
  },

  'tracking.setStage': {
    kind: 'command',
    summary: 'Moves postings to a stage; each move is an event.',
    input: z.strictObject({
      ids: postingIds,
      stageId: idSchema,
      at: instantSchema.optional(),
      note: z.string().max(10_000).optional(),
    }),
    output: z.strictObject({ changed: z.int(), eventIds: z.array(idSchema) }),
    touches: ['tracking', 'history'],
  },

  'tracking.setDeadline': {
    kind: 'command',
    summary: "Sets or clears the person's own deadline. The listing's is never touched.",
    input: z.strictObject({ ids: postingIds, deadline: myDeadlineSchema.nullable() }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['tracking', 'history'],
  },

  'tracking.setTags': {
    kind: 'command',
    summary: 'Adds tags to postings by name (made where they are new) and takes others off.',
    input: z.strictObject({
      ids: postingIds,
      add: z.array(tagName).max(100).default([]),
      remove: z.array(tagName).max(100).default([]),
    }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['tracking', 'tags', 'history'],
  },

  'tracking.setArchived': {
    kind: 'command',
    summary: 'Puts postings into the archive or takes them out again.',
    input: z.strictObject({ ids: postingIds, isArchived: z.boolean() }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['tracking', 'history'],
  },

  'notes.create': {
    kind: 'command',
    summary: 'Starts a note on a posting.',
    input: z.strictObject({ postingId: idSchema, body: z.string().max(limits.noteLength) }),
    output: noteSchema,
    touches: ['notes', 'history'],
  },

  'notes.save': {
    kind: 'command',
    summary: 'Saves a note as typed; fails as a conflict when it was changed elsewhere since `basedOn`.',
    input: z.strictObject({
      id: idSchema,
      body: z.string().max(limits.noteLength),
      /** The `updatedAt` of the note the typing started from. */
      basedOn: instantSchema,
    }),
    output: noteSchema,
    touches: ['notes', 'history'],
  },

  'notes.delete': {
    kind: 'command',
    summary: 'Deletes a note; undo brings it back.',
    input: z.strictObject({ id: idSchema }),
    output: nothing,
    touches: ['notes', 'history'],
  },
} as const satisfies Record<string, ContractRow>
