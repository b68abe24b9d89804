// Something of a frame on its way with the pointer to a place in it. A press becomes a drag after a few pixels; the place
// under the pointer then is found by a data attribute, and Escape puts everything back. A finger or a pen that moves at
// once scrolls: where the frame lets it (`isByTouch`) it lifts by resting for a moment, and opens the menu by resting for longer.

import {
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'

export interface Drag<T> {
  what: T
  /** The place under the pointer; null between and beyond them. */
  over: string | null
  /** Of what was pressed. */
  width: number
}

export interface PointerDrag<T> {
  drag: Drag<T> | null
  /** What is drawn under the pointer. */
  ghostRef: RefObject<HTMLDivElement | null>
  /** `lift`: what moves, asked for once it does. */
  start: (event: PointerEvent<HTMLElement>, lift: () => T) => void
}

interface DragFrame<T> {
  frameRef: RefObject<HTMLElement | null>
  /** The name in `dataset` that places have, and by its value which one each is. */
  place: string
  isByTouch: boolean
  onDrop: (what: T, place: string) => void
}

interface Point {
  x: number
  y: number
}

/** Pixels. */
const slack = 5
const edge = 56
const scrollStep = 14
/** Milliseconds a finger rests on something to lift it, and after how many more it opens the menu (ContextMenu). */
const liftDelay = 300
const menuDelay = 200

export function usePointerDrag<T>({ frameRef, place, isByTouch, onDrop }: DragFrame<T>): PointerDrag<T> {
  const [drag, setDrag] = useState<Drag<T> | null>(null)
  const ghostRef = useRef<HTMLDivElement>(null)
  const pointerRef = useRef<Point>({ x: 0, y: 0 })
  const gripRef = useRef<Point>({ x: 0, y: 0 })
  const drop = useEffectEvent(onDrop)

  const placeGhost = useCallback(() => {
    const { current: pointer } = pointerRef
    const { current: grip } = gripRef
    ghostRef.current?.style.setProperty('translate', `${pointer.x - grip.x}px ${pointer.y - grip.y}px`)
  }, [])
  const isDragging = drag !== null
  useLayoutEffect(() => {
    if (isDragging) placeGhost()
  })

  // Once something is lifted, the finger carries it and scrolls no more. A browser asks about that only where somebody
  // listened before the finger came down.
  const isCarriedRef = useRef(false)
  useEffect(() => {
    const frame = frameRef.current
    const onTouchMove = (moved: TouchEvent) => {
      if (isCarriedRef.current && moved.cancelable) moved.preventDefault()
    }
    if (isByTouch) frame?.addEventListener('touchmove', onTouchMove, { passive: false })
    return () => frame?.removeEventListener('touchmove', onTouchMove)
  }, [frameRef, isByTouch])

  const start = useCallback(
    (event: PointerEvent<HTMLElement>, lift: () => T) => {
      const frame = frameRef.current
      const { pointerId, pointerType, currentTarget } = event
      if (frame === null || event.button !== 0 || (pointerType === 'touch' && !isByTouch)) return
      const box = currentTarget.getBoundingClientRect()
      const origin = { x: event.clientX, y: event.clientY }
      const hasToRest = isByTouch && (pointerType === 'touch' || pointerType === 'pen')
      let hasMoved = false
      let timer: ReturnType<typeof setTimeout> | undefined
      let under: Drag<T> | null = null
      let nextFrame = 0
      pointerRef.current = origin
      gripRef.current = { x: origin.x - box.left, y: origin.y - box.top }
      const listening = new AbortController()
      const { signal } = listening

      const show = (next: Drag<T> | null) => {
        under = next
        isCarriedRef.current = next !== null
        setDrag(next)
      }
      const end = () => {
        listening.abort()
        clearTimeout(timer)
        cancelAnimationFrame(nextFrame)
        if (frame.hasPointerCapture(pointerId)) frame.releasePointerCapture(pointerId)
        if (under !== null) show(null)
      }
      const follow = () => {
        if (under === null) return
        placeGhost()
        scrollAtEdge(frame, pointerRef.current)
        const over = placeAt(pointerRef.current, place)
        if (over !== under.over) show({ ...under, over })
        nextFrame = requestAnimationFrame(follow)
      }
      const take = () => {
        frame.setPointerCapture(pointerId)
        show({ what: lift(), over: placeAt(origin, place), width: box.width })
        nextFrame = requestAnimationFrame(follow)
      }
      const onMove = (moved: globalThis.PointerEvent) => {
        if (moved.pointerId !== pointerId) return
        pointerRef.current = { x: moved.clientX, y: moved.clientY }
        if (Math.hypot(moved.clientX - origin.x, moved.clientY - origin.y) < slack) return
        hasMoved = true
        if (under !== null) return
        if (hasToRest) end()
        else take()
      }
      const onMenu = (asked: Event) => {
        if (under === null || !hasMoved) return end()
        asked.preventDefault()
        asked.stopPropagation()
      }
      const onUp = (released: globalThis.PointerEvent) => {
        if (released.pointerId !== pointerId) return
        const dropped = under
        const over = dropped && placeAt({ x: released.clientX, y: released.clientY }, place)
        end()
        if (dropped !== null && over !== null) drop(dropped.what, over)
      }
      const onKey = (pressed: KeyboardEvent) => {
        if (under === null || pressed.key !== 'Escape') return
        pressed.preventDefault()
        pressed.stopPropagation()
        end()
      }
      if (hasToRest) {
        timer = setTimeout(() => {
          take()
          // The menu of a finger is not asked for by an event that would tell.
          timer = setTimeout(() => {
            if (!hasMoved && pointerType === 'touch') end()
          }, menuDelay)
        }, liftDelay)
        window.addEventListener('contextmenu', onMenu, { signal, capture: true })
      }
      window.addEventListener('pointermove', onMove, { signal })
      window.addEventListener('pointerup', onUp, { signal })
      window.addEventListener('pointercancel', end, { signal })
      window.addEventListener('blur', end, { signal })
      window.addEventListener('keydown', onKey, { signal, capture: true })
    },
    [frameRef, place, isByTouch, placeGhost],
  )

  return { drag, ghostRef, start }
}

function placeAt({ x, y }: Point, name: string): string | null {
  const found = document.elementFromPoint(x, y)?.closest<HTMLElement>(`[data-${name}]`)
  return found?.dataset[name] ?? null
}

/** Over what stands still at the end of the frame nothing scrolls away. */
function scrollAtEdge(frame: HTMLElement, { x }: Point): void {
  const { left, right } = frame.getBoundingClientRect()
  const end = frame.querySelector('[data-still]')?.getBoundingClientRect().left ?? right
  if (x < left + edge) frame.scrollLeft -= scrollStep
  else if (x > end - edge && x < end) frame.scrollLeft += scrollStep
}
