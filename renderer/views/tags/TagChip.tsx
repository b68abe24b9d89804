import type { TagLabel } from '../../../shared/model.ts'
import { classNames } from '../../ui/classNames.ts'
import styles from './TagChip.module.css'

/** A tag as it is worn. */
export function TagChip({ tag, isSmall = false }: { tag: TagLabel; isSmall?: boolean }) {
  return (
    <span className={classNames(styles.chip, isSmall && styles.small)} data-tag={tag.color} dir="auto">
      {tag.name}
    </span>
  )
}

/** Decoration: the name stands beside it. */
export function TagDot({ color }: { color: TagLabel['color'] }) {
  return <span aria-hidden="true" className={styles.dot} data-tag={color} />
}
