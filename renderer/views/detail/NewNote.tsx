import { focusTargets, focusWhenThere } from '../../focus.ts'
import { classNames } from '../../ui/classNames.ts'
import { NoteState } from './NoteState.tsx'
import styles from './NotesTab.module.css'
import type { NewNoteField } from './useNote.ts'

export function NewNote({ fresh }: { fresh: NewNoteField }) {
  const { saver, snapshot, finish } = fresh
  return (
    <div className={styles.note}>
      <textarea
        id={focusTargets.note}
        className={classNames(styles.text, styles.roomy)}
        aria-label="New note"
        placeholder="Write a note"
        dir="auto"
        value={snapshot.text}
        onChange={(event) => saver.type(event.target.value)}
        onBlur={() => void finish()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.metaKey || event.ctrlKey))) {
            event.preventDefault()
            focusWhenThere(focusTargets.detail)
          }
        }}
      />
      {snapshot.text !== '' && (
        <footer className={styles.foot}>
          <NoteState field={fresh} />
        </footer>
      )}
    </div>
  )
}
