import { flushSync } from 'react-dom'
import { keepKeysDuring } from './keysAhead.ts'

/** Ticks postings whose ids are still being asked for, at once: a command given meanwhile is about them, so its keys wait. */
export function tickWhenKnown(
  ids: Promise<readonly string[]>,
  tick: (known: readonly string[]) => void,
): void {
  keepKeysDuring(ids.then((known) => flushSync(() => tick(known))))
}
