// Copies of what is typed and not yet confirmed by the core, in this browser's storage: for a crash in between.
// Each page writes its own, so that two pages on one note never overwrite each other's words. A page holds a lock
// for as long as it lives; whoever gets that lock knows the page is gone and takes over what it left: the page that
// comes after it in the same tab at once, others once they have found it gone for a while, for it may be reloading.

import type { NoteSpan } from './noteSpan.ts'

export interface Draft {
  postingId: string
  /** Null for a note that is not saved yet. */
  noteId: string | null
  title: string
  text: string
  /** Of a very long text `text` is only what stands between so many characters of the note it was typed on. */
  within?: NoteSpan
  /** The `updatedAt` of the note it was typed on; null for a new one. */
  basedOn: string | null
}

/** A draft of a page that is gone. It stays in storage until it is forgotten. */
export interface LeftDraft {
  draft: Draft
  forget: () => void
}

const prefix = 'roledex.note.'
const page = crypto.randomUUID()
let isPageHeld = false
/** The page that was in this tab before. */
const before = takeTurnInTab()
/** Pages that were gone already when they were looked for. */
const knownGone = new Set<string>()

/** False where storage is full or switched off; the text is then safe only where it is typed, as it would be without. */
export function writeDraft(key: string, draft: Draft): boolean {
  holdPage()
  try {
    localStorage.setItem(storageKey(key), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(storageKey(key))
  } catch {
    return
  }
}

/**
 * Hands `take` each draft of a page that is gone: of the one before in this tab, and of those that were gone when this
 * was called before. One that is open keeps its own.
 */
export function takeLeftDrafts(take: (left: LeftDraft) => void): void {
  holdPage()
  const pages = new Set(storedKeys().map(pageOf))
  for (const other of pages) {
    if (other === page) continue
    const takeAll = () => {
      if (other !== before && !knownGone.has(other)) return void knownGone.add(other)
      for (const key of storedKeys().filter((stored) => pageOf(stored) === other)) {
        const left = moveHere(key)
        if (left !== null) take(left)
      }
    }
    // Where there are no locks (a browser of long ago), there is no telling which page lives.
    if (navigator.locks === undefined) takeAll()
    else void navigator.locks.request(lockName(other), { ifAvailable: true }, (lock) => lock && takeAll())
  }
}

function takeTurnInTab(): string | null {
  try {
    const last = sessionStorage.getItem('roledex.page')
    sessionStorage.setItem('roledex.page', page)
    return last
  } catch {
    return null
  }
}

function holdPage(): void {
  if (isPageHeld || navigator.locks === undefined) return
  isPageHeld = true
  void navigator.locks.request(lockName(page), () => new Promise(() => {}))
}

/**
 * Makes the draft this page's own before the lock is let go, so that only one page takes it. A long one, for which storage
 * has no room twice, stays where it is until it is forgotten.
 */
function moveHere(from: string): LeftDraft | null {
  const draft = readDraft(from)
  const key = `left ${crypto.randomUUID()}`
  if (draft !== null && !writeDraft(key, draft)) {
    return { draft, forget: () => localStorage.removeItem(from) }
  }
  localStorage.removeItem(from)
  return draft && { draft, forget: () => forgetDraft(key) }
}

function readDraft(key: string): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    // What was left before notes had titles has none.
    return isDraft(stored) ? { ...stored, title: stored.title ?? '' } : null
  } catch {
    return null
  }
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

function storageKey(key: string): string {
  return `${prefix}${page}.${key}`
}

function pageOf(key: string): string {
  return key.slice(prefix.length).split('.', 1)[0] ?? ''
}

function lockName(ofPage: string): string {
  return `roledex.page.${ofPage}`
}

function isDraft(stored: unknown): stored is Draft & { title?: string } {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'text' in stored &&
    typeof stored.text === 'string' &&
    'postingId' in stored &&
    typeof stored.postingId === 'string'
  )
}
