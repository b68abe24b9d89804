import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Pill.module.css'

/** `past` and `none` are plain text: what is over asks for nothing. */
export type PillTone = 'urgent' | 'soon' | 'calm' | 'past' | 'none'

interface PillProps {
  tone: PillTone
  title?: string
  children: ReactNode
}

export function Pill({ tone, title, children }: PillProps) {
  return (
    <span className={classNames(styles.pill, styles[tone])} title={title}>
      {children}
    </span>
  )
}
