import { type ComponentPropsWithRef, useId } from 'react'
import { classNames } from './classNames.ts'
import styles from './TextField.module.css'

interface SelectFieldProps extends ComponentPropsWithRef<'select'> {
  label: string
  choices: readonly { value: string; label: string }[]
}

export function SelectField({ label, choices, className, ...rest }: SelectFieldProps) {
  const id = useId()
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select {...rest} id={id} className={classNames(styles.box, styles.select)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
