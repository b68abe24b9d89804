// One read file into the library, and its line in the report. Runs inside the transaction of its import; what a
// preview shows comes from here as well, taken back again (see preview/tryImport.ts), so that there is one truth.

import type { Correction } from '../../../shared/corrections.ts'
import { numberText } from '../../../shared/counts.ts'
import { upperFirst } from '../../../shared/firstLetter.ts'
import { howToSave, isPartial } from '../../../shared/howToSave.ts'
import type { ImportFile, ImportSummary } from '../../../shared/model.ts'
import { type Clock, nowIso } from '../clock.ts'
import { type ReadDb, sameHash, type WriteDb } from '../db/sql.ts'
import { newId } from '../ids.ts'
import { fileNameOf } from '../import/archiveFiles.ts'
import type { ParsedArchive, ParsedFile, ReadFile } from '../import/parseTask.ts'
import type { PreparedPosting } from '../import/prepared.ts'
import { type BinnedPosting, findInBin } from '../postings/bin.ts'
import { correctPosting } from '../postings/overrides.ts'
import { storePosting } from '../postings/store.ts'
import type { OnBegin, OnStored, StoreContext, StoredPosting } from '../storing.ts'
import { quotedTitle } from '../tracking/quote.ts'
import { binnedText, fileMessage, outcomeOf } from './importText.ts'
import { findBlob, postingsOfBlob, storeSource } from './sourceRows.ts'

/** What is left to store once archives are opened. */
export type StorableFile = Exclude<ParsedFile, ParsedArchive>

export interface FileContext {
  importId: string
  origin: ImportSummary['origin']
  clock: Clock
  /** Values put right before they are written, by posting; only of a file somebody has looked at. */
  corrections?: ReadonlyMap<PreparedPosting, readonly Correction[]> | undefined
  /** Told of each posting once it is stored, in the same transaction. */
  onStored?: OnStored | undefined
  /** Told before the first of its postings is stored, in the same transaction. */
  onBegin?: OnBegin | undefined
}

interface StoredFile {
  line: ImportFile
  /** One for each posting of the file, in order; none where the file as a whole is known or could not be read. */
  stored: StoredPosting[]
}

export function storeFile(db: WriteDb, path: string, parsed: StorableFile, context: FileContext): StoredFile {
  if (parsed.kind === 'unreadable')
    return { line: failedFile(path, parsed.message, parsed.attempts), stored: [] }
  const blobId = findBlob(db, parsed.sha256)
  // What cannot be read never gave a posting; its bytes may lie here a thousand times.
  const canBeKnown = blobId !== null && (parsed.kind === 'known' || parsed.failure === null)
  const known = canBeKnown ? postingsOfBlob(db, blobId) : []
  if (known.length > 0 && (parsed.kind === 'known' || !givesMore(db, parsed, context))) {
    return { line: unchangedFile(db, path, known), stored: [] }
  }
  // Its postings were deleted between looking and storing.
  if (parsed.kind === 'known') {
    return { line: failedFile(path, 'Its posting was deleted just now. Import it again.'), stored: [] }
  }
  const inBin = parsed.postings.map(({ nodeHash }) => findInBin(db, nodeHash))
  const binned = inBin.filter((posting) => posting !== null)
  if (binned.length > 0 && binned.length === inBin.length) {
    return { line: binnedFile(path, binned), stored: [] }
  }
  return storeRead(db, path, parsed, { blobId, inBin }, context)
}

/** What the library holds of a file already. */
interface Held {
  blobId: number | null
  /** By posting of the file, in order. */
  inBin: readonly (BinnedPosting | null)[]
}

/** Of a file somebody looks at, some postings may have been left out the first time, or be put right now. */
function givesMore(db: WriteDb, { postings }: ReadFile, { corrections }: FileContext): boolean {
  if (corrections === undefined) return false
  const isKnown = ({ nodeHash }: PreparedPosting) =>
    db.get(`SELECT 1 FROM versions WHERE ${sameHash('nodeHash')} LIMIT 1`, { hash: nodeHash }) !== undefined
  return postings.some((posting) => corrections.has(posting) || !isKnown(posting))
}

