import { type RefObject, useId } from 'react'
import { classNames } from '../../ui/classNames.ts'
import { type FormatChoice, formatChoices } from './exportFormats.ts'
import styles from './FormatList.module.css'

interface FormatListProps {
  chosen: FormatChoice
  onChange: (format: FormatChoice) => void
  /** The one that takes the focus. */
  firstRef: RefObject<HTMLInputElement | null>
  isDisabled: boolean
}

export function FormatList({ chosen, onChange, firstRef, isDisabled }: FormatListProps) {
  const name = useId()
  return (
    <fieldset className={styles.formats} disabled={isDisabled}>
      <legend className="visually-hidden">What kind of file</legend>
      {formatChoices.map((format) => (
        <label key={format.id} className={classNames(styles.format, format === chosen && styles.chosen)}>
          <input
            ref={format === chosen ? firstRef : undefined}
            type="radio"
            name={name}
            className={styles.input}
            checked={format === chosen}
            onChange={() => onChange(format)}
          />
          <format.Icon aria-hidden="true" size={16} strokeWidth={1.75} />
          <span>{format.name}</span>
          <span className={styles.ending}>{format.ending}</span>
        </label>
      ))}
    </fieldset>
  )
}
