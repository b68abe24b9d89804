// The files attached to postings: their rows here, their bytes in fileStore.ts.

import {
  type AttachedFile,
  cleanFileName,
  isOpenable,
  notOpenableText,
  renamedFile,
} from '../../../shared/attachedFile.ts'
import { limits } from '../../../shared/limits.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { AppContext, CommandHandlers, JobHandlers, QueryHandlers } from '../handler.ts'
import { isFileKept, keepFile, placeCopy, readFile, removeFiles, sweepFiles } from './fileStore.ts'
import { listMissingFiles } from './missingFiles.ts'
import { nameOf } from './tracking.ts'

const columns = `f.id, f.postingId, f.name, f.byteLength, f.addedAt, f.sha256,
  (SELECT e.id FROM events e WHERE e.id = f.eventId AND e.postingId = f.postingId) AS eventId`

type FileRow = Omit<AttachedFile, 'isThere'> & { sha256: string }

function listFiles(db: ReadDb, dataDir: string, postingId: string): AttachedFile[] {
  return db
    .all<FileRow>(
      `SELECT ${columns} FROM files f WHERE f.postingId = ? ORDER BY f.addedAt DESC, f.id DESC`,
      postingId,
    )
    .map((row) => describeFile(row, dataDir))
}

function describeFile({ sha256, ...file }: FileRow, dataDir: string): AttachedFile {
  return { ...file, isThere: isFileKept(dataDir, { sha256, byteLength: file.byteLength }) }
}

function findFile(db: ReadDb, id: string): FileRow | undefined {
  return db.get<FileRow>(`SELECT ${columns} FROM files f WHERE f.id = ?`, id)
}

function isEventOf(db: ReadDb, eventId: string, postingId: string): boolean {
  return db.get('SELECT 1 FROM events WHERE id = ? AND postingId = ?', eventId, postingId) !== undefined
}

/** Takes away the bytes that no posting, no posting in the bin and no undo needs; with `among` only some of those. */
export function sweepUnusedFiles(db: ReadDb, dataDir: string, among?: readonly string[]): void {
  const kept = new Set(attachedHashes(db))
  if (among === undefined) sweepFiles(dataDir, kept)
  else
    removeFiles(
      dataDir,
      among.filter((sha256) => !kept.has(sha256)),
    )
}

/** The SHA-256 of every attached file that a posting, the bin or undo needs, in order. */
export function attachedHashes(db: ReadDb): string[] {
  return db
    .all<{ sha256: string }>(
      `SELECT sha256 FROM files
       UNION SELECT f.value ->> 'sha256' FROM bin, json_each(contents, '$.files') f
       UNION SELECT rowBefore ->> 'sha256' FROM undoLog WHERE tableName = 'files' AND rowBefore ->> 'sha256' IS NOT NULL
       UNION SELECT f.value ->> 'sha256' FROM undoLog u, json_each(u.rowBefore ->> 'contents', '$.files') f
         WHERE u.tableName = 'bin' AND json_type(u.rowBefore, '$.contents') = 'text'
       ORDER BY 1`,
    )
    .map(({ sha256 }) => sha256)
}

/** Moves the files of one posting to another, where it has not the same already; what was sent with something always. */
export function joinFiles(db: WriteDb, keepId: string, otherId: string): void {
  db.run(
    `UPDATE files SET postingId = @keepId WHERE postingId = @otherId AND (eventId IS NOT NULL OR NOT EXISTS (
       SELECT 1 FROM files own WHERE own.postingId = @keepId AND own.sha256 = files.sha256 AND own.name = files.name))`,
    { keepId, otherId },
  )
}

const gone = () => fail('notFound', 'This file is no longer with the posting. Nothing was changed.')
const bytesGone = (name: string) =>
  fail('notFound', `“${name}” is no longer in the data folder, or was changed there. Attach it again.`)

function bytesOf({ library }: AppContext, file: FileRow): Uint8Array | null {
  return readFile(library.dataDir, file.sha256)
}

