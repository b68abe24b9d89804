// Past imports, a line each: when, what, how it went; the report and the way back.

import { useRef, useState } from 'react'
import type { ImportSummary } from '../../../shared/model.ts'
import { call } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { formatInstant } from '../../dates.ts'
import { useDialogs } from '../../dialogs.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/classNames.ts'
import styles from './ImportList.module.css'
import { changesLibrary, originNames, outcomeText, sizeText } from './reportText.ts'

export function ImportList({ imports }: { imports: readonly ImportSummary[] }) {
  return (
    <ul className={styles.list}>
      {imports.map((summary) => (
        <OneImport key={summary.id} summary={summary} />
      ))}
    </ul>
  )
}

function OneImport({ summary }: { summary: ImportSummary }) {
  const { zone } = useNow()
  const { openDialog } = useDialogs()
  const { turn, answer } = useTurnImport(summary)
  const isUndone = summary.state === 'undone'
  const when = formatInstant(summary.startedAt, zone)
  const stateText = stateNames[summary.state]
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p className={styles.first}>
          <span className={styles.when}>{when}</span>
          <span className={styles.origin}>
            {summary.origin === 'files' ? sizeText(summary.totals) : originNames[summary.origin]}
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
      <Button
        size="small"
        aria-label={`Report of the import of ${when}`}
        onClick={() => openDialog({ kind: 'importReport', importId: summary.id })}
      >
        Report
      </Button>
    </li>
  )
}

const stateNames: Record<ImportSummary['state'], string | null> = {
  running: 'Under way',
  finished: null,
  cancelled: 'Stopped early',
  undone: 'Undone',
}

/**
 * Takes an import back, or what was taken back in again, and keeps what came of it, to be said beside the import. The
 * button that does it is never switched off meanwhile: it would lose the focus.
 */
export function useTurnImport({ commandId, state }: Pick<ImportSummary, 'commandId' | 'state'>): {
  turn: () => Promise<void>
  answer: string | null
} {
  const isTurningRef = useRef(false)
  const [answer, setAnswer] = useState<string | null>(null)
  async function turn() {
    if (isTurningRef.current) return
    isTurningRef.current = true
    const result = await call(state === 'undone' ? 'history.redo' : 'history.undo', { commandId })
    setAnswer(result.ok ? result.value.message : result.error.message)
    isTurningRef.current = false
  }
  return { turn, answer }
}
