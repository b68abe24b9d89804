import { locale } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ExportProgressLine.module.css'
import type { RunningExport } from './useExport.ts'

/** How far an export is, in the place of the buttons; and the way out of it. */
export function ExportProgressLine({ running: { progress, save, giveUp } }: { running: RunningExport }) {
  if (progress === null) return null
  const { state, done, total } = progress
  const isReady = state === 'ready'
  const text = isReady
    ? 'Ready to be saved'
    : total === 0
      ? 'Preparing…'
      : `${done.toLocaleString(locale)} of ${total.toLocaleString(locale)}`
  return (
    <div className={styles.line}>
      <div
        role="progressbar"
        aria-label="Export"
        aria-valuetext={text}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, total)}
        aria-valuenow={done}
        className={styles.track}
      >
        <span className={styles.done} style={{ inlineSize: `${total === 0 ? 0 : (done / total) * 100}%` }} />
      </div>
      <p role="status" className={styles.text}>
        {text}
      </p>
      <Button onClick={giveUp}>{isReady ? 'Discard' : 'Cancel'}</Button>
      {isReady && (
        <Button kind="primary" onClick={save}>
          Save…
        </Button>
      )}
    </div>
  )
}
