import type { ReactNode, Ref } from 'react'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  icon?: ReactNode
  title: string
  children?: ReactNode
  actions?: ReactNode
  /** For one that takes the focus of what it stands for. */
  ref?: Ref<HTMLDivElement>
}

/** What stands where nothing is: what it would hold, and what to do. */
export function EmptyState({ icon, title, children, actions, ref }: EmptyStateProps) {
  return (
    <div ref={ref} tabIndex={ref === undefined ? undefined : -1} className={styles.empty}>
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <p className={styles.text}>{children}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
