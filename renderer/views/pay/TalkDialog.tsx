// Noting a salary that was talked about, or correcting what was noted.

import { calendarDayIn } from '../../../shared/calendar.ts'
import { limits } from '../../../shared/limits.ts'
import type { Posting } from '../../../shared/model.ts'
import { type SalaryTalk, talkKinds } from '../../../shared/salaryTalk.ts'
import { addTalk, changeTalk } from '../../actions/payActions.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useKeptDraft } from '../../kept/useKeptDraft.ts'
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx'
import { FieldRow } from '../../ui/FieldRow.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { FormNotice } from '../../ui/FormNotice.tsx'
import { GoneDialog } from '../../ui/GoneDialog.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { payDefaults, talkMeanings, talkNames } from '../../words/payWords.ts'
import { QuickDateField } from '../pickers/QuickDateField.tsx'
import { subjectOf } from '../pickers/subject.ts'
import { useQuickMoment } from '../pickers/useQuickMoment.ts'
import { PayField } from './PayField.tsx'
import styles from './PayForm.module.css'
import { emptyTalk, readTalk, talkDraftOf } from './talkDraft.ts'

interface TalkDialogProps {
  postingId: string
  /** Null: a new one. */
  talkId: string | null
  onClose: () => void
}

export function TalkDialog({ postingId, talkId, onClose }: TalkDialogProps) {
  const { data: posting, error: unread } = useCall('postings.get', { id: postingId })
  const { data, error } = useCall('salaryTalks.list', { postingId })
  const talk = data?.talks.find(({ id }) => id === talkId)
  if (data !== undefined && talkId !== null && talk === undefined) {
    return <GoneDialog onClose={onClose}>This was removed. Undo brings it back.</GoneDialog>
  }
  if (posting === undefined || data === undefined) {
    return <UnansweredDialog failure={(unread ?? error)?.failure} onClose={onClose} />
  }
  return <TalkForm posting={posting} talk={talk ?? null} onClose={onClose} />
}

interface TalkFormProps {
  posting: Posting
  talk: SalaryTalk | null
  onClose: () => void
}

function TalkForm({ posting, talk, onClose }: TalkFormProps) {
  const moment = useQuickMoment('back')
  const { stageOf } = useStages()
  const { data: known } = useCall('people.list', {})
  const { data: own } = useCall('people.ofPosting', { postingId: posting.id })
  const defaults = talk === null ? payDefaults(posting) : talk.pay
  const ownIds = new Set(own?.people.map(({ id }) => id))
  const people = [...(own?.people ?? []), ...(known?.people.filter(({ id }) => !ownIds.has(id)) ?? [])]

  const { draft, change, problemOf, isKept, startAnew, form } = useKeptDraft({
    subject: `salary.${talk?.id ?? posting.id}`,
    isNew: talk === null,
    start: () => {
      if (talk !== null) return talkDraftOf(talk, moment.zone)
      const isOffered = stageOf(posting.tracking.stageId)?.meaning === 'offer'
      return emptyTalk(isOffered ? 'offered' : 'wished', calendarDayIn(moment.now, moment.zone))
    },
    read: (draft, saved) => readTalk(draft, defaults, moment, saved),
    store: (fields, changed) =>
      talk === null ? addTalk({ postingId: posting.id, ...fields }) : changeTalk({ id: talk.id, ...changed }),
    onStored: onClose,
  })

  return (
    <FormDialog
      title={talk === null ? 'A salary that was talked about' : 'What was noted'}
      description={subjectOf([posting.id], posting)}
      submit={talk === null ? 'Note it' : 'Save'}
      {...form}
      onClose={onClose}
    >
      {isKept && <FormNotice isNew={talk === null} onStartAnew={startAnew} />}
      <PayField
        label="How much"
        value={draft.pay}
        defaults={defaults}
        takenFrom={talk === null ? 'as in the listing' : 'as before'}
        problem={problemOf('pay')}
        onChange={(pay) => change({ pay })}
      />
      <ChoiceGroup
        label="What it was"
        choices={talkKinds.map((kind) => ({ value: kind, label: talkNames[kind] }))}
        chosen={[draft.kind]}
        onChange={([kind]) => kind !== undefined && change({ kind })}
      />
      <p className={styles.remark}>{talkMeanings[draft.kind]}.</p>
      <FieldRow>
        <QuickDateField
          label="When"
          leaning="back"
          value={draft.on}
          problem={problemOf('on')}
          onChange={(on) => change({ on })}
        />
        <TextField
          label="Who said it, or where"
          placeholder="The recruiter, on the phone"
          maxLength={limits.planNameLength}
          value={draft.saidBy}
          onChange={(event) => change({ saidBy: event.target.value })}
        />
      </FieldRow>
      {people.length > 0 && (
        <SelectField
          label="Contact, if it was one"
          value={draft.personId}
          choices={[
            { value: '', label: 'None' },
            ...people.map(({ id, name, organisation }) => ({
              value: id,
              label: organisation === '' ? name : `${name}, ${organisation}`,
            })),
          ]}
          onChange={(event) => change({ personId: event.target.value })}
        />
      )}
      <TextAreaField
        label="Note"
        rows={3}
        maxLength={limits.eventNoteLength}
        value={draft.note}
        onChange={(event) => change({ note: event.target.value })}
      />
    </FormDialog>
  )
}
