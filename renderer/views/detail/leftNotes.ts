// What was typed in a page that went before it could save: taken up by the next one. It is saved where nothing
// speaks against it; where its note was changed meanwhile, both texts are shown to choose from. Until one of
// these has happened it stays in this browser's storage.

import type { Note } from '../../../shared/model.ts'
import { call } from '../../api/call.ts'
import { openPosting } from '../../navigation.ts'
import { showToast } from '../../ui/toasts.ts'
import { flushNotes, saverOfNote } from './noteSavers.ts'
import { type Draft, type LeftDraft, takeLeftDrafts } from './noteStorage.ts'

/** Taken, but the core has not answered yet. */
const waiting = new Set<LeftDraft>()
/** Milliseconds: the page that was here before a reload may not be quite gone when this one starts. */
const lookAgainAfter = 1_000

/** At the start, and whenever the core answers again: brings what was typed and not saved to the library. */
export function recoverNotes(): void {
  void flushNotes()
  for (const left of waiting) void recover(left)
  takeLeft()
  setTimeout(takeLeft, lookAgainAfter)
}

function takeLeft(): void {
  takeLeftDrafts((left) => {
    waiting.add(left)
    void recover(left)
  })
}

async function recover(left: LeftDraft): Promise<void> {
  const posting = await call('postings.get', { id: left.draft.postingId })
  // Out of reach, or its posting is deleted just now: the next start tries again.
  if (!posting.ok || !waiting.delete(left)) return
  const { notes, title } = posting.value
  const present = notes.find((each) => each.id === left.draft.noteId)
  const { draft, note } = putTogether(left.draft, present)
  const isEmpty = `${draft.title}${draft.text}`.trim() === ''
  const isThere = notes.some((each) => each.body === draft.text && each.title === draft.title)
  if (isEmpty || isThere) return left.forget()
  if (note === undefined) {
    const created = await call('notes.create', {
      postingId: draft.postingId,
      title: draft.title,
      body: draft.text,
    })
    if (!created.ok) return void waiting.add(left)
    left.forget()
    return sayRecovered(draft, title)
  }
  const saver = saverOfNote(note)
  const offer = () => {
    if (!saver.resume(draft)) return false
    left.forget()
    const stopFollowing = saver.follow(() => {
      const { status, message } = saver.read()
      if (status === 'conflict') sayConflict(draft, message)
      if (status === 'saved') sayRecovered(draft, title)
      if (status === 'conflict' || status === 'saved') stopFollowing()
    })
    return true
  }
  if (offer()) return
  // Something else is being typed in this very note: its turn comes when that is saved.
  const stopWaiting = saver.follow(() => {
    if (saver.read().status === 'saved' && offer()) stopWaiting()
  })
}

/**
 * Of a very long note a draft holds a part. Where the note is another by now, that part is there already, or it
 * becomes a note of its own.
 */
function putTogether(draft: Draft, note: Note | undefined): { draft: Draft; note: Note | undefined } {
  const { within, text, ...rest } = draft
  if (within === undefined || note === undefined) return { draft, note }
  const { head, tail } = within
  if (note.updatedAt === draft.basedOn) {
    return {
      draft: { ...rest, text: note.body.slice(0, head) + text + note.body.slice(note.body.length - tail) },
      note,
    }
  }
  const isThere = note.body.startsWith(text, head)
  return isThere
    ? { draft: { ...rest, text: note.body, title: note.title }, note }
    : { draft, note: undefined }
}

function sayRecovered(draft: Draft, title: string | null): void {
  showToast({
    text: `Saved a note that was left unsaved, of ${title === null ? 'a posting' : `“${title}”`}`,
    action: { label: 'Show', run: () => openPosting(draft.postingId, 'notes') },
  })
}

function sayConflict(draft: Draft, message: string | null): void {
  showToast({
    text: message ?? 'A note was changed in two places. Both texts are kept.',
    action: { label: 'Compare', run: () => openPosting(draft.postingId, 'notes') },
  })
}
