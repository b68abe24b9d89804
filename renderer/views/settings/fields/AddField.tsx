import { useState } from 'react'
import type { FieldKind } from '../../../../shared/customFields.ts'
import { limits } from '../../../../shared/limits.ts'
import { useCommand } from '../../../api/call.ts'
import { TextAreaField } from '../../../ui/TextAreaField.tsx'
import { fieldKindNames } from '../../../words/fieldKindNames.ts'
import { AddForm } from '../AddForm.tsx'
import { linesOf } from './linesOf.ts'

const kinds = Object.entries(fieldKindNames).map(([value, label]) => ({ value: value as FieldKind, label }))

/** A field more: its name, and what it holds for good. */
export function AddField() {
  const { run } = useCommand('fields.add', { isFailureShownByCaller: true })
  const [choices, setChoices] = useState('')
  return (
    <AddForm
      title="Add a field"
      nameLength={limits.fieldNameLength}
      example="Priority"
      kindLabel="What it holds"
      kinds={kinds}
      firstKind="text"
      onAdd={(name, kind) => run({ name, kind, choices: kind === 'choice' ? linesOf(choices) : [] })}
      onClosed={() => setChoices('')}
    >
      {(kind) =>
        kind === 'choice' && (
          <TextAreaField
            label="Choices, one a line"
            rows={3}
            value={choices}
            onChange={(event) => setChoices(event.target.value)}
          />
        )
      }
    </AddForm>
  )
}
