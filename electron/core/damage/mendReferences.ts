// After a salvage, rows may point at others that are gone. What can stand in for those without saying anything untrue is
// made (a record of an import, an empty original, the line of a posting whose versions are there); what has lost what it
// belonged to is taken out and handed over.

import type Database from 'better-sqlite3'
import type { SalvagedRow } from './readTable.ts'

interface Reference {
  table: string
  target: string
  columns: { from: string; to: string }[]
}

const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
/** More rounds than any row can be away from what it hangs on. */
const mostRounds = 12

/** Runs with foreign keys off. Gives the rows that were taken out. `now` is an instant. */
export function mendReferences(
  target: Database.Database,
  now: string,
): { table: string; row: SalvagedRow }[] {
  const references = referencesOf(target)
  const removed: { table: string; row: SalvagedRow }[] = []
  standIn(target, references, now)
  for (let round = 0; round < mostRounds; round++) {
    const loose = [...orphans(target), ...references.flatMap((reference) => takeLoose(target, reference))]
    if (loose.length === 0) return removed
    removed.push(...loose)
  }
  return removed
}

function referencesOf(target: Database.Database): Reference[] {
  const rows = target
    .prepare<[], { table: string; id: number; target: string; from: string; to: string }>(
      `SELECT t.name AS "table", f.id, f."table" AS target, f."from", f."to"
       FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
       WHERE t.schema = 'main' AND t.type = 'table' ORDER BY t.name, f.id, f.seq`,
    )
    .all()
  const references = new Map<string, Reference>()
  for (const { table, id, target: other, from, to } of rows) {
    const reference = references.get(`${table} ${id}`) ?? { table, target: other, columns: [] }
    reference.columns.push({ from, to })
    references.set(`${table} ${id}`, reference)
  }
  return [...references.values()]
}

/** The condition that a row of the table, called `r`, points at nothing. */
function isLoose({ target, columns }: Reference): string {
  const given = columns.map(({ from }) => `r.${from} IS NOT NULL`).join(' AND ')
  const same = columns.map(({ from, to }) => `o.${to} = r.${from}`).join(' AND ')
  return `${given} AND NOT EXISTS (SELECT 1 FROM ${target} o WHERE ${same})`
}

/** Makes what may be made. */
function standIn(target: Database.Database, references: readonly Reference[], now: string): void {
  const lost = (name: string) =>
    new Set(
      references
        .filter((reference) => reference.target === name && reference.columns.length === 1)
        .flatMap((reference) =>
          target
            .prepare<[], string | number>(
              `SELECT DISTINCT r.${reference.columns[0]?.from} FROM ${reference.table} r WHERE ${isLoose(reference)}`,
            )
            .pluck()
            .all(),
        ),
    )
  target.prepare("UPDATE tracking SET stageId = 'new' WHERE stageId NOT IN (SELECT id FROM stages)").run()
  standInForPostings(target, now)
  const makeSource = target.prepare(
    "INSERT INTO sources (id, importId, blobId, fileName, container, charset, importedAt) VALUES (?, 'lost', -1, 'The original was lost', 'text', 'utf-8', ?)",
  )
  for (const id of lost('sources')) makeSource.run(id, now)
  const makeBlob = target.prepare(
    "INSERT INTO blobs (id, sha256, byteLength, encoding, bytes) VALUES (?, ?, 0, 'none', x'')",
  )
  for (const id of lost('blobs')) makeBlob.run(id, emptyHash)
  const makeImport = target.prepare(
    "INSERT INTO imports (id, commandId, origin, state, startedAt, finishedAt) VALUES (?, '', 'files', 'cancelled', ?, ?)",
  )
  for (const id of lost('imports')) makeImport.run(id, now, now)
}

/** A posting whose versions are there has lost nothing but its line in lists, which is made anew from the newest. */
function standInForPostings(target: Database.Database, now: string): void {
  const required = target
    .prepare<[], { name: string; type: string }>(
      `SELECT name, type FROM pragma_table_info('postings') WHERE "notnull" = 1 AND dflt_value IS NULL
         AND name NOT IN ('id', 'importId', 'version', 'createdAt', 'updatedAt', 'deadline', 'workMode')`,
    )
    .all()
  const names = required.map(({ name }) => name).join(', ')
  const values = required.map(({ type }) => (type === 'TEXT' ? "''" : '0')).join(', ')
  target
    .prepare(
      `INSERT INTO postings (id, importId, version, createdAt, updatedAt, deadline, workMode, ${names})
       SELECT postingId, importId, max(n), min(at), @now, '{"kind":"none"}', 'unknown', ${values} FROM versions
       WHERE postingId NOT IN (SELECT id FROM postings) GROUP BY postingId`,
    )
    .run({ now })
  target
    .prepare(
      `UPDATE postings SET version = (SELECT max(n) FROM versions v WHERE v.postingId = postings.id)
       WHERE NOT EXISTS (SELECT 1 FROM versions v WHERE v.postingId = postings.id AND v.n = postings.version)
         AND EXISTS (SELECT 1 FROM versions v WHERE v.postingId = postings.id)`,
    )
    .run()
}

/** Postings of which no version is left have nothing to show. */
function orphans(target: Database.Database): { table: string; row: SalvagedRow }[] {
  return take(target, 'postings', 'r.id NOT IN (SELECT postingId FROM versions)')
}

function takeLoose(target: Database.Database, reference: Reference): { table: string; row: SalvagedRow }[] {
  return take(target, reference.table, isLoose(reference))
}

function take(
  target: Database.Database,
  table: string,
  condition: string,
): { table: string; row: SalvagedRow }[] {
  const rows = target
    .prepare<[], SalvagedRow>(`SELECT * FROM ${table} r WHERE ${condition}`)
    .safeIntegers()
    .all()
  if (rows.length > 0) target.exec(`DELETE FROM ${table} AS r WHERE ${condition}`)
  return rows.map((row) => ({ table, row }))
}
