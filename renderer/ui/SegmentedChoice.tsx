// One of a few, side by side in one frame.

import { type RefObject, useId } from 'react'
import { classNames } from './classNames.ts'
import styles from './SegmentedChoice.module.css'

interface SegmentedChoiceProps<T extends string> {
  label: string
  /** Hides the label; screen readers still hear it. */
  isLabelHidden?: boolean
  choices: readonly { value: T; label: string }[]
  chosen: T
  onChoose: (value: T) => void
  /** The choice that holds. */
  chosenRef?: RefObject<HTMLInputElement | null>
}

export function SegmentedChoice<T extends string>({
  label,
  isLabelHidden = false,
  choices,
  chosen,
  onChoose,
  chosenRef,
}: SegmentedChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset>
      <legend className={isLabelHidden ? 'visually-hidden' : styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={classNames(styles.choice, choice.value === chosen && styles.chosen)}
          >
            <input
              ref={choice.value === chosen ? chosenRef : undefined}
              type="radio"
              name={name}
              className={styles.radio}
              checked={choice.value === chosen}
              onChange={() => onChoose(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
