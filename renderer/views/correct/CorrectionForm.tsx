// One value of a posting, to be put right: its fields, what else the sources hold, and the way back to what they say.

import { type RefObject, useState } from 'react'
import type { CorrectableField, Correction } from '../../../shared/corrections.ts'
import type { Posting } from '../../../shared/model.ts'
import type { PostingContent } from '../../../shared/posting.ts'
import type { Result } from '../../../shared/result.ts'
import { useActions } from '../../actions/actions.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { isConfirmKey } from '../../ui/confirmKey.ts'
import { correctableNames } from '../../words/fieldNames.ts'
import { correctableText } from '../../words/postingText.ts'
import { notStated } from '../../words/postingWords.ts'
import styles from './CorrectionForm.module.css'
import {
  clearableFields,
  type Drafts,
  draftsOf,
  emptyDrafts,
  isEmptyDraft,
  readDraft,
  suggestionsFor,
  type Value,
} from './corrections.ts'
import { FieldEditor } from './FieldEditor.tsx'

/** What a correction is about: a posting of the library, or one that is looked at before it comes in. */
export type Correctable = PostingContent & Pick<Posting, 'id' | 'overrides'>

/** Keeps a correction, or takes it back. */
export type SaveCorrection = (correction: Correction) => Promise<Result<unknown>>

interface CorrectionFormProps<F extends CorrectableField> {
  posting: Correctable
  field: F
  /** Saved, taken back, or left as it was. */
  onDone: () => void
  /** In place of writing it to the library. */
  onSave?: SaveCorrection | undefined
  /** Gets the first field. */
  focusRef?: RefObject<HTMLElement | null>
}

export function CorrectionForm<F extends CorrectableField>({
  posting,
  field,
  onDone,
  onSave,
  focusRef,
}: CorrectionFormProps<F>) {
  const moment = useNow()
  const actions = useActions()
  const [initial] = useState<Drafts[F]>(() => draftsOf(posting, moment.zone)[field])
  const [draft, setDraft] = useState(initial)
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const override = posting.overrides[field]
  const suggestions = suggestionsFor(field, posting)
  const isStated = correctableText(field, posting, moment) !== null
  const isEmpty = field !== 'workMode' && isEmptyDraft(field, draft)

  async function save(value: Value<F> | null) {
    setIsSaving(true)
    const correction = { id: posting.id, field, value } as Correction
    const result = await (onSave ?? actions.correct)(correction)
    setIsSaving(false)
    if (result.ok) onDone()
    else setProblem(result.error.message)
  }

  function submit(typed: Drafts[F]) {
    if (isSaving) return
    if (JSON.stringify(typed) === JSON.stringify(initial)) return onDone()
    const reading = readDraft(field, typed)
    if ('problem' in reading) setProblem(reading.problem)
    else void save(reading.value)
  }

  return (
    <form
      ref={(form) => {
        if (focusRef) focusRef.current = form && firstField(form)
      }}
      noValidate
      aria-label={`Correct the ${correctableNames[field].inText}`}
      className={styles.form}
      onKeyDown={(press) => {
        if (!isConfirmKey(press)) return
        press.preventDefault()
        // Around it may be the dialog of an import, which would go ahead without this value.
        press.stopPropagation()
        if (!isEmpty) submit(draft)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) submit(draft)
      }}
    >
      <FieldEditor
        field={field}
        draft={draft}
        problem={problem ?? undefined}
        onChange={(typed) => {
          setDraft(typed)
          setProblem(null)
        }}
      />
      {suggestions.length > 0 && (
        <ul aria-label="Found in the source" className={styles.suggestions}>
          {suggestions.map((suggestion) => (
            <li key={`${suggestion.label} ${suggestion.more}`}>
              <button type="button" className={styles.suggestion} onClick={() => submit(suggestion.draft)}>
                <span className={styles.suggested}>{suggestion.label}</span>
                <span className={styles.more}>{suggestion.more}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {clearableFields.has(field) && isStated && (
          <Button kind="plain" disabled={isSaving} onClick={() => submit(emptyDrafts[field])}>
            {field === 'deadline' ? 'No deadline' : 'Not stated'}
          </Button>
        )}
        <Button kind="primary" type="submit" disabled={isSaving || isEmpty}>
          Save
        </Button>
      </div>
      {override !== undefined && (
        <div className={styles.source}>
          <p className={styles.sourceLabel}>The source says</p>
          <p className={styles.sourceValue} dir="auto">
            {override.sourceValue ?? notStated}
          </p>
          <Button size="small" disabled={isSaving} onClick={() => void save(null)}>
            Use what the source says
          </Button>
        </div>
      )}
    </form>
  )
}

function firstField(form: HTMLFormElement): HTMLElement | null {
  return form.querySelector<HTMLElement>('input:checked') ?? form.querySelector('input, textarea, select')
}
