// What the tables hold of binned postings, taken out of all of them: the bin, what can be undone, its names, the record
// of imports, originals and tags that nothing else refers to. Runs inside the transaction of whoever calls.

import type { ReadDb, WriteDb } from '../db/sql.ts'
import { readContents } from '../postings/bin.ts'
import type { OwnedRows } from '../postings/ownedRows.ts'

/** What is erased, as lists in JSON for SQL. */
interface Erased {
  /** Of postings, also of those that were merged into them. */
  postingIds: string
  /** Of everything that was theirs. */
  rowIds: string
  sourceIds: string[]
  tagIds: string[]
  /** As labels of commands quote them. */
  names: string[]
  /** SHA-256 of the files that were attached to them. */
  fileHashes: string[]
}

/** Gives the SHA-256 of the files that were attached to them at any time that is still known. */
export function erasePostings(db: WriteDb, ids: readonly string[]): string[] {
  const erased = gatherErased(db, ids)
  const binned = JSON.stringify(ids)
  db.run('DELETE FROM bin WHERE postingId IN (SELECT value FROM json_each(?))', binned)
  forgetPairs(db, new Set(ids))
  const commands = new Set(forgetRows(db, erased))
  const forget = (condition: string, value: string) => {
    for (const seq of forgetUndo(db, condition, { value })) commands.add(seq)
  }
  const tagNames = eraseTags(db, erased.tagIds, forget)
  const sources = eraseSources(db, erased.sourceIds, forget)
  endCommands(db, JSON.stringify([...commands]))
  renameCommands(db, JSON.stringify([...commands]), [...erased.names, ...tagNames])
  eraseReportLines(db, erased.postingIds, JSON.stringify(sources))
  return erased.fileHashes
}

function gatherErased(db: ReadDb, ids: readonly string[]): Erased {
  const postingIds = new Set(ids)
  const rowIds = new Set<string>()
  const sourceIds = new Set<string>()
  const tagIds = new Set<string>()
  const names = new Set<string>()
  const fileHashes = new Set<string>()
  for (const id of ids) {
    const rows = readContents(db, id) ?? {}
    for (const row of Object.values(rows).flat()) if (typeof row.id === 'string') rowIds.add(row.id)
    for (const other of mergedIds(rows)) postingIds.add(other)
    for (const { sourceId } of rows.versions ?? []) sourceIds.add(String(sourceId))
    for (const { tagId } of rows.postingTags ?? []) tagIds.add(String(tagId))
    for (const title of titlesOf(rows)) names.add(title)
    for (const { sha256 } of rows.files ?? []) fileHashes.add(String(sha256))
  }
  const recorded = { postingIds: JSON.stringify([...postingIds]) }
  const isTheirs = 'postingId IN (SELECT value FROM json_each(@postingIds))'
  // What was theirs once and is only still known to undo.
  for (const { table, id, sourceId, tagId, title, sha256 } of db.all<Recorded>(
    `SELECT tableName AS "table", rowKey ->> 'id' AS id, rowBefore ->> 'sourceId' AS sourceId,
       rowKey ->> 'tagId' AS tagId, iif(tableName = 'postings', rowBefore ->> 'title', NULL) AS title,
       rowBefore ->> 'sha256' AS sha256
     FROM undoLog WHERE ${isTheirs}`,
    recorded,
  )) {
    if (id !== null) rowIds.add(id)
    if (table === 'versions' && sourceId !== null) sourceIds.add(sourceId)
    if (tagId !== null) tagIds.add(tagId)
    if (title !== null) names.add(title)
    if (sha256 !== null) fileHashes.add(sha256)
  }
  return {
    postingIds: recorded.postingIds,
    rowIds: JSON.stringify([...rowIds, ...postingIds]),
    sourceIds: [...sourceIds],
    tagIds: [...tagIds],
    names: [...names],
    fileHashes: [...fileHashes],
  }
}

interface Recorded {
  table: string
  id: string | null
  sourceId: string | null
  tagId: string | null
  title: string | null
  sha256: string | null
}

