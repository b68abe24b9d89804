// What stages and fields are added with: a quiet button that becomes a small form and, once it is sent or left, a
// button again that has the focus.

import { Plus } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Result } from '../../../shared/result.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './LineForm.module.css'

interface AddFormProps<Kind extends string> {
  /** On the button, and the name of the form. */
  title: string
  nameLength: number
  /** Such a name, to show what is meant. */
  example: string
  kindLabel: string
  kinds: readonly { value: Kind; label: string }[]
  firstKind: Kind
  /** What is refused is said beside the name. */
  onAdd: (name: string, kind: Kind) => Promise<Result<unknown>>
  onClosed?: () => void
  /** Below the name and the kind. */
  children?: (kind: Kind) => ReactNode
}

export function AddForm<Kind extends string>(props: AddFormProps<Kind>) {
  const [isOpen, setIsOpen] = useState(false)
  const openId = useId()

  function close() {
    // At once: by the next frame the dialog would have taken the focus of the field that goes to itself.
    flushSync(() => setIsOpen(false))
    document.getElementById(openId)?.focus()
    props.onClosed?.()
  }

  if (isOpen) return <OpenForm {...props} onClose={close} />
  return (
    <Button
      id={openId}
      size="small"
      kind="plain"
      className={styles.open}
      icon={<Plus size={14} strokeWidth={1.75} />}
      onClick={() => setIsOpen(true)}
    >
      {props.title}
    </Button>
  )
}

function OpenForm<Kind extends string>({
  title,
  nameLength,
  example,
  kindLabel,
  kinds,
  firstKind,
  onAdd,
  children,
  onClose,
}: Omit<AddFormProps<Kind>, 'onClosed'> & { onClose: () => void }) {
  const [name, setName] = useState('')
  const [kind, setKind] = useState(firstKind)
  const [problem, setProblem] = useState<string | undefined>(undefined)

  async function save() {
    const result = await onAdd(name, kind)
    if (result.ok) onClose()
    else setProblem(result.error.message)
  }

  return (
    <form
      aria-label={title}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.nativeEvent.stopImmediatePropagation()
        onClose()
      }}
      onChange={() => setProblem(undefined)}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={styles.pair}>
        <TextField
          label="Name"
          autoFocus
          maxLength={nameLength}
          placeholder={example}
          value={name}
          problem={problem}
          onChange={(event) => setName(event.target.value)}
        />
        <SelectField
          label={kindLabel}
          choices={kinds}
          value={kind}
          onChange={(event) => {
            const chosen = kinds.find(({ value }) => value === event.target.value)
            if (chosen !== undefined) setKind(chosen.value)
          }}
        />
      </div>
      {children?.(kind)}
      <div className={styles.buttons}>
        <Button size="small" kind="plain" onClick={onClose}>
          Cancel
        </Button>
        <Button size="small" kind="primary" type="submit">
          Add
        </Button>
      </div>
    </form>
  )
}
