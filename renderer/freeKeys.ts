// Keys that are pressed while nothing has the focus: what a view does with them, before the commands of the window.

import { useEffect, useEffectEvent } from 'react'
import { currentDialog } from './dialogs.ts'
import { focusIfFree, focusTargets } from './keyboard/focus.ts'

/** Hears each key, alone or with Shift, that no element and no dialog has a claim to; one it prevents is used up. */
export function useFreeKeys(onKey: (event: KeyboardEvent) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
    if (event.target === document.body && currentDialog() === null) onKey(event)
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => hear(event)
    // Before the commands, whichever began to listen first.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

const scrollKeys: ReadonlySet<string> = new Set(['PageDown', 'PageUp', ' '])

/** Lets the keys that turn a page do so from the start: the focus comes to the list, else to the posting. */
export function useScrollKeys(): void {
  useFreeKeys(({ key }) => {
    if (!scrollKeys.has(key)) return
    for (const id of [focusTargets.list, focusTargets.detail]) focusIfFree(document.getElementById(id))
  })
}
