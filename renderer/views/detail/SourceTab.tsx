import type { Posting } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { Originals } from './Originals.tsx'
import { ReadingTable } from './ReadingTable.tsx'
import styles from './SourceTab.module.css'
import { Versions } from './Versions.tsx'

/** Where the posting comes from: the files as they came in, what differs between them, and how each value was read. */
export function SourceTab({ posting }: { posting: Posting }) {
  const newest = posting.versions.toSorted((one, other) => other.n - one.n)[0]
  const readFrom = posting.sources.find((source) => source.id === newest?.sourceId) ?? posting.sources[0]
  const { data: original } = useCall(
    'sources.get',
    { id: readFrom?.id ?? '' },
    { enabled: readFrom !== undefined },
  )
  const repair = posting.warnings.find(({ code }) => code === 'JSON_REPAIRED')
  return (
    <div className={styles.source}>
      <Originals
        sources={posting.sources}
        repairOf={(source) => (source.id === readFrom?.id ? repair?.message : undefined)}
      />
      {posting.versions.length > 1 && (
        <section aria-label="Versions">
          <h2 className={styles.heading}>Versions</h2>
          <Versions posting={posting} />
        </section>
      )}
      <section aria-label="How it was read">
        <h2 className={styles.heading}>How it was read</h2>
        <ReadingTable posting={posting} originalText={original?.text ?? null} />
      </section>
    </div>
  )
}
