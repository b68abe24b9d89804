// The record of what came in: one row per import, one line per file. Kept when the import is undone.

import type Database from 'better-sqlite3'
import { howToSave, isPartial } from '../../../shared/howToSave.ts'
import { limits } from '../../../shared/limits.ts'
import type { ImportFile, ImportReport, ImportSummary } from '../../../shared/model.ts'
import { type ReadDb, writeDb } from '../db/sql.ts'
import type { SourceContainer } from '../import/draft.ts'
import { noTotals } from './importText.ts'

export interface ImportReports {
  insertImport(entry: Pick<ImportSummary, 'id' | 'commandId' | 'origin' | 'startedAt'>): void
  insertFile(importId: string, position: number, file: ImportFile): void
  endImport(importId: string, state: 'finished' | 'cancelled', at: string): void
  /** Imports that a crash or a kill cut off; what they stored stays. */
  listInterrupted(): ImportSummary[]
  /** The postings it made or changed, the latest of them where there are more. */
  lastStored(importId: string, most: number): string[]
  read(importId: string): ImportReport | null
  /** SHA-256 of the files of which every posting they gave is in the library. */
  knownHashes(): string[]
  hasPostings(): boolean
}

export function createImportReports(connection: Database.Database): ImportReports {
  const db = writeDb(connection)
  return {
    insertImport: ({ id, commandId, origin, startedAt }) => {
      db.run(
        "INSERT INTO imports (id, commandId, origin, state, startedAt) VALUES (?, ?, ?, 'running', ?)",
        id,
        commandId,
        origin,
        startedAt,
      )
    },
    insertFile: (importId, position, file) => {
      db.run(
        `INSERT INTO importFiles (importId, position, path, outcome, message, postingIds, warnings, sourceId, attempts)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        importId,
        position,
        file.path,
        file.outcome,
        file.message,
        JSON.stringify(file.postings),
        JSON.stringify(file.warnings),
        file.sourceId,
        JSON.stringify(file.attempts),
      )
    },
    endImport: (importId, state, at) => {
      db.run('UPDATE imports SET state = ?, finishedAt = ? WHERE id = ?', state, at, importId)
    },
    listInterrupted: () => listImports(db).filter(({ state }) => state === 'running'),
    lastStored: (importId, most) =>
      db
        .all<{ id: string }>(
          'SELECT postingId AS id FROM versions WHERE importId = ? GROUP BY postingId ORDER BY max(rowid) DESC LIMIT ?',
          importId,
          most,
        )
        .map(({ id }) => id),
    read: (importId) => readReport(db, importId),
    knownHashes: () =>
      db
        .all<{ sha256: string }>(
          `SELECT DISTINCT b.sha256 FROM sources s JOIN blobs b ON b.id = s.blobId
           WHERE EXISTS (SELECT 1 FROM versions v WHERE v.sourceId = s.id)
             AND NOT EXISTS (
               SELECT 1 FROM importFiles f, json_each(f.postingIds) gave
               WHERE f.sourceId = s.id AND NOT EXISTS (SELECT 1 FROM postings p WHERE p.id = gave.value))`,
        )
        .map(({ sha256 }) => sha256),
    hasPostings: () => db.get('SELECT 1 FROM postings LIMIT 1') !== undefined,
  }
}

interface ImportRow {
  id: string
  origin: ImportSummary['origin']
  startedAt: string
  finishedAt: string | null
  state: ImportSummary['state']
  commandId: string
}

/** An import is undone when nothing of its command is left to take back. */
const importColumns = `SELECT i.id, i.origin, i.startedAt, i.finishedAt, i.commandId,
  iif(c.state = 'undone', 'undone', i.state) AS state FROM imports i LEFT JOIN commands c ON c.id = i.commandId`

function summarise(db: ReadDb, row: ImportRow): ImportSummary {
  const totals = { ...noTotals }
  let onlyPath: string | null = null
  for (const { outcome, files, postings, path } of db.all<{
    outcome: ImportFile['outcome']
    files: number
    postings: number
    path: string
  }>(
    `SELECT outcome, count(*) AS files, sum(json_array_length(postingIds)) AS postings, max(path) AS path
     FROM importFiles WHERE importId = ? GROUP BY outcome`,
    row.id,
  )) {
    totals[outcome] = files
    totals.files += files
    totals.postings += postings
    onlyPath = totals.files === 1 ? path : null
  }
  return { ...row, totals, onlyPath }
}

/** Newest first. */
export function listImports(db: ReadDb): ImportSummary[] {
  return db
    .all<ImportRow>(`${importColumns} ORDER BY i.startedAt DESC, i.id DESC LIMIT 500`)
    .map((row) => summarise(db, row))
}

/** Of more lines than `limits.reportLines` those that need a look are taken before those that went well. */
export function readReport(db: ReadDb, importId: string): ImportReport | null {
  const row = db.get<ImportRow>(`${importColumns} WHERE i.id = ?`, importId)
  if (row === undefined) return null
  const files = db
    .all<FileRow>(
      `SELECT f.path, f.outcome, f.message, f.postingIds, f.warnings, f.sourceId, f.attempts, s.container
       FROM importFiles f LEFT JOIN sources s ON s.id = f.sourceId
       WHERE f.importId = ? AND f.position IN (
         SELECT position FROM importFiles WHERE importId = ?
         ORDER BY CASE outcome WHEN 'failed' THEN 0 WHEN 'needsReview' THEN 1 WHEN 'updated' THEN 2 ELSE 3 END, position
         LIMIT ?)
       ORDER BY f.position`,
      importId,
      importId,
      limits.reportLines,
    )
    .map(toFile)
  return { ...summarise(db, row), files }
}

interface FileRow extends Pick<ImportFile, 'path' | 'outcome' | 'message' | 'sourceId'> {
  postingIds: string
  warnings: string
  attempts: string
  container: SourceContainer | null
}

function toFile({ postingIds, warnings, attempts, container, ...file }: FileRow): ImportFile {
  const found: ImportFile['warnings'] = JSON.parse(warnings)
  const isRead = file.outcome !== 'failed'
  const needsAdvice = container !== null && (!isRead || isPartial(found))
  return {
    ...file,
    postings: JSON.parse(postingIds),
    warnings: found,
    attempts: JSON.parse(attempts),
    howToSave: needsAdvice ? howToSave(container, { isRead }) : null,
  }
}
