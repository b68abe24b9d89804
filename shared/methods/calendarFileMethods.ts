// Dates on their way to calendar programs.

import { z } from 'zod'
import { keptCalendarSchema } from '../calendarFile.ts'
import type { ContractRow } from '../contractRow.ts'
import { limits } from '../limits.ts'
import { idSchema } from '../posting.ts'
import { nothing } from './shapes.ts'

export const calendarFileMethods = {
  'calendarFile.make': {
    kind: 'job',
    summary:
      'The dates of some postings, or of all that are on the way, as an iCalendar file. A date keeps its UID for ever, and a changed one its next SEQUENCE, so that importing again updates.',
    input: z.strictObject({
      /** Null: of all that are on the way. */
      postingIds: z.array(idSchema).min(1).max(limits.bulk).nullable(),
    }),
    output: z.strictObject({
      /** How many dates are in it. */
      count: z.int(),
      text: z.string(),
    }),
    touches: [],
  },

  'calendarFile.kept': {
    kind: 'query',
    summary: 'The calendar file that is kept up to date in a folder; null while there is none.',
    input: nothing,
    output: z.strictObject({ kept: keptCalendarSchema.nullable() }),
    reads: ['calendarFile'],
  },

  'calendarFile.keep': {
    kind: 'job',
    summary: 'Keeps a calendar file of all dates up to date in this folder from now on.',
    callers: ['shell'],
    input: z.strictObject({ path: z.string().min(1).max(4_096) }),
    output: z.strictObject({ kept: keptCalendarSchema.nullable() }),
    touches: ['calendarFile'],
  },

  'calendarFile.stop': {
    kind: 'job',
    summary: 'Leaves the kept calendar file as it is from now on.',
    input: nothing,
    output: nothing,
    touches: ['calendarFile'],
  },
} as const satisfies Record<string, ContractRow>
