import { useEffect, useRef, useState } from 'react'

/** Pages of a list, both included. */
interface PageRange {
  first: number
  last: number
}

/** Milliseconds between two askings while a list is read on. */
const pause = 120
/** How long one that whole pages went by of has to stand, in milliseconds, before what is in sight is asked for. */
const standing = 80
/** While it goes by on and on, a page is asked for after so many milliseconds all the same. */
const longest = 600

/**
 * Which pages to ask for: the next one at once, and while the list goes by quickly only some of them now and then.
 * Whoever drags through a hundred thousand rows would otherwise wait at the end for a thousand pages nobody saw, and
 * each that comes meanwhile costs the drag a frame.
 */
export function usePacedPages(first: number, last: number): PageRange {
  const [asked, setAsked] = useState<PageRange>({ first, last })
  const askedAtRef = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (asked.first === first && asked.last === last) return
    const isNext = first <= asked.last + 1 && last >= asked.first - 1
    const until = (milliseconds: number) => Math.max(0, askedAtRef.current + milliseconds - performance.now())
    const wait = isNext ? until(pause) : Math.min(standing, until(longest))
    const timer = setTimeout(() => {
      askedAtRef.current = performance.now()
      setAsked({ first, last })
    }, wait)
    return () => clearTimeout(timer)
  }, [first, last, asked])
  return asked
}
