import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { CustomField } from '../../../../shared/customFields.ts'
import { limits } from '../../../../shared/limits.ts'
import { useCommand } from '../../../api/call.ts'
import { Button } from '../../../ui/Button.tsx'
import { Problem } from '../../../ui/Problem.tsx'
import formStyles from '../LineForm.module.css'
import styles from './FieldSettings.module.css'

/** What can be chosen, line by line: a changed line is a new name, an emptied one goes. */
export function ChoicesForm({ field, onClose }: { field: CustomField; onClose: () => void }) {
  const { run } = useCommand('fields.setChoices', { isFailureShownByCaller: true })
  const [lines, setLines] = useState(() =>
    field.choices.map((name) => ({ name, from: name as string | null })),
  )
  const lastRef = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)

  // Where one goes on: at the last line, and at each new one.
  useEffect(() => {
    if (lines.length > 0) lastRef.current?.focus()
  }, [lines.length])

  async function save() {
    const result = await run({ id: field.id, choices: lines })
    if (result.ok) onClose()
    else setProblem(result.error.message)
  }

  return (
    <form
      aria-label={`Choices of ${field.name}`}
      className={formStyles.form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.nativeEvent.stopImmediatePropagation()
        onClose()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <ol className={styles.choices}>
        {lines.map((line, index) => (
          <li key={index}>
            <input
              aria-label={`Choice ${index + 1}`}
              className={styles.choice}
              dir="auto"
              autoComplete="off"
              ref={index === lines.length - 1 ? lastRef : undefined}
              maxLength={limits.fieldNameLength}
              value={line.name}
              onChange={(event) => {
                setLines(lines.with(index, { ...line, name: event.target.value }))
                setProblem(null)
              }}
            />
          </li>
        ))}
      </ol>
      <Problem text={problem} className={styles.problem} />
      <p className={formStyles.remark}>
        A changed name changes on postings too. One that goes stays where it was chosen.
      </p>
      <div className={formStyles.buttons}>
        <Button
          size="small"
          kind="plain"
          icon={<Plus size={14} strokeWidth={1.75} />}
          onClick={() => setLines([...lines, { name: '', from: null }])}
        >
          One more
        </Button>
        <span className={styles.gap} />
        <Button size="small" kind="plain" onClick={onClose}>
          Cancel
        </Button>
        <Button size="small" kind="primary" type="submit">
          Save
        </Button>
      </div>
    </form>
  )
}
