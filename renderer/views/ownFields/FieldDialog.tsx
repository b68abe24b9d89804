// One of the person's own fields, for all the postings a command was given for.

import { type FormEvent, useRef, useState } from 'react'
import { type CustomField, fieldValueText } from '../../../shared/customFields.ts'
import { limits } from '../../../shared/limits.ts'
import { offerUndo } from '../../actions/wayBack.ts'
import { useCommand } from '../../api/call.ts'
import { useOwnFields } from '../../api/ownFields.ts'
import { openDialog } from '../../dialogs.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { changedText } from '../../words/countText.ts'
import { locale } from '../../words/dates.ts'
import { useOnlyPosting } from '../pickers/onlyPosting.ts'
import { subjectOf } from '../pickers/subject.ts'
import styles from './FieldDialog.module.css'
import { plainNumber } from './typedNumber.ts'

interface FieldDialogProps {
  postingIds: string[]
  onClose: () => void
}

export function FieldDialog({ postingIds, onClose }: FieldDialogProps) {
  const fields = useOwnFields()
  const { isOne, posting, isUnanswered, failure } = useOnlyPosting(postingIds)
  const { run, isRunning } = useCommand('tracking.setField', { isFailureShownByCaller: true })
  const [fieldId, setFieldId] = useState<string | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const firstRef = useRef<HTMLElement>(null)
  if (isUnanswered) return <UnansweredDialog failure={failure} onClose={onClose} />
  const field = fields.find(({ id }) => id === fieldId) ?? fields[0]
  const subject = subjectOf(postingIds, posting)
  const head = { title: 'One of my fields', description: subject, size: 'small', isHigh: true } as const
  if (field === undefined) {
    return (
      <Dialog {...head} onClose={onClose}>
        <EmptyState
          title="You have no fields of your own yet"
          actions={
            <Button onClick={() => openDialog({ kind: 'settings', part: 'fields' })}>Make a field</Button>
          }
        >
          A field holds what matters to you and stands in no listing: a priority, a score, who told you.
        </EmptyState>
      </Dialog>
    )
  }

  async function set(given: CustomField, text: string) {
    const value = given.kind === 'number' ? plainNumber(text) : text.trim()
    const result = await run({ ids: postingIds, fieldId: given.id, value })
    if (!result.ok) return setProblem(result.error.message)
    onClose()
    const to = value === '' ? '' : ` to ${fieldValueText(given.kind, value, locale)}`
    const isSame = result.commandId === undefined
    const changed = isSame ? postingIds.length : result.value.changed
    const what = isOne ? 'the posting' : changedText(changed, postingIds.length)
    offerUndo(result, isSame ? `“${given.name}” of ${what} is that already` : setText(given.name, what, to))
  }

  const type = (text: string | null) => {
    setTyped(text)
    setProblem(undefined)
  }
  // Of one posting, what it says now.
  const value = typed ?? posting?.tracking.fields[field.id] ?? ''
  const box = {
    label: 'Value',
    value,
    problem,
    onChange: (event: { target: { value: string } }) => type(event.target.value),
  }
  return (
    <Dialog {...head} initialFocus={firstRef} onClose={onClose}>
      <form
        // Where there is one field only, nothing is to be chosen.
        ref={(form) => {
          firstRef.current = form?.querySelector(fields.length === 1 ? 'textarea, input' : 'select') ?? null
        }}
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void set(field, value)
        }}
      >
        <SelectField
          label="Field"
          value={field.id}
          choices={fields.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            setFieldId(event.target.value)
            type(null)
          }}
        />
        {field.kind === 'text' && <TextAreaField {...box} rows={3} maxLength={limits.fieldTextLength} />}
        {field.kind === 'number' && <TextField {...box} inputMode="decimal" />}
        {field.kind === 'date' && <TextField {...box} type="date" max="9999-12-31" />}
        {field.kind === 'choice' && (
          <ChoiceGroup
            label="Value"
            choices={field.choices.map((choice) => ({ value: choice, label: choice }))}
            chosen={field.choices.filter((choice) => choice === value)}
            onChange={([choice = '']) => type(choice)}
          />
        )}
        <div className={styles.buttons}>
          <Button kind="plain" disabled={isRunning} onClick={() => void set(field, '')}>
            Clear the value
          </Button>
          <Button type="submit" kind="primary" disabled={isRunning || value.trim() === ''}>
            {isOne ? 'Set' : `Set for ${subject}`}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function setText(name: string, what: string, to: string): string {
  return to === '' ? `Cleared “${name}” of ${what}` : `Set “${name}” of ${what}${to}`
}
