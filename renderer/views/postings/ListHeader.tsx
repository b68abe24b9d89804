import { Search, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { locale } from '../../dates.ts'
import { focusTargets } from '../../focus.ts'
import { navigate, usePlace } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import { useStages } from '../../stages.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { BulkBar } from './BulkBar.tsx'
import { FilterChips } from './FilterChips.tsx'
import styles from './ListHeader.module.css'
import { SortMenu } from './SortMenu.tsx'
import { viewName } from './viewName.ts'

/** Typing is shown at once and searched for a moment later. */
const searchDelay = 90

interface ListHeaderProps {
  /** Undefined until it is known. */
  total: number | undefined
  onSelectAll: () => void
}

export function ListHeader({ total, onSelectAll }: ListHeaderProps) {
  const { view } = usePlace()
  const { ids: ticked } = useSelection()
  const { stageOf } = useStages()
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title}>{viewName(view, stageOf)}</h1>
        <span className={styles.count} role="status">
          {total === undefined ? '' : total.toLocaleString(locale)}
          <span className="visually-hidden"> {total === 1 ? 'posting' : 'postings'}</span>
        </span>
        <SortMenu />
      </div>
      <SearchField />
      {ticked.size > 0 ? <BulkBar total={total ?? 0} onSelectAll={onSelectAll} /> : <FilterChips />}
    </header>
  )
}

function SearchField() {
  const { text } = usePlace()
  const [typed, setTyped] = useState(text)
  const [lastText, setLastText] = useState(text)
  const inputRef = useRef<HTMLInputElement>(null)
  // The address changed by itself (back, another view): the field follows.
  if (text !== lastText) {
    setLastText(text)
    if (text !== typed.trim()) setTyped(text)
  }
  useEffect(() => {
    if (typed.trim() === text) return
    const timer = setTimeout(() => navigate({ text: typed.trim() }, { replace: true }), searchDelay)
    return () => clearTimeout(timer)
  }, [typed, text])

  function leave() {
    document.getElementById(focusTargets.list)?.focus()
  }

  return (
    <TextField
      ref={inputRef}
      id={focusTargets.search}
      type="search"
      label="Search"
      isLabelHidden
      className={styles.search}
      placeholder="Search titles, employers, text, notes, tags"
      icon={<Search size={14} strokeWidth={1.75} />}
      after={
        typed === '' ? (
          <Kbd keys="/" />
        ) : (
          <IconButton
            label="Clear the search"
            className={styles.clearSearch}
            icon={<X size={13} strokeWidth={2} />}
            isTooltipHidden
            onClick={() => {
              setTyped('')
              inputRef.current?.focus()
            }}
          />
        )
      }
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          if (typed === '') leave()
          else setTyped('')
        } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
          event.preventDefault()
          leave()
        }
      }}
    />
  )
}
