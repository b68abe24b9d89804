// Why a file gave no posting, or not all of one: what was tried, what was found, and how to save the page so that
// all of it can be read.

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
        {file.outcome === 'failed' ? 'Why wasn’t this read?' : 'Why only a part of it?'}
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
            <p className={styles.heading}>How to save it so that it works</p>
            <p>{file.howToSave}</p>
          </>
        )}
      </div>
    </div>
  )
}
