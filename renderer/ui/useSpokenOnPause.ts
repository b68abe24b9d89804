import { useEffect } from 'react'
import { announce } from './announce.ts'

/** Milliseconds after the last key. */
const typingPause = 700

/** Reads out what was understood of what is typed, once the typing pauses; nothing where it is empty. */
export function useSpokenOnPause(text: string): void {
  useEffect(() => {
    if (text === '') return
    const timer = setTimeout(() => announce(text), typingPause)
    return () => clearTimeout(timer)
  }, [text])
}
