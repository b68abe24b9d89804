import { type FocusEvent, useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Note, Posting } from '../../../shared/model.ts'
import type { NoteSaver, NoteSnapshot } from './noteSaver.ts'
import { releaseNewNote, saverOfNewNote, saverOfNote } from './noteSavers.ts'

export interface NoteField {
  saver: NoteSaver
  snapshot: NoteSnapshot
}

/** `isGone`: `note` is what it was before it was deleted, and no news. */
export function useNote(note: Note, isGone: boolean): NoteField {
  const saver = saverOfNote(note)
  useEffect(() => {
    if (!isGone) saver.adopt(note)
  }, [saver, note, isGone])
  return { saver, snapshot: useSyncExternalStore(saver.follow, saver.read) }
}

/** Whether the focus went out of an element, and not only to another window: then it comes back to where it was. */
export function hasLeft({ currentTarget, target, relatedTarget }: FocusEvent): boolean {
  return document.activeElement !== target && !currentTarget.contains(relatedTarget)
}

export interface NewNoteField extends NoteField {
  /** Saves it and makes room for the next. */
  finish: () => Promise<void>
}

export function useNewNote(posting: Posting): NewNoteField {
  const { id } = posting
  const [, setRound] = useState(0)
  const saver = saverOfNewNote(id)
  const snapshot = useSyncExternalStore(saver.follow, saver.read)
  const finish = useCallback(async () => {
    await saver.flush()
    const { status, noteId } = saver.read()
    if (status !== 'saved' || noteId === null) return
    releaseNewNote(id)
    setRound((round) => round + 1)
  }, [saver, id])
  return { saver, snapshot, finish }
}
