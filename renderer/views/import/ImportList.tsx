// Past imports, a line each: when, what, how it went; the report and the way back.

import { useState } from 'react'
import type { ImportSummary } from '../../../shared/model.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import { formatInstant } from '../../words/dates.ts'
import { fileName } from './FilePath.tsx'
import styles from './ImportList.module.css'
import { ImportReportDialog } from './ImportReportDialog.tsx'
import { changesLibrary, originNames, outcomeText, sizeText } from './reportText.ts'
import { useTurnImport } from './useTurnImport.ts'

export function ImportList({ imports }: { imports: readonly ImportSummary[] }) {
  const [openedId, setOpenedId] = useState<string | null>(null)
  return (
    <>
      <ul className={styles.list}>
        {imports.map((summary) => (
          <OneImport key={summary.id} summary={summary} onOpen={() => setOpenedId(summary.id)} />
        ))}
      </ul>
      {openedId !== null && <ImportReportDialog importId={openedId} onClose={() => setOpenedId(null)} />}
    </>
  )
}

function OneImport({ summary, onOpen }: { summary: ImportSummary; onOpen: () => void }) {
  const { zone } = useNow()
  const { turn, answer } = useTurnImport(summary)
  const isUndone = summary.state === 'undone'
  const when = formatInstant(summary.startedAt, zone)
  const stateText = stateNames[summary.state]
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p className={styles.first}>
          <span className={styles.when}>{when}</span>
          <span className={styles.origin} dir="auto">
            {whatCameIn(summary)}
          </span>
          {stateText !== null && <span className={styles.state}>{stateText}</span>}
        </p>
        <p className={classNames(styles.totals, isUndone && styles.undone)}>{outcomeText(summary)}</p>
        {answer !== null && (
          <p role="status" className={styles.answer}>
            {answer}
          </p>
        )}
      </div>
      {changesLibrary(summary) && summary.state !== 'running' && (
        <Button
          kind="plain"
          size="small"
          aria-label={`${isUndone ? 'Redo' : 'Undo'} the import of ${when}`}
          onClick={() => void turn()}
        >
          {isUndone ? 'Redo' : 'Undo'}
        </Button>
      )}
      <Button size="small" aria-label={`Report of the import of ${when}`} onClick={onOpen}>
        Report
      </Button>
    </li>
  )
}

/** A file is told by its name, several by their number. */
function whatCameIn({ origin, onlyPath, totals }: ImportSummary): string {
  if (origin === 'files') return onlyPath === null ? sizeText(totals) : fileName(onlyPath)
  const isNamed = onlyPath !== null && (origin === 'watched' || origin === 'opened')
  return isNamed ? `${originNames[origin]}: ${fileName(onlyPath)}` : originNames[origin]
}

const stateNames: Record<ImportSummary['state'], string | null> = {
  running: 'Under way',
  finished: null,
  cancelled: 'Stopped early',
  undone: 'Undone',
}
