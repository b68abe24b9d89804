// The originals. Bytes are stored compressed and come out exactly as they went in.

import { zstdDecompressSync } from 'node:zlib'
import type { Source } from '../../../shared/model.ts'
import { fail, ok } from '../../../shared/result.ts'
import { type ReadDb, sameHash } from '../db/sql.ts'
import type { QueryHandlers } from '../handler.ts'
import { originalText } from '../import/originalText.ts'

interface BlobRow {
  encoding: 'zstd' | 'none'
  bytes: Uint8Array
}

/** More text than this is of no use in a viewer; the stored bytes stay whole. */
const viewerCharacters = 2_000_000

/** The bytes of a source by their hash; null when they are not there. */
export function readSourceBytes(db: ReadDb, sha256: string): Uint8Array | null {
  const row = db.get<BlobRow>(`SELECT encoding, bytes FROM blobs WHERE ${sameHash('sha256')}`, {
    hash: sha256,
  })
  if (row === undefined) return null
  return row.encoding === 'zstd' ? zstdDecompressSync(row.bytes) : row.bytes
}

function findSource(db: ReadDb, id: string): Source | undefined {
  return db.get<Source>(
    `SELECT s.id, s.importId, s.fileName, s.container, s.charset, b.byteLength, b.sha256, s.pageUrl, s.savedAt,
       s.importedAt FROM sources s JOIN blobs b ON b.id = s.blobId WHERE s.id = ?`,
    id,
  )
}

const notFound = () => fail('notFound', 'This original is no longer in the library.')

export const sourceHandlers: Pick<QueryHandlers, 'sources.get' | 'sources.bytes'> = {
  'sources.get': (db, { id }) => {
    const source = findSource(db, id)
    const bytes = source === undefined ? null : readSourceBytes(db, source.sha256)
    if (source === undefined || bytes === null) return notFound()
    const text = originalText(bytes, source.container, source.charset)
    const isCut = text.length > viewerCharacters
    return ok({ ...source, text: isCut ? text.slice(0, viewerCharacters) : text, isCut })
  },
  'sources.bytes': (db, { id }) => {
    const source = findSource(db, id)
    const bytes = source === undefined ? null : readSourceBytes(db, source.sha256)
    if (source === undefined || bytes === null) return notFound()
    return ok({ fileName: source.fileName, base64: Buffer.from(bytes).toString('base64') })
  },
}
