import type { Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef } from 'react'

/** Lays the rows of a list out anew when their height changes; the virtualizer remembers the one it began with. */
export function useRemeasured(virtualizer: Virtualizer<HTMLDivElement, Element>, rowHeight: number): void {
  const laidOutRef = useRef(rowHeight)
  useLayoutEffect(() => {
    if (laidOutRef.current === rowHeight) return
    laidOutRef.current = rowHeight
    virtualizer.measure()
  }, [virtualizer, rowHeight])
}
