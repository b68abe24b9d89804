// Puts the focus on an element that may only be about to appear, and tells where it must not be taken away.

import { keepKeysUntil } from './keysAhead.ts'

const framesToWait = 60
const framesToFollow = 10

/**
 * Focuses the element with this id as soon as it is there and shown, or gives up after about a second, or where the person has
 * begun to write elsewhere meanwhile. Where it is a field, what is typed until then is meant for it.
 */
export function focusWhenThere(id: string): void {
  const isField = fields.has(id)
  if (isField && document.getElementById(id) === null) keepKeysUntil(() => document.activeElement?.id === id)
  const from = document.activeElement
  seek(id, framesToWait, () => !isField && isTyping() && document.activeElement !== from)
}

function seek(
  id: string,
  framesLeft: number,
  isTakenAway: () => boolean,
  from: Element | null = document.activeElement,
): void {
  const element = document.getElementById(id)
  if (isTakenAway()) return
  // The text takes the focus, and what stands above it in a narrow window, both deadlines, stays in sight.
  element?.focus({ preventScroll: id === focusTargets.detail })
  // A list hands it on to its row.
  if (element?.contains(document.activeElement)) {
    followIfReplaced(element, framesToFollow)
    return
  }
  if (framesLeft === 0) return
  // In one column it is there and not shown yet: then it takes no focus, and has no claim to it once something else has.
  const isHeld = () => ![from, document.body, null].includes(document.activeElement)
  requestAnimationFrame(() => {
    if (element === null || !isHeld()) seek(id, framesLeft - 1, isTakenAway, from)
  })
}

/** It may be the one of what showed until now, which goes with the next drawing and takes the focus along. */
function followIfReplaced(element: HTMLElement, framesLeft: number): void {
  requestAnimationFrame(() => {
    if (element.isConnected) {
      if (framesLeft > 0) followIfReplaced(element, framesLeft - 1)
    } else if (document.activeElement === document.body) seek(element.id, framesToWait, isTyping)
  })
}

/** Focuses a list where nothing has the focus; who has it keeps it. */
export function focusIfFree(list: HTMLElement | null): void {
  const focused = document.activeElement
  if (focused === document.body || focused === null) list?.focus({ preventScroll: true })
}

/** The `ref` of what goes when its button is pressed: the text of the posting takes the focus that goes along. */
export function handFocusToText(element: HTMLElement | null): () => void {
  return () => handFocus(element, focusTargets.detail)
}

/** The same where the list takes it. */
export function handFocusToList(element: HTMLElement | null): () => void {
  return () => handFocus(element, focusTargets.list)
}

function handFocus(element: HTMLElement | null, id: string): void {
  if (element?.contains(document.activeElement)) focusWhenThere(id)
}

/**
 * Takes the focus off a link or button of the sidebar or of a head, since the keys are now about a list or another view.
 * A list takes a focus that nothing has; kept on the link, Enter would follow it instead of opening the row.
 */
export function letGoOfControl(): void {
  const focused = document.activeElement
  const isControl = focused instanceof HTMLElement && focused.matches('a, button')
  if (isControl && focused.closest('nav, header') !== null) focused.blur()
}

/** Goes on to another posting: who reads in the one that goes reads on in the next. */
export function keepInText(turn: () => void): void {
  const article = document.getElementById(focusTargets.detail)?.closest('article')
  const isReading = article?.contains(document.activeElement) ?? false
  turn()
  if (isReading) focusWhenThere(focusTargets.detail)
}

/** A posting came in and is shown: a link of the sidebar that had the focus gives it to the list, or where that is hidden to the text. */
export function turnToPosting(): void {
  letGoOfControl()
  focusIfFree(document.getElementById(focusTargets.list))
  if (document.activeElement === document.body) focusWhenThere(focusTargets.detail)
}

/** Focuses the first field that something is wrong with, once that is drawn. */
export function focusProblem(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}

/** Ids of the elements that commands put the focus on. */
export const focusTargets = {
  search: 'search',
  list: 'posting-list',
  detail: 'posting-detail',
  note: 'new-note',
  task: 'new-task',
  plan: 'plan-interview',
  talk: 'note-salary',
  offer: 'write-offer',
  attach: 'attach-files',
} as const

const fields: ReadonlySet<string> = new Set([focusTargets.search, focusTargets.note, focusTargets.task])

/** Whether a person is writing: nothing may open over them or take the focus away. */
export function isTyping(): boolean {
  const focused = document.activeElement
  return (
    focused instanceof HTMLInputElement ||
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLElement && focused.isContentEditable === true)
  )
}
