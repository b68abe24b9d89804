// Reading postings: lists, counts, the whole record; and taking them out of the library.

import type { Output } from '../../../shared/contract.ts'
import { countOf } from '../../../shared/counts.ts'
import type { FieldChange, Posting, Source, Version, VersionRecord } from '../../../shared/model.ts'
import { fail, ok } from '../../../shared/result.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers, QueryHandlers } from '../handler.ts'
import { readContent, type StoredContent } from '../import/content.ts'
import { keysAtAddress, postingsAtAddress } from '../lists/atAddress.ts'
import { type ListSource, orderFitting, pageOf } from '../lists/fitting.ts'
import { readListed } from '../lists/postingRows.ts'
import { listEvents } from '../tracking/events.ts'
import { listNotes } from '../tracking/notes.ts'
import { nameOf, readTracking } from '../tracking/tracking.ts'
import { moveToBin } from './bin.ts'
import { applyCorrections } from './corrections.ts'
import { correctionsOf, listOverrides, listWarnings, readCurrent } from './currentPosting.ts'
import { countDuplicates } from './duplicates.ts'
import { lookAlikesOf } from './lookAlikes.ts'
import { correctedFields } from './overrides.ts'

const recordVersion = 1

function countForSidebar({ db, roll }: ListSource): Output<'postings.counts'> {
  const byStage: Record<string, number> = {}
  const counts = { all: 0, bookmarked: 0, archived: 0, needsReview: 0, samples: 0 }
  for (const posting of roll.postings().all) {
    if (posting.isSample) counts.samples++
    if (posting.isArchived) {
      counts.archived++
      byStage[posting.stageId] ??= 0
      continue
    }
    counts.all++
    byStage[posting.stageId] = (byStage[posting.stageId] ?? 0) + 1
    if (posting.isBookmarked) counts.bookmarked++
    if (posting.needsReview) counts.needsReview++
  }
  return { ...counts, inbox: byStage[inboxStageId] ?? 0, duplicates: countDuplicates(db), byStage }
}

interface PostingRecord {
  id: string
  version: number
  createdAt: string
  updatedAt: string
  isSample: number
  needsReview: number
}

/** `zone` is the person's; only values that are told in words depend on it. */
function readPosting(db: ReadDb, id: string, zone: string): Posting | null {
  const posting = db.get<PostingRecord>(
    'SELECT id, version, createdAt, updatedAt, isSample, needsReview FROM postings WHERE id = ?',
    id,
  )
  const current = readCurrent(db, id)
  if (posting === undefined || current === null) return null
  const overrides = listOverrides(db, id)
  return {
    ...applyCorrections(current.content, correctionsOf(overrides)),
    id,
    schemaVersion: recordVersion,
    createdAt: posting.createdAt,
    updatedAt: posting.updatedAt,
    isSample: posting.isSample === 1,
    tracking: readTracking(db, id),
    notes: listNotes(db, id),
    versions: listVersions(db, id),
    sources: db.all<Source>(
      `SELECT DISTINCT s.id, s.importId, s.fileName, s.container, s.charset, b.byteLength, b.sha256, s.pageUrl,
         s.savedAt, s.importedAt
       FROM versions v JOIN sources s ON s.id = v.sourceId JOIN blobs b ON b.id = s.blobId
       WHERE v.postingId = ? ORDER BY s.importedAt DESC, s.id DESC`,
      id,
    ),
    warnings: listWarnings(db, id, posting.version),
    overrides: correctedFields(overrides, current.content, zone),
    needsReview: posting.needsReview === 1,
    lookAlikes: lookAlikesOf(db, id),
  }
}

function listVersions(db: ReadDb, postingId: string): Version[] {
  return db
    .all<Omit<Version, 'changes'> & { changes: string }>(
      'SELECT n, at, sourceId, importId, changes FROM versions WHERE postingId = ? ORDER BY n DESC',
      postingId,
    )
    .map((row) => ({ ...row, changes: JSON.parse(row.changes) as FieldChange[] }))
}

function readVersion(db: ReadDb, postingId: string, n: number): VersionRecord | null {
  const row = db.get<Omit<Version, 'changes'> & { changes: string } & StoredContent>(
    `SELECT n, at, sourceId, importId, changes, content, plainText FROM versions WHERE postingId = ? AND n = ?`,
    postingId,
    n,
  )
  if (row === undefined) return null
  const { content, plainText, changes, ...version } = row
  return {
    ...version,
    changes: JSON.parse(changes) as FieldChange[],
    content: readContent({ content, plainText }),
    warnings: listWarnings(db, postingId, n),
  }
}

/** Removes postings with all that hangs on them; gives how many there were. */
function deletePostings(db: WriteDb, ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + db.run('DELETE FROM postings WHERE id = ?', id), 0)
}

const notFound = () => fail('notFound', 'This posting is no longer in the library.')

export const postingHandlers: Pick<
  QueryHandlers,
  | 'postings.list'
  | 'postings.counts'
  | 'postings.get'
  | 'postings.atAddress'
  | 'postings.timeline'
  | 'versions.get'
> &
  Pick<CommandHandlers, 'postings.delete' | 'samples.remove'> = {
  'postings.list': (db, { sort, direction, offset, limit, ...filter }, app) => {
    const order = { sort, direction }
    const fitting = app.keep(['list', order, filter], () => orderFitting(app, filter, order))
    return ok({ total: fitting.positions.length, rows: readListed(db, pageOf(fitting, offset, limit)) })
  },
  'postings.counts': (_db, _input, app) => ok(countForSidebar(app)),
  'postings.get': (db, { id }, { clock }) => {
    const posting = readPosting(db, id, clock.zone())
    return posting === null ? notFound() : ok(posting)
  },
  'postings.atAddress': (db, { address }) =>
    ok({
      ids: db
        .all<{ postingId: string }>(postingsAtAddress, keysAtAddress(address))
        .map((row) => row.postingId),
    }),
  'postings.timeline': (db, { id }) => {
    if (db.get('SELECT 1 FROM postings WHERE id = ?', id) === undefined) return notFound()
    return ok({ events: listEvents(db, id) })
  },
  'versions.get': (db, { postingId, n }) => {
    const version = readVersion(db, postingId, n)
    return version === null ? fail('notFound', 'This version is no longer in the library.') : ok(version)
  },
  'postings.delete': (db, { ids }, command) => {
    const label = `Deleted ${nameOf(db, ids)}`
    const deleted = moveToBin(db, ids, command.now)
    if (deleted === 0) return notFound()
    command.describe(label)
    return ok({ deleted })
  },
  'samples.remove': (db, _input, command) => {
    const ids = db.all<{ id: string }>('SELECT id FROM postings WHERE isSample = 1').map(({ id }) => id)
    const deleted = deletePostings(db, ids)
    command.describe(`Removed ${countOf(deleted, 'sample posting')}`)
    return ok({ deleted })
  },
}
