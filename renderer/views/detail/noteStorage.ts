// Copies of what is typed and not yet confirmed by the core, in this browser's storage: for a crash in between.

interface Draft {
  text: string
  /** The `updatedAt` of the note it was typed on; null for a new one. */
  basedOn: string | null
}

const prefix = 'roledex.note.'

export function readDraft(key: string): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null')
    return isDraft(stored) ? stored : null
  } catch {
    return null
  }
}

/** Storage may be full or switched off; the text is then safe only where it is typed, as it would be without. */
export function writeDraft(key: string, draft: Draft): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(draft))
  } catch {
    return
  }
}

export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(prefix + key)
  } catch {
    return
  }
}

function isDraft(stored: unknown): stored is Draft {
  return typeof stored === 'object' && stored !== null && 'text' in stored && typeof stored.text === 'string'
}
