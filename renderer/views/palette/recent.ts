// What was last run or opened from the palette, newest first. Kept by the browser: losing it costs nothing.

const storageKey = 'roledex.palette.recent'
const kept = 12

/** Keys of palette entries. */
export function readRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []
  } catch {
    return []
  }
}

export function rememberRecent(key: string): void {
  try {
    const keys = [key, ...readRecent().filter((other) => other !== key)].slice(0, kept)
    localStorage.setItem(storageKey, JSON.stringify(keys))
  } catch {
    // Storage is switched off: the palette works without it.
  }
}
