// What the person adds to postings: stages, bookmarks, deadlines, tags, notes.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { limits } from '../limits.ts'
import { myDeadlineSchema, noteSchema, tagLabelSchema, tagSchema } from '../model.ts'
import { idSchema, instantSchema } from '../posting.ts'
import { tagColors } from '../tagColors.ts'
import { byId, nothing } from './shapes.ts'

const postingIds = z.array(idSchema).min(1).max(limits.bulk)
const tagName = z.string().trim().min(1).max(limits.tagLength)
const noteTitle = z.string().max(limits.noteTitleLength)

export const trackingMethods = {
  'tags.list': {
    kind: 'query',
    summary: 'All tags by name, each with the number of its postings.',
    input: nothing,
    output: z.strictObject({ tags: z.array(tagSchema) }),
    reads: ['tags', 'postings'],
  },

  'tags.among': {
    kind: 'query',
    summary: 'How many of some postings have each tag, by its id; tags of none of them are left out.',
    input: z.strictObject({ ids: postingIds }),
    output: z.strictObject({ counts: z.record(idSchema, z.int()) }),
    reads: ['tags', 'tracking', 'postings'],
  },

  'tags.setColor': {
    kind: 'command',
    summary: 'Gives a tag a colour of the palette.',
    input: z.strictObject({ id: idSchema, color: z.enum(tagColors) }),
    output: tagLabelSchema,
    touches: ['tags', 'history'],
  },

  'tags.rename': {
    kind: 'command',
    summary:
      'Gives a tag another name, also in the saved searches that name it; fails as a conflict where another tag has it.',
    input: z.strictObject({ id: idSchema, name: tagName }),
    output: tagLabelSchema,
    touches: ['tags', 'tracking', 'views', 'history'],
  },

  'tags.merge': {
    kind: 'command',
    summary: 'Puts a second tag on the postings of a first, which goes; saved searches follow.',
    input: z.strictObject({ id: idSchema, into: idSchema }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['tags', 'tracking', 'views', 'history'],
  },

  'tags.delete': {
    kind: 'command',
    summary: 'Takes a tag off all its postings; undo brings it back.',
    input: byId,
    output: z.strictObject({ changed: z.int() }),
    touches: ['tags', 'tracking', 'history'],
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
      note: z.string().max(limits.eventNoteLength).optional(),
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

  'tracking.setReplyBy': {
    kind: 'command',
    summary: 'Sets or clears by when an offer wants an answer.',
    input: z.strictObject({ ids: postingIds, replyBy: myDeadlineSchema.nullable() }),
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
    input: z.strictObject({
      postingId: idSchema,
      title: noteTitle.default(''),
      body: z.string().max(limits.noteLength),
    }),
    output: noteSchema,
    touches: ['notes', 'history'],
  },

  'notes.save': {
    kind: 'command',
    summary: 'Saves a note as typed; fails as a conflict when it was changed elsewhere since `basedOn`.',
    input: z.strictObject({
      id: idSchema,
      /** Left out: stays as it is. */
      title: noteTitle.optional(),
      body: z.string().max(limits.noteLength),
      /** The `updatedAt` of the note the typing started from. */
      basedOn: instantSchema,
    }),
    output: noteSchema,
    touches: ['notes', 'history'],
  },

  'notes.change': {
    kind: 'command',
    summary: 'As `notes.save` for a very long note: says only what changed in it.',
    input: z.strictObject({
      id: idSchema,
      title: noteTitle,
      /** In place of so many characters from there on stands `insert`. */
      change: z.strictObject({
        from: z.int().min(0).max(limits.noteLength),
        removed: z.int().min(0).max(limits.noteLength),
        insert: z.string().max(limits.noteLength),
      }),
      basedOn: instantSchema,
    }),
    output: z.strictObject({ updatedAt: instantSchema }),
    touches: ['notes', 'history'],
  },

  'notes.delete': {
    kind: 'command',
    summary: 'Deletes a note; undo brings it back.',
    input: byId,
    output: nothing,
    touches: ['notes', 'history'],
  },
} as const satisfies Record<string, ContractRow>
