// The calendar file that is kept up to date in a folder of the person's choice.

import { z } from 'zod'
import { instantSchema } from './posting.ts'

export const calendarFileName = 'Roledex.ics'

export const keptCalendarSchema = z.strictObject({
  /** The name of the folder, not its path. */
  label: z.string(),
  fileName: z.string(),
  since: instantSchema,
  /** When it last changed; null before the first time. */
  writtenAt: instantSchema.nullable(),
  /** Why it could not be written, in a sentence. */
  problem: z.string().nullable(),
})
export type KeptCalendarState = z.infer<typeof keptCalendarSchema>
