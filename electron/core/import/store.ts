// The only writer of postings. Decides by exact identity (K0 to K2) whether a posting is new, changed or the same;
// never by likeness, and never touches tracking. Runs inside the transaction of its import.

import { warning } from '../../../shared/messages.ts'
import type { FieldChange } from '../../../shared/model.ts'
import type { PostingContent } from '../../../shared/posting.ts'
import { readContent, serialiseContent } from '../content.ts'
import type { WriteDb } from '../db/sql.ts'
import { insertEvent } from '../events.ts'
import { diffContents, mergeContents } from './fieldDiff.ts'
import type { ReadFile } from './parseWorker.ts'
import { columnsOf, type PostingColumns, type PreparedPosting } from './prepared.ts'
import { isSameJob } from './sameJob.ts'

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
}

/** Keeps the bytes of a file; gives nothing, for the same bytes are kept once. */
export function storeSource(db: WriteDb, file: ReadFile, context: StoreContext): void {
  db.run(
    'INSERT OR IGNORE INTO blobs (sha256, byteLength, encoding, bytes) VALUES (?, ?, ?, ?)',
    file.sha256,
    file.byteLength,
    file.encoding,
    file.blob,
  )
  db.run(
    `INSERT INTO sources (id, importId, sha256, fileName, container, charset, pageUrl, savedAt, importedAt)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    context.sourceId,
    context.importId,
    file.sha256,
    context.fileName,
    file.container,
    file.charset,
    file.pageUrl,
    file.savedAt,
    context.now,
  )
}

/** The postings a file of this hash gave earlier, as far as they are still there. */
export function postingsOfFile(db: WriteDb, sha256: string): string[] {
  // Not a join: SQLite plans one of these anew for every value bound to it.
  const sources = db.all<{ id: string }>('SELECT id FROM sources WHERE sha256 = ?', sha256)
  const versions = sources.flatMap(({ id }) =>
    db.all<{ postingId: string }>('SELECT postingId FROM versions WHERE sourceId = ?', id),
  )
  return [...new Set(versions.map(({ postingId }) => postingId))]
}

/** Stores one posting; its source must be stored before. */
export function storePosting(db: WriteDb, prepared: PreparedPosting, context: StoreContext): StoredPosting {
  const same = db.get<{ postingId: string }>(
    'SELECT postingId FROM versions WHERE nodeHash = ? LIMIT 1',
    prepared.nodeHash,
  )
  if (same !== undefined) return unchanged(same.postingId, prepared)
  const candidates = findByKeys(db, prepared)
  if (candidates.length === 0) return insertPosting(db, prepared, context)
  const content = readContent(prepared)
  for (const postingId of candidates) {
    const known = readCurrent(db, postingId)
    if (known !== null && isSameJob(known.content, content)) {
      return updatePosting(db, postingId, known, content, prepared, context)
    }
  }
  const unsure = warning('IDENTITY_UNSURE', {
    field: 'identifier',
    raw: content.identifier?.value ?? content.urls.posting,
  })
  return insertPosting(
    db,
    {
      ...prepared,
      warnings: [...prepared.warnings, unsure],
      columns: { ...prepared.columns, needsReview: 1 },
    },
    context,
  )
}

function unchanged(postingId: string, prepared: PreparedPosting): StoredPosting {
  return { postingId, outcome: 'unchanged', title: prepared.columns.title, changes: [] }
}

/** K1 first, then K2. */
function findByKeys(db: WriteDb, prepared: PreparedPosting): string[] {
  const byKey = (kind: string, key: string) =>
    db
      .all<{ postingId: string }>('SELECT postingId FROM postingKeys WHERE kind = ? AND key = ?', kind, key)
      .map(({ postingId }) => postingId)
  const found = prepared.identifierKey === null ? [] : byKey('identifier', prepared.identifierKey)
  return [...new Set([...found, ...prepared.addressKeys.flatMap((key) => byKey('address', key))])]
}

interface Current {
  version: number
  content: PostingContent
}

function readCurrent(db: WriteDb, postingId: string): Current | null {
  const row = db.get<{ version: number; content: string; plainText: string }>(
    `SELECT p.version, v.content, v.plainText FROM postings p
     JOIN versions v ON v.postingId = p.id AND v.n = p.version WHERE p.id = ?`,
    postingId,
  )
  return row === undefined ? null : { version: row.version, content: readContent(row) }
}

function insertPosting(db: WriteDb, prepared: PreparedPosting, context: StoreContext): StoredPosting {
  const id = context.newId()
  const columns: Record<string, string | number | null> = { ...prepared.columns }
  db.run(
    `INSERT INTO postings (id, importId, version, createdAt, updatedAt, isSample, ${columnNames.join(', ')})
     VALUES (?, ?, 1, ?, ?, ?, ${columnNames.map(() => '?').join(', ')})`,
    id,
    context.importId,
    context.now,
    context.now,
    context.isSample ? 1 : 0,
    ...columnNames.map((name) => columns[name] ?? null),
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
  known: Current,
  content: PostingContent,
  prepared: PreparedPosting,
  context: StoreContext,
): StoredPosting {
  const merged = mergeContents(known.content, content)
  const changes = diffContents(known.content, merged, context.zone)
  insertKeys(db, postingId, prepared)
  if (changes.length === 0) return unchanged(postingId, prepared)
  const n = known.version + 1
  insertVersion(db, postingId, n, { ...prepared, ...serialiseContent(merged) }, changes, context)
  const columns: Record<string, string | number | null> = {
    ...columnsOf(merged, prepared.warnings, context.zone),
  }
  db.run(
    `UPDATE postings SET version = ?, updatedAt = ?, ${columnNames.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
    n,
    context.now,
    ...columnNames.map((name) => columns[name] ?? null),
    postingId,
  )
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

const columnNames: readonly (keyof PostingColumns)[] = [
  'needsReview',
  'title',
  'titleSort',
  'employerName',
  'employerSort',
  'isEmployerHidden',
  'placeLabel',
  'placeCount',
  'workMode',
  'salary',
  'salaryAnnual',
  'deadline',
  'deadlineEndsAt',
  'postedAt',
]

function insertVersion(
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
  prepared.warnings.forEach((entry, position) => {
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

function insertKeys(db: WriteDb, postingId: string, prepared: PreparedPosting): void {
  const insert = (kind: string, key: string) =>
    db.run('INSERT OR IGNORE INTO postingKeys (kind, key, postingId) VALUES (?, ?, ?)', kind, key, postingId)
  if (prepared.identifierKey !== null) insert('identifier', prepared.identifierKey)
  for (const key of prepared.addressKeys) insert('address', key)
}

const repostedAfterDays = 21

/** A posting date more than three weeks later is the same job advertised again. */
function isReposted(before: PostingContent, after: PostingContent): boolean {
  const [old, now] = [before.posted?.latest, after.posted?.latest].map((at) =>
    at ? Date.parse(at) : Number.NaN,
  )
  return (now ?? Number.NaN) - (old ?? Number.NaN) > repostedAfterDays * 86_400_000
}
