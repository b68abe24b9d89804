// A posting typed in from nothing: what is known of it now. All but the title can wait.

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { CorrectableField } from '../../../shared/corrections.ts'
import { undo } from '../../actions/wayBack.ts'
import { useCommand } from '../../api/call.ts'
import { focusProblem, turnToPosting } from '../../keyboard/focus.ts'
import { navigate } from '../../navigation.ts'
import { FieldRow } from '../../ui/FieldRow.tsx'
import { FoldButton } from '../../ui/FoldButton.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { FormNotice } from '../../ui/FormNotice.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { showToast } from '../../ui/toasts.ts'
import { type Drafts, isEmptyDraft } from '../correct/corrections.ts'
import { FieldEditor } from '../correct/FieldEditor.tsx'
import styles from './NewPostingDialog.module.css'
import {
  addText,
  emptyTyped,
  isEmptyTyped,
  type Problems,
  readTyped,
  readTypedDraft,
  type TypedDraft,
  writeTypedDraft,
} from './typedDraft.ts'

const moreFields = ['salary', 'workMode', 'employment', 'posted', 'identifier', 'applyUrl'] as const

interface NewPostingDialogProps {
  /** What was pasted and holds no data to read: the description, with its first line as the title. */
  text: string | undefined
  onClose: () => void
}

export function NewPostingDialog({ text, onClose }: NewPostingDialogProps) {
  const { run, isRunning } = useCommand('postings.create', { isFailureShownByCaller: true })
  const withText = (typed: TypedDraft) => (text === undefined ? typed : addText(typed, text))
  const [kept] = useState(() => {
    const typed = readTypedDraft()
    return isEmptyTyped(typed) ? null : withText(typed)
  })
  const [draft, setDraft] = useState(() => kept ?? withText(emptyTyped))
  const [problems, setProblems] = useState<Problems>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [isMoreOpen, setIsMoreOpen] = useState(() =>
    moreFields.some((field) => !isEmptyDraft(field, draft.fields[field])),
  )
  const formRef = useRef<HTMLFormElement>(null)

  // A pasted text is kept as well, before anything is typed.
  useEffect(() => writeTypedDraft(draft), [draft])

  function change(next: TypedDraft) {
    setDraft(next)
    setProblems({})
    setFailure(null)
  }
  const setField = <F extends CorrectableField>(field: F, value: Drafts[F]) =>
    change({ ...draft, fields: { ...draft.fields, [field]: value } })

  async function submit() {
    const reading = readTyped(draft)
    setProblems(reading.problems)
    if (Object.keys(reading.problems).length > 0) {
      if (moreFields.some((field) => reading.problems[field])) setIsMoreOpen(true)
      focusProblem(formRef.current)
      return
    }
    const result = await run(reading.typed)
    if (!result.ok) {
      setFailure(result.error.message)
      return
    }
    writeTypedDraft(emptyTyped)
    onClose()
    const { id, message, commandId, outcome } = result.value
    navigate({ view: { name: 'all' }, text: '', postingId: id, tab: 'posting', pane: 'detail' })
    // The dialog gives the focus back first.
    requestAnimationFrame(() => requestAnimationFrame(turnToPosting))
    showToast({
      text: message,
      ...(outcome === 'unchanged' ? {} : { action: { label: 'Undo', run: () => void undo(commandId) } }),
    })
  }

  const editor = <F extends CorrectableField>(field: F): ReactNode => (
    <FieldEditor
      field={field}
      draft={draft.fields[field]}
      problem={problems[field]}
      onChange={(value) => setField(field, value)}
    />
  )

  return (
    <FormDialog
      title="New posting"
      description="For a job you heard of or found on paper. What you leave empty reads “not stated”."
      submit={isRunning ? 'Adding…' : 'Add posting'}
      isBusy={isRunning}
      isKept
      failure={failure}
      formRef={formRef}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {draft === kept && <FormNotice isNew onStartAnew={() => change(withText(emptyTyped))} />}
      <TextField
        label="Title"
        required
        aria-required="true"
        problem={problems.title}
        value={draft.fields.title}
        onChange={(event) => setField('title', event.target.value)}
      />
      <FieldRow>
        {editor('employerName')}
        <TextField
          label="Place"
          problem={problems.places}
          value={draft.fields.places}
          onChange={(event) => setField('places', event.target.value)}
        />
      </FieldRow>
      {editor('postingUrl')}
      {editor('deadline')}
      <TextAreaField
        label="Text of the posting"
        rows={7}
        value={draft.description}
        onChange={(event) => change({ ...draft, description: event.target.value })}
      />
      <FoldButton
        isOpen={isMoreOpen}
        onClick={({ currentTarget }) => {
          setIsMoreOpen(!isMoreOpen)
          // In a low window all of it would open out of sight.
          if (!isMoreOpen) requestAnimationFrame(() => currentTarget.scrollIntoView({ block: 'start' }))
        }}
      >
        Salary, work mode and more
      </FoldButton>
      {isMoreOpen && (
        <div className={styles.more}>
          {moreFields.map((field) => (
            <div key={field}>{editor(field)}</div>
          ))}
        </div>
      )}
    </FormDialog>
  )
}
