import { type ReactNode, useId } from 'react'
import styles from './TabSection.module.css'

interface TabSectionProps {
  title: string
  /** The button beside the heading that adds to it. */
  act?: ReactNode
  children: ReactNode
}

/** One of several parts of a tab, under a heading of its own. */
export function TabSection({ title, act, children }: TabSectionProps) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.heading}>
          {title}
        </h2>
        {act}
      </div>
      {children}
    </section>
  )
}
