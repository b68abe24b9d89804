import { type KeyboardEvent, useEffect, useRef } from 'react'

/** Where a line stands among those it can be moved among. */
export interface LinePlace {
  index: number
  last: number
}

/** Marks what is there for the order alone: on it, an arrow key needs no Alt. */
export const onGrip = { 'data-grip': '' }

/**
 * Alt with an arrow key moves a line up or down among others. The focus goes along, though the browser may drop it while
 * the line goes through the list. `place`: null where the line stays.
 */
export function useMoveByKey(
  place: LinePlace | null,
  onMove: (to: number) => void,
): (event: KeyboardEvent) => void {
  const movedRef = useRef<{ to: number; focused: Element | null } | null>(null)
  const index = place?.index ?? null
  useEffect(() => {
    if (movedRef.current === null || movedRef.current.to !== index) return
    const { focused } = movedRef.current
    movedRef.current = null
    if (focused instanceof HTMLElement) focused.focus()
  }, [index])
  return (event) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    const isAsked = event.altKey || (event.target instanceof HTMLElement && 'grip' in event.target.dataset)
    if (!isAsked || step === 0 || place === null) return
    event.preventDefault()
    const to = place.index + step
    if (to < 0 || to > place.last) return
    movedRef.current = { to, focused: document.activeElement }
    onMove(to)
  }
}
