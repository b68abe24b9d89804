import { focusTargets } from '../../focus.ts'
import { NoteFields, NoteHint } from './NoteFields.tsx'
import { NoteState } from './NoteState.tsx'
import styles from './NotesTab.module.css'
import { hasLeft, type NewNoteField } from './useNote.ts'

export function NewNote({ fresh }: { fresh: NewNoteField }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only learns that the fields within are left
    <div
      className={styles.note}
      onBlur={(event) => {
        if (hasLeft(event)) void fresh.finish()
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
