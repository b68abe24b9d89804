// What is dropped on the window or pasted outside a text field, wherever the pointer and the focus are.

import { useEffect, useEffectEvent, useState } from 'react'
import { isTyping } from '../../keyboard/focus.ts'

/** Whether files are held over the window; `onDrop` gets what is let go. Nothing dropped may replace the page. */
export function useFileDrop(onDrop: (transfer: DataTransfer) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const take = useEffectEvent(onDrop)
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setIsOver(!isTakenElsewhere(event))
    }
    // Without another element to go on to, the pointer has left the window.
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const onLetGo = (event: DragEvent) => {
      setIsOver(false)
      if (!holdsFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      if (!isTakenElsewhere(event)) take(event.dataTransfer)
    }
    const stop = new AbortController()
    const options = { signal: stop.signal }
    window.addEventListener('dragenter', onOver, options)
    window.addEventListener('dragover', onOver, options)
    window.addEventListener('dragleave', onLeave, options)
    window.addEventListener('drop', onLetGo, options)
    return () => stop.abort()
  }, [])
  return isOver
}

/** Over a part that takes files for itself (views/files/FilesTab.tsx); the veil may lie above it. */
function isTakenElsewhere({ target, clientX, clientY }: DragEvent): boolean {
  const isVeil = (element: EventTarget | null) =>
    element instanceof Element && element.closest('[data-drop-veil]') !== null
  const under = isVeil(target)
    ? document.elementsFromPoint(clientX, clientY).find((element) => !isVeil(element))
    : target
  return under instanceof Element && under.closest('[data-takes-files]') !== null
}

/** Pastes outside text fields; `onPaste` says whether it took what was pasted. */
export function usePaste(onPaste: (transfer: DataTransfer) => boolean): void {
  const take = useEffectEvent(onPaste)
  useEffect(() => {
    const listener = (event: ClipboardEvent) => {
      if (event.clipboardData === null || event.defaultPrevented || isTyping()) return
      if (take(event.clipboardData)) event.preventDefault()
    }
    window.addEventListener('paste', listener)
    return () => window.removeEventListener('paste', listener)
  }, [])
}
