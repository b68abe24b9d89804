// A whole library as one JSON document, a line a row, so that it is written and read row by row, however large it is.
// docs/export.md describes it; readLibrary.ts takes it in.

import type { Snapshot } from '../../db/snapshot.ts'
import { countRows } from '../../db/sql.ts'
import { readSourceBytes } from '../../postings/sources.ts'
import { readFile } from '../../tracking/fileStore.ts'
import { attachedHashes } from '../../tracking/files.ts'
import type { PartFile } from '../partFile.ts'
import { attachedFilesName, startFingerprint } from './fingerprint.ts'
import { blobTable, libraryTables, type Row, rowLines } from './libraryRows.ts'

export const libraryFormat = 'roledex-library'
/** Goes up when a reader of the last one would misread the next. The tables' own changes are `schemaVersion`'s. */
export const libraryFormatVersion = 1
/** Where the bytes of attached files stand, beside the tables. */
export const attachedKey = 'attachedBytes'

interface LibrarySource {
  snapshot: Snapshot
  dataDir: string
  appVersion: string
  schemaVersion: number
  exportedAt: string
}

interface WritingProgress {
  /** Told now and then; throws to stop the work. */
  tell(done: number, total: number): Promise<void>
}

/** Writes the document to `file`; gives the hash of what the library holds. Throws where bytes are damaged. */
export async function writeLibrary(
  file: Pick<PartFile, 'write'>,
  source: LibrarySource,
  { tell }: WritingProgress,
): Promise<string> {
  const { snapshot, dataDir } = source
  const tables = libraryTables(snapshot)
  const attached = attachedHashes(snapshot)
  const total = attached.length + tables.reduce((sum, { name }) => sum + countRows(snapshot, name), 0)
  const fingerprint = startFingerprint()
  let done = 0
  const step = async () => {
    done += 1
    if (done % 200 === 0) await tell(done, total)
  }

  await file.write(`{\n"format": "${libraryFormat}",\n"formatVersion": ${libraryFormatVersion},\n`)
  for (const key of ['schemaVersion', 'appVersion', 'exportedAt'] as const) {
    await file.write(`"${key}": ${JSON.stringify(source[key])},\n`)
  }
  await file.write('"tables": {')
  for (const [index, table] of tables.entries()) {
    fingerprint.beginTable(table.name)
    await file.write(`${index === 0 ? '' : ','}\n"${table.name}": [`)
    let isFirst = true
    for await (const { line, bytes } of linesOf(snapshot, table)) {
      fingerprint.addLine(line)
      const whole = bytes === null ? line : `${line.slice(0, -1)},"base64":"${toBase64(bytes)}"}`
      await file.write(`${isFirst ? '' : ','}\n${whole}`)
      isFirst = false
      await step()
    }
    await file.write(isFirst ? ']' : '\n]')
  }
  await file.write(`\n},\n"${attachedKey}": [`)
  fingerprint.beginTable(attachedFilesName)
  for (const [index, sha256] of attached.entries()) {
    fingerprint.addLine(sha256)
    const bytes = readFile(dataDir, sha256)
    const base64 = bytes === null ? null : toBase64(bytes)
    await file.write(`${index === 0 ? '' : ','}\n${JSON.stringify({ sha256, base64 })}`)
    await step()
  }
  const hash = fingerprint.digest()
  await file.write(`${attached.length === 0 ? '' : '\n'}],\n"contentHash": "${hash}"\n}\n`)
  await tell(total, total)
  return hash
}

/** The rows of a table; of originals with their bytes, which are looked up one by one between the rows. */
async function* linesOf(
  snapshot: Snapshot,
  table: Parameters<typeof rowLines>[1],
): AsyncGenerator<{ line: string; bytes: Uint8Array | null }> {
  if (table.name !== blobTable) {
    for (const { line } of rowLines(snapshot, table)) yield { line, bytes: null }
    return
  }
  const rows: { line: string; row: Row }[] = [...rowLines(snapshot, table)]
  for (const { line, row } of rows) {
    const bytes = readSourceBytes(snapshot, String(row.sha256))
    if (bytes === null) throw new Error(`The bytes of original ${String(row.sha256)} are gone`)
    yield { line, bytes }
  }
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
