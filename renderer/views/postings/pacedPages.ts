import { useEffect, useRef, useState } from 'react'

/** Pages of a list, both included. */
interface PageRange {
  first: number
  last: number
}

/** Milliseconds between two askings while a list goes by. */
const pause = 120

/**
 * Which pages to ask for: those in sight at once, and while the list goes by quickly only some of them now and then.
 * Whoever drags through a hundred thousand rows would otherwise wait at the end for a thousand pages nobody saw.
 */
export function usePacedPages(first: number, last: number): PageRange {
  const [asked, setAsked] = useState<PageRange>({ first, last })
  const askedAtRef = useRef(0)
  useEffect(() => {
    if (asked.first === first && asked.last === last) return
    const wait = Math.max(0, askedAtRef.current + pause - performance.now())
    const timer = setTimeout(() => {
      askedAtRef.current = performance.now()
      setAsked({ first, last })
    }, wait)
    return () => clearTimeout(timer)
  }, [first, last, asked])
  return asked
}
