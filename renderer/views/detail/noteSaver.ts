// Saves a note while it is typed, and never loses a word of it. A saver outlives the field it belongs to, so that
// leaving a tab or a posting takes nothing away; until the core has confirmed a text, a copy of it stays in this
// browser's storage (leftNotes.ts brings it back). A note that changed elsewhere meanwhile is never overwritten: both texts are kept and shown.

import type { Note } from '../../../shared/model.ts'
import { call } from '../../api/call.ts'
import { type Draft, forgetDraft, writeDraft } from './noteStorage.ts'

export type NoteStatus = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict'

export interface NoteSnapshot {
  title: string
  text: string
  status: NoteStatus
  /** Null until a new note is saved for the first time. */
  noteId: string | null
  /** What happened, where the status is `failed`. */
  message: string | null
  /** The text from elsewhere, where the status is `conflict`; null when the note is gone. */
  theirs: Note | null
  /** Something was typed here; before that there is nothing to say about saving. */
  wasTyped: boolean
}

export interface NoteSaver {
  read: () => NoteSnapshot
  /** The note as last known to be saved; null for a new one. */
  note: () => Note | null
  follow: (listener: () => void) => () => void
  type: (typed: { title?: string; text?: string }) => void
  /** Saves now what is not saved yet. */
  flush: () => Promise<void>
  /** Takes over what the library holds now, unless something here is not saved yet. */
  adopt: (note: Note) => void
  /** Goes on with what was typed in a page that is gone; false while something else here is not saved. */
  resume: (draft: Draft) => boolean
  /** Ends a conflict: writes the own text over the other one, drops the own, or keeps it as a note of its own. */
  settle: (choice: 'mine' | 'theirs' | 'both') => Promise<void>
}

/** Milliseconds after the last key, and at most after the first one that is not saved. */
const quietDelay = 400
const longestDelay = 900
const retryDelay = 3_000

const savers = new Map<string, NoteSaver>()

export function saverOfNote(note: Note): NoteSaver {
  return saverFor(`note ${note.id}`, note.postingId, note)
}

/** The field for a note that is not there yet; one for each posting. */
export function saverOfNewNote(postingId: string): NoteSaver {
  return saverFor(newNoteKey(postingId), postingId, null)
}

/** The new note is one of the notes now; the field is free for the next. */
export function releaseNewNote(postingId: string): void {
  savers.delete(newNoteKey(postingId))
}

/** Notes of a posting that are gone while something typed in them is not saved. */
export function listUnsavedGone(postingId: string, present: readonly Note[]): Note[] {
  return [...savers.values()]
    .filter((saver) => saver.read().status !== 'saved')
    .flatMap((saver) => saver.note() ?? [])
    .filter((note) => note.postingId === postingId && !present.some(({ id }) => id === note.id))
}

/** Before the page goes: everything typed and not saved yet is sent. */
export async function flushNotes(): Promise<void> {
  await Promise.all([...savers.values()].map((saver) => saver.flush()))
}

function newNoteKey(postingId: string): string {
  return `new ${postingId}`
}

function saverFor(key: string, postingId: string, note: Note | null): NoteSaver {
  const known = savers.get(key)
  if (known !== undefined) return known
  const saver = createSaver(key, postingId, note)
  savers.set(key, saver)
  return saver
}

