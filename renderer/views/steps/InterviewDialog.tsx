// Planning an interview, or changing one.

import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Interview, TimeProblem } from '../../../shared/interview.ts'
import { interviewKinds, interviewOutcomes } from '../../../shared/interview.ts'
import { limits } from '../../../shared/limits.ts'
import type { Posting } from '../../../shared/model.ts'
import { useActions } from '../../actions.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { focusProblem } from '../../focus.ts'
import { keepDraft, readKeptDraft } from '../../keptDrafts.ts'
import { changeInterview, planInterview } from '../../planActions.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { GoneDialog } from '../../ui/GoneDialog.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { subjectOf } from '../pickers/subject.ts'
import styles from './InterviewDialog.module.css'
import {
  changedFields,
  draftOf,
  emptyDraft,
  type InterviewDraft,
  isSameDraft,
  readDraft,
} from './interviewDraft.ts'
import { isOver, kindNames, outcomeNames } from './interviewWords.ts'
import { MomentFields } from './MomentFields.tsx'

interface InterviewDialogProps {
  postingId: string
  /** Null: a new one. */
  interviewId: string | null
  onClose: () => void
}

export function InterviewDialog({ postingId, interviewId, onClose }: InterviewDialogProps) {
  const { data: posting } = useCall('postings.get', { id: postingId })
  const { data, error } = useCall('interviews.list', { postingId })
  const interview = data?.interviews.find(({ id }) => id === interviewId)
  if (error !== null || (data !== undefined && interviewId !== null && interview === undefined)) {
    return (
      <GoneDialog onClose={onClose}>
        {error?.failure.message ?? 'This interview was removed. Undo brings it back.'}
      </GoneDialog>
    )
  }
  if (posting === undefined || data === undefined) return null
  return <InterviewForm posting={posting} interview={interview ?? null} onClose={onClose} />
}

interface InterviewFormProps {
  posting: Posting
  interview: Interview | null
  onClose: () => void
}

function InterviewForm({ posting, interview, onClose }: InterviewFormProps) {
  const moment = useNow()
  const actions = useActions()
  const subject = `interview.${interview?.id ?? posting.id}`
  const [saved] = useState(() => (interview === null ? emptyDraft(moment.zone) : draftOf(interview)))
  const [kept] = useState(() => readKeptDraft(subject, saved))
  const [draft, setDraft] = useState(kept ?? saved)
  const [problem, setProblem] = useState<TimeProblem | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const formId = useId()
  const formRef = useRef<HTMLFormElement>(null)
  const dateRef = useRef<HTMLInputElement>(null)
  const isKept = kept !== null && isSameDraft(draft, kept)
  // What came of it is asked for once there is something to tell.
  const hasOutcome = draft.outcome !== '' || (interview !== null && isOver(interview, moment.now))

  function change(next: Partial<InterviewDraft>) {
    const changed = { ...draft, ...next }
    setDraft(changed)
    keepDraft(subject, isSameDraft(changed, saved) ? null : changed)
    setProblem(null)
    setFailure(null)
  }

  async function save() {
    if (isSaving) return
    const reading = readDraft(draft)
    if ('problem' in reading) {
      setProblem(reading.problem)
      focusProblem(formRef.current)
      return
    }
    setIsSaving(true)
    const result =
      interview === null
        ? await planInterview({ postingId: posting.id, ...reading.fields }, actions.undo)
        : await changeInterview(
            { id: interview.id, ...changedFields(interview, reading.fields) },
            actions.undo,
          )
    setIsSaving(false)
    if (!result.ok) return setFailure(result.error.message)
    keepDraft(subject, null)
    onClose()
  }

  function onKeyDown(press: KeyboardEvent) {
    if (press.key !== 'Enter' || !(press.ctrlKey || press.metaKey)) return
    press.preventDefault()
    void save()
  }

  return (
    <Dialog
      title={interview === null ? 'Plan an interview' : 'Change the interview'}
      description={subjectOf([posting.id], posting)}
      initialFocus={dateRef}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={formId} disabled={isSaving}>
            {interview === null ? 'Plan it' : 'Save'}
          </Button>
        </>
      }
    >
      <form
        ref={formRef}
        id={formId}
        noValidate
        aria-label="Interview"
        className={styles.form}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {isKept && (
          <p className={styles.kept} role="status">
            This is what you typed before and did not save.{' '}
            <button type="button" className={styles.anew} onClick={() => change(saved)}>
              {interview === null ? 'Start anew' : 'Show what is saved'}
            </button>
          </p>
        )}
        <MomentFields draft={draft} problem={problem} dateRef={dateRef} onChange={change} />
        <ChoiceGroup
          label="How"
          choices={interviewKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
          chosen={[draft.kind]}
          onChange={([kind]) => kind !== undefined && change({ kind })}
        />
        <TextField
          label="Place or link"
          placeholder="A room, an address, a link to the call"
          maxLength={limits.planTextLength}
          value={draft.place}
          onChange={(event) => change({ place: event.target.value })}
        />
        <div className={styles.pair}>
          <TextField
            label="With whom"
            placeholder="Names, with commas between"
            maxLength={limits.planNameLength}
            value={draft.people}
            onChange={(event) => change({ people: event.target.value })}
          />
          <TextField
            label="Name of the round, if it has one"
            placeholder="Meet the team"
            maxLength={limits.planNameLength}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        </div>
        <TextAreaField
          label="To prepare"
          rows={4}
          maxLength={limits.planTextLength}
          placeholder="What to read, what to ask, what to bring"
          value={draft.preparation}
          onChange={(event) => change({ preparation: event.target.value })}
        />
        {hasOutcome && (
          <>
            <ChoiceGroup
              label="What came of it"
              choices={[
                { value: '' as const, label: 'Not said' },
                ...interviewOutcomes.map((outcome) => ({ value: outcome, label: outcomeNames[outcome] })),
              ]}
              chosen={[draft.outcome]}
              onChange={([outcome]) => outcome !== undefined && change({ outcome })}
            />
            <TextAreaField
              label="How it went"
              rows={3}
              maxLength={limits.planTextLength}
              value={draft.outcomeNote}
              onChange={(event) => change({ outcomeNote: event.target.value })}
            />
          </>
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
