// Cards on their way with the pointer. A press becomes a drag after a few pixels; what is under the pointer then is
// found by `data-stage`, and Escape puts everything back. A finger or a pen that moves at once scrolls: it lifts a card by
// resting on it for a moment, and opens its menu by resting on for longer.

import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { PostingRow, Stage } from '../../../shared/model.ts'

export interface Drag {
  row: PostingRow
  stage: Stage
  /** All that move, the card under the pointer included. */
  ids: readonly string[]
  /** The stage under the pointer; null between and beyond them. */
  overStageId: string | null
  width: number
}

interface Point {
  x: number
  y: number
}

/** Pixels. */
const slack = 5
const edge = 56
const scrollStep = 14
/** Milliseconds a finger rests on a card to lift it, and after how many more it opens the menu (ContextMenu). */
const liftDelay = 300
const menuDelay = 200

export interface CardDrag {
  drag: Drag | null
  /** The card drawn under the pointer. */
  ghostRef: RefObject<HTMLDivElement | null>
  start: (event: PointerEvent<HTMLElement>, row: PostingRow, stage: Stage) => void
}

export function useCardDrag(
  boardRef: RefObject<HTMLElement | null>,
  idsOf: (row: PostingRow) => readonly string[],
  onDrop: (drag: Drag, stageId: string) => void,
): CardDrag {
  const [drag, setDrag] = useState<Drag | null>(null)
  const ghostRef = useRef<HTMLDivElement>(null)
  const pointerRef = useRef<Point>({ x: 0, y: 0 })
  const gripRef = useRef<Point>({ x: 0, y: 0 })
  const drop = useEffectEvent(onDrop)

  function placeGhost() {
    const { current: pointer } = pointerRef
    const { current: grip } = gripRef
    ghostRef.current?.style.setProperty('translate', `${pointer.x - grip.x}px ${pointer.y - grip.y}px`)
  }
  const isDragging = drag !== null
  useLayoutEffect(() => {
    if (isDragging) placeGhost()
  })

  // Once a card is lifted, the finger carries it and scrolls no more. A browser asks about that only where somebody listened
  // before the finger came down.
  const isCarriedRef = useRef(false)
  useEffect(() => {
    const board = boardRef.current
    const onTouchMove = (moved: TouchEvent) => {
      if (isCarriedRef.current && moved.cancelable) moved.preventDefault()
    }
    board?.addEventListener('touchmove', onTouchMove, { passive: false })
    return () => board?.removeEventListener('touchmove', onTouchMove)
  }, [boardRef])

  function start(event: PointerEvent<HTMLElement>, row: PostingRow, stage: Stage) {
    const board = boardRef.current
    if (board === null || event.button !== 0) return
    const card = event.currentTarget.getBoundingClientRect()
    const origin = { x: event.clientX, y: event.clientY }
    const { pointerId } = event
    const hasToRest = event.pointerType === 'touch' || event.pointerType === 'pen'
    let hasMoved = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let under: Drag | null = null
    let frame = 0
    pointerRef.current = origin
    gripRef.current = { x: origin.x - card.left, y: origin.y - card.top }
    const listening = new AbortController()
    const { signal } = listening

    const show = (next: Drag | null) => {
      under = next
      isCarriedRef.current = next !== null
      setDrag(next)
    }
    const end = () => {
      listening.abort()
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      if (board.hasPointerCapture(pointerId)) board.releasePointerCapture(pointerId)
      if (under !== null) show(null)
    }
    const follow = () => {
      if (under === null) return
      placeGhost()
      scrollAtEdge(board, pointerRef.current)
      const overStageId = stageAt(pointerRef.current)
      if (overStageId !== under.overStageId) show({ ...under, overStageId })
      frame = requestAnimationFrame(follow)
    }
    const onMove = (moved: globalThis.PointerEvent) => {
      if (moved.pointerId !== pointerId) return
      pointerRef.current = { x: moved.clientX, y: moved.clientY }
      const distance = Math.hypot(moved.clientX - origin.x, moved.clientY - origin.y)
      if (distance < slack) return
      hasMoved = true
      if (under !== null) return
      if (hasToRest) end()
      else lift()
    }
    const lift = () => {
      board.setPointerCapture(pointerId)
      show({ row, stage, ids: idsOf(row), overStageId: stage.id, width: card.width })
      frame = requestAnimationFrame(follow)
    }
    const onMenu = (asked: Event) => {
      if (under === null || !hasMoved) return end()
      asked.preventDefault()
      asked.stopPropagation()
    }
    const onUp = (released: globalThis.PointerEvent) => {
      if (released.pointerId !== pointerId) return
      const dropped = under
      pointerRef.current = { x: released.clientX, y: released.clientY }
      const stageId = dropped === null ? null : stageAt(pointerRef.current)
      end()
      if (dropped !== null && stageId !== null) drop(dropped, stageId)
    }
    const onKey = (pressed: KeyboardEvent) => {
      if (under === null || pressed.key !== 'Escape') return
      pressed.preventDefault()
      pressed.stopPropagation()
      end()
    }
    if (hasToRest) {
      timer = setTimeout(() => {
        lift()
        // The menu of a finger is not asked for by an event that would tell.
        timer = setTimeout(() => {
          if (!hasMoved && event.pointerType === 'touch') end()
        }, menuDelay)
      }, liftDelay)
      window.addEventListener('contextmenu', onMenu, { signal, capture: true })
    }
    window.addEventListener('pointermove', onMove, { signal })
    window.addEventListener('pointerup', onUp, { signal })
    window.addEventListener('pointercancel', end, { signal })
    window.addEventListener('blur', end, { signal })
    window.addEventListener('keydown', onKey, { signal, capture: true })
  }

  return { drag, ghostRef, start }
}

function stageAt({ x, y }: Point): string | null {
  const found = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-stage]')
  return found?.dataset.stage ?? null
}

/** Over what stands still at the end of the board nothing scrolls away. */
function scrollAtEdge(board: HTMLElement, { x }: Point): void {
  const { left, right } = board.getBoundingClientRect()
  const end = board.querySelector('[data-still]')?.getBoundingClientRect().left ?? right
  if (x < left + edge) board.scrollLeft -= scrollStep
  else if (x > end - edge && x < end) board.scrollLeft += scrollStep
}
