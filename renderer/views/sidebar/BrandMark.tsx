import styles from './Sidebar.module.css'

/** Two cards of a card index. */
export function BrandMark() {
  return (
    <svg className={styles.mark} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <rect className={styles.markGround} width="20" height="20" rx="5" />
      <path className={styles.markLines} d="M5 8h10M5 12.5h6" />
    </svg>
  )
}