/** The postings that became one with this. */
function mergedIds(rows: OwnedRows): string[] {
  return (rows.events ?? [])
    .filter(({ kind }) => kind === 'merged')
    .map(({ detail }) => JSON.parse(String(detail)).otherId)
    .filter((id) => typeof id === 'string')
}

/** Whatever it was called. */
function titlesOf(rows: OwnedRows): string[] {
  const titles = [
    ...(rows.postings ?? []).map(({ title }) => title),
    ...(rows.versions ?? []).map(({ content }) => JSON.parse(String(content)).title),
    ...(rows.overrides ?? [])
      .filter(({ field }) => field === 'title')
      .map(({ value }) => JSON.parse(String(value))),
    ...(rows.events ?? []).map(({ detail }) => JSON.parse(String(detail)).otherTitle),
  ]
  return titles.filter((title) => typeof title === 'string')
}

/** Other postings in the bin may hold a pair with one of these, and why the two look alike. */
function forgetPairs(db: WriteDb, erased: ReadonlySet<string>): void {
  for (const { postingId } of db.all<{ postingId: string }>(
    "SELECT postingId FROM bin WHERE json_type(contents, '$.lookAlikes') IS NOT NULL",
  )) {
    const rows = readContents(db, postingId)
    if (rows === null) continue
    const pairs = rows.lookAlikes ?? []
    const lookAlikes = pairs.filter(({ aId, bId }) => !erased.has(String(aId)) && !erased.has(String(bId)))
    if (lookAlikes.length === pairs.length) continue
    db.run(
      'UPDATE bin SET contents = ? WHERE postingId = ?',
      JSON.stringify({ ...rows, lookAlikes }),
      postingId,
    )
  }
}

/** Forgets what a condition over `undoLog` names; gives the numbers of the commands it was part of. */
function forgetUndo(db: WriteDb, condition: string, values: Record<string, string>): number[] {
  return db
    .all<{ commandSeq: number }>(`DELETE FROM undoLog WHERE ${condition} RETURNING commandSeq`, values)
    .map(({ commandSeq }) => commandSeq)
}

function forgetRows(db: WriteDb, { postingIds, rowIds }: Erased): number[] {
  const isAbout = (json: string) =>
    `EXISTS (SELECT 1 FROM json_each(${json}) j WHERE j.value IN (SELECT value FROM json_each(@rowIds)))`
  return forgetUndo(
    db,
    `postingId IN (SELECT value FROM json_each(@postingIds))
       OR (postingId IS NULL AND (${isAbout('rowKey')} OR ${isAbout('rowBefore')}))`,
    { postingIds, rowIds },
  )
}

type Forget = (condition: string, value: string) => void

/** Takes away those of the commands that have nothing left to take back. */
function endCommands(db: WriteDb, commands: string): void {
  // What goes as a whole or not at all can no longer go.
  db.run(
    `DELETE FROM undoLog WHERE commandSeq IN (
       SELECT seq FROM commands WHERE isWhole = 1 AND seq IN (SELECT value FROM json_each(?)))`,
    commands,
  )
  db.run(
    `DELETE FROM commands WHERE seq IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM undoLog WHERE commandSeq = commands.seq)
       AND NOT EXISTS (SELECT 1 FROM imports WHERE commandId = commands.id AND state = 'running')`,
    commands,
  )
}

/** A label may have cut a long title. */
const leastCut = 20

function renameCommands(db: WriteDb, commands: string, names: readonly string[]): void {
  const left = db.all<{ seq: number; label: string }>(
    'SELECT seq, label FROM commands WHERE seq IN (SELECT value FROM json_each(?))',
    commands,
  )
  for (const { seq, label } of left) {
    const cleared = label.replaceAll(/“([^”]*)”/g, (quoted, name: string) => {
      const isCut = name.endsWith('…') && name.length > leastCut
      const isErased = names.some((each) => each === name || (isCut && each.startsWith(name.slice(0, -1))))
      return isErased ? '“…”' : quoted
    })
    if (cleared !== label) db.run('UPDATE commands SET label = ? WHERE seq = ?', cleared, seq)
  }
}

