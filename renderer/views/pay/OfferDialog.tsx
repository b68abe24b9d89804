// Writing down an offer, or changing one.

import { useState } from 'react'
import { calendarDayIn } from '../../../shared/calendar.ts'
import type { Posting } from '../../../shared/model.ts'
import type { Offer } from '../../../shared/offer.ts'
import { addOffer, changeOffer } from '../../actions/payActions.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useKeptDraft } from '../../kept/useKeptDraft.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { FormNotice } from '../../ui/FormNotice.tsx'
import { GoneDialog } from '../../ui/GoneDialog.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { payDefaults } from '../../words/payWords.ts'
import { subjectOf } from '../pickers/subject.ts'
import { useQuickMoment } from '../pickers/useQuickMoment.ts'
import { OfferFormFields } from './OfferFormFields.tsx'
import { emptyOffer, offerDraftOf, readOffer } from './offerDraft.ts'
import styles from './PayForm.module.css'

interface OfferDialogProps {
  postingId: string
  /** Null: a new one. */
  offerId: string | null
  onClose: () => void
}

export function OfferDialog({ postingId, offerId, onClose }: OfferDialogProps) {
  const { data: posting, error: unread } = useCall('postings.get', { id: postingId })
  const { data, error } = useCall('offers.list', { postingId })
  const { stages } = useStages()
  const offer = data?.offers.find(({ id }) => id === offerId)
  if (data !== undefined && offerId !== null && offer === undefined) {
    return <GoneDialog onClose={onClose}>This offer was removed. Undo brings it back.</GoneDialog>
  }
  if (posting === undefined || data === undefined || stages.length === 0) {
    return <UnansweredDialog failure={(unread ?? error)?.failure} onClose={onClose} />
  }
  const former = offerId === null ? (data.offers[0] ?? null) : null
  return <OfferForm posting={posting} offer={offer ?? null} former={former} onClose={onClose} />
}

interface OfferFormProps {
  posting: Posting
  offer: Offer | null
  /** The one a new one comes after: most of what it says stays as it was. */
  former: Offer | null
  onClose: () => void
}

function OfferForm({ posting, offer, former, onClose }: OfferFormProps) {
  const moment = useQuickMoment()
  const { stages, stageOf } = useStages()
  const { replyBy, stageId } = posting.tracking
  const [isMoving, setIsMoving] = useState(true)
  const before = offer ?? former
  const defaults = before?.base ?? payDefaults(posting)
  // One that stands further on, or has ended, stays where the person put it.
  const target = ['lead', 'applied', 'inProcess', 'silent'].includes(stageOf(stageId)?.meaning ?? 'lead')
    ? stages.find(({ meaning }) => meaning === 'offer')
    : undefined

  const { draft, change, problemOf, isKept, startAnew, form } = useKeptDraft({
    subject: `offer.${offer?.id ?? posting.id}`,
    isNew: offer === null,
    start: () => {
      if (offer !== null) return offerDraftOf(offer, replyBy, moment.zone)
      const today = calendarDayIn(moment.now, moment.zone)
      if (former === null) return emptyOffer(today, replyBy)
      return { ...offerDraftOf(former, replyBy, moment.zone), receivedOn: today }
    },
    read: (draft, saved) => readOffer(draft, saved, defaults, moment),
    store: (fields, changed) => {
      if (offer !== null) return changeOffer({ id: offer.id, ...changed })
      const move = isMoving && target !== undefined ? { stageId: target.id } : {}
      return addOffer({ postingId: posting.id, ...fields, ...move }, posting.title)
    },
    onStored: onClose,
  })

  return (
    <FormDialog
      title={offer !== null ? 'Change the offer' : former === null ? 'The offer' : 'Another offer'}
      description={subjectOf([posting.id], posting)}
      submit={offer === null ? 'Write it down' : 'Save'}
      {...form}
      onClose={onClose}
    >
      {isKept && <FormNotice isNew={offer === null} onStartAnew={startAnew} />}
      {former !== null && !isKept && (
        <p className={styles.former}>Filled in with the one before, which stays. Change what is different.</p>
      )}
      <OfferFormFields
        draft={draft}
        defaults={defaults}
        takenFrom={before?.base ? 'as before' : 'as in the listing'}
        problemOf={problemOf}
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
