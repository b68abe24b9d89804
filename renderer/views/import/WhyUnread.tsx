// Why a file gave no posting, or how it was read where it may give more: what was tried, what was found, and how to save
// the page so that all of it can be read.

import { useId } from 'react'
import type { ImportFile } from '../../../shared/model.ts'
import { Attempts } from './Attempts.tsx'
import styles from './WhyUnread.module.css'

interface WhyUnreadProps {
  file: ImportFile
  isOpen: boolean
  onToggle: () => void
}

/** Nothing where there is nothing to tell. */
export function WhyUnread({ file, isOpen, onToggle }: WhyUnreadProps) {
  const id = useId()
  const isRead = file.outcome !== 'failed'
  if (file.attempts.length === 0 && file.howToSave === null) return null
  return (
    <div className={styles.why}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        className={styles.ask}
        onClick={onToggle}
      >
        {isRead ? 'How was this read?' : 'Why wasn’t this read?'}
      </button>
      <div id={id} hidden={!isOpen} className={styles.answer}>
        {file.attempts.length > 0 && (
          <>
            <p id={`${id}-tried`} className={styles.heading}>
              What Roledex looked for, in this order
            </p>
            <Attempts attempts={file.attempts} labelledBy={`${id}-tried`} />
          </>
        )}
        {file.howToSave !== null && (
          <>
            <p className={styles.heading}>
              {isRead ? 'How to save it so that more can be read' : 'How to save it so that it works'}
            </p>
            <p>{file.howToSave}</p>
          </>
        )}
      </div>
    </div>
  )
}
