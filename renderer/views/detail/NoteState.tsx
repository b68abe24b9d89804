import { focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { Button } from '../../ui/Button.tsx'
import { isLongText, partFrom } from './longText.ts'
import styles from './NotesTab.module.css'
import type { NoteStatus } from './noteSaver.ts'
import type { NoteField } from './useNote.ts'

const words: Record<Exclude<NoteStatus, 'conflict'>, string> = {
  saved: 'Saved',
  waiting: 'Typing…',
  saving: 'Saving…',
  failed: 'Not saved yet, kept here and tried again.',
}

/** Of a very long text what can be laid out without a wait. */
function beginningOf(text: string): string {
  return isLongText(text) ? `${text.slice(0, partFrom(text, 0).to)}\n…` : text
}

/** Where the text stands: saved or on its way, and what to choose when it was changed elsewhere. */
export function NoteState({ field }: { field: NoteField }) {
  const { saver, snapshot } = field
  if (snapshot.status === 'saved' && !snapshot.wasTyped) return null
  if (snapshot.status !== 'conflict') {
    return (
      <span role="status" className={snapshot.status === 'failed' ? styles.failed : styles.state}>
        {words[snapshot.status]} {snapshot.message}
      </span>
    )
  }
  const settle = (choice: 'mine' | 'theirs' | 'both') => {
    focusWhenThere(focusTargets.detail)
    void saver.settle(choice)
  }
  return (
    <div role="alert" className={styles.conflict}>
      <p>{snapshot.message}</p>
      {snapshot.theirs !== null && (
        <pre className={styles.theirs} dir="auto">
          {beginningOf(snapshot.theirs.body)}
        </pre>
      )}
      <div className={styles.choices}>
        {snapshot.theirs === null ? (
          <Button size="small" onClick={() => settle('mine')}>
            Save mine as a new note
          </Button>
        ) : (
          <>
            <Button size="small" onClick={() => settle('both')}>
              Keep both
            </Button>
            <Button size="small" onClick={() => settle('mine')}>
              Keep mine
            </Button>
          </>
        )}
        <Button size="small" kind="plain" onClick={() => settle('theirs')}>
          {snapshot.theirs === null ? 'Drop mine' : 'Keep the other'}
        </Button>
      </div>
    </div>
  )
}