/** Tags that no posting has, none in the bin and none that undo could bring back; gives their names. */
function eraseTags(db: WriteDb, tagIds: readonly string[], forget: Forget): string[] {
  return tagIds.flatMap((id) => {
    const isUsed = db.get(
      `SELECT 1 FROM postingTags WHERE tagId = @id
       UNION ALL SELECT 1 FROM bin, json_each(contents, '$.postingTags') t WHERE t.value ->> 'tagId' = @id
       UNION ALL SELECT 1 FROM undoLog WHERE tableName = 'postingTags' AND rowKey ->> 'tagId' = @id LIMIT 1`,
      { id },
    )
    const tag = db.get<{ name: string }>('SELECT name FROM tags WHERE id = ?', id)
    if (isUsed !== undefined || tag === undefined) return []
    forget("tableName = 'tags' AND rowKey ->> 'id' = @value", id)
    db.run('DELETE FROM tags WHERE id = ?', id)
    return [tag.name]
  })
}

/** Sources nothing refers to any more, others of the same bytes too, and their bytes; gives their ids. */
function eraseSources(db: WriteDb, sourceIds: readonly string[], forget: Forget): string[] {
  const unused = db.all<{ id: string; blobId: number }>(
    `SELECT s.id, s.blobId FROM sources s
     WHERE s.blobId IN (SELECT blobId FROM sources WHERE id IN (SELECT value FROM json_each(?)))
       AND NOT EXISTS (SELECT 1 FROM versions v WHERE v.sourceId = s.id)
       AND NOT EXISTS (SELECT 1 FROM binSources b WHERE b.sourceId = s.id)
       AND s.id NOT IN (SELECT rowBefore ->> 'sourceId' FROM undoLog
         WHERE tableName IN ('versions', 'binSources') AND rowBefore ->> 'sourceId' IS NOT NULL)`,
    JSON.stringify(sourceIds),
  )
  const ids = unused.map(({ id }) => id)
  const list = JSON.stringify(ids)
  forget("tableName = 'sources' AND rowKey ->> 'id' IN (SELECT value FROM json_each(@value))", list)
  db.run('DELETE FROM sources WHERE id IN (SELECT value FROM json_each(?))', list)
  db.run(
    `DELETE FROM blobs WHERE id IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM sources s WHERE s.blobId = blobs.id)
       AND id NOT IN (SELECT rowBefore ->> 'blobId' FROM undoLog
         WHERE tableName = 'sources' AND rowBefore ->> 'blobId' IS NOT NULL)`,
    JSON.stringify(unused.map(({ blobId }) => blobId)),
  )
  return ids
}

/**
 * A line of a report whose postings are all erased says only that; one whose file gave others too keeps its name, for
 * that file stays, and the ids, by which reading anew knows what not to bring back.
 */
function eraseReportLines(db: WriteDb, postingIds: string, sourceIds: string): void {
  const lines = db.all<{ importId: string; position: number; postingIds: string; sourceId: string | null }>(
    `SELECT importId, position, postingIds, sourceId FROM importFiles f
     WHERE EXISTS (SELECT 1 FROM json_each(f.postingIds) j WHERE j.value IN (SELECT value FROM json_each(?)))
       OR f.sourceId IN (SELECT value FROM json_each(?))`,
    postingIds,
    sourceIds,
  )
  for (const line of lines) {
    const isNeeded = (JSON.parse(line.postingIds) as string[]).some(
      (id) =>
        db.get('SELECT 1 FROM postings WHERE id = @id UNION ALL SELECT 1 FROM bin WHERE postingId = @id', {
          id,
        }) !== undefined,
    )
    db.run(
      isNeeded
        ? `UPDATE importFiles SET message = 'Some of its postings were erased.', warnings = '[]', attempts = '[]'
           WHERE importId = ? AND position = ?`
        : `UPDATE importFiles SET path = 'Erased', message = 'What this file brought in was erased.',
             postingIds = '[]', warnings = '[]', attempts = '[]', sourceId = NULL
           WHERE importId = ? AND position = ?`,
      line.importId,
      line.position,
    )
  }
}
