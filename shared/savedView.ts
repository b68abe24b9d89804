// A search the person keeps under a name, with the order its list stands in.

import { z } from 'zod'
import { limits } from './limits.ts'
import { idSchema } from './posting.ts'
import { listSortSchema } from './postingFilter.ts'

export const sortDirections = ['ascending', 'descending'] as const

export const savedViewSchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1).max(limits.viewNameLength),
  /** In the language of the search field. */
  search: z.string().trim().min(1).max(limits.queryLength),
  sort: listSortSchema,
  direction: z.enum(sortDirections),
})
export type SavedView = z.infer<typeof savedViewSchema>
