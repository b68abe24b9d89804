// A field above a list that it narrows. The focus stays in the field: arrows go along the list, and Enter or a press
// takes what is there. What is narrowed, and what taking means, is the caller's.

import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react'
import { classNames } from './classNames.ts'
import styles from './PickList.module.css'
import { TextField } from './TextField.tsx'
import { useInSight } from './useInSight.ts'

interface PickOption {
  key: string
  isChosen: boolean
  /** In front: that it is chosen, or new. */
  mark: ReactNode
  words: ReactNode
}

interface PickListProps {
  /** What the field is for; stands in it as well. */
  label: string
  listLabel: string
  /** What is said where there is nothing to take. */
  none: string
  maxLength: number
  options: readonly PickOption[]
  typed: string
  onType: (typed: string) => void
  onPick: (index: number) => void
  inputRef?: RefObject<HTMLInputElement | null> | undefined
}

export function PickList({
  label,
  listLabel,
  none,
  maxLength,
  options,
  typed,
  onType,
  onPick,
  inputRef,
}: PickListProps) {
  const [active, setActive] = useState(0)
  const listId = useId()
  const at = Math.min(active, Math.max(0, options.length - 1))
  const idOf = (index: number) => `${listId}-${index}`
  useInSight(idOf(at))

  function type(text: string) {
    onType(text)
    setActive(0)
  }

  function pick(index: number) {
    if (options[index] === undefined) return
    onPick(index)
    // Without what was typed the list is another.
    if (typed !== '') type('')
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setActive(Math.min(options.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(0, at - 1))
    else if (event.key === 'Enter') pick(at)
    else return
    event.preventDefault()
  }

  return (
    <>
      <TextField
        ref={inputRef}
        label={label}
        isLabelHidden
        placeholder={label}
        value={typed}
        maxLength={maxLength}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={options.length > 0 ? idOf(at) : undefined}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={listLabel}
        aria-multiselectable="true"
        className={styles.list}
      >
        {options.map(({ key, isChosen, mark, words }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={key}
            id={idOf(index)}
            role="option"
            tabIndex={-1}
            aria-selected={isChosen}
            className={classNames(styles.option, index === at && styles.active)}
            onMouseMove={() => setActive(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(index)}
          >
            <span className={styles.mark}>{mark}</span>
            {words}
          </div>
        ))}
        {options.length === 0 && <p className={styles.none}>{none}</p>}
      </div>
    </>
  )
}
