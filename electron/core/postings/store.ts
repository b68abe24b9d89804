// The only writer of postings. Decides by exact identity (K0 to K2) whether a posting is new, changed or the same;
// never by likeness, and never touches tracking. Runs inside the transaction of its import.

import { dayMs } from '../../../shared/durations.ts'
import { warning } from '../../../shared/messages.ts'
import type { FieldChange, LikenessEvidence } from '../../../shared/model.ts'
import type { PostingContent, Warning } from '../../../shared/posting.ts'
import { sameHash, type WriteDb } from '../db/sql.ts'
import { readContent, type StoredContent, serialiseContent } from '../import/content.ts'
import { diffContents, mergeContents, warnOfKept } from '../import/fieldDiff.ts'
import { addressKeysOf } from '../import/identity.ts'
import { columnNames, type PreparedPosting } from '../import/prepared.ts'
import { isSameJob } from '../import/sameJob.ts'
import { hasPageAddress } from '../import/text/urls.ts'
import type { StoreContext, StoredPosting } from '../storing.ts'
import { insertEvent } from '../tracking/events.ts'
import { type Candidate, findByKeys } from './candidates.ts'
import { type CurrentContent, listWarnings, readCurrent, refreshPosting } from './currentPosting.ts'
import { keepLookAlike } from './lookAlikes.ts'

// No ORDER BY: SQLite would plan it anew for every value bound to it.
const versionsOfNode = `SELECT postingId, n FROM versions WHERE ${sameHash('nodeHash')}`

/** Stores one posting that does not lie in the bin (`findInBin`); its source must be stored before. */
export function storePosting(db: WriteDb, prepared: PreparedPosting, context: StoreContext): StoredPosting {
  const [same] = db
    .all<{ postingId: string; n: number }>(versionsOfNode, { hash: prepared.nodeHash })
    .sort((a, b) => b.n - a.n)
  if (same !== undefined) {
    const known = unchanged(same.postingId, prepared)
    return isOvertaken(db, same.postingId, same.n, context.zone) ? { ...known, isEarlier: true } : known
  }
  const candidates = findByKeys(db, prepared)
  if (candidates.length === 0) return insertPosting(db, prepared, context)
  const content = readContent(prepared)
  for (const { postingId, isSameAddress } of candidates) {
    const known = readCurrent(db, postingId)
    if (known === null) continue
    const shared = {
      isSameAddress,
      isSameImport: isOfImport(db, postingId, context.importId),
      isCrowded: candidates.length > 1,
      hasOtherAddress:
        hasPageAddress(prepared.addressKeys) && hasPageAddress(addressKeysOf(known.content.urls)),
    }
    if (isSameJob(known.content, content, shared)) {
      return updatePosting(db, postingId, known, content, prepared, context)
    }
  }
  return insertBeside(db, candidates, prepared, content, context)
}

function isOfImport(db: WriteDb, postingId: string, importId: string): boolean {
  const row = db.get(
    'SELECT 1 FROM versions WHERE postingId = ? AND importId = ? LIMIT 1',
    postingId,
    importId,
  )
  return row !== undefined
}

/** With so many of them a posting beside others is shown to the person as a pair. */
const mostBeside = 3

/** The key is known but the job is another: a posting of its own, to be compared by the person. */
function insertBeside(
  db: WriteDb,
  candidates: readonly Candidate[],
  prepared: PreparedPosting,
  content: PostingContent,
  context: StoreContext,
): StoredPosting {
  const raw = content.identifier?.value ?? content.urls.posting
  const unsure = warning('IDENTITY_UNSURE', { field: 'identifier', raw })
  const columns = { ...prepared.columns, needsReview: 1 as const }
  const warnings = [...prepared.warnings, unsure]
  const stored = insertPosting(db, { ...prepared, warnings, columns }, context)
  for (const other of candidates.slice(0, mostBeside)) {
    const evidence = evidenceOf(other, content.identifier?.value ?? null)
    keepLookAlike(db, stored.postingId, other.postingId, 'sameKey', [evidence], context.now)
  }
  return stored
}

function evidenceOf({ isSameAddress }: Candidate, number: string | null): LikenessEvidence {
  if (isSameAddress) return { kind: 'address', text: 'The same address, but another title or text' }
  const said = number === null ? '' : ` (${number})`
  return { kind: 'identifier', text: `The same number${said}, but another title or text` }
}

function unchanged(postingId: string, prepared: PreparedPosting): StoredPosting {
  return { postingId, outcome: 'unchanged', title: prepared.columns.title, changes: [] }
}

/** Whether what this version says is no longer what the posting says. */
function isOvertaken(db: WriteDb, postingId: string, n: number, zone: string): boolean {
  const current = readCurrent(db, postingId)
  if (current === null || current.version <= n) return false
  const version = db.get<StoredContent>(
    'SELECT content, plainText FROM versions WHERE postingId = ? AND n = ?',
    postingId,
    n,
  )
  return version !== undefined && diffContents(readContent(version), current.content, zone).length > 0
}

