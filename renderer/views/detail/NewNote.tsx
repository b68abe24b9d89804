import { useEffect, useRef } from 'react'
import { focusTargets } from '../../keyboard/focus.ts'
import { NoteFields, NoteHint } from './NoteFields.tsx'
import { NoteState } from './NoteState.tsx'
import styles from './NotesTab.module.css'
import { hasLeft, type NewNoteField } from './useNote.ts'

export function NewNote({ fresh }: { fresh: NewNoteField }) {
  const boxRef = useRef<HTMLDivElement>(null)
  const { snapshot, finish } = fresh
  const isSaved = snapshot.status === 'saved' && snapshot.noteId !== null
  // A button that had the focus and went with its question leaves without a blur.
  useEffect(() => {
    if (isSaved && !boxRef.current?.contains(document.activeElement)) void finish()
  }, [isSaved, finish])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only learns that the fields within are left
    <div
      ref={boxRef}
      className={styles.note}
      onBlur={(event) => {
        if (hasLeft(event)) void finish()
      }}
    >
      <NoteFields
        field={fresh}
        label="New note"
        textId={focusTargets.note}
        placeholder="Write a note"
        isRoomy
      />
      <footer className={styles.foot}>
        <NoteState field={fresh} />
        <NoteHint />
      </footer>
    </div>
  )
}
