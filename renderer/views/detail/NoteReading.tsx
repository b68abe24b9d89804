import type { MouseEvent } from 'react'
import { useSearchPhrases } from '../../searchPhrases.ts'
import { numberText } from '../../words/countText.ts'
import { Markdown } from '../markdown/Markdown.tsx'
import { Highlighted } from '../search/Highlighted.tsx'
import { isLongText, partFrom } from './longText.ts'
import styles from './NotesTab.module.css'

interface NoteReadingProps {
  title: string
  text: string
  /** Ticks the box at this place of the text. */
  onToggle: (at: number) => void
  /** Begins to write at this place of the text. */
  onWrite: (at: number) => void
}

/** What a note says. A click in it goes on writing there; its button does the same by key. */
export function NoteReading({ title, text, onToggle, onWrite }: NoteReadingProps) {
  const phrases = useSearchPhrases()
  const isLong = isLongText(text)
  const shown = isLong ? text.slice(0, partFrom(text, 0).to) : text

  function onClick({ target }: MouseEvent) {
    if (!(target instanceof Element) || target.closest('a, button, input') !== null) return
    // Whoever marks words wants to copy them.
    if (window.getSelection()?.isCollapsed === false) return
    const block = target.closest<HTMLElement>('[data-to]')
    onWrite(block === null ? text.length : Number(block.dataset.to))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button below is for the keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button below is for the keys
    <div className={styles.reading} onClick={onClick}>
      {title !== '' && (
        <h2 className={styles.name} dir="auto">
          <Highlighted text={title} phrases={phrases} field="note" />
        </h2>
      )}
      {text.trim() === '' ? (
        title === '' && <p className={styles.empty}>Nothing written yet</p>
      ) : (
        <Markdown text={shown} headingLevel={title === '' ? 2 : 3} phrases={phrases} onToggle={onToggle} />
      )}
      {isLong && (
        <p className={styles.cut}>
          This note is very long: {numberText(text.length)} characters, of which the beginning is shown.{' '}
          <button type="button" className={styles.all} onClick={() => onWrite(0)}>
            Show the rest as typed
          </button>
        </p>
      )}
    </div>
  )
}
