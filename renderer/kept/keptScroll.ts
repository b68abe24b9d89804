// Keeps where something is scrolled to while the same postings are looked at in another way.

import { type RefObject, useLayoutEffect } from 'react'

const kept = new Map<string, { key: string; top: number; left: number }>()

/**
 * Scrolls an element to where it was when it went, if it shows the same again; to its beginning when that changes.
 * `slot` names the element, `key` what it shows.
 */
export function useKeptScroll(ref: RefObject<HTMLElement | null>, slot: string, key: string): void {
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const last = kept.get(slot)
    const isSame = last?.key === key
    element.scrollTop = isSame ? last.top : 0
    element.scrollLeft = isSame ? last.left : 0
    const onScroll = () => kept.set(slot, { key, top: element.scrollTop, left: element.scrollLeft })
    // Before others who hear of it draw anew: asked after that, the browser would have to lay out the page at once.
    element.addEventListener('scroll', onScroll, { passive: true, capture: true })
    return () => element.removeEventListener('scroll', onScroll, { capture: true })
  }, [ref, slot, key])
}
