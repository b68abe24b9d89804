import { Trash2 } from 'lucide-react'
import type { Note } from '../../../shared/model.ts'
import { offerUndo, useActions } from '../../actions.ts'
import { useCommand } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { formatInstant, relativeTime } from '../../dates.ts'
import { focusTargets, focusWhenThere } from '../../focus.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { NoteState } from './NoteState.tsx'
import styles from './NotesTab.module.css'
import { useNote } from './useNote.ts'

/** `isGone`: deleted elsewhere; it shows for as long as something typed in it is not saved. */
export function NoteCard({ note, isGone = false }: { note: Note; isGone?: boolean }) {
  const field = useNote(note, isGone)
  const { saver, snapshot } = field
  const { now, zone } = useNow()
  const actions = useActions()
  const removal = useCommand('notes.delete')
  const written = formatInstant(note.createdAt, zone)

  async function remove() {
    await saver.flush()
    const result = await removal.run({ id: note.id })
    if (result.ok) offerUndo(result, 'Deleted the note', actions.undo)
  }

  if (isGone && snapshot.status === 'saved') return null
  return (
    <article className={styles.note} aria-label={`Note of ${written}`}>
      <textarea
        className={styles.text}
        aria-label={`Note of ${written}`}
        dir="auto"
        value={snapshot.text}
        onChange={(event) => saver.type(event.target.value)}
        onBlur={() => void saver.flush()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault()
            focusWhenThere(focusTargets.detail)
          }
        }}
      />
      <footer className={styles.foot}>
        <time dateTime={note.createdAt} title={written}>
          {relativeTime(note.createdAt, now, zone)}
        </time>
        <NoteState field={field} />
        <IconButton
          label="Delete the note"
          className={styles.delete}
          icon={<Trash2 size={14} strokeWidth={1.75} />}
          disabled={removal.isRunning}
          onClick={() => void remove()}
        />
      </footer>
    </article>
  )
}
