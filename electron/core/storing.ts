// What storing a posting is told, what it gives, and who may listen.

import type { FieldChange } from '../../shared/model.ts'
import type { WriteDb } from './db/sql.ts'
import type { PreparedPosting } from './import/prepared.ts'

export interface StoreContext {
  importId: string
  sourceId: string
  fileName: string
  now: string
  zone: string
  isSample: boolean
  newId(): string
}

export interface StoredPosting {
  postingId: string
  outcome: 'added' | 'updated' | 'unchanged' | 'needsReview'
  title: string | null
  changes: FieldChange[]
  /** It is known, but what the library shows is newer. */
  isEarlier?: true
  /** It is known and lies in the bin, where it stays. */
  isInBin?: true
}

export type OnBegin = (db: WriteDb, storing: StoreContext) => void

export type OnStored = (
  db: WriteDb,
  posting: PreparedPosting,
  stored: StoredPosting,
  storing: StoreContext,
) => void
