// A folder whose new files come in by themselves. The window knows its name, never its path.

import { z } from 'zod'
import { idSchema, instantSchema } from './posting.ts'

export const watchedFolderSchema = z.strictObject({
  id: idSchema,
  /** The last part of its path. */
  label: z.string(),
  since: instantSchema,
  /** Files that were there when it was chosen and about which nothing was decided. */
  waiting: z.int(),
  /** Why nothing can come in just now, in a sentence; it is tried again. */
  problem: z.string().nullable(),
})
export type WatchedFolder = z.infer<typeof watchedFolderSchema>
