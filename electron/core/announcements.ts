// An import changes the library hundreds of times a second; a window that asked again each time would do nothing else.

import type { Topic } from '../../shared/topics.ts'

/** Tells of changes at most once per interval, in ms, 0 for at once; never loses the last one. */
export function throttleAnnouncements(announce: (topics: readonly Topic[]) => void) {
  const waiting = new Map<number, { topics: Set<Topic>; timer: NodeJS.Timeout }>()
  const throttled = (topics: readonly Topic[], everyMs: number) => {
    if (everyMs === 0) {
      announce(topics)
      return
    }
    const entry = waiting.get(everyMs)
    if (entry !== undefined) {
      for (const topic of topics) entry.topics.add(topic)
      return
    }
    const pending = new Set(topics)
    const timer = setTimeout(() => {
      waiting.delete(everyMs)
      announce([...pending])
    }, everyMs)
    waiting.set(everyMs, { topics: pending, timer })
  }
  throttled.stop = () => {
    for (const { timer } of waiting.values()) clearTimeout(timer)
    waiting.clear()
  }
  return throttled
}
