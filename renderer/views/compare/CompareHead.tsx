import type { ReactNode } from 'react'
import { EmployerAvatar } from '../../words/EmployerAvatar.tsx'
import { rowEmployerText } from '../../words/postingWords.ts'
import styles from './CompareView.module.css'

interface CompareHeadProps {
  title: string
  employerName: string | null
  isEmployerHidden: boolean
  onOpen: () => void
  /** Buttons beside the title. */
  children?: ReactNode
}

/** Above a column of things side by side: the posting it belongs to, which opens from there. */
export function CompareHead({ title, onOpen, children, ...employer }: CompareHeadProps) {
  return (
    <div className={styles.column}>
      <div className={styles.posting}>
        <EmployerAvatar name={employer.employerName} />
        <div className={styles.names}>
          <button type="button" className={styles.open} dir="auto" title="Open the posting" onClick={onOpen}>
            {title}
          </button>
          <span className={styles.employer}>
            <bdi>{rowEmployerText(employer)}</bdi>
          </span>
        </div>
        {children}
      </div>
    </div>
  )
}
