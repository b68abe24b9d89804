import type { ReactNode } from 'react'
import { formatPlace, openPosting, parsePlace } from '../../navigation.ts'
import styles from './Notices.module.css'

/** Leads to another posting from within a sentence: a link breaks across lines as words do, and no button does. */
export function PostingLink({ postingId, children }: { postingId: string; children: ReactNode }) {
  return (
    <a
      href={formatPlace({ ...parsePlace(''), view: { name: 'all' }, postingId, pane: 'detail' })}
      className={styles.link}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        openPosting(postingId)
      }}
    >
      {children}
    </a>
  )
}
