import { useState } from 'react'
import type { Posting, Source } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { Pill } from '../../ui/Pill.tsx'
import { formatBytes, formatInstant } from '../../words/dates.ts'
import { containerText } from '../../words/postingWords.ts'
import { OriginalViewer } from './OriginalViewer.tsx'
import { ReadingTable } from './ReadingTable.tsx'
import styles from './SourceTab.module.css'
import { Versions } from './Versions.tsx'

/** Where the posting comes from: the files as they came in, and how each value was read from them. */
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
      <section aria-label="How it was read">
        <h2 className={styles.heading}>How it was read</h2>
        <ReadingTable posting={posting} originalText={original?.text ?? null} />
      </section>
      {posting.versions.length > 1 && (
        <section aria-label="Versions">
          <h2 className={styles.heading}>Versions</h2>
          <Versions posting={posting} />
        </section>
      )}
      <section aria-label="Originals">
        <h2 className={styles.heading}>{posting.sources.length === 1 ? 'The original' : 'The originals'}</h2>
        {posting.sources.length === 0 && (
          <p className={styles.none}>No file: this posting came in without one.</p>
        )}
        <ul className={styles.originals}>
          {posting.sources.map((source) => (
            <Original
              key={source.id}
              source={source}
              repair={source.id === readFrom?.id ? repair?.message : undefined}
            />
          ))}
        </ul>
      </section>
    </div>
  )
}

interface OriginalProps {
  source: Source
  /** What had to be repaired before it could be read. */
  repair: string | undefined
}

function Original({ source, repair }: OriginalProps) {
  const [isOpen, setIsOpen] = useState(false)
  const { zone } = useNow()
  const facts = [
    ['Kind', `${containerText(source.container)}, ${source.charset}`],
    ['Size', formatBytes(source.byteLength)],
    ['Saved', source.savedAt === null ? 'not stated' : formatInstant(source.savedAt, zone)],
    ['Imported', formatInstant(source.importedAt, zone)],
    ['Page', source.pageUrl ?? 'not stated'],
    ['SHA-256', source.sha256],
  ] as const
  return (
    <li className={styles.original}>
      <header className={styles.originalHead}>
        <p className={styles.fileName} dir="auto">
          {source.fileName === '' ? 'Pasted text' : source.fileName}{' '}
          {repair !== undefined && (
            <Pill tone="soon" title={repair}>
              Repaired
            </Pill>
          )}
        </p>
        <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Hide the original' : 'Show the original'}
        </Button>
      </header>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label} className={styles.factLine}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isOpen && <OriginalViewer source={source} />}
    </li>
  )
}
