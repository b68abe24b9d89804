import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { FieldKind } from '../../../../shared/customFields.ts'
import { limits } from '../../../../shared/limits.ts'
import { useCommand } from '../../../api/call.ts'
import { Button } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextAreaField } from '../../../ui/TextAreaField.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import styles from './FieldSettings.module.css'
import { kindNames, linesOf } from './fieldWords.ts'

/** A field more: its name, and what it holds for good. */
export function AddField() {
  const { run } = useCommand('fields.add', { isFailureShownByCaller: true })
  const [isOpen, setIsOpen] = useState(false)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<FieldKind>('text')
  const [choices, setChoices] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const openRef = useRef<HTMLButtonElement>(null)

  function close() {
    setIsOpen(false)
    setName('')
    setKind('text')
    setChoices('')
    setProblem(undefined)
    requestAnimationFrame(() => openRef.current?.focus())
  }

  async function save() {
    const result = await run({ name, kind, choices: kind === 'choice' ? linesOf(choices) : [] })
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
        Add a field
      </Button>
    )
  }
  return (
    <form
      aria-label="Add a field"
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
          maxLength={limits.fieldNameLength}
          placeholder="Priority"
          value={name}
          problem={problem}
          onChange={(event) => {
            setName(event.target.value)
            setProblem(undefined)
          }}
        />
        <SelectField
          label="What it holds"
          choices={Object.entries(kindNames).map(([value, label]) => ({ value, label }))}
          value={kind}
          onChange={(event) => setKind(event.target.value as FieldKind)}
        />
      </div>
      {kind === 'choice' && (
        <TextAreaField
          label="Choices, one a line"
          rows={3}
          value={choices}
          onChange={(event) => {
            setChoices(event.target.value)
            setProblem(undefined)
          }}
        />
      )}
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
