import { type ComponentPropsWithRef, type CSSProperties, useId } from 'react'
import { classNames } from './classNames.ts'
import { Problem } from './Problem.tsx'
import styles from './TextField.module.css'

interface TextAreaFieldProps extends ComponentPropsWithRef<'textarea'> {
  label: string
  /** What is wrong, shown below. */
  problem?: string | undefined
}

/** Text of several lines: as many as asked for, and more as they are written. */
export function TextAreaField({ label, problem, className, rows = 2, ...rest }: TextAreaFieldProps) {
  const id = useId()
  const problemId = `${id}-problem`
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        dir="auto"
        spellCheck={false}
        {...rest}
        rows={rows}
        style={{ '--rows': rows } as CSSProperties}
        id={id}
        className={classNames(styles.box, styles.area)}
        {...(problem === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': problemId })}
      />
      <Problem id={problemId} text={problem} />
    </div>
  )
}
