// What a person sees of backups: which there are, what each holds, and how they are kept.

import { z } from 'zod'
import { instantSchema } from './posting.ts'

export const backupReasons = [
  'daily',
  'manual',
  'beforeMigration',
  'beforeImport',
  'beforeMerge',
  'beforeErase',
  'beforeRestore',
] as const

export const backupSchema = z.strictObject({
  fileName: z.string(),
  at: instantSchema,
  /** As it lies on the disk, compressed. */
  byteLength: z.int(),
  reason: z.enum(backupReasons),
  isVerified: z.boolean(),
  /** How many postings it holds; null where nothing was written down about it. */
  postings: z.int().nullable(),
  /** When the library it was made from was changed last; null likewise, and where nothing was done in it. */
  lastChangeAt: instantSchema.nullable(),
  isInSecondFolder: z.boolean(),
})
export type Backup = z.infer<typeof backupSchema>

/** Only names that a backup can have: a window may name one, never a path. */
export const backupNameSchema = z
  .string()
  .max(100)
  .regex(/^library-[0-9TZ-]+-[A-Za-z]+(-\d+)?\.db(\.zst)?$/)

export const backupLimits = [500, 1_000, 2_000, 5_000, 10_000].map((megabytes) => megabytes * 1_000_000)
export const defaultBackupLimit = 2_000_000_000

/** How backups are kept on this computer; not part of the library, which may be restored on another one. */
export const backupPlanSchema = z.strictObject({
  /** Bytes that they may take together; null: any number. The newest always stays. */
  limit: z.int().min(0).nullable(),
  usedBytes: z.int(),
  second: z
    .strictObject({
      /** The last part of its path. */
      label: z.string(),
      /** Why the newest backup is not there, in a sentence; it is tried again with the next one. */
      problem: z.string().nullable(),
    })
    .nullable(),
  /** Why the last one could not be made, in a sentence, until one is. */
  problem: z.strictObject({ message: z.string(), at: instantSchema }).nullable(),
})
export type BackupPlan = z.infer<typeof backupPlanSchema>

const backupPostingSchema = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  employerName: z.string().nullable(),
  isEmployerHidden: z.boolean(),
  noteCount: z.int(),
  /** Where it is now: in the library, in its bin, or only in the backup. */
  place: z.enum(['library', 'bin', 'backup']),
})
export type BackupPosting = z.infer<typeof backupPostingSchema>

export const backupContentsSchema = z.strictObject({
  fileName: z.string(),
  postings: z.int(),
  notes: z.int(),
  events: z.int(),
  /** How many of its postings are no longer in the library. */
  onlyHere: z.int(),
  /** How many postings fit what was asked for. */
  matching: z.int(),
  rows: z.array(backupPostingSchema),
})
export type BackupContents = z.infer<typeof backupContentsSchema>
