// Stores what sources say when they are read again. A posting of several sources waits until all of them are read.
// Nothing is written where nothing differs; tracking, corrections and earlier versions are never touched.

import type { ImportFile } from '../../../shared/model.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import { readContent, serialiseContent } from '../import/content.ts'
import { diffContents } from '../import/fieldDiff.ts'
import type { ReadFile } from '../import/parseTask.ts'
import type { PreparedPosting } from '../import/prepared.ts'
import { findInBin } from '../postings/bin.ts'
import { listWarnings, readCurrent, refreshPosting } from '../postings/currentPosting.ts'
import { insertKeys, insertVersion, storePosting } from '../postings/store.ts'
import type { StoreContext } from '../storing.ts'
import { insertEvent } from '../tracking/events.ts'
import { fileMessage, outcomeOf, updatedText } from './importText.ts'
import {
  findNode,
  isSameReading,
  joinReadings,
  type StoredVersion,
  type VersionReading,
} from './rereading.ts'

export interface StoredSource {
  id: string
  sha256: string
  fileName: string
  container: ReadFile['container']
  /** When it was saved, as far as that was known; what was pasted was copied then. */
  savedAt: string | null
}

/**
 * Sources that postings were read from, and those that gave none; oldest first. Spreadsheets say something only
 * together with where the person put their columns, so they are not among them.
 */
export function listSources(db: ReadDb): StoredSource[] {
  return db.all<StoredSource>(
    `SELECT s.id, b.sha256, s.fileName, s.container,
       coalesce(s.savedAt, (SELECT s.importedAt FROM imports i WHERE i.id = s.importId AND i.origin = 'paste')) AS savedAt
     FROM sources s JOIN blobs b ON b.id = s.blobId
     WHERE s.container <> 'table' AND (EXISTS (SELECT 1 FROM versions v WHERE v.sourceId = s.id)
        OR EXISTS (SELECT 1 FROM importFiles f WHERE f.sourceId = s.id AND f.postingIds = '[]'))
     ORDER BY s.importedAt, s.id`,
  )
}

/** A posting that has versions of several sources, while not all of them are read. */
export type WaitingPostings = Map<string, Map<number, PreparedPosting>>

type Line = Pick<ImportFile, 'outcome' | 'message' | 'postings' | 'warnings'>

/** Stores what one source says now; null when that is what is known. Runs inside the transaction of the job. */
export function storeReread(
  db: WriteDb,
  source: StoredSource,
  read: ReadFile,
  waiting: WaitingPostings,
  context: StoreContext,
): Line | null {
  const versions = db.all<StoredVersion>(
    'SELECT postingId, n, nodeHash, rawNode FROM versions WHERE sourceId = ? AND merging IS NULL ORDER BY n',
    source.id,
  )
  const postingIds = [...new Set(versions.map(({ postingId }) => postingId))]
  const { claimed, isAllFound } = claimReadings(db, versions, read, waiting)
  const changed = postingIds.flatMap((id) => finishPosting(db, id, waiting, context) ?? [])
  const isFresh = (posting: PreparedPosting) =>
    !claimed.has(posting) && findInBin(db, posting.nodeHash) === null
  const fresh = isAllFound && isNothingGone(db, source.id) ? read.postings.filter(isFresh) : []
  const added = fresh
    .map((posting) => storePosting(db, posting, context))
    .filter((p) => p.outcome !== 'unchanged')
  if (added.length > 0) followContainer(db, source, read)
  if (changed.length + added.length === 0) return null
  const warnings = added.length > 0 ? fresh.flatMap((posting) => posting.warnings) : []
  return {
    outcome: added.length > 0 ? outcomeOf(added) : 'updated',
    message: [
      ...changed.map(({ message }) => message),
      ...(added.length > 0 ? [fileMessage(added, warnings)] : []),
    ].join(' '),
    postings: [...changed, ...added].map(({ postingId }) => postingId),
    warnings,
  }
}

