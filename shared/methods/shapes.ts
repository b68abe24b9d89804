// What many methods are asked with, or give.

import { z } from 'zod'
import { idSchema } from '../posting.ts'
import type { Topic } from '../topics.ts'

export const nothing = z.strictObject({})
export const byId = z.strictObject({ id: idSchema })
export const ofPosting = z.strictObject({ postingId: idSchema })

/** What a filter of postings looks at: its words are also looked for in notes, in names of people and of files. */
export const filtered = [
  'postings',
  'tracking',
  'notes',
  'tags',
  'stages',
  'fields',
  'files',
  'people',
] as const satisfies readonly Topic[]

/** What undo can change: all that any command can. */
export const undoable = [
  'postings',
  'tracking',
  'notes',
  'files',
  'tags',
  'stages',
  'fields',
  'people',
  'views',
  'imports',
  'history',
] as const satisfies readonly Topic[]
