// Walking the rows of a list of which only those in sight are drawn: one row is stood on, and takes the focus as soon as
// it is there. Arrows, Home and End walk; J and K come through the list's handle.

import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { focusTargets } from './focus.ts'
import type { ListHandle } from './listHandle.ts'

interface RowsToWalk {
  count: number
  scrollerRef: RefObject<HTMLElement | null>
  /** The id of the element that takes the focus for a row; undefined while the row is on its way. */
  elementId: (index: number) => string | undefined
  scrollTo: (index: number) => void
}

interface RowWalk {
  /** The row stood on, from 0; once that has left, the one in its place. */
  standing: number
  /** Stands on a row that has the focus already. */
  setStanding: (index: number) => void
  /** Focuses a row, at once or as soon as it is drawn. */
  focusRow: (index: number) => void
  /** Goes to a row and focuses it. */
  stand: (index: number) => void
  /** Goes by so many rows; where none of them has the focus, back to the row stood on. */
  move: (step: number) => void
  /** Walks where the key is one for that; false: it is none. */
  walk: (event: KeyboardEvent) => boolean
  /** For the list's handle. */
  standings: Required<Pick<ListHandle, 'standingKey' | 'standOn'>>
}

const framesToMeasure = 10

/** One that came late, and those around it, are higher than was thought when it was scrolled to: that is known some frames on. */
function keepInSight(framesLeft: number): void {
  document.activeElement?.closest('li, [role="row"]')?.scrollIntoView({ block: 'nearest' })
  if (framesLeft > 0) requestAnimationFrame(() => keepInSight(framesLeft - 1))
}

export function useRowWalk({ count, scrollerRef, elementId, scrollTo }: RowsToWalk): RowWalk {
  const [wanted, setWanted] = useState<WantedRow>({ index: 0, id: undefined })
  const standing = findRow(wanted, count, elementId)
  const setStanding = (index: number) => setWanted({ index, id: elementId(index) })
  const takesFocusRef = useRef(false)
  function focusRow(index: number) {
    const id = elementId(index)
    const row = id === undefined ? null : document.getElementById(id)
    row?.focus({ preventScroll: true })
    takesFocusRef.current = row === null
  }
  // A row that is to come back into the list.
  const comingRef = useRef<string | null>(null)
  const focusWaiting = useEffectEvent(() => {
    if (comingRef.current !== null && elementId(standing) === comingRef.current) {
      comingRef.current = null
      stand(standing)
    }
    if (!takesFocusRef.current) return
    focusRow(standing)
    if (!takesFocusRef.current) keepInSight(framesToMeasure)
  })
  useEffect(() => focusWaiting())

  function stand(index: number) {
    scrollTo(index)
    setStanding(index)
    focusRow(index)
  }
  function move(step: number) {
    const focused = document.activeElement
    // The list as a whole may have the focus too, and then no row of it.
    const isOnRow = focused?.id !== focusTargets.list && (scrollerRef.current?.contains(focused) ?? false)
    stand(isOnRow ? Math.min(count - 1, Math.max(0, standing + step)) : standing)
  }
  function walk(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) move(step)
    else if (event.key === 'Home') stand(0)
    else if (event.key === 'End') stand(count - 1)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  const standings: RowWalk['standings'] = {
    standingKey: () => elementId(standing) ?? null,
    standOn({ key }) {
      if (key === null) return
      comingRef.current = key
      setWanted({ index: standing, id: key })
    },
  }
  return { standing, setStanding, focusRow, stand, move, walk, standings }
}

interface WantedRow {
  index: number
  id: string | undefined
}

/** Others may have come or gone above it. */
function findRow(
  { index, id }: WantedRow,
  count: number,
  elementId: (index: number) => string | undefined,
): number {
  const inPlace = Math.max(0, Math.min(index, count - 1))
  const there = elementId(inPlace)
  if (id === undefined || there === undefined || there === id) return inPlace
  for (let at = 0; at < count; at++) if (elementId(at) === id) return at
  return inPlace
}
