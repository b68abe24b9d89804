import type { CSSProperties } from 'react'
import styles from './StageDot.module.css'

/** `color` is the name of a stage colour in tokens.css. Decoration: the name always stands beside it. */
export function StageDot({ color }: { color: string }) {
  return (
    <span
      aria-hidden="true"
      className={styles.dot}
      style={{ '--dot': `var(--stage-${color}, var(--stage-considering))` } as CSSProperties}
    />
  )
}
