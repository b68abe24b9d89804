// The field the search language is written in. The focus never leaves it: arrows go through what is offered, Enter
// takes it. What is understood is tinted under the text, what is not is said below, once the person has gone on.

import { Search, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { limits } from '../../../shared/limits.ts'
import type { SearchProblem } from '../../../shared/search/searchQuery.ts'
import { applySuggestion, type SearchSuggestion } from '../../../shared/search/suggestSearch.ts'
import { classNames } from '../../ui/classNames.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import styles from './SearchField.module.css'
import { SearchHelp } from './SearchHelp.tsx'
import { SearchProblems } from './SearchProblems.tsx'
import { optionId, SuggestionList } from './SuggestionList.tsx'
import { useSearchCaret } from './useSearchCaret.ts'
import { useSearchOffers } from './useSearchOffers.ts'
import { useSearchReading } from './useSearchReading.ts'

interface SearchFieldProps {
  id?: string
  label: string
  placeholder?: string
  value: string
  onChange: (text: string) => void
  /** Enter, arrow down and Escape in an empty field: the person goes on to what was found. */
  onLeave?: () => void
  /** A key that leads here, shown while it is empty. */
  keys?: string
  className?: string | undefined
  /** Stands at the end of the field. */
  after?: ReactNode
}

export function SearchField({
  id,
  label,
  placeholder,
  value,
  onChange,
  onLeave,
  keys,
  className,
  after,
}: SearchFieldProps) {
  const ownId = useId()
  const inputId = id ?? ownId
  const listId = `${inputId}-offers`
  const problemsId = `${inputId}-problems`
  const [isFocused, setIsFocused] = useState(false)
  const { inputRef, tintsRef, caret, setCaret, placeCaret, followScroll } = useSearchCaret(value, isFocused)
  const { problems, tints } = useSearchReading(value, isFocused ? caret : null)
  const offered = useSearchOffers(value, caret, isFocused)
  const { offers, isOpen, chosen, active } = offered

  /** `isGoingOn`: more of it is to be typed. */
  function write(text: string, at: number, isGoingOn = false) {
    placeCaret(at)
    if (isGoingOn) offered.offer('typing')
    else offered.close()
    onChange(text)
    inputRef.current?.focus()
  }

  function take(suggestion: SearchSuggestion) {
    const { text, caret: at } = applySuggestion(value, suggestion)
    write(text, at, suggestion.kind === 'operator')
  }

  function mend({ from, to, fix }: SearchProblem) {
    if (fix === null) return
    const text = value.slice(0, from) + fix + value.slice(to)
    write(text, text.length)
  }

  function tryOut(example: string) {
    const text = value.trim() === '' ? example : `${value.trimEnd()} ${example}`
    write(text, text.length)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' && event.altKey) offered.offer('asked')
    else if (event.key === 'ArrowDown' && isOpen) offered.step(1)
    else if (event.key === 'ArrowUp' && isOpen) offered.step(-1)
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) take(chosen)
    else if (event.key === 'Escape' && isOpen) {
      offered.close()
      // A dialog around it stays open.
      event.stopPropagation()
    } else if (event.key === 'Escape' && value !== '' && onLeave !== undefined) write('', 0)
    else if (onLeave !== undefined && /^(Enter|Escape|ArrowDown)$/.test(event.key)) {
      offered.close()
      onLeave()
    } else return
    event.preventDefault()
  }

  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={inputId} className="visually-hidden">
        {label}
      </label>
      <div className={styles.box}>
        <Search aria-hidden="true" className={styles.icon} size={14} strokeWidth={1.75} />
        <div className={styles.well}>
          <div aria-hidden="true" className={styles.tints}>
            <div ref={tintsRef} className={styles.layer} dir="auto">
              {tints.map(({ text, tint }, index) => (
                <span key={index} className={tint === null ? undefined : styles[tint]}>
                  {text}
                </span>
              ))}
            </div>
          </div>
          <input
            ref={inputRef}
            id={inputId}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-activedescendant={chosen === undefined ? undefined : optionId(listId, active)}
            aria-invalid={problems.some(({ isRemark }) => !isRemark) ? true : undefined}
            aria-describedby={problems.length > 0 ? problemsId : undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            dir="auto"
            maxLength={limits.queryLength}
            placeholder={placeholder}
            className={styles.input}
            value={value}
            onChange={(event) => {
              onChange(event.target.value)
              setCaret(event.target.selectionStart ?? event.target.value.length)
              offered.offer('typing')
            }}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
            onScroll={followScroll}
            onFocus={() => setIsFocused(true)}
            onBlur={() => {
              setIsFocused(false)
              offered.close()
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        {value === '' && keys !== undefined && <Kbd keys={keys} />}
        {value !== '' && (
          <IconButton
            label="Clear the search"
            className={styles.button}
            icon={<X size={13} strokeWidth={2} />}
            isTooltipHidden
            onClick={() => write('', 0)}
          />
        )}
        <SearchHelp onTry={tryOut} />
        {after}
      </div>
      {isOpen && (
        <SuggestionList
          id={listId}
          offers={offers}
          active={active}
          onHover={offered.setActive}
          onTake={take}
        />
      )}
      <p className="visually-hidden" role="status">
        {isOpen ? `${offers.length} suggested` : ''}
      </p>
      <SearchProblems id={problemsId} text={value} problems={problems} onMend={mend} />
    </div>
  )
}
