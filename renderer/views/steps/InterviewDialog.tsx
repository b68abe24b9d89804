// Planning an interview, or changing one.

import type { Interview } from '../../../shared/interview.ts'
import { interviewKinds, interviewOutcomeNames, interviewOutcomes } from '../../../shared/interview.ts'
import { limits } from '../../../shared/limits.ts'
import type { Posting } from '../../../shared/model.ts'
import type { StageMeaning } from '../../../shared/stages.ts'
import { changeInterview, planInterview } from '../../actions/planActions.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { openDialog } from '../../dialogs.ts'
import { useKeptDraft } from '../../kept/useKeptDraft.ts'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { FieldRow } from '../../ui/FieldRow.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { FormNotice } from '../../ui/FormNotice.tsx'
import { GoneDialog } from '../../ui/GoneDialog.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { ToastAction } from '../../ui/toasts.ts'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { isOver, kindNames } from '../../words/interviewWords.ts'
import { subjectOf } from '../pickers/subject.ts'
import { draftOf, emptyDraft, readDraft } from './interviewDraft.ts'
import { MomentFields } from './MomentFields.tsx'

interface InterviewDialogProps {
  postingId: string
  /** Null: a new one. */
  interviewId: string | null
  onClose: () => void
}

export function InterviewDialog({ postingId, interviewId, onClose }: InterviewDialogProps) {
  const { data: posting, error: unread } = useCall('postings.get', { id: postingId })
  const { data, error } = useCall('interviews.list', { postingId })
  const interview = data?.interviews.find(({ id }) => id === interviewId)
  if (data !== undefined && interviewId !== null && interview === undefined) {
    return <GoneDialog onClose={onClose}>This interview was removed. Undo brings it back.</GoneDialog>
  }
  if (posting === undefined || data === undefined) {
    return <UnansweredDialog failure={(unread ?? error)?.failure} onClose={onClose} />
  }
  return <InterviewForm posting={posting} interview={interview ?? null} onClose={onClose} />
}

/** Stages in which an interview surprises nobody. */
const talkMeanings: readonly StageMeaning[] = ['inProcess', 'offer', 'won']

interface InterviewFormProps {
  posting: Posting
  interview: Interview | null
  onClose: () => void
}

function InterviewForm({ posting, interview, onClose }: InterviewFormProps) {
  const moment = useNow()
  const { stageOf } = useStages()
  const stands = stageOf(posting.tracking.stageId)?.meaning
  // Where it goes is the person's to say: there may be several stages of the kind.
  const move: ToastAction[] =
    stands !== undefined && talkMeanings.includes(stands)
      ? []
      : [
          {
            label: 'Move to a stage…',
            keys: 's',
            run: () => openDialog({ kind: 'stage', postingIds: [posting.id] }),
          },
        ]
  const { draft, change, problemOf, isKept, startAnew, form } = useKeptDraft({
    subject: `interview.${interview?.id ?? posting.id}`,
    isNew: interview === null,
    start: () => (interview === null ? emptyDraft(moment.zone) : draftOf(interview)),
    read: readDraft,
    store: (fields, changed) =>
      interview === null
        ? planInterview({ postingId: posting.id, ...fields }, posting.title, move)
        : changeInterview({ id: interview.id, ...changed }),
    onStored: onClose,
  })
  // What came of it is asked for once there is something to tell.
  const hasBeen = interview !== null && isOver(interview, moment.now)
  const hasOutcome = draft.outcome !== '' || hasBeen

  return (
    <FormDialog
      title={interview === null ? 'Plan an interview' : 'Change the interview'}
      description={subjectOf([posting.id], posting)}
      submit={interview === null ? 'Plan it' : 'Save'}
      {...form}
      onClose={onClose}
    >
      {isKept && <FormNotice isNew={interview === null} onStartAnew={startAnew} />}
      <MomentFields draft={draft} problemOf={problemOf} onChange={change} />
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
      <FieldRow>
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
      </FieldRow>
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
              ...interviewOutcomes.map((outcome) => ({
                value: outcome,
                label: interviewOutcomeNames[outcome],
              })),
            ]}
            chosen={[draft.outcome]}
            onChange={([outcome]) => outcome !== undefined && change({ outcome })}
          />
          <TextAreaField
            label="How it went"
            rows={3}
            data-begins={hasBeen || undefined}
            maxLength={limits.planTextLength}
            value={draft.outcomeNote}
            onChange={(event) => change({ outcomeNote: event.target.value })}
          />
        </>
      )}
    </FormDialog>
  )
}
