// What the posting said at each reading, and what differs from the reading before. Versions never change.

import { useState } from 'react'
import type { Posting, PostingEvent, Version } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { formatInstant } from '../../words/dates.ts'
import { BeforeAfter, ChangeList } from '../events/ChangeList.tsx'
import styles from './Versions.module.css'

export function Versions({ posting }: { posting: Posting }) {
  const { data } = useCall('postings.timeline', { id: posting.id })
  const newestFirst = posting.versions.toSorted((one, other) => other.n - one.n)
  return (
    <ol className={styles.versions} reversed>
      {newestFirst.map((version) => (
        <OneVersion key={version.n} posting={posting} version={version} events={data?.events ?? []} />
      ))}
    </ol>
  )
}

interface OneVersionProps {
  posting: Posting
  version: Version
  events: readonly PostingEvent[]
}

function OneVersion({ posting, version, events }: OneVersionProps) {
  const { zone } = useNow()
  const [isTextOpen, setIsTextOpen] = useState(false)
  const isTextChanged = version.changes.some(({ field }) => field === 'description')
  return (
    <li className={styles.version}>
      <p className={styles.head}>
        <span className={styles.origin}>{originOf(posting, version, events)}</span>
        <time className={styles.when} dateTime={version.at}>
          {formatInstant(version.at, zone)}
        </time>
      </p>
      {version.changes.length === 0 && version.n > 1 && (
        <p className={styles.none}>
          {isOfAnother(version, events)
            ? 'It came in as a posting of its own.'
            : 'Nothing that is shown is different.'}
        </p>
      )}
      <ChangeList changes={version.changes.filter(({ field }) => !(isTextOpen && field === 'description'))} />
      {isTextOpen && <WholeText postingId={posting.id} n={version.n} />}
      {isTextChanged && version.n > 1 && (
        <Button
          size="small"
          kind="plain"
          className={styles.whole}
          aria-expanded={isTextOpen}
          onClick={() => setIsTextOpen(!isTextOpen)}
        >
          {isTextOpen ? 'Show less of the text' : 'Compare the whole text'}
        </Button>
      )}
    </li>
  )
}

/** Whether it is the first of a posting that was merged into this one: it was set against nothing. */
function isOfAnother(version: Version, events: readonly PostingEvent[]): boolean {
  return events.some(({ kind, at }) => kind === 'imported' && at === version.at)
}

/** How a version came about; the event of the same instant knows. */
function originOf(posting: Posting, version: Version, events: readonly PostingEvent[]): string {
  const source = posting.sources.find(({ id }) => id === version.sourceId)
  const name = source?.fileName || 'pasted text'
  const isMerged = events.some(({ kind, at }) => kind === 'merged' && at === version.at)
  if (isMerged) return 'Merged with another posting'
  if (events.some(({ kind, at }) => kind === 'reread' && at === version.at)) return `Read anew from ${name}`
  if (source?.container === 'manual') return 'Typed in'
  return `From ${name}`
}

function WholeText({ postingId, n }: { postingId: string; n: number }) {
  const after = useCall('versions.get', { postingId, n })
  const before = useCall('versions.get', { postingId, n: n - 1 })
  const failure = after.error ?? before.error
  if (failure !== null) return <p className={styles.none}>{failure.failure.message}</p>
  if (after.data === undefined || before.data === undefined) return <Skeleton width="60%" />
  return (
    <div className={styles.text}>
      <BeforeAfter
        before={before.data.content.description.plainText || null}
        after={after.data.content.description.plainText || null}
      />
    </div>
  )
}
