import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { limits } from '../../../../shared/limits.ts'
import type { Stage } from '../../../../shared/model.ts'
import styles from './StageSettings.module.css'
import { useStageChanges } from './stageChanges.ts'

/** The name of a stage, to be changed where it stands: Enter or leaving the field keeps what was typed. */
export function StageName({ stage }: { stage: Stage }) {
  const { rename } = useStageChanges()
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  /** What Escape leaves must not be kept by the leaving. */
  const isLeft = useRef(false)
  const problemId = useId()

  async function keep() {
    const name = isLeft.current ? null : typed
    isLeft.current = false
    if (name === null || name === stage.name) return forget()
    const result = await rename(stage, name)
    if (result.ok) forget()
    else setProblem(result.error.message)
  }

  function forget() {
    setTyped(null)
    setProblem(null)
  }

  const keepLatest = useEffectEvent(() => void (typed !== null && problem === null && keep()))
  // The dialog may be closed with the key still warm.
  useEffect(() => () => keepLatest(), [])

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') {
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
        className={styles.field}
        aria-label={`Name of ${stage.name}`}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={limits.stageNameLength}
        value={typed ?? stage.name}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onChange={(event) => {
          setTyped(event.target.value)
          setProblem(null)
        }}
        onBlur={() => void keep()}
        onKeyDown={onKeyDown}
      />
      {problem !== null && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
