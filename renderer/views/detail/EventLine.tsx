import { Pencil, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { PostingEvent } from '../../../shared/model.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { formatInstant, formatTime } from '../../words/dates.ts'
import { isolated } from '../../words/isolated.ts'
import { EventForm } from '../events/EventForm.tsx'
import { describeEvent, type EventContext, nameEvent } from '../events/eventWords.tsx'
import styles from './TimelineTab.module.css'

const look = { size: 14, strokeWidth: 1.75 }

/** The button that opens an event, to give the focus back to. */
export function editButtonId(eventId: string): string {
  return `edit-event-${eventId}`
}

interface EventLineProps {
  event: PostingEvent
  context: EventContext
  zone: string
  /** How the note begins that was written. */
  noteBegins: string | null
  /** Names of the files that went out with it. */
  sent: readonly string[]
  isEdited: boolean
  onEdit: () => void
  onRemove: () => void
  /** It was saved, or left as it was. */
  onClose: () => void
}

export function EventLine({
  event,
  context,
  zone,
  noteBegins,
  sent,
  isEdited,
  onEdit,
  onRemove,
  onClose,
}: EventLineProps) {
  const { icon, words, more } = describeEvent(event, context)
  const name = `${nameEvent(event, context)}, ${formatInstant(event.at, zone)}`
  return (
    <li className={styles.event}>
      <span aria-hidden="true" className={styles.icon}>
        {icon}
      </span>
      <div className={styles.words}>
        <p>{words}</p>
        {more}
        {noteBegins !== null && (
          <p className={styles.begins} dir="auto">
            {noteBegins}
          </p>
        )}
        {sent.length > 0 && <p className={styles.note}>Sent with it: {sent.map(isolated).join(', ')}</p>}
        {event.note !== null && !isEdited && (
          <p className={styles.note} dir="auto">
            {event.note}
          </p>
        )}
        {isEdited && <EditedEvent event={event} onRemove={onRemove} onClose={onClose} />}
      </div>
      {!isEdited && (
        <div className={styles.tools}>
          <IconButton
            id={editButtonId(event.id)}
            label={`Edit: ${name}`}
            icon={<Pencil {...look} />}
            className={styles.tool}
            isTooltipHidden
            title="Edit"
            onClick={onEdit}
          />
          <IconButton
            label={`Remove: ${name}`}
            icon={<Trash2 {...look} />}
            className={styles.tool}
            isTooltipHidden
            title="Remove"
            onClick={onRemove}
          />
        </div>
      )}
      <time className={styles.time} dateTime={event.at} title={formatInstant(event.at, zone)}>
        {formatTime(event.at, zone)}
      </time>
    </li>
  )
}

interface EditedEventProps {
  event: PostingEvent
  onRemove: () => void
  onClose: () => void
}

function EditedEvent({ event, onRemove, onClose }: EditedEventProps) {
  const dateRef = useRef<HTMLInputElement>(null)
  useEffect(() => dateRef.current?.focus(), [])
  function onKeyDown(press: KeyboardEvent) {
    if (press.key !== 'Escape') return
    press.preventDefault()
    press.stopPropagation()
    onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form, whatever in it has the focus
    <div className={styles.edited} onKeyDown={onKeyDown}>
      <EventForm
        event={event}
        eventIds={[event.id]}
        dateRef={dateRef}
        onRemove={onRemove}
        onClose={onClose}
      />
    </div>
  )
}
