import { classNames } from './classNames.ts'
import styles from './TextField.module.css'

interface ProblemProps {
  id?: string | undefined
  text: string | null | undefined
  className?: string | undefined
}

/** What is wrong with what was typed, below it; nothing while nothing is. */
export function Problem({ id, text, className }: ProblemProps) {
  if (text === null || text === undefined) return null
  return (
    <p id={id} role="alert" className={classNames(styles.problem, className)}>
      {text}
    </p>
  )
}
