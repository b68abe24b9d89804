import { useEffect, useRef, useState } from 'react'
import { type EventSide, isOnSide } from '../../../shared/eventSides.ts'
import type { Posting, PostingEvent } from '../../../shared/model.ts'
import { useActions } from '../../actions/actions.ts'
import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { formatInstantDay } from '../../words/dates.ts'
import type { EventContext } from '../events/eventWords.tsx'
import { nameEvent } from '../events/eventWords.tsx'
import { SideChoice } from '../events/SideChoice.tsx'
import { markdownWords } from '../markdown/markdownWords.ts'
import { EventLine, editButtonId } from './EventLine.tsx'
import styles from './TimelineTab.module.css'

/** Of so many events, a person looks for one. */
const filteredFrom = 6

/** Milliseconds in which an event that was put right comes back from the core, perhaps under another day. */
const returnsWithin = 1_500

/** Characters of a note that tell it from others. */
const toldOfNote = 200

/** Its title, else its first line; null where nothing stands in it. */
function beginningOf({ title, body }: Posting['notes'][number]): string | null {
  const [line = ''] = markdownWords(body.slice(0, toldOfNote)).trim().split('\n')
  return title.trim() || line || null
}

/** Everything that happened to a posting, newest first, by day. Each event can be put right, or taken out. */
export function TimelineTab({ posting }: { posting: Posting }) {
  const { data, error } = useCall('postings.timeline', { id: posting.id })
  const { data: attached } = useCall('files.list', { postingId: posting.id })
  const { zone } = useNow()
  const { stageOf } = useStages()
  const actions = useActions()
  const [editedId, setEditedId] = useState<string | null>(null)
  const [chosenSide, setSide] = useState<EventSide>('all')
  const leftRef = useRef({ eventId: '', at: Number.NEGATIVE_INFINITY })
  // Under another day it is another element, and the focus went with the old one.
  useEffect(() => {
    const { eventId, at } = leftRef.current
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (data !== undefined && isLost && performance.now() - at < returnsWithin) {
      document.getElementById(editButtonId(eventId))?.focus()
    }
  }, [data])
  if (error !== null) return <p className={styles.failure}>{error.failure.message}</p>
  if (data === undefined) return <Skeleton width="60%" />
  const { events } = data
  if (events.length === 0) return <p className={styles.failure}>Nothing stands in the timeline any more.</p>
  const typedImports = new Set(
    posting.sources.filter(({ container }) => container === 'manual').map(({ importId }) => importId),
  )
  const contextOf = (event: PostingEvent): EventContext => ({
    stageOf,
    isTyped: 'importId' in event && typedImports.has(event.importId),
    zone,
  })
  const canChoose =
    events.length >= filteredFrom && new Set(events.map((event) => isOnSide(event, 'mine'))).size === 2
  const side = canChoose ? chosenSide : 'all'
  const shown = events.filter((event) => isOnSide(event, side))
  const begins = new Map(posting.notes.map((note) => [note.id, beginningOf(note)]))
  const sentWith = Map.groupBy(attached?.files ?? [], ({ eventId }) => eventId)
  const days = Map.groupBy(shown, (event) => formatInstantDay(event.at, zone))

  /** The focus goes on to a neighbour, so that the next one is a key away. */
  async function remove(event: PostingEvent) {
    const at = shown.findIndex(({ id }) => id === event.id)
    const neighbour = shown[at + 1] ?? shown[at - 1]
    setEditedId(null)
    const name = nameEvent(event, contextOf(event))
    if (!(await actions.removeEvents([event.id], `Took “${name}” out of the timeline`))) return
    focusWhenThere(neighbour === undefined ? focusTargets.detail : editButtonId(neighbour.id))
  }

  return (
    <div className={styles.timeline}>
      {canChoose && <SideChoice side={side} onChange={setSide} />}
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-label={day}>
          <h2 className={styles.day}>{day}</h2>
          <ol className={styles.events}>
            {ofDay.map((event) => (
              <EventLine
                key={event.id}
                event={event}
                context={contextOf(event)}
                zone={zone}
                noteBegins={event.kind === 'noteAdded' ? (begins.get(event.noteId) ?? null) : null}
                sent={sentWith.get(event.id)?.map(({ name }) => name) ?? []}
                isEdited={event.id === editedId}
                onEdit={() => setEditedId(event.id)}
                onRemove={() => void remove(event)}
                onClose={() => {
                  setEditedId(null)
                  leftRef.current = { eventId: event.id, at: performance.now() }
                  requestAnimationFrame(() => focusWhenThere(editButtonId(event.id)))
                }}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
