// Writing down an offer, or changing one.

import { useRef, useState } from 'react'
import { calendarDayIn } from '../../../shared/calendar.ts'
import type { Posting } from '../../../shared/model.ts'
import type { Offer } from '../../../shared/offer.ts'
import { useActions } from '../../actions.ts'
import { useCall } from '../../api/call.ts'
import { focusProblem } from '../../focus.ts'
import { keepDraft, readKeptDraft } from '../../keptDrafts.ts'
import { addOffer, changeOffer } from '../../payActions.ts'
import { useStages } from '../../stages.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { FormNotice } from '../../ui/FormNotice.tsx'
import { GoneDialog } from '../../ui/GoneDialog.tsx'
import { subjectOf } from '../pickers/subject.ts'
import { useQuickMoment } from '../pickers/useQuickMoment.ts'
import { OfferFormFields } from './OfferFormFields.tsx'
import { emptyOffer, type OfferDraft, offerDraftOf, readOffer } from './offerDraft.ts'
import styles from './PayForm.module.css'
import { payDefaults } from './payWords.ts'
import type { DraftProblem } from './talkDraft.ts'

interface OfferDialogProps {
  postingId: string
  /** Null: a new one. */
  offerId: string | null
  onClose: () => void
}

export function OfferDialog({ postingId, offerId, onClose }: OfferDialogProps) {
  const { data: posting } = useCall('postings.get', { id: postingId })
  const { data, error } = useCall('offers.list', { postingId })
  const { stages } = useStages()
  const offer = data?.offers.find(({ id }) => id === offerId)
  if (error !== null || (data !== undefined && offerId !== null && offer === undefined)) {
    return (
      <GoneDialog onClose={onClose}>
        {error?.failure.message ?? 'This offer was removed. Undo brings it back.'}
      </GoneDialog>
    )
  }
  if (posting === undefined || data === undefined || stages.length === 0) return null
  return <OfferForm posting={posting} offer={offer ?? null} onClose={onClose} />
}

interface OfferFormProps {
  posting: Posting
  offer: Offer | null
  onClose: () => void
}

function OfferForm({ posting, offer, onClose }: OfferFormProps) {
  const moment = useQuickMoment()
  const actions = useActions()
  const { stages, stageOf } = useStages()
  const { replyBy, stageId } = posting.tracking
  const subject = `offer.${offer?.id ?? posting.id}`
  const [saved] = useState(() =>
    offer === null
      ? emptyOffer(calendarDayIn(moment.now, moment.zone), replyBy)
      : offerDraftOf(offer, replyBy, moment.zone),
  )
  const [kept] = useState(() => readKeptDraft(subject, saved))
  const [draft, setDraft] = useState(kept ?? saved)
  const [isMoving, setIsMoving] = useState(true)
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const formRef = useRef<HTMLFormElement>(null)
  const defaults = offer?.base ?? payDefaults(posting)
  // One that stands further on, or has ended, stays where the person put it.
  const target = ['lead', 'applied', 'inProcess', 'silent'].includes(stageOf(stageId)?.meaning ?? 'lead')
    ? stages.find(({ meaning }) => meaning === 'offer')
    : undefined

  function change(next: Partial<OfferDraft>) {
    const changed = { ...draft, ...next }
    setDraft(changed)
    keepDraft(subject, JSON.stringify(changed) === JSON.stringify(saved) ? null : changed)
    setProblem(null)
    setFailure(null)
  }

  async function save() {
    const reading = readOffer(draft, saved, defaults, moment)
    if ('problem' in reading) {
      setProblem(reading.problem)
      focusProblem(formRef.current)
      return
    }
    setIsSaving(true)
    const move = isMoving && target !== undefined ? { stageId: target.id } : {}
    const result =
      offer === null
        ? await addOffer({ postingId: posting.id, ...reading.fields, ...move }, actions.undo)
        : await changeOffer({ id: offer.id, ...reading.fields }, actions.undo)
    setIsSaving(false)
    if (!result.ok) return setFailure(result.error.message)
    keepDraft(subject, null)
    onClose()
  }

  return (
    <FormDialog
      title={offer === null ? 'The offer' : 'Change the offer'}
      description={subjectOf([posting.id], posting)}
      submit={offer === null ? 'Write it down' : 'Save'}
      isBusy={isSaving}
      failure={failure}
      formRef={formRef}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {kept !== null && <FormNotice isNew={offer === null} onStartAnew={() => change(saved)} />}
      <OfferFormFields
        draft={draft}
        defaults={defaults}
        takenFrom={offer?.base ? 'as before' : 'as in the listing'}
        problem={problem}
        onChange={change}
      />
      {offer === null && target !== undefined && (
        <label className={styles.move}>
          <input type="checkbox" checked={isMoving} onChange={(event) => setIsMoving(event.target.checked)} />
          Move the posting to {target.name}
        </label>
      )}
    </FormDialog>
  )
}