export const fileHandlers: Pick<QueryHandlers, 'files.list' | 'files.missing' | 'files.bytes'> &
  Pick<CommandHandlers, 'files.link' | 'files.rename' | 'files.remove'> &
  Pick<JobHandlers, 'files.add' | 'files.place'> = {
  'files.list': (db, { postingId }, { library }) => ok({ files: listFiles(db, library.dataDir, postingId) }),

  'files.missing': (db, _input, { library }) => ok({ files: listMissingFiles(db, library.dataDir, null) }),

  'files.bytes': (db, { id }, app) => {
    const file = findFile(db, id)
    if (file === undefined) return gone()
    const bytes = bytesOf(app, file)
    if (bytes === null) return bytesGone(file.name)
    return ok({ name: file.name, base64: Buffer.from(bytes).toString('base64') })
  },

  'files.add': async ({ postingId, eventId, name: given, base64 }, { library, history }) => {
    const bytes = Buffer.from(base64, 'base64')
    if (bytes.byteLength > limits.fileBytes) return fail('tooLarge', 'This file is too large to be kept.')
    const name = cleanFileName(given)
    const { sha256, wasKept } = keepFile(library.dataDir, bytes)
    return history.run((db, command) => {
      if (db.get('SELECT 1 FROM postings WHERE id = ?', postingId) === undefined) {
        return fail('notFound', 'This posting is no longer in the library. The file was not attached.')
      }
      if (eventId !== null && !isEventOf(db, eventId, postingId)) return eventGone()
      const known = db.get<{ id: string }>(
        'SELECT id FROM files WHERE postingId = ? AND sha256 = ? AND name = ?',
        postingId,
        sha256,
        name,
      )
      const id = known?.id ?? command.newId()
      if (known === undefined) {
        db.run(
          'INSERT INTO files (id, postingId, eventId, name, sha256, byteLength, addedAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
          id,
          postingId,
          eventId,
          name,
          sha256,
          bytes.byteLength,
          command.now,
        )
        command.describe(`Attached “${name}” to ${nameOf(db, [postingId])}`)
      }
      const file = describeFile(findFile(db, id)!, library.dataDir)
      return ok({ file, isNew: known === undefined || !wasKept })
    })
  },

  'files.link': (db, { id, eventId }, command) => {
    const file = findFile(db, id)
    if (file === undefined) return gone()
    if (eventId !== null && !isEventOf(db, eventId, file.postingId)) return eventGone()
    db.run('UPDATE files SET eventId = ? WHERE id = ?', eventId, id)
    const does = eventId === null ? 'Took back' : 'Noted'
    command.describe(`${does} what “${file.name}” of ${nameOf(db, [file.postingId])} was sent with`)
    return ok({})
  },

  'files.rename': (db, { id, name: typed }, command) => {
    const file = findFile(db, id)
    if (file === undefined) return gone()
    if (!/[\p{L}\p{N}]/u.test(typed)) return fail('badRequest', 'A file needs a name. Nothing was changed.')
    const name = renamedFile(file.name, typed)
    if (name === file.name) return ok({})
    db.run('UPDATE files SET name = ? WHERE id = ?', name, id)
    command.describe(`Renamed “${file.name}” of ${nameOf(db, [file.postingId])} to “${name}”`)
    return ok({})
  },

  'files.remove': (db, { id }, command) => {
    const file = findFile(db, id)
    if (file === undefined) return gone()
    db.run('DELETE FROM files WHERE id = ?', id)
    command.describe(`Took “${file.name}” off ${nameOf(db, [file.postingId])}`)
    return ok({})
  },

  'files.place': async ({ id }, app) => {
    const file = findFile(app.db, id)
    if (file === undefined) return gone()
    if (!isOpenable(file.name)) return fail('notAllowed', notOpenableText)
    const bytes = bytesOf(app, file)
    if (bytes === null) return bytesGone(file.name)
    return ok({ path: placeCopy(app.library.dataDir, id, file.name, bytes) })
  },
}

const eventGone = () => fail('notFound', 'This event is no longer in the timeline. Nothing was changed.')