/** Finds what each version was read from, and has its posting wait with it; the rest nobody has claimed. */
function claimReadings(
  db: ReadDb,
  versions: readonly StoredVersion[],
  read: ReadFile,
  waiting: WaitingPostings,
): { claimed: ReadonlySet<PreparedPosting>; isAllFound: boolean } {
  const claimed = new Set<PreparedPosting>()
  const isOnlyPosting = new Set(versions.map(({ postingId }) => postingId)).size === 1
  let isAllFound = true
  for (const version of versions) {
    const { postingId } = version
    const stored = db.all<{ kind: string; key: string }>(
      'SELECT kind, key FROM postingKeys WHERE postingId = ?',
      postingId,
    )
    const keys = new Set(stored.map(({ kind, key }) => `${kind} ${key}`))
    const node = findNode(version, read.postings, { keys, isOnlyPosting })
    if (node === null) {
      isAllFound = false
      continue
    }
    claimed.add(node)
    const readings = waiting.get(postingId) ?? new Map<number, PreparedPosting>()
    waiting.set(postingId, readings.set(version.n, node))
  }
  return { claimed, isAllFound }
}

/** Whether all postings this source ever gave are still there: what a person deleted must not come back. */
function isNothingGone(db: WriteDb, sourceId: string): boolean {
  const gone = db.get(
    `SELECT 1 FROM importFiles f, json_each(f.postingIds) given
     WHERE f.sourceId = ? AND NOT EXISTS (SELECT 1 FROM postings p WHERE p.id = given.value) LIMIT 1`,
    sourceId,
  )
  return gone === undefined
}

/** A file that could not be read before is now known for what it is. */
function followContainer(db: WriteDb, source: StoredSource, read: ReadFile): void {
  db.run(
    'UPDATE sources SET container = ?, charset = ?, pageUrl = ?, savedAt = ? WHERE id = ?',
    read.container,
    read.charset,
    read.pageUrl,
    read.savedAt,
    source.id,
  )
}

interface VersionRow {
  n: number
  sourceId: string
  merging: string | null
}

/** What a posting's sources say by now, once all of them are read. */
interface Reread {
  versions: readonly VersionReading[]
  /** The newest that was not made by merging: where it came from, and the posting read there. */
  newest: VersionRow
  node: PreparedPosting
}

/** null while some of its sources are still to be read. */
function takeReread(db: WriteDb, postingId: string, waiting: WaitingPostings): Reread | null {
  const readings = waiting.get(postingId)
  const rows = db.all<VersionRow>(
    'SELECT n, sourceId, merging FROM versions WHERE postingId = ? ORDER BY n',
    postingId,
  )
  const count = rows.filter(({ merging }) => merging === null).length
  if (readings === undefined || readings.size < count) return null
  waiting.delete(postingId)
  const newest = rows.findLast(({ merging }) => merging === null)
  const node = newest === undefined ? undefined : readings.get(newest.n)
  if (newest === undefined || node === undefined) return null
  const versions = rows.map(({ n, merging }): VersionReading => {
    if (merging !== null) return { merging: JSON.parse(merging) }
    const reading = readings.get(n)!
    return { content: readContent(reading), warnings: reading.warnings }
  })
  return { versions, newest, node }
}

/** Writes a version where all sources of a posting are read and say something else together than is known. */
function finishPosting(
  db: WriteDb,
  postingId: string,
  waiting: WaitingPostings,
  context: StoreContext,
): { postingId: string; message: string } | null {
  const reread = takeReread(db, postingId, waiting)
  if (reread === null) return null
  const current = readCurrent(db, postingId)
  if (current === null) return null
  const { versions, newest, node } = reread
  const known = listWarnings(db, postingId, current.version)
  const joined = joinReadings(versions)
  // Not the reader's: it was found when the posting came in beside another of the same number.
  const unsure = known.filter(({ code }) => code === 'IDENTITY_UNSURE')
  const record = { ...joined, warnings: [...joined.warnings, ...unsure] }
  insertKeys(db, postingId, node)
  if (isSameReading({ content: current.content, warnings: known }, record)) return null
  const changes = diffContents(current.content, record.content, context.zone)
  const n = current.version + 1
  const stored = { ...node, ...serialiseContent(record.content), warnings: record.warnings }
  insertVersion(db, postingId, n, stored, changes, { ...context, sourceId: newest.sourceId })
  db.run('UPDATE postings SET version = ?, updatedAt = ? WHERE id = ?', n, context.now, postingId)
  refreshPosting(db, postingId, context.zone)
  insertEvent(db, {
    id: context.newId(),
    postingId,
    kind: 'reread',
    at: context.now,
    note: null,
    importId: context.importId,
    changes,
  })
  return { postingId, message: updatedText('Read anew', record.content.title, changes) }
}
