// What became of a library file that was damaged: table for table, until the person has seen it.

import { z } from 'zod'
import { instantSchema } from './posting.ts'

const damagedTableSchema = z.strictObject({
  /** Its name in the database. */
  name: z.string(),
  /** Rows read from the damaged file. */
  read: z.int(),
  /** Rows that the newest backup had in the place of those that could not be read. */
  fromBackup: z.int(),
  /** Rows of which nothing is left; null where it cannot be told how many there were. */
  lost: z.int().nullable(),
})
export type DamagedTable = z.infer<typeof damagedTableSchema>

export const damageReportSchema = z.strictObject({
  at: instantSchema,
  /**
   * `repaired`: what could be read was put into a new file. `replaced`: the newest backup was taken, for there was
   * nothing to read. `changed`: the file is sound, but something other than Roledex wrote to it.
   */
  kind: z.enum(['repaired', 'replaced', 'changed']),
  /** Where the damaged file lies now; null where there was none, or it is in use. */
  asidePath: z.string().nullable(),
  /** When the backup was made that filled the gaps; null where none was needed or there. */
  backupAt: instantSchema.nullable(),
  /** Only those in which something could not be read. */
  tables: z.array(damagedTableSchema),
  /** Rows that were read but have no place, as lines of JSON; null where there are none. */
  leftoversPath: z.string().nullable(),
})
export type DamageReport = z.infer<typeof damageReportSchema>
