// Notes are saved as they are typed. A save says which state of the note it was typed on; when that is not the
// present one, nothing is overwritten and the caller is told.

import { limits } from '../../../shared/limits.ts'
import type { Note } from '../../../shared/model.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import type { CommandHandlers } from '../handler.ts'
import type { CommandContext } from '../services.ts'
import { insertEvent } from './events.ts'
import { nameOf } from './tracking.ts'

const columns = 'SELECT id, postingId, title, body, createdAt, updatedAt FROM notes'

/** Characters that may go in one save and still count as going on typing. */
const typedAway = 40

/** Oldest first. */
export function listNotes(db: ReadDb, postingId: string): Note[] {
  return db.all<Note>(`${columns} WHERE postingId = ? ORDER BY createdAt, id`, postingId)
}

function findNote(db: ReadDb, id: string): Note | undefined {
  return db.get<Note>(`${columns} WHERE id = ?`, id)
}

export const noteHandlers: Pick<
  CommandHandlers,
  'notes.create' | 'notes.save' | 'notes.change' | 'notes.delete'
> = {
  'notes.create': (db, { postingId, title, body }, command) => {
    if (db.get('SELECT 1 FROM postings WHERE id = ?', postingId) === undefined) {
      return fail('notFound', 'This posting is no longer in the library, so the note has no place to go.')
    }
    const note: Note = {
      id: command.newId(),
      postingId,
      title,
      body,
      createdAt: command.now,
      updatedAt: command.now,
    }
    db.run(
      'INSERT INTO notes (id, postingId, title, body, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?)',
      note.id,
      postingId,
      title,
      body,
      note.createdAt,
      note.updatedAt,
    )
    insertEvent(db, {
      id: command.newId(),
      postingId,
      kind: 'noteAdded',
      at: command.now,
      note: null,
      noteId: note.id,
    })
    command.describe(`Added a note to ${nameOf(db, [postingId])}`)
    command.coalesce(`note ${note.id}`)
    return ok(note)
  },

  'notes.save': (db, { id, title, body, basedOn }, command) => {
    const note = findNote(db, id)
    if (note === undefined) return goneNote
    return save(db, note, { title: title ?? note.title, body }, basedOn, command)
  },

  'notes.change': (db, { id, title, change, basedOn }, command) => {
    const note = findNote(db, id)
    if (note === undefined) return goneNote
    const { from, removed, insert } = change
    const body = note.body.slice(0, from) + insert + note.body.slice(from + removed)
    if (body.length > limits.noteLength) return fail('tooLarge', 'A note holds eight million characters.')
    const saved = save(db, note, { title, body }, basedOn, command)
    return saved.ok ? ok({ updatedAt: saved.value.updatedAt }) : saved
  },

  'notes.delete': (db, { id }, command) => {
    const note = findNote(db, id)
    if (note === undefined) return fail('notFound', 'This note is deleted already.')
    db.run('DELETE FROM notes WHERE id = ?', id)
    db.run(
      "DELETE FROM events WHERE postingId = ? AND kind = 'noteAdded' AND detail ->> 'noteId' = ?",
      note.postingId,
      id,
    )
    command.describe(`Deleted a note of ${nameOf(db, [note.postingId])}`)
    return ok({})
  },
}

const goneNote = fail(
  'notFound',
  'This note was deleted meanwhile. What you typed is still here: save it as a new note.',
)

function save(
  db: WriteDb,
  note: Note,
  { title, body }: Pick<Note, 'title' | 'body'>,
  basedOn: string,
  command: CommandContext,
): Result<Note> {
  if (note.body === body && note.title === title) return ok(note)
  if (note.updatedAt !== basedOn) {
    return fail(
      'conflict',
      'This note was changed somewhere else meanwhile. Both texts are kept: compare them.',
    )
  }
  // Two saves in one millisecond must still be told apart.
  const updatedAt =
    command.now > note.updatedAt ? command.now : new Date(Date.parse(note.updatedAt) + 1).toISOString()
  db.run('UPDATE notes SET title = ?, body = ?, updatedAt = ? WHERE id = ?', title, body, updatedAt, note.id)
  command.describe(`Edited a note of ${nameOf(db, [note.postingId])}`)
  // Typing goes on in one step; taking away much of what stood there is a step of its own.
  if (body.length >= note.body.length - typedAway) command.coalesce(`note ${note.id}`)
  return ok({ ...note, title, body, updatedAt })
}
