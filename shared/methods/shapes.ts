// What many methods are asked with, or give.

import { z } from 'zod'
import { idSchema } from '../posting.ts'

export const nothing = z.strictObject({})
export const byId = z.strictObject({ id: idSchema })
export const ofPosting = z.strictObject({ postingId: idSchema })
