// A few choices in sight, of which one or several hold.

import { Check } from 'lucide-react'
import { type RefObject, useId } from 'react'
import styles from './ChoiceGroup.module.css'
import { classNames } from './classNames.ts'

interface ChoiceGroupProps<T extends string> {
  label: string
  /** Hides the label; screen readers still hear it. */
  isLabelHidden?: boolean
  choices: readonly { value: T; label: string }[]
  chosen: readonly T[]
  /** Several may hold at once. */
  isMultiple?: boolean
  onChange: (chosen: T[]) => void
  /** The choice that takes the focus. */
  firstRef?: RefObject<HTMLInputElement | null> | undefined
}

export function ChoiceGroup<T extends string>({
  label,
  isLabelHidden = false,
  choices,
  chosen,
  isMultiple = false,
  onChange,
  firstRef,
}: ChoiceGroupProps<T>) {
  const name = useId()
  const focused = isMultiple ? choices[0]?.value : (chosen[0] ?? choices[0]?.value)
  function toggle(value: T, isOn: boolean) {
    if (!isMultiple) onChange([value])
    else
      onChange(
        choices
          .map((choice) => choice.value)
          .filter((each) => (each === value ? isOn : chosen.includes(each))),
      )
  }
  return (
    <fieldset className={styles.group}>
      <legend className={isLabelHidden ? 'visually-hidden' : styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => {
          const isChosen = chosen.includes(choice.value)
          return (
            <label key={choice.value} className={classNames(styles.choice, isChosen && styles.chosen)}>
              <input
                ref={choice.value === focused ? firstRef : undefined}
                type={isMultiple ? 'checkbox' : 'radio'}
                name={name}
                className={styles.input}
                checked={isChosen}
                onChange={(event) => toggle(choice.value, event.target.checked)}
              />
              {isChosen && <Check aria-hidden="true" size={12} strokeWidth={2.5} />}
              {choice.label}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
