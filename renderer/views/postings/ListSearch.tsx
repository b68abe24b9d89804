import { useEffect, useState } from 'react'
import { focusTargets } from '../../keyboard/focus.ts'
import { navigate, usePlace } from '../../navigation.ts'
import { SearchField } from '../search/SearchField.tsx'
import styles from './ListHeader.module.css'

/** Typing is shown at once and searched for a moment later. */
const searchDelay = 90

/** The search of the list on screen; it stands in the address. */
export function ListSearch() {
  const { text } = usePlace()
  const [typed, setTyped] = useState(text)
  const [lastText, setLastText] = useState(text)
  // The address changed by itself (back, another view, a chip): the field follows.
  if (text !== lastText) {
    setLastText(text)
    if (text !== typed.trim()) setTyped(text)
  }
  useEffect(() => {
    if (typed.trim() === text) return
    const timer = setTimeout(() => navigate({ text: typed.trim() }, { replace: true }), searchDelay)
    return () => clearTimeout(timer)
  }, [typed, text])

  return (
    <SearchField
      id={focusTargets.search}
      label="Search"
      className={styles.search}
      placeholder="Search words, stage: tag: deadline:"
      keys="/"
      value={typed}
      onChange={setTyped}
      onLeave={() => {
        // The next key is meant for what is searched, not for what stands there until then.
        navigate({ text: typed.trim() }, { replace: true })
        // Where nothing fits there is no list to go to: the keys are the window's then.
        document.getElementById(focusTargets.search)?.blur()
        document.getElementById(focusTargets.list)?.focus()
      }}
    />
  )
}
