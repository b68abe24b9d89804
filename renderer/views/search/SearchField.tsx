// The field the search language is written in. The focus never leaves it: arrows go through what is offered, Enter
// takes it. What is understood is tinted under the text, what is not is said below, once the person has gone on.

import { Search, X } from 'lucide-react'
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { limits } from '../../../shared/limits.ts'
import { parseSearch } from '../../../shared/search/parseSearch.ts'
import { findUnknownNames } from '../../../shared/search/searchNames.ts'
import type { SearchProblem } from '../../../shared/search/searchQuery.ts'
import {
  applySuggestion,
  type SearchSuggestion,
  suggestSearch,
} from '../../../shared/search/suggestSearch.ts'
import { locale } from '../../dates.ts'
import { classNames } from '../../ui/classNames.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import styles from './SearchField.module.css'
import { SearchHelp } from './SearchHelp.tsx'
import { SearchProblems } from './SearchProblems.tsx'
import { optionId, SuggestionList } from './SuggestionList.tsx'
import { tintSearch } from './searchTints.ts'
import { useSearchNames, useSearchVocabulary } from './useSearchVocabulary.ts'

const isFull: SearchProblem = {
  from: limits.queryLength,
  to: limits.queryLength,
  message: `A search holds ${limits.queryLength.toLocaleString(locale)} characters; what goes beyond is left out.`,
  isRemark: true,
  fix: null,
}

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
  const inputRef = useRef<HTMLInputElement>(null)
  const tintsRef = useRef<HTMLDivElement>(null)
  const nextCaret = useRef<number | null>(null)
  const [caret, setCaret] = useState(value.length)
  const [isFocused, setIsFocused] = useState(false)
  const [offering, setOffering] = useState<'no' | 'typing' | 'asked'>('no')
  const [active, setActive] = useState(-1)

  const names = useSearchNames()
  const parsed = useMemo(() => parseSearch(value), [value])
  const problems = useMemo(
    () => [...parsed.problems, ...(names === null ? [] : findUnknownNames(parsed.query, names))],
    [parsed, names],
  )
  // What is still being typed is no mistake yet.
  const isTyping = ({ from, to }: SearchProblem) =>
    isFocused && from <= caret && !/\s/.test(value.slice(to, caret))
  const shownProblems = [
    ...problems.filter((problem) => !isTyping(problem)),
    ...(value.length < limits.queryLength ? [] : [isFull]),
  ]
  const tints = useMemo(() => tintSearch(value, parsed, shownProblems), [value, parsed, shownProblems])

  const vocabulary = useSearchVocabulary(value, offering === 'no' ? -1 : caret)
  const offers =
    offering === 'no' || !isFocused ? [] : suggestSearch(value, caret, vocabulary, offering === 'asked')
  const isOpen = offers.length > 0
  const chosen = isOpen ? offers[Math.min(active, offers.length - 1)] : undefined

  // Not with every drawing: asking how far the field is scrolled makes the browser lay out the whole page first.
  useLayoutEffect(() => {
    const input = inputRef.current
    if (input === null) return
    if (nextCaret.current !== null) {
      input.setSelectionRange(nextCaret.current, nextCaret.current)
      nextCaret.current = null
    }
    followScroll()
  }, [value, caret, isFocused])
  // The field scrolls with its caret, without telling of it on every system.
  useEffect(() => {
    document.addEventListener('selectionchange', followScroll)
    return () => document.removeEventListener('selectionchange', followScroll)
  }, [])

  function followScroll() {
    const [input, layer] = [inputRef.current, tintsRef.current]
    if (input !== null && layer !== null) layer.style.translate = `${-input.scrollLeft}px 0`
  }

  function write(text: string, at: number, isGoingOn: boolean) {
    nextCaret.current = at
    setCaret(at)
    setActive(-1)
    setOffering(isGoingOn ? 'typing' : 'no')
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
    write(text, text.length, false)
  }

  function tryOut(example: string) {
    const text = value.trim() === '' ? example : `${value.trimEnd()} ${example}`
    write(text, text.length, false)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' && event.altKey) {
      setOffering('asked')
      setActive(-1)
    } else if (event.key === 'ArrowDown' && isOpen) setActive(active >= offers.length - 1 ? -1 : active + 1)
    else if (event.key === 'ArrowUp' && isOpen) setActive(active < 0 ? offers.length - 1 : active - 1)
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) take(chosen)
    else if (event.key === 'Escape' && isOpen) {
      setOffering('no')
      // A dialog around it stays open.
      event.stopPropagation()
    } else if (event.key === 'Escape' && value !== '' && onLeave !== undefined) write('', 0, false)
    else if (onLeave !== undefined && /^(Enter|Escape|ArrowDown)$/.test(event.key)) {
      setOffering('no')
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
            aria-invalid={shownProblems.some(({ isRemark }) => !isRemark) ? true : undefined}
            aria-describedby={shownProblems.length > 0 ? problemsId : undefined}
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
              setOffering('typing')
              setActive(-1)
            }}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
            onScroll={followScroll}
            onFocus={() => setIsFocused(true)}
            onBlur={() => {
              setIsFocused(false)
              setOffering('no')
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
            onClick={() => write('', 0, false)}
          />
        )}
        <SearchHelp onTry={tryOut} />
        {after}
      </div>
      {isOpen && (
        <SuggestionList id={listId} offers={offers} active={active} onHover={setActive} onTake={take} />
      )}
      <p className="visually-hidden" role="status">
        {isOpen ? `${offers.length} suggested` : ''}
      </p>
      <SearchProblems id={problemsId} text={value} problems={shownProblems} onMend={mend} />
    </div>
  )
}
