// The files a posting came from, each as it came in: in a line, and whole once it is asked for.

import { useState } from 'react'
import type { Source } from '../../../shared/model.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { Pill } from '../../ui/Pill.tsx'
import { numberText } from '../../words/countText.ts'
import { formatBytes, formatInstant } from '../../words/dates.ts'
import { containerText } from '../../words/postingWords.ts'
import { OriginalViewer } from './OriginalViewer.tsx'
import styles from './SourceTab.module.css'

interface OriginalsProps {
  sources: readonly Source[]
  /** What had to be repaired in one before it could be read. */
  repairOf: (source: Source) => string | undefined
}

/** Of a posting that came in time and again the latest are asked for. */
const mostShown = 3

export function Originals({ sources, repairOf }: OriginalsProps) {
  const [isWhole, setIsWhole] = useState(false)
  const isLong = sources.length > mostShown + 1
  const shown = isLong && !isWhole ? sources.slice(0, mostShown) : sources
  return (
    <section aria-label="Originals">
      <h2 className={styles.heading}>{sources.length === 1 ? 'The original' : 'The originals'}</h2>
      {sources.length === 0 && <p className={styles.none}>No file: this posting came in without one.</p>}
      <ul className={styles.originals}>
        {shown.map((source) => (
          <Original key={source.id} source={source} repair={repairOf(source)} />
        ))}
      </ul>
      {isLong && (
        <Button
          size="small"
          kind="plain"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? 'Show the latest only' : `Show all ${numberText(sources.length)}`}
        </Button>
      )}
    </section>
  )
}

function Original({ source, repair }: { source: Source; repair: string | undefined }) {
  const [isOpen, setIsOpen] = useState(false)
  const { zone } = useNow()
  const kind = `${containerText(source.container)}, ${source.charset}`
  const imported = formatInstant(source.importedAt, zone)
  const facts = [
    ['Kind', kind],
    ['Size', formatBytes(source.byteLength)],
    ['Saved', source.savedAt === null ? 'not stated' : formatInstant(source.savedAt, zone)],
    ['Imported', imported],
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
      {!isOpen && (
        <p className={styles.about}>{`${kind} · ${formatBytes(source.byteLength)} · imported ${imported}`}</p>
      )}
      {isOpen && (
        <dl className={styles.facts}>
          {facts.map(([label, value]) => (
            <div key={label} className={styles.factLine}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {isOpen && <OriginalViewer source={source} />}
    </li>
  )
}
