// When the watched folder is looked at: soon after the system says that something changed in it, and else when that was
// planned.

import { type FSWatcher, watch } from 'node:fs'

interface Lookout {
  /** Plans the next look, in place of what was planned. */
  lookIn(milliseconds: number): void
  /** From now on a change brings the next look forward. The planned ones go on without it. */
  listen(path: string): void
  unlisten(): void
  /** Plans nothing and listens to nothing any more, until asked to. */
  stop(): void
}

/** `changeMs`: how soon after a change. */
export function createLookout(look: () => void, changeMs: number): Lookout {
  let watcher: FSWatcher | null = null
  let timer: NodeJS.Timeout | null = null

  const lookIn = (milliseconds: number) => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      look()
    }, milliseconds)
    timer.unref()
  }

  const unlisten = () => {
    watcher?.close()
    watcher = null
  }

  return {
    lookIn,
    listen(path) {
      if (watcher !== null) return
      try {
        watcher = watch(path, { persistent: false }, () => lookIn(changeMs))
        watcher.on('error', unlisten)
      } catch {
        watcher = null
      }
    },
    unlisten,
    stop() {
      unlisten()
      if (timer !== null) clearTimeout(timer)
    },
  }
}
