import type { PointerEvent } from 'react'

interface Following {
  /** Where the pointer is, in pixels across the window. */
  onMove: (x: number) => void
  onEnd: (x: number) => void
  /** The system took the pointer away: nothing of what was begun is meant. */
  onCancel: () => void
}

/** Follows the pointer from a press to its release. */
export function followPointer(
  event: PointerEvent<HTMLElement>,
  { onMove, onEnd, onCancel }: Following,
): void {
  const element: HTMLElement = event.currentTarget
  const listening = new AbortController()
  const { signal } = listening
  element.setPointerCapture(event.pointerId)
  element.addEventListener('pointermove', (moved) => onMove(moved.clientX), { signal })
  const end = (act: () => void) => {
    listening.abort()
    act()
  }
  element.addEventListener('pointerup', ({ clientX }) => end(() => onEnd(clientX)), { signal })
  element.addEventListener('pointercancel', () => end(onCancel), { signal })
}
