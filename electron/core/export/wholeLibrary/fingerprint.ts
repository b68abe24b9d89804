// The hash of what a library holds: equal for two libraries exactly when an export of both would say the same.

import { createHash, type Hash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Snapshot } from '../../db/snapshot.ts'
import { attachedHashes } from '../../tracking/files.ts'
import { type LibraryTable, libraryTables, rowLines } from './libraryRows.ts'

interface Fingerprint {
  /** The rows that follow are this table's. */
  beginTable(name: string): void
  addLine(line: string): void
  /** Hex. */
  digest(): string
}

export function startFingerprint(): Fingerprint {
  const hash: Hash = createHash('sha256')
  return {
    beginTable: (name) => hash.update(`${name}\n`),
    addLine: (line) => hash.update(`${line}\n`),
    digest: () => hash.digest('hex'),
  }
}

/** After the tables come the attached files, as if they were one. */
export const attachedFilesName = 'attached files'

/** Lets others have a turn every few hundred rows. */
const rowsPerTurn = 500

/** Hex. `tables`: in the order of the export. `snapshot` is not closed. */
export async function fingerprintLibrary(
  snapshot: Omit<Snapshot, 'close'>,
  tables: readonly LibraryTable[] = libraryTables(snapshot),
): Promise<string> {
  const fingerprint = startFingerprint()
  let rows = 0
  for (const table of tables) {
    fingerprint.beginTable(table.name)
    for (const { line } of rowLines(snapshot, table)) {
      fingerprint.addLine(line)
      rows += 1
      if (rows % rowsPerTurn === 0) await nextTurn()
    }
  }
  fingerprint.beginTable(attachedFilesName)
  for (const sha256 of attachedHashes(snapshot)) fingerprint.addLine(sha256)
  return fingerprint.digest()
}
