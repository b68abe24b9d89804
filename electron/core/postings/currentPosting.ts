// What a posting says now: its current version with the person's corrections over it. The columns of `postings`
// follow from that; whoever changes a version, a correction or a review calls refreshPosting.

import { type CorrectableField, correctionByField } from '../../../shared/corrections.ts'
import type { PostingContent, Warning } from '../../../shared/posting.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import { readContent } from '../import/content.ts'
import { addressKeysOf, identifierKeyOf } from '../import/identity.ts'
import { columnNames, columnsOf } from '../import/prepared.ts'
import { applyCorrections, type StoredCorrections } from './corrections.ts'

export interface CurrentContent {
  version: number
  /** As the sources say it, without corrections. */
  content: PostingContent
}

export function readCurrent(db: ReadDb, postingId: string): CurrentContent | null {
  const row = db.get<{ version: number; content: string; plainText: string }>(
    `SELECT p.version, v.content, v.plainText FROM postings p
     JOIN versions v ON v.postingId = p.id AND v.n = p.version WHERE p.id = ?`,
    postingId,
  )
  return row === undefined ? null : { version: row.version, content: readContent(row) }
}

export interface OverrideRow {
  field: CorrectableField
  value: string
  zone: string
  at: string
}

export function listOverrides(db: ReadDb, postingId: string): OverrideRow[] {
  return db.all<OverrideRow>(
    'SELECT field, value, zone, at FROM overrides WHERE postingId = ? ORDER BY field',
    postingId,
  )
}

export function correctionsOf(overrides: readonly OverrideRow[]): StoredCorrections {
  return Object.fromEntries(
    overrides.map(({ field, value, zone }) => [field, { value: JSON.parse(value), zone }]),
  )
}

/** What the posting says with its corrections; null when there is no such posting. */
export function readCorrected(db: ReadDb, postingId: string): PostingContent | null {
  const current = readCurrent(db, postingId)
  if (current === null) return null
  return applyCorrections(current.content, correctionsOf(listOverrides(db, postingId)))
}

export function listWarnings(db: ReadDb, postingId: string, version: number): Warning[] {
  return db.all<Warning>(
    `SELECT code, severity, field, path, raw, message, fix FROM warnings
     WHERE postingId = ? AND n = ? ORDER BY position`,
    postingId,
    version,
  )
}

/** Brings the columns of a posting in line with its version, corrections and review. `zone` is the person's. */
export function refreshPosting(db: WriteDb, postingId: string, zone: string): void {
  const current = readCurrent(db, postingId)
  if (current === null) return
  const overrides = listOverrides(db, postingId)
  const content = applyCorrections(current.content, correctionsOf(overrides))
  const corrected = new Set(overrides.map(({ field }) => field))
  const columns = columnsOf(content, openDoubts(db, postingId, current.version, corrected), zone)
  db.run(
    `UPDATE postings SET ${columnNames.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
    ...columnNames.map((name) => columns[name]),
    postingId,
  )
}

/**
 * The warnings of a version that still ask for a look: neither is their field corrected, nor were they there when
 * the person last confirmed the posting, nor is the posting they doubt to be another told apart from this one.
 */
function openDoubts(
  db: ReadDb,
  postingId: string,
  version: number,
  corrected: ReadonlySet<CorrectableField>,
): Warning[] {
  const doubts = listWarnings(db, postingId, version).filter(({ severity }) => severity === 'error')
  if (doubts.length === 0) return []
  const reviewed = db.get<{ n: number | null }>(
    'SELECT reviewedVersion AS n FROM postings WHERE id = ?',
    postingId,
  )?.n
  const confirmed = new Set(
    reviewed == null ? [] : listWarnings(db, postingId, reviewed).map((warning) => doubtKey(warning)),
  )
  return doubts.filter((doubt) => {
    const field = correctionByField[doubt.field ?? '']
    if (field !== undefined && corrected.has(field)) return false
    if (doubt.code === 'IDENTITY_UNSURE' && !hasUnsureTwin(db, postingId)) return false
    return !confirmed.has(doubtKey(doubt))
  })
}

function doubtKey({ code, field, raw }: Warning): string {
  return JSON.stringify([code, field, raw])
}

function hasUnsureTwin(db: ReadDb, postingId: string): boolean {
  const twin = db.get(
    `SELECT 1 FROM lookAlikes WHERE (aId = ? OR bId = ?) AND kind = 'sameKey' AND dismissedAt IS NULL LIMIT 1`,
    postingId,
    postingId,
  )
  return twin !== undefined
}

/** What a content is recognised by, as rows of `postingKeys`. */
function keysOf(content: PostingContent): { kind: 'identifier' | 'address'; key: string }[] {
  const identifier = identifierKeyOf(content.employer, content.identifier)
  return [
    ...(identifier === null ? [] : [{ kind: 'identifier' as const, key: identifier }]),
    ...addressKeysOf(content.urls).map((key) => ({ kind: 'address' as const, key })),
  ]
}

/**
 * Makes a posting recognised by what its corrections say too, and no longer by what a correction said that is
 * taken back. What any of its versions said stays a key for ever.
 */
export function refreshKeys(db: WriteDb, postingId: string): void {
  const corrected = readCorrected(db, postingId)
  if (corrected === null) return
  const versions = db.all<{ content: string; plainText: string }>(
    "SELECT content, '' AS plainText FROM versions WHERE postingId = ?",
    postingId,
  )
  const wanted = new Map(
    [...versions.map(readContent), corrected].flatMap(keysOf).map((row) => [`${row.kind} ${row.key}`, row]),
  )
  const present = db.all<{ kind: string; key: string }>(
    'SELECT kind, key FROM postingKeys WHERE postingId = ?',
    postingId,
  )
  for (const { kind, key } of present) {
    if (wanted.delete(`${kind} ${key}`)) continue
    db.run('DELETE FROM postingKeys WHERE kind = ? AND key = ? AND postingId = ?', kind, key, postingId)
  }
  for (const { kind, key } of wanted.values()) {
    db.run('INSERT INTO postingKeys (kind, key, postingId) VALUES (?, ?, ?)', kind, key, postingId)
  }
}
