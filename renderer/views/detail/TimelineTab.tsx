import { useState } from 'react'
import type { Posting, PostingEvent } from '../../../shared/model.ts'
import { useActions } from '../../actions.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { formatInstantDay } from '../../dates.ts'
import { focusTargets, focusWhenThere } from '../../focus.ts'
import { useStages } from '../../stages.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { EventContext } from '../events/eventWords.tsx'
import { nameEvent } from '../events/eventWords.tsx'
import { EventLine, editButtonId } from './EventLine.tsx'
import styles from './TimelineTab.module.css'

/** Everything that happened to a posting, newest first, by day. Each event can be put right, or taken out. */
export function TimelineTab({ posting }: { posting: Posting }) {
  const { data, error } = useCall('postings.timeline', { id: posting.id })
  const { zone } = useNow()
  const { stageOf } = useStages()
  const actions = useActions()
  const [editedId, setEditedId] = useState<string | null>(null)
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
  const days = Map.groupBy(events, (event) => formatInstantDay(event.at, zone))

  /** The focus goes on to a neighbour, so that the next one is a key away. */
  async function remove(event: PostingEvent) {
    const at = events.findIndex(({ id }) => id === event.id)
    const neighbour = events[at + 1] ?? events[at - 1]
    setEditedId(null)
    const name = nameEvent(event, contextOf(event))
    if (!(await actions.removeEvents([event.id], `Took “${name}” out of the timeline`))) return
    focusWhenThere(neighbour === undefined ? focusTargets.detail : editButtonId(neighbour.id))
  }

  return (
    <div className={styles.timeline}>
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
                isEdited={event.id === editedId}
                onEdit={() => setEditedId(event.id)}
                onRemove={() => void remove(event)}
                onClose={() => {
                  setEditedId(null)
                  // Under another day it is another element.
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