const insertPostingSql = `INSERT INTO postings
  (id, importId, version, createdAt, updatedAt, isSample, ${columnNames.join(', ')})
  VALUES (?, ?, 1, ?, ?, ?, ${columnNames.map(() => '?').join(', ')})`

function insertPosting(db: WriteDb, prepared: PreparedPosting, context: StoreContext): StoredPosting {
  const id = context.newId()
  db.run(
    insertPostingSql,
    id,
    context.importId,
    context.now,
    context.now,
    context.isSample ? 1 : 0,
    ...columnNames.map((name) => prepared.columns[name]),
  )
  insertVersion(db, id, 1, prepared, [], context)
  insertKeys(db, id, prepared)
  insertEvent(db, {
    id: context.newId(),
    postingId: id,
    kind: 'imported',
    at: context.now,
    note: null,
    importId: context.importId,
    fileName: context.fileName,
  })
  const outcome = prepared.columns.needsReview === 1 ? 'needsReview' : 'added'
  return { postingId: id, outcome, title: prepared.columns.title, changes: [] }
}

function updatePosting(
  db: WriteDb,
  postingId: string,
  known: CurrentContent,
  content: PostingContent,
  prepared: PreparedPosting,
  context: StoreContext,
): StoredPosting {
  const merged = mergeContents(known.content, content)
  const changes = diffContents(known.content, merged, context.zone)
  insertKeys(db, postingId, prepared)
  if (changes.length === 0) return unchanged(postingId, prepared)
  const n = known.version + 1
  const warnings = [
    ...prepared.warnings,
    ...warnOfKept(known.content, content),
    // Still the posting that came in beside another of the same number.
    ...listWarnings(db, postingId, known.version).filter(({ code }) => code === 'IDENTITY_UNSURE'),
  ]
  insertVersion(db, postingId, n, { ...prepared, ...serialiseContent(merged), warnings }, changes, context)
  db.run('UPDATE postings SET version = ?, updatedAt = ? WHERE id = ?', n, context.now, postingId)
  refreshPosting(db, postingId, context.zone)
  const event = { postingId, at: context.now, note: null, importId: context.importId }
  insertEvent(db, { ...event, id: context.newId(), kind: 'updated', fileName: context.fileName, changes })
  const deadline = changes.find(({ field }) => field === 'deadline')
  if (deadline !== undefined) {
    const { before, after } = deadline
    insertEvent(db, { ...event, id: context.newId(), kind: 'deadlineMoved', before, after })
  }
  if (isReposted(known.content, content)) {
    insertEvent(db, { ...event, id: context.newId(), kind: 'reposted' })
  }
  return { postingId, outcome: 'updated', title: merged.title, changes }
}

export function insertVersion(
  db: WriteDb,
  postingId: string,
  n: number,
  prepared: PreparedPosting,
  changes: FieldChange[],
  context: StoreContext,
): void {
  db.run(
    `INSERT INTO versions (postingId, n, sourceId, importId, at, nodeHash, content, plainText, changes, rawNode)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    postingId,
    n,
    context.sourceId,
    context.importId,
    context.now,
    prepared.nodeHash,
    prepared.content,
    prepared.plainText,
    JSON.stringify(changes),
    prepared.rawNode,
  )
  insertWarnings(db, postingId, n, prepared.warnings)
}

export function insertWarnings(
  db: WriteDb,
  postingId: string,
  n: number,
  warnings: readonly Warning[],
): void {
  warnings.forEach((entry, position) => {
    db.run(
      `INSERT INTO warnings (postingId, n, position, code, severity, field, path, raw, message, fix)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      postingId,
      n,
      position,
      entry.code,
      entry.severity,
      entry.field,
      entry.path,
      entry.raw,
      entry.message,
      entry.fix,
    )
  })
}

export function insertKeys(db: WriteDb, postingId: string, prepared: PreparedPosting): void {
  const insert = (kind: string, key: string) =>
    db.run('INSERT OR IGNORE INTO postingKeys (kind, key, postingId) VALUES (?, ?, ?)', kind, key, postingId)
  if (prepared.identifierKey !== null) insert('identifier', prepared.identifierKey)
  for (const key of prepared.addressKeys) insert('address', key)
}

const repostedAfterDays = 21

/** A posting date more than three weeks later, or after the listing had closed, is the same job advertised again. */
function isReposted(before: PostingContent, after: PostingContent): boolean {
  const instantOf = (at: string | null | undefined) => (at ? Date.parse(at) : Number.NaN)
  const now = instantOf(after.posted?.earliest)
  const old = instantOf(before.posted?.earliest)
  if (now - old > repostedAfterDays * dayMs) return true
  return !(now <= old) && now > instantOf(before.deadline.date?.latest)
}
