import { Pencil, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Note } from '../../../shared/model.ts'
import { offerUndo } from '../../actions/wayBack.ts'
import { useCommand } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { formatInstant, relativeTime } from '../../words/dates.ts'
import { toggleTask } from '../markdown/editMarkdown.ts'
import { NoteFields, NoteHint } from './NoteFields.tsx'
import { NoteReading } from './NoteReading.tsx'
import { NoteState } from './NoteState.tsx'
import styles from './NotesTab.module.css'
import { hasLeft, useNote } from './useNote.ts'

/**
 * Shows what the note says, and its text as typed while it is written. `isGone`: deleted elsewhere; it shows for as
 * long as something typed in it is not saved.
 */
export function NoteCard({ note, isGone = false }: { note: Note; isGone?: boolean }) {
  const field = useNote(note, isGone)
  const { saver, snapshot } = field
  const { now, zone } = useNow()
  const removal = useCommand('notes.delete')
  const textRef = useRef<HTMLTextAreaElement>(null)
  /** Where the caret goes; null while it is read. */
  const [start, setStart] = useState<number | null>(null)
  const isWriting = start !== null || snapshot.status === 'conflict' || isGone
  const written = formatInstant(note.createdAt, zone)
  const label = `Note of ${written}`

  useEffect(() => {
    if (start === null) return
    textRef.current?.focus()
    textRef.current?.setSelectionRange(start, start)
  }, [start])

  async function remove() {
    await saver.flush()
    const result = await removal.run({ id: note.id })
    if (result.ok) offerUndo(result, 'Deleted the note')
  }

  function toggle(at: number) {
    const text = toggleTask(snapshot.text, at)
    if (text === null) return
    saver.type({ text })
    void saver.flush()
  }

  if (isGone && snapshot.status === 'saved') return null
  return (
    <article
      className={styles.note}
      aria-label={snapshot.title === '' ? label : snapshot.title}
      onBlur={(event) => {
        if (!hasLeft(event)) return
        void saver.flush()
        setStart(null)
      }}
    >
      {isWriting ? (
        <NoteFields field={field} label={label} textRef={textRef} />
      ) : (
        <NoteReading title={snapshot.title} text={snapshot.text} onToggle={toggle} onWrite={setStart} />
      )}
      <footer className={styles.foot}>
        <time dateTime={note.updatedAt} title={`Written ${written}`}>
          {note.updatedAt === note.createdAt ? '' : 'Changed '}
          {relativeTime(note.updatedAt, now, zone)}
        </time>
        <NoteState field={field} />
        {isWriting && <NoteHint />}
        <span className={styles.buttons}>
          {!isWriting && (
            <IconButton
              label="Edit the note"
              icon={<Pencil size={14} strokeWidth={1.75} />}
              onClick={() => setStart(snapshot.text.length)}
            />
          )}
          <IconButton
            label="Delete the note"
            icon={<Trash2 size={14} strokeWidth={1.75} />}
            disabled={removal.isRunning}
            onClick={() => void remove()}
          />
        </span>
      </footer>
    </article>
  )
}
