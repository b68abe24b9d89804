// A date of one's own on its way to another day with the pointer. A press becomes a drag after a few pixels; the day under
// the pointer is found by `data-cell`, and Escape puts it back. Fingers scroll: there and by key it is moved otherwise.

import {
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { AgendaEntry } from '../deadlines/agendaGroups.ts'

interface DateDrag {
  entry: AgendaEntry
  fromDay: string
  /** The day under the pointer; null beyond the month. */
  overDay: string | null
  width: number
}

/** Pixels. */
const slack = 5

interface DateDragging {
  drag: DateDrag | null
  /** The date drawn under the pointer. */
  ghostRef: RefObject<HTMLDivElement | null>
  start: (event: PointerEvent<HTMLElement>, entry: AgendaEntry, day: string) => void
}

export function useDateDrag(
  gridRef: RefObject<HTMLElement | null>,
  onDrop: (entry: AgendaEntry, day: string) => void,
): DateDragging {
  const [drag, setDrag] = useState<DateDrag | null>(null)
  const ghostRef = useRef<HTMLDivElement>(null)
  const placeRef = useRef({ x: 0, y: 0 })
  const drop = useEffectEvent(onDrop)

  const placeGhost = () => {
    const { x, y } = placeRef.current
    ghostRef.current?.style.setProperty('translate', `${x}px ${y}px`)
  }
  const isDragging = drag !== null
  useLayoutEffect(() => {
    if (isDragging) placeGhost()
  })

  const start = useCallback(
    (event: PointerEvent<HTMLElement>, entry: AgendaEntry, fromDay: string) => {
      const grid = gridRef.current
      if (grid === null || event.button !== 0 || event.pointerType === 'touch') return
      const chip = event.currentTarget.getBoundingClientRect()
      const origin = { x: event.clientX, y: event.clientY }
      const grip = { x: origin.x - chip.left, y: origin.y - chip.top }
      const { pointerId } = event
      const listening = new AbortController()
      const { signal } = listening
      let under: DateDrag | null = null

      const end = () => {
        listening.abort()
        if (grid.hasPointerCapture(pointerId)) grid.releasePointerCapture(pointerId)
        under = null
        setDrag(null)
      }
      const onMove = (moved: globalThis.PointerEvent) => {
        if (moved.pointerId !== pointerId) return
        if (under === null) {
          if (Math.hypot(moved.clientX - origin.x, moved.clientY - origin.y) < slack) return
          grid.setPointerCapture(pointerId)
        }
        placeRef.current = { x: moved.clientX - grip.x, y: moved.clientY - grip.y }
        placeGhost()
        const overDay = dayAt(moved)
        if (under !== null && under.overDay === overDay) return
        under = { entry, fromDay, overDay, width: chip.width }
        setDrag(under)
      }
      const onUp = (released: globalThis.PointerEvent) => {
        if (released.pointerId !== pointerId) return
        const day = under === null ? null : dayAt(released)
        end()
        if (day !== null && day !== fromDay) drop(entry, day)
      }
      const onKey = (pressed: KeyboardEvent) => {
        if (under === null || pressed.key !== 'Escape') return
        pressed.preventDefault()
        pressed.stopPropagation()
        end()
      }
      window.addEventListener('pointermove', onMove, { signal })
      window.addEventListener('pointerup', onUp, { signal })
      window.addEventListener('pointercancel', end, { signal })
      window.addEventListener('blur', end, { signal })
      window.addEventListener('keydown', onKey, { signal, capture: true })
    },
    [gridRef],
  )

  return { drag, ghostRef, start }
}

function dayAt({ clientX, clientY }: globalThis.PointerEvent): string | null {
  const found = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-cell]')
  return found?.dataset.cell ?? null
}
