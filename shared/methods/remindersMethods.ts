// Reminders of what is due. When they come is settled in the settings (shared/reminders.ts).

import { z } from 'zod'
import type { ContractRow } from '../contractRow.ts'
import { dueKeySchema } from '../due.ts'
import { limits } from '../limits.ts'
import { idSchema, instantSchema } from '../posting.ts'
import { preferenceSettings } from '../preferences.ts'
import { noticeSchema } from '../reminderText.ts'
import { reminderTimesSchema } from '../reminderTimes.ts'

/** In whose clock it is told, where none is chosen in the settings; BCP 47. */
const spokenLocale = preferenceSettings.locale.default(null)

export const remindersMethods = {
  'reminders.take': {
    kind: 'command',
    summary:
      'All that is to be told now, as one notice, which counts as told from then on. Null where there is nothing, or quiet hours hold it back.',
    input: z.strictObject({ locale: spokenLocale }),
    output: z.strictObject({ notice: noticeSchema.nullable() }),
    touches: [],
  },

  'reminders.set': {
    kind: 'command',
    summary:
      'Sets by hand when these are reminded of: an empty list for never, null for the times of their kind. A distance goes along when the date moves, a moment stays.',
    input: z.strictObject({
      keys: z.array(dueKeySchema).min(1).max(limits.bulk),
      times: reminderTimesSchema.nullable(),
    }),
    output: z.strictObject({ changed: z.int() }),
    touches: ['tracking', 'history'],
  },

  'reminders.next': {
    kind: 'query',
    summary: 'The next reminders, soonest first, one of each thing.',
    input: z.strictObject({ limit: z.int().min(1).max(20).default(3), locale: spokenLocale }),
    output: z.strictObject({
      reminders: z.array(
        z.strictObject({ at: instantSchema, key: dueKeySchema, postingId: idSchema, text: z.string() }),
      ),
    }),
    reads: ['postings', 'tracking', 'notes', 'stages', 'settings', 'reminders'],
  },
} as const satisfies Record<string, ContractRow>