function createSaver(key: string, postingId: string, start: Note | null): NoteSaver {
  const listeners = new Set<() => void>()
  let saved = start
  let snapshot: NoteSnapshot = {
    title: start?.title ?? '',
    text: start?.body ?? '',
    status: 'saved',
    noteId: start?.id ?? null,
    message: null,
    theirs: null,
    wasTyped: false,
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstUnsavedAt = 0
  let running: Promise<void> | null = null

  function set(change: Partial<NoteSnapshot>): void {
    snapshot = { ...snapshot, ...change }
    for (const listener of listeners) listener()
  }

  function isUnsaved(): boolean {
    return !isSameAs(saved)
  }

  function isSameAs(note: Note | null): boolean {
    return snapshot.text === (note?.body ?? '') && snapshot.title === (note?.title ?? '')
  }

  function schedule(): void {
    const now = Date.now()
    if (timer === undefined) firstUnsavedAt = now
    clearTimeout(timer)
    timer = setTimeout(
      () => void flush(),
      Math.max(0, Math.min(quietDelay, firstUnsavedAt + longestDelay - now)),
    )
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    // Two that wait for the same save must not both save next.
    while (running !== null) await running
    if (snapshot.status === 'conflict') return
    if (!isUnsaved()) {
      forgetDraft(key)
      if (snapshot.status !== 'saved') set({ status: 'saved', message: null })
      return
    }
    if (saved === null && `${snapshot.title}${snapshot.text}`.trim() === '') return
    running = save().finally(() => {
      running = null
    })
    await running
  }

  async function save(): Promise<void> {
    const { title, text } = snapshot
    set({ status: 'saving', message: null })
    const result =
      saved === null
        ? await call('notes.create', { postingId, title, body: text })
        : await call('notes.save', { id: saved.id, title, body: text, basedOn: saved.updatedAt })
    if (result.ok) {
      saved = result.value
      if (isSameAs(saved)) {
        forgetDraft(key)
        set({ status: 'saved', noteId: saved.id })
      } else {
        set({ status: 'waiting', noteId: saved.id })
        schedule()
      }
      return
    }
    if (result.error.code === 'conflict' || result.error.code === 'notFound') {
      const theirs = await readTheirs()
      if (theirs !== null && isSameAs(theirs)) settleAs(theirs)
      else set({ status: 'conflict', message: result.error.message, theirs })
      return
    }
    set({ status: 'failed', message: result.error.message })
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), retryDelay)
  }

  function settleAs(note: Note | null): void {
    saved = note
    forgetDraft(key)
    set({
      title: note?.title ?? '',
      text: note?.body ?? '',
      status: 'saved',
      noteId: note?.id ?? null,
      message: null,
      theirs: null,
    })
  }

  function remember({ title, text }: Pick<NoteSnapshot, 'title' | 'text'>): void {
    writeDraft(key, { postingId, noteId: saved?.id ?? null, title, text, basedOn: saved?.updatedAt ?? null })
  }

  async function readTheirs(): Promise<Note | null> {
    const posting = await call('postings.get', { id: postingId })
    if (!posting.ok) return null
    return posting.value.notes.find((note) => note.id === saved?.id) ?? null
  }

  return {
    read: () => snapshot,
    note: () => saved,
    follow(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    type(typed) {
      remember({ ...snapshot, ...typed })
      if (snapshot.status === 'conflict') set({ ...typed, wasTyped: true })
      else {
        set({ ...typed, status: 'waiting', wasTyped: true })
        schedule()
      }
    },
    flush,
    adopt(note) {
      if (snapshot.status === 'conflict') {
        // The other text went on: the choice is between the present two.
        if (isSameAs(note)) settleAs(note)
        else if (note.updatedAt !== snapshot.theirs?.updatedAt) set({ theirs: note })
        return
      }
      if (note.updatedAt === saved?.updatedAt || isUnsaved() || running !== null) return
      settleAs(note)
    },
    resume(draft) {
      if (snapshot.status !== 'saved' || running !== null) return false
      // Typed on an older state than the present one: the core will say so, and both are shown.
      if (saved !== null && draft.basedOn !== null) saved = { ...saved, updatedAt: draft.basedOn }
      remember(draft)
      set({ title: draft.title, text: draft.text, status: 'waiting', wasTyped: true })
      schedule()
      return true
    },
    async settle(choice) {
      const { theirs, title, text } = snapshot
      if (choice === 'both' || (choice === 'mine' && theirs === null)) {
        const result = await call('notes.create', { postingId, title, body: text })
        if (!result.ok) return set({ message: result.error.message })
      }
      saved = theirs
      if (choice === 'mine' && theirs !== null) {
        set({ status: 'waiting', theirs: null, message: null })
        return flush()
      }
      settleAs(theirs)
    },
  }
}
