// Where postings came from: files, and their bytes, which are kept once whatever they are called.

import { type ReadDb, sameHash, type WriteDb } from '../db/sql.ts'
import type { ReadFile } from '../import/parseTask.ts'
import type { StoreContext } from '../storing.ts'

/** Notes where a file came from, and keeps its bytes where `blobId` is null: the same bytes are kept once. */
export function storeSource(db: WriteDb, file: ReadFile, blobId: number | null, context: StoreContext): void {
  db.run(
    `INSERT INTO sources (id, importId, blobId, fileName, container, charset, pageUrl, savedAt, importedAt)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    context.sourceId,
    context.importId,
    blobId ?? keepBytes(db, file),
    context.fileName,
    file.container,
    file.charset,
    file.pageUrl,
    file.savedAt,
    context.now,
  )
}

function keepBytes(db: WriteDb, { sha256, byteLength, encoding, blob }: ReadFile): number {
  const insert = 'INSERT INTO blobs (sha256, byteLength, encoding, bytes) VALUES (?, ?, ?, ?) RETURNING id'
  return db.get<{ id: number }>(insert, sha256, byteLength, encoding, blob)!.id
}

const blobOfHash = `SELECT id FROM blobs WHERE ${sameHash('sha256')}`

/** The bytes of this hash; null where they never came in. */
export function findBlob(db: ReadDb, sha256: string): number | null {
  return db.get<{ id: number }>(blobOfHash, { hash: sha256 })?.id ?? null
}

/** The postings that files of these bytes gave earlier; none unless all of a file's are still there. */
export function postingsOfBlob(db: ReadDb, blobId: number): string[] {
  const sources = db.all<{ id: string }>('SELECT id FROM sources WHERE blobId = ?', blobId)
  for (const { id } of sources) {
    const versions = db.all<{ postingId: string }>('SELECT postingId FROM versions WHERE sourceId = ?', id)
    if (versions.length === 0) continue
    const gave = db
      .all<{ postingIds: string }>('SELECT postingIds FROM importFiles WHERE sourceId = ?', id)
      .flatMap(({ postingIds }) => JSON.parse(postingIds) as string[])
    const postings = [...new Set([...versions.map(({ postingId }) => postingId), ...gave])]
    if (postings.every((posting) => isThere(db, posting))) return postings
  }
  return []
}

function isThere(db: ReadDb, postingId: string): boolean {
  return db.get('SELECT 1 FROM postings WHERE id = ?', postingId) !== undefined
}
