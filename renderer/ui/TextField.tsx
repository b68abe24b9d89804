import { type ComponentPropsWithRef, type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'
import { Problem } from './Problem.tsx'
import styles from './TextField.module.css'

interface TextFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'size'> {
  label: string
  /** Hides the label; screen readers still hear it. */
  isLabelHidden?: boolean
  /** Stands before the text, inside the field. */
  icon?: ReactNode
  /** Stands after the text, inside the field. */
  after?: ReactNode
  /** What is wrong, shown below. */
  problem?: string | undefined
  /** Shown below while nothing is wrong; where it can come and go, its line is kept free. */
  hint?: string | undefined
}

export function TextField({
  label,
  isLabelHidden = false,
  icon,
  after,
  problem,
  hint,
  className,
  id,
  ...rest
}: TextFieldProps) {
  const ownId = useId()
  const inputId = id ?? ownId
  const problemId = `${inputId}-problem`
  const hintId = `${inputId}-hint`
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={inputId} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        {icon !== undefined && <span className={styles.icon}>{icon}</span>}
        <input
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          {...rest}
          id={inputId}
          className={styles.input}
          {...(hint ? { 'aria-describedby': hintId } : {})}
          {...(problem === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': problemId })}
        />
        {after}
      </div>
      {problem === undefined && hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <Problem id={problemId} text={problem} />
    </div>
  )
}
