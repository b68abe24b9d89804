import { useRef } from 'react'
import type { PostingEvent } from '../../../shared/model.ts'
import { useActions } from '../../actions/actions.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { subjectOf } from '../pickers/subject.ts'
import { EventForm } from './EventForm.tsx'
import { nameEvent } from './eventWords.tsx'

interface EventDialogProps {
  eventIds: readonly string[]
  onClose: () => void
}

/** What was just done to postings, or to one long ago: its note and its date. */
export function EventDialog({ eventIds, onClose }: EventDialogProps) {
  const [first = ''] = eventIds
  const { data: event, error } = useCall('events.get', { id: first })
  const isGone = error?.failure.code === 'notFound'
  if (event === undefined || isGone) return <UnansweredDialog failure={error?.failure} onClose={onClose} />
  return <OpenEvent event={event} eventIds={eventIds} onClose={onClose} />
}

function OpenEvent({ event, eventIds, onClose }: EventDialogProps & { event: PostingEvent }) {
  const { stageOf } = useStages()
  const actions = useActions()
  const { data: posting } = useCall('postings.get', { id: event.postingId })
  const noteRef = useRef<HTMLTextAreaElement>(null)
  const { zone } = useNow()
  const name = nameEvent(event, { stageOf, isTyped: false, zone })
  return (
    <Dialog
      title={name}
      description={subjectOf(eventIds, posting)}
      size="small"
      isHigh
      initialFocus={noteRef}
      onClose={onClose}
    >
      <EventForm
        event={event}
        eventIds={eventIds}
        noteRef={noteRef}
        onRemove={() => {
          onClose()
          void actions.removeEvents(eventIds, `Took “${name}” out of the timeline`)
        }}
        onClose={onClose}
      />
    </Dialog>
  )
}
