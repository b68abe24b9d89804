import { useSyncExternalStore } from 'react'
import { followAnswers, isAnswerMissing } from '../../api/sentCommands.ts'
import styles from './WaitingSign.module.css'

/** A line at the edge of the window while something that was asked for takes its time: a slow disk, a large library. */
export function WaitingSign() {
  const isWaiting = useSyncExternalStore(followAnswers, isAnswerMissing)
  return <div aria-hidden="true" data-waiting={isWaiting || undefined} className={styles.sign} />
}
