import { useEffect } from 'react'
import type { Note, Posting } from '../../../shared/model.ts'
import { NewNote } from './NewNote.tsx'
import { NoteCard } from './NoteCard.tsx'
import styles from './NotesTab.module.css'
import { flushNotes, listUnsavedGone } from './noteSaver.ts'
import { useNewNote } from './useNote.ts'

/** The newest on top, below the field for the next. */
export function NotesTab({ posting }: { posting: Posting }) {
  const fresh = useNewNote(posting)
  useEffect(() => {
    const flush = () => void flushNotes()
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [])
  const others = posting.notes.filter((note) => note.id !== fresh.snapshot.noteId).toSorted(newestFirst)
  const gone = listUnsavedGone(posting.id, posting.notes).filter(({ id }) => id !== fresh.snapshot.noteId)
  return (
    <div className={styles.notes}>
      <NewNote fresh={fresh} />
      {gone.map((note) => (
        <NoteCard key={note.id} note={note} isGone />
      ))}
      {others.map((note) => (
        <NoteCard key={note.id} note={note} />
      ))}
      {others.length === 0 && fresh.snapshot.text === '' && (
        <p className={styles.none}>
          What you want to remember: who to ask for, why it appeals, what was said on the phone. Notes save
          themselves.
        </p>
      )}
    </div>
  )
}

function newestFirst(one: Note, other: Note): number {
  return other.createdAt.localeCompare(one.createdAt)
}
