// The savers of all notes that were opened, by note: a field that comes back finds the one it had.

import type { Note } from '../../../shared/model.ts'
import { createNoteSaver, type NoteSaver } from './noteSaver.ts'

const savers = new Map<string, NoteSaver>()

export function saverOfNote(note: Note): NoteSaver {
  return saverFor(`note ${note.id}`, note.postingId, note)
}

/** The field for a note that is not there yet; one for each posting. */
export function saverOfNewNote(postingId: string): NoteSaver {
  return saverFor(newNoteKey(postingId), postingId, null)
}

/** The new note is one of the notes now; the field is free for the next. */
export function releaseNewNote(postingId: string): void {
  savers.delete(newNoteKey(postingId))
}

/** Notes of a posting that are gone while something typed in them is not saved. */
export function listUnsavedGone(postingId: string, present: readonly Note[]): Note[] {
  return [...savers.values()]
    .filter((saver) => saver.read().status !== 'saved')
    .flatMap((saver) => saver.note() ?? [])
    .filter((note) => note.postingId === postingId && !present.some(({ id }) => id === note.id))
}

/** Before the page goes: everything typed and not saved yet is sent. */
export async function flushNotes(): Promise<void> {
  await Promise.all([...savers.values()].map((saver) => saver.flush()))
}

/** As the page goes: what is on its way to the library may not arrive. */
export function putNotesBy(): void {
  for (const saver of savers.values()) saver.putBy()
}

function newNoteKey(postingId: string): string {
  return `new ${postingId}`
}

function saverFor(key: string, postingId: string, note: Note | null): NoteSaver {
  const known = savers.get(key)
  if (known !== undefined) return known
  const saver = createNoteSaver(key, postingId, note)
  savers.set(key, saver)
  return saver
}
