import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { limits } from '../../../../shared/limits.ts'
import { meaningColors, meaningTexts, type StageMeaning, stageMeanings } from '../../../../shared/stages.ts'
import { Button } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import styles from './StageSettings.module.css'
import { useStageChanges } from './stageChanges.ts'

/** A stage more: its name, and what it means for good. It stands behind its like, and can be moved from there. */
export function AddStage() {
  const { add } = useStageChanges()
  const [isOpen, setIsOpen] = useState(false)
  const [name, setName] = useState('')
  const [meaning, setMeaning] = useState<StageMeaning>('inProcess')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const openRef = useRef<HTMLButtonElement>(null)

  function close() {
    setIsOpen(false)
    setName('')
    setProblem(undefined)
    requestAnimationFrame(() => openRef.current?.focus())
  }

  async function save() {
    const result = await add({ name, meaning, color: meaningColors[meaning] })
    if (result.ok) close()
    else setProblem(result.error.message)
  }

  if (!isOpen) {
    return (
      <Button
        ref={openRef}
        size="small"
        kind="plain"
        className={styles.open}
        icon={<Plus size={14} strokeWidth={1.75} />}
        onClick={() => setIsOpen(true)}
      >
        Add a stage
      </Button>
    )
  }
  return (
    <form
      aria-label="Add a stage"
      className={styles.question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.nativeEvent.stopImmediatePropagation()
        close()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={styles.pair}>
        <TextField
          label="Name"
          autoFocus
          maxLength={limits.stageNameLength}
          placeholder="Trial day"
          value={name}
          problem={problem}
          onChange={(event) => {
            setName(event.target.value)
            setProblem(undefined)
          }}
        />
        <SelectField
          label="What it means"
          choices={stageMeanings.map((each) => ({ value: each, label: meaningTexts[each] }))}
          value={meaning}
          onChange={(event) => setMeaning(event.target.value as StageMeaning)}
        />
      </div>
      <p className={styles.remark}>Statistics count by what a stage means, so this stays.</p>
      <div className={styles.buttons}>
        <Button size="small" kind="plain" onClick={close}>
          Cancel
        </Button>
        <Button size="small" kind="primary" type="submit">
          Add
        </Button>
      </div>
    </form>
  )
}
