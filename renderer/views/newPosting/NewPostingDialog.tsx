// A posting typed in from nothing: what is known of it now. All but the title can wait.

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { CorrectableField } from '../../../shared/corrections.ts'
import { useActions } from '../../actions.ts'
import { useCommand } from '../../api/call.ts'
import { focusProblem } from '../../focus.ts'
import { navigate, noRefinement } from '../../navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FoldSign } from '../../ui/FoldSign.tsx'
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
  writeTypedDraft,
} from './typedDraft.ts'

const moreFields = ['salary', 'workMode', 'employment', 'posted', 'identifier', 'applyUrl'] as const

interface NewPostingDialogProps {
  /** What was pasted and holds no data to read: the description, with its first line as the title. */
  text: string | undefined
  onClose: () => void
}

export function NewPostingDialog({ text, onClose }: NewPostingDialogProps) {
  const actions = useActions()
  const { run, isRunning } = useCommand('postings.create', { isFailureShownByCaller: true })
  const [kept] = useState(readTypedDraft)
  const [draft, setDraft] = useState(() => (text === undefined ? kept : addText(kept, text)))
  const isRestored = !isEmptyTyped(kept)
  const [problems, setProblems] = useState<Problems>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [isMoreOpen, setIsMoreOpen] = useState(() =>
    moreFields.some((field) => !isEmptyDraft(field, draft.fields[field])),
  )
  const formId = useId()
  const formRef = useRef<HTMLFormElement>(null)
  const titleRef = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (text !== undefined) writeTypedDraft(addText(kept, text))
  }, [kept, text])

  function change(next: typeof draft) {
    setDraft(next)
    writeTypedDraft(next)
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
    navigate({ ...noRefinement, view: { name: 'all' }, postingId: id, tab: 'posting', pane: 'detail' })
    showToast({
      text: message,
      ...(outcome === 'unchanged'
        ? {}
        : { action: { label: 'Undo', run: () => void actions.undo(commandId) } }),
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
    <Dialog
      title="New posting"
      description="For a job you heard of or found on paper. What you leave empty reads “not stated”."
      initialFocus={titleRef}
      onClose={onClose}
      footer={
        <>
          {!isEmptyTyped(draft) && (
            <Button kind="plain" className={styles.clear} onClick={() => change(emptyTyped)}>
              Clear
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={formId} disabled={isRunning}>
            {isRunning ? 'Adding…' : 'Add posting'}
          </Button>
        </>
      }
    >
      <form
        ref={formRef}
        id={formId}
        noValidate
        aria-label="New posting"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isRunning) void submit()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isRunning) void submit()
        }}
      >
        {isRestored && (
          <p className={styles.restored} role="status">
            This is what you typed before and did not add.
          </p>
        )}
        <TextField
          ref={titleRef}
          label="Title"
          required
          aria-required="true"
          problem={problems.title}
          value={draft.fields.title}
          onChange={(event) => setField('title', event.target.value)}
        />
        <div className={styles.pair}>
          {editor('employerName')}
          <TextField
            label="Place"
            problem={problems.places}
            value={draft.fields.places}
            onChange={(event) => setField('places', event.target.value)}
          />
        </div>
        {editor('postingUrl')}
        {editor('deadline')}
        <TextAreaField
          label="Text of the posting"
          rows={7}
          value={draft.description}
          onChange={(event) => change({ ...draft, description: event.target.value })}
        />
        <button
          type="button"
          aria-expanded={isMoreOpen}
          className={styles.fold}
          onClick={() => setIsMoreOpen(!isMoreOpen)}
        >
          <FoldSign isOpen={isMoreOpen} />
          Salary, work mode and more
        </button>
        {isMoreOpen && (
          <div className={styles.more}>
            {moreFields.map((field) => (
              <div key={field}>{editor(field)}</div>
            ))}
          </div>
        )}
        {failure !== null && (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
      </form>
    </Dialog>
  )
}
