import { type ClipboardEvent, useEffect, useState } from 'react'
import type { Note, Posting } from '../../../shared/model.ts'
import { attachPasted, filesPasted } from '../files/attachPasted.ts'
import { NewNote } from './NewNote.tsx'
import { NoteCard } from './NoteCard.tsx'
import styles from './NotesTab.module.css'
import { flushNotes, listUnsavedGone } from './noteSavers.ts'
import { hasLeft, useNewNote } from './useNote.ts'

/** What was changed last on top, below the field for the next; nothing moves while something is done in one. */
export function NotesTab({ posting }: { posting: Posting }) {
  const fresh = useNewNote(posting)
  const [heldOrder, setHeldOrder] = useState<readonly string[] | null>(null)
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
  const others = inOrder(
    posting.notes.filter((note) => note.id !== fresh.snapshot.noteId),
    heldOrder,
  )
  const gone = listUnsavedGone(posting.id, posting.notes).filter(({ id }) => id !== fresh.snapshot.noteId)
  function onPaste(event: ClipboardEvent) {
    const files = filesPasted(event.clipboardData)
    if (files.length === 0) return
    event.preventDefault()
    void attachPasted(posting.id, files)
  }
  return (
    <div className={styles.notes} onPaste={onPaste}>
      <NewNote fresh={fresh} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only learns where the focus is */}
      <div
        className={styles.notes}
        onFocus={() => setHeldOrder((held) => held ?? others.map(({ id }) => id))}
        onBlur={(event) => {
          if (hasLeft(event)) setHeldOrder(null)
        }}
      >
        {gone.map((note) => (
          <NoteCard key={note.id} note={note} isGone />
        ))}
        {others.map((note) => (
          <NoteCard key={note.id} note={note} />
        ))}
      </div>
      {others.length === 0 && fresh.snapshot.text === '' && (
        <p className={styles.none}>
          What you want to remember: who to ask for, why it appeals, what was said on the phone. Notes save
          themselves.
        </p>
      )}
    </div>
  )
}

/** What came since the order was held stands first. */
function inOrder(notes: readonly Note[], held: readonly string[] | null): Note[] {
  const latest = notes.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt))
  return held === null
    ? latest
    : latest.toSorted((one, other) => held.indexOf(one.id) - held.indexOf(other.id))
}
