// The stages, which are the person's to change, and the events of a posting, from which its present stage follows.

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { limits } from '../limits.ts'
import { eventSchema, stageSchema } from '../model.ts'
import { idSchema, instantSchema } from '../posting.ts'
import { type StageColor, stageColors, stageMeanings } from '../stages.ts'
import { byId, nothing } from './shapes.ts'

const name = z.string().max(limits.stageNameLength)
const color = z.enum(Object.keys(stageColors) as [StageColor, ...StageColor[]])
const eventIds = z.array(idSchema).min(1).max(limits.bulk)

export const stagesMethods = {
  'stages.list': {
    kind: 'query',
    summary: 'All stages in their order, and those that were removed, which old events still name.',
    input: nothing,
    output: z.strictObject({ stages: z.array(stageSchema), removed: z.array(stageSchema) }),
    reads: ['stages'],
  },

  'stages.counts': {
    kind: 'query',
    summary: 'How many postings stand in each stage, archived ones included, by its id.',
    input: nothing,
    output: z.strictObject({ counts: z.record(idSchema, z.int()) }),
    reads: ['stages', 'postings', 'tracking'],
  },

  'stages.add': {
    kind: 'command',
    summary: 'Adds a stage behind those of the same meaning. Its meaning stays for ever.',
    input: z.strictObject({ name, meaning: z.enum(stageMeanings), color }),
    output: stageSchema,
    touches: ['stages', 'history'],
  },

  'stages.rename': {
    kind: 'command',
    summary: 'Gives a stage another name, also in the saved searches that name it.',
    input: z.strictObject({ id: idSchema, name }),
    output: stageSchema,
    touches: ['stages', 'views', 'history'],
  },

  'stages.recolor': {
    kind: 'command',
    summary: 'Gives a stage another colour.',
    input: z.strictObject({ id: idSchema, color }),
    output: stageSchema,
    touches: ['stages', 'history'],
  },

  'stages.setQuiet': {
    kind: 'command',
    summary: 'After how many days without a sign the app asks about a posting in this stage; 0 is never.',
    input: z.strictObject({ id: idSchema, quietDays: z.int().min(0).max(limits.quietDays) }),
    output: stageSchema,
    touches: ['stages', 'history'],
  },

  'stages.move': {
    kind: 'command',
    summary:
      'Puts a stage at another place among those on the way (without the Inbox, which stays first) or among the ends; 0 is the first.',
    input: z.strictObject({ id: idSchema, to: z.int().min(0).max(limits.stages) }),
    output: z.strictObject({ stages: z.array(stageSchema) }),
    touches: ['stages', 'history'],
  },

  'stages.remove': {
    kind: 'command',
    summary:
      'Removes a stage; its postings stand in `moveTo` from then on, since when they stood in it. Events that name it stay as they are.',
    input: z.strictObject({ id: idSchema, moveTo: idSchema }),
    output: z.strictObject({ moved: z.int() }),
    touches: ['stages', 'tracking', 'views', 'history'],
  },

  'events.get': {
    kind: 'query',
    summary: 'One event of a posting.',
    input: byId,
    output: eventSchema,
    reads: ['postings', 'tracking', 'notes'],
  },

  'events.edit': {
    kind: 'command',
    summary:
      'Changes when events happened, the note on them, or the stage a move led to. The present stage follows.',
    input: z.strictObject({
      ids: eventIds,
      at: instantSchema.optional(),
      /** Empty takes it away. */
      note: z.string().max(limits.eventNoteLength).optional(),
      /** Only of stage changes. */
      stageId: idSchema.optional(),
    }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['tracking', 'history'],
  },

  'events.remove': {
    kind: 'command',
    summary:
      'Takes events out of the timeline. With a stage change the posting goes back to where it stood; nothing else goes with its event.',
    input: z.strictObject({ ids: eventIds }),
    output: z.strictObject({ removed: z.int() }),
    touches: ['tracking', 'history'],
  },
} as const satisfies Record<string, ContractRow>
