import { classNames } from './classNames.ts'
import styles from './Skeleton.module.css'

/** A grey line where text is on its way; it shows only after 150 ms, so that what is quick never flickers. */
export function Skeleton({ width = '100%', className }: { width?: string; className?: string | undefined }) {
  return (
    <span
      aria-hidden="true"
      className={classNames(styles.skeleton, className)}
      style={{ inlineSize: width }}
    />
  )
}
