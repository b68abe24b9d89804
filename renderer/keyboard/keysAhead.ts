// What is typed between a command and the moment the focus is where the command takes it: into a dialog that is only being
// drawn, or a note whose tab is opening. Such keys would be lost, or taken for commands about the list. They are kept,
// and handed on once the focus has arrived.

import { isModifier, isTextField } from './keys.ts'

/** How long the focus may be on its way, in milliseconds; what was typed is dropped then. */
const patience = 1_000
/** The same for an answer that a command waits for. */
const answerPatience = 10_000

let stopKeeping: (() => void) | null = null

/** Keeps the keys until `work` is over, well or not: those that follow are about what it brings. */
export function keepKeysDuring(work: Promise<unknown>): void {
  let isOver = false
  const askAgain = keepKeysUntil(() => isOver, answerPatience)
  const end = () => {
    isOver = true
    askAgain()
  }
  work.then(end, end)
}

/**
 * Keeps the keys from now until `hasArrived`, which is asked whenever the focus moves or a key is pressed, and by the
 * function that is given back.
 */
export function keepKeysUntil(hasArrived: () => boolean, longest = patience): () => void {
  stopKeeping?.()
  if (hasArrived()) return () => {}
  const kept: KeyboardEvent[] = []
  let isOver = false
  const timer = setTimeout(stop, longest)
  window.addEventListener('keydown', onKeyDown, { capture: true })
  window.addEventListener('focusin', onFocusIn)
  stopKeeping = stop
  return () => {
    if (hasArrived()) handOn()
  }

  function stop(): void {
    isOver = true
    clearTimeout(timer)
    window.removeEventListener('keydown', onKeyDown, { capture: true })
    window.removeEventListener('focusin', onFocusIn)
    stopKeeping = null
  }
  function handOn(): void {
    if (isOver) return
    stop()
    for (const event of kept) pressAgain(event)
  }
  function onFocusIn(): void {
    // What has just got the focus may not listen yet.
    if (hasArrived()) queueMicrotask(handOn)
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (hasArrived()) handOn()
    else if (!event.isComposing && !isModifier(event.key)) {
      kept.push(event)
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  }
}

/** Presses a key where the focus is now; a text field gets its letter, as no browser writes what a script presses. */
function pressAgain(event: KeyboardEvent): void {
  const target = document.activeElement ?? document.body
  const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event
  const again = new KeyboardEvent('keydown', {
    key,
    code,
    shiftKey,
    ctrlKey,
    altKey,
    metaKey,
    bubbles: true,
    cancelable: true,
  })
  const isLetter = Array.from(key).length === 1 && !ctrlKey && !metaKey
  if (target.dispatchEvent(again) && isLetter && isTextField(target)) write(target, key)
}

function write(field: Element, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  const { selectionStart, selectionEnd } = field
  // A field for numbers or dates has no place to write at.
  if (selectionStart === null || selectionEnd === null) return
  field.setRangeText(text, selectionStart, selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}
