import { useMemo } from 'react'
import type { Posting } from '../../../shared/model.ts'
import { useNow } from '../../clock.ts'
import { classNames } from '../../ui/classNames.ts'
import { notStated } from '../../words/postingWords.ts'
import { WarningLines } from '../correct/WarningLines.tsx'
import styles from './SourceTab.module.css'
import { type FieldReading, otherWarnings, readFields } from './sourceFields.ts'

interface ReadingTableProps {
  posting: Posting
  /** Null while it is on its way. */
  originalText: string | null
}

export function ReadingTable({ posting, originalText }: ReadingTableProps) {
  const moment = useNow()
  const source = useMemo(() => parseJson(originalText), [originalText])
  const readings = readFields(posting, source, moment)
  const others = otherWarnings(posting)
  return (
    <>
      <WarningLines warnings={others} isWithSource />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">The file says</th>
            <th scope="col">Read as</th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <ReadingRow key={reading.field} reading={reading} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function ReadingRow({ reading }: { reading: FieldReading }) {
  return (
    <tr className={classNames(reading.field === 'urls' && styles.address)}>
      <th scope="row" className={styles.field}>
        {reading.label}
      </th>
      <td>
        {reading.said === null ? (
          <span className={styles.missing}>{reading.path === null ? 'nothing' : 'see the original'}</span>
        ) : (
          <span className={styles.raw} dir="auto">
            {reading.said}
          </span>
        )}
        {reading.path !== null && <code className={styles.path}>{reading.path}</code>}
      </td>
      <td>
        <span className={classNames(styles.read, reading.read === null && styles.missing)} dir="auto">
          {reading.read ?? notStated}
        </span>
        {reading.corrected !== undefined && (
          <span className={styles.corrected} dir="auto">
            Corrected by you: {reading.corrected ?? notStated}
          </span>
        )}
        <WarningLines warnings={reading.warnings} isWithSource />
      </td>
    </tr>
  )
}

/** Only a file that is JSON as a whole can be followed by the record's paths; of others the record keeps the words. */
function parseJson(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
