// How far something is, as a bar with words beside it.

import styles from './ProgressBar.module.css'

interface ProgressBarProps {
  /** Read out, and shown. */
  label: string
  done: number
  /** 0: not known yet. */
  total: number
}

export function ProgressBar({ label, done, total }: ProgressBarProps) {
  return (
    <div className={styles.line}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, total)}
        aria-valuenow={done}
        className={styles.track}
      >
        <span className={styles.done} style={{ inlineSize: `${total === 0 ? 0 : (done / total) * 100}%` }} />
      </div>
      <p role="status" className={styles.text}>
        {label}
      </p>
    </div>
  )
}
