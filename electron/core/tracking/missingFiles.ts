// Attached files whose bytes are not in the data folder: the library came here without them, or they were erased and a
// backup knows of them still.

import type { MissingFile } from '../../../shared/attachedFile.ts'
import type { ReadDb } from '../db/sql.ts'
import { isFileKept } from './fileStore.ts'

/** Of these postings, or with null of all. */
export function listMissingFiles(
  db: ReadDb,
  dataDir: string,
  postingIds: readonly string[] | null,
): MissingFile[] {
  const files = db.all<MissingFile & { sha256: string; byteLength: number }>(
    `SELECT f.postingId, p.title, f.name, f.sha256, f.byteLength FROM files f JOIN postings p ON p.id = f.postingId
     WHERE @ids IS NULL OR f.postingId IN (SELECT value FROM json_each(@ids))
     ORDER BY f.addedAt DESC, f.id DESC`,
    { ids: postingIds === null ? null : JSON.stringify(postingIds) },
  )
  return files
    .filter((file) => !isFileKept(dataDir, file))
    .map(({ postingId, title, name }) => ({ postingId, title, name }))
}
