import { type Ref, useRef } from 'react'
import { limits } from '../../../shared/limits.ts'
import { focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { classNames } from '../../ui/classNames.ts'
import styles from './NotesTab.module.css'
import { NoteTextField } from './NoteTextField.tsx'
import type { NoteField } from './useNote.ts'

interface NoteFieldsProps {
  field: NoteField
  /** The name of the text for screen readers. */
  label: string
  textRef?: Ref<HTMLTextAreaElement>
  textId?: string
  placeholder?: string
  isRoomy?: boolean
}

/** Title and text of a note while it is written. Enter leads from the one to the other, Escape out. */
export function NoteFields({ field, label, textRef, textId, placeholder, isRoomy }: NoteFieldsProps) {
  const { saver, snapshot } = field
  const boxRef = useRef<HTMLDivElement>(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the two fields within
    <div
      ref={boxRef}
      onKeyDown={(event) => {
        const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.metaKey || event.ctrlKey))
        if (!isDone || event.nativeEvent.isComposing) return
        event.preventDefault()
        focusWhenThere(focusTargets.detail)
      }}
    >
      <input
        className={styles.title}
        aria-label="Title"
        placeholder="Title"
        dir="auto"
        autoComplete="off"
        maxLength={limits.noteTitleLength}
        value={snapshot.title}
        onChange={(event) => saver.type({ title: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.metaKey || event.ctrlKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          boxRef.current?.querySelector('textarea')?.focus()
        }}
      />
      <NoteTextField
        ref={textRef}
        id={textId}
        className={classNames(styles.text, isRoomy && styles.roomy)}
        aria-label={label}
        placeholder={placeholder}
        value={snapshot.text}
        onType={(text, span) => saver.type({ text }, span)}
      />
    </div>
  )
}

/** For whoever does not know Markdown; shows while something is written. */
export function NoteHint() {
  return (
    <span aria-hidden="true" className={styles.hint}>
      <span>
        <b>**bold**</b>
      </span>
      <span>
        <i>*italic*</i>
      </span>
      <span>- list</span>
      <span>- [ ] to do</span>
    </span>
  )
}
