import styles from './PayForm.module.css'

/** What a form shows was typed before, not saved. */
export function KeptLine({ onAnew }: { onAnew: () => void }) {
  return (
    <p className={styles.kept} role="status">
      This is what you typed before and did not save.{' '}
      <button type="button" className={styles.anew} onClick={onAnew}>
        Start anew
      </button>
    </p>
  )
}
