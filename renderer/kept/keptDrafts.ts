// What is typed into a form and not saved yet: kept in this browser's storage, so that a closed window costs nothing.

const keyOf = (subject: string) => `roledex.${subject}`

/** What was typed and not saved, with what is saved in any gap; null where nothing was. */
export function readKeptDraft<T extends object>(subject: string, saved: T): T | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(subject)) ?? 'null')
    return typeof stored === 'object' && stored !== null ? { ...saved, ...stored } : null
  } catch {
    return null
  }
}

/** Null where there is nothing to keep. Storage may be full; then the text is safe as long as the form is open. */
export function keepDraft(subject: string, draft: object | null): void {
  try {
    if (draft === null) localStorage.removeItem(keyOf(subject))
    else localStorage.setItem(keyOf(subject), JSON.stringify(draft))
  } catch {
    return
  }
}
