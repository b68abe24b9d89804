// Saves a note while it is typed, and never loses a word of it. A saver outlives the field it belongs to, so that
// leaving a tab or a posting takes nothing away; until the core has confirmed a text, a copy of it stays in this
// browser's storage (leftNotes.ts brings it back). A note that changed elsewhere meanwhile is never overwritten: both texts are kept and shown.

import type { Note } from '../../../shared/model.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { call } from '../../api/call.ts'
import { isLongText } from './longText.ts'
import { createNoteCopy, isLongAndNew } from './noteCopy.ts'
import { changeWithin, everywhere, joinSpans, type NoteSpan, untouched } from './noteSpan.ts'
import type { Draft } from './noteStorage.ts'

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
  /** `span`: where the text is new, if it is known. */
  type: (typed: { title?: string; text?: string }, span?: NoteSpan) => void
  /** Saves now what is not saved yet. */
  flush: () => Promise<void>
  /** Keeps in storage what is not saved yet, however long that takes. */
  putBy: () => void
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
export function createNoteSaver(key: string, postingId: string, start: Note | null): NoteSaver {
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
  /** Where the text was changed since the last save began, and where by then. */
  let typedIn = untouched
  let sentIn = untouched
  const copy = createNoteCopy(key, postingId)

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

  function schedule(quiet = quietDelay): void {
    const now = Date.now()
    if (timer === undefined) firstUnsavedAt = now
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(quiet, firstUnsavedAt + longestDelay - now)))
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    // Two that wait for the same save must not both save next.
    while (running !== null) await running
    if (snapshot.status === 'conflict') return
    if (!isUnsaved()) {
      copy.forget()
      if (snapshot.status !== 'saved') set({ status: 'saved', message: null })
      return
    }
    if (saved === null && `${snapshot.title}${snapshot.text}`.trim() === '') return
    running = save().finally(() => {
      running = null
      if (snapshot.status !== 'saved') remember(snapshot)
    })
    await running
  }

  async function save(): Promise<void> {
    set({ status: 'saving', message: null })
    sentIn = typedIn
    typedIn = untouched
    const result = await send(postingId, saved, snapshot, sentIn)
    if (!result.ok) typedIn = joinSpans(sentIn, typedIn)
    sentIn = untouched
    if (result.ok) {
      saved = result.value
      if (isSameAs(saved)) {
        copy.forget()
        set({ status: 'saved', noteId: saved.id })
      } else {
        set({ status: 'waiting', noteId: saved.id })
        schedule()
      }
      return
    }
    if (result.error.code === 'conflict' || result.error.code === 'notFound') {
      const theirs = await readTheirs(postingId, saved)
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
    typedIn = untouched
    copy.forget()
    set({
      title: note?.title ?? '',
      text: note?.body ?? '',
      status: 'saved',
      noteId: note?.id ?? null,
      message: null,
      theirs: null,
    })
  }

  function remember(typed: Pick<NoteSnapshot, 'title' | 'text'>): void {
    copy.write(saved, typed, joinSpans(sentIn, typedIn))
  }

  return {
    read: () => snapshot,
    note: () => saved,
    follow(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    type(typed, span = everywhere) {
      if (typed.text !== undefined) typedIn = joinSpans(typedIn, span)
      const next = { ...snapshot, ...typed }
      const isSavedAtOnce = isLongAndNew(next.text, saved)
      if (!isSavedAtOnce) remember(next)
      if (snapshot.status === 'conflict') set({ ...typed, wasTyped: true })
      else {
        set({ ...typed, status: 'waiting', wasTyped: true })
        schedule(isSavedAtOnce ? 0 : quietDelay)
      }
    },
    flush,
    putBy() {
      if (snapshot.status !== 'saved') remember(snapshot)
    },
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
      typedIn = everywhere
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
      typedIn = everywhere
      if (choice === 'mine' && theirs !== null) {
        set({ status: 'waiting', theirs: null, message: null })
        return flush()
      }
      settleAs(theirs)
    },
  }
}

/** Of a long text only what is new, which lies within `span`. */
async function send(
  postingId: string,
  before: Note | null,
  { title, text }: NoteSnapshot,
  span: NoteSpan,
): Promise<Result<Note>> {
  if (before === null) return call('notes.create', { postingId, title, body: text })
  const { id, body, updatedAt: basedOn } = before
  if (!isLongText(body)) return call('notes.save', { id, title, body: text, basedOn })
  const { change } = changeWithin(body, text, span)
  const result = await call('notes.change', { id, title, change, basedOn })
  return result.ok ? ok({ ...before, ...result.value, title, body: text }) : result
}

/** The note as it stands in the library now; null where it is gone. */
async function readTheirs(postingId: string, note: Note | null): Promise<Note | null> {
  const posting = await call('postings.get', { id: postingId })
  if (!posting.ok) return null
  return posting.value.notes.find(({ id }) => id === note?.id) ?? null
}
