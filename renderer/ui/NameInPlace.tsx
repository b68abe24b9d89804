// A name that is changed where it stands: Enter or leaving the field keeps what was typed, Escape forgets it.

import { type InputHTMLAttributes, type KeyboardEvent, type Ref, useId, useRef, useState } from 'react'
import type { Result } from '../../shared/result.ts'
import styles from './NameInPlace.module.css'
import { Problem } from './Problem.tsx'
import { useOnLeave } from './useOnLeave.ts'

interface NameInPlaceProps
  extends Pick<InputHTMLAttributes<HTMLInputElement>, 'title' | 'aria-keyshortcuts'> {
  ref?: Ref<HTMLInputElement>
  name: string
  maxLength: number
  /** Keeps another name; what is refused is said below the field. Null: it was taken care of otherwise. */
  onRename: (name: string) => Promise<Result<unknown> | null>
  /** With every change of the text. */
  onType?: () => void
}

export function NameInPlace({ name, onRename, onType, ...rest }: NameInPlaceProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  /** What Escape leaves must not be kept by the leaving. */
  const isLeft = useRef(false)
  const problemId = useId()

  function forget() {
    setTyped(null)
    setProblem(null)
  }

  async function keep() {
    const wanted = isLeft.current ? null : typed
    isLeft.current = false
    if (wanted === null || wanted === name) return forget()
    const result = await onRename(wanted)
    if (result === null || result.ok) forget()
    else setProblem(result.error.message)
  }

  useOnLeave(() => void (typed !== null && problem === null && keep()))

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void keep()
    } else if (event.key === 'Escape' && typed !== null) {
      // Only the typing is left, not the dialog.
      event.stopPropagation()
      event.nativeEvent.stopImmediatePropagation()
      isLeft.current = true
      forget()
      event.currentTarget.blur()
    }
  }

  return (
    <div className={styles.name}>
      <input
        {...rest}
        className={styles.field}
        aria-label={`Name of ${name}`}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={typed ?? name}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onChange={(event) => {
          setTyped(event.target.value)
          setProblem(null)
          onType?.()
        }}
        onBlur={() => void (problem === null && keep())}
        onKeyDown={onKeyDown}
      />
      <Problem id={problemId} text={problem} className={styles.problem} />
    </div>
  )
}