function storeRead(
  db: WriteDb,
  path: string,
  parsed: ReadFile,
  { blobId, inBin }: Held,
  context: FileContext,
): StoredFile {
  const { origin, corrections, onBegin, onStored } = context
  const storing = storeContext(path, context)
  const source = origin === 'manual' ? { ...parsed, container: 'manual' as const } : parsed
  storeSource(db, source, blobId, storing)
  if (parsed.failure !== null) {
    const line = failedFile(path, parsed.failure, parsed.attempts)
    const how = howToSave(parsed.container, { isRead: false })
    const { sourceId } = storing
    return { line: { ...line, warnings: parsed.warnings, sourceId, howToSave: how }, stored: [] }
  }
  onBegin?.(db, storing)
  const stored = parsed.postings.map((posting, index) => {
    const binned = inBin[index]
    if (binned) return leaveInBin(binned, posting)
    const result = storePosting(db, posting, storing)
    const corrected = correct(db, result, corrections?.get(posting) ?? [], storing)
    onStored?.(db, posting, corrected, storing)
    return corrected
  })
  const warnings = [...parsed.warnings, ...parsed.postings.flatMap((posting) => posting.warnings)]
  const line: ImportFile = {
    path,
    outcome: outcomeOf(stored),
    message: fileMessage(stored, warnings),
    postings: [...new Set(stored.map(({ postingId }) => postingId))],
    warnings,
    sourceId: storing.sourceId,
    ...(isPartial(warnings)
      ? { attempts: parsed.attempts, howToSave: howToSave(parsed.container, { isRead: true }) }
      : { attempts: [], howToSave: null }),
  }
  return { line, stored }
}

function storeContext(path: string, { clock, importId, origin }: FileContext): StoreContext {
  return {
    importId,
    sourceId: newId(clock.now()),
    fileName: fileNameOf(path),
    now: nowIso(clock),
    // Asking takes a look into the settings, and few files need to know.
    get zone() {
      return clock.zone()
    },
    isSample: origin === 'samples',
    newId: () => newId(clock.now()),
  }
}

function leaveInBin({ postingId }: BinnedPosting, { columns }: PreparedPosting): StoredPosting {
  return { postingId, outcome: 'unchanged', title: columns.title, changes: [], isInBin: true }
}

/** A correction may settle what made a posting doubtful, and changes one that was the same. */
function correct(
  db: WriteDb,
  stored: StoredPosting,
  corrections: readonly Correction[],
  storing: Parameters<typeof correctPosting>[2],
): StoredPosting {
  let isChanged = false
  for (const { field, value } of corrections) {
    const correction = { id: stored.postingId, field, value } as Correction
    isChanged = correctPosting(db, correction, storing) || isChanged
  }
  if (!isChanged) return stored
  const row = db.get<{ title: string | null; needsReview: number }>(
    'SELECT title, needsReview FROM postings WHERE id = ?',
    stored.postingId,
  )
  const isSettled = stored.outcome === 'needsReview' && row?.needsReview === 0
  const outcome = isSettled ? 'added' : stored.outcome === 'unchanged' ? 'updated' : stored.outcome
  return { ...stored, outcome, title: row?.title ?? null }
}

function unchangedFile(db: ReadDb, path: string, postings: string[]): ImportFile {
  const title = db.get<{ title: string | null }>(
    'SELECT title FROM postings WHERE id = ?',
    postings[0] ?? '',
  )?.title
  return {
    path,
    outcome: 'unchanged',
    message:
      postings.length > 1
        ? `The ${numberText(postings.length)} postings of this file are in your library already; nothing was changed.`
        : `${upperFirst(quotedTitle(title))} is in your library already, from this very file; nothing was changed.`,
    postings,
    warnings: [],
    sourceId: null,
    attempts: [],
    howToSave: null,
  }
}

/** A deleted posting stays deleted until the person wants it back. */
function binnedFile(path: string, binned: readonly BinnedPosting[]): ImportFile {
  return {
    path,
    outcome: 'unchanged',
    message:
      binned.length > 1
        ? `The ${numberText(binned.length)} postings of this file are in the bin; nothing was changed. You can restore them.`
        : binnedText(binned[0]?.title ?? null),
    postings: [...new Set(binned.map(({ postingId }) => postingId))],
    warnings: [],
    sourceId: null,
    attempts: [],
    howToSave: null,
  }
}

export function failedFile(path: string, message: string, attempts: ImportFile['attempts'] = []): ImportFile {
  return {
    path,
    outcome: 'failed',
    message,
    postings: [],
    warnings: [],
    sourceId: null,
    attempts,
    howToSave: null,
  }
}
