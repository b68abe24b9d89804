import type { ComponentProps } from 'react'
import styles from './FoldButton.module.css'
import { FoldSign } from './FoldSign.tsx'

interface FoldButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className' | 'aria-expanded'> {
  isOpen: boolean
}

/** A line that unfolds what belongs below it; its children say what that is. */
export function FoldButton({ isOpen, children, ...props }: FoldButtonProps) {
  return (
    <button type="button" aria-expanded={isOpen} className={styles.fold} {...props}>
      <FoldSign isOpen={isOpen} />
      {children}
    </button>
  )
}
