import { Ban } from 'lucide-react'
import styles from './AvoidSign.module.css'

/** The quiet sign on what comes from an employer the person marked as one to avoid. */
export function AvoidSign({ reason }: { reason?: string | undefined }) {
  const why = reason ? `: ${reason}` : ''
  return (
    <span className={styles.sign} title={`You marked this employer as one to avoid${why}`}>
      <Ban aria-hidden="true" size={12} strokeWidth={2} />
      <span className="visually-hidden">, to avoid{why}</span>
    </span>
  )
}
