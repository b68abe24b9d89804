import { ChevronRight } from 'lucide-react'
import { classNames } from './classNames.ts'
import styles from './FoldSign.module.css'

/** Points at what is folded away, and down to what is unfolded. */
export function FoldSign({ isOpen }: { isOpen: boolean }) {
  return (
    <ChevronRight
      aria-hidden="true"
      size={14}
      strokeWidth={1.75}
      className={classNames(styles.sign, isOpen && styles.open)}
    />
  )
}
