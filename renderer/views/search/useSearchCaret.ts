// Where the caret of a search field stands, and the tints under its text, which scroll along with it.

import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** `placeCaret` puts it to a place in the text that is written next. */
export function useSearchCaret(value: string, isFocused: boolean) {
  const inputRef = useRef<HTMLInputElement>(null)
  const tintsRef = useRef<HTMLDivElement>(null)
  const nextCaret = useRef<number | null>(null)
  const [caret, setCaret] = useState(value.length)

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

  function placeCaret(at: number) {
    nextCaret.current = at
    setCaret(at)
  }

  return { inputRef, tintsRef, caret, setCaret, placeCaret, followScroll }
}
