// The copy of what is typed in a note and not saved yet (noteStorage.ts keeps it): of a very long text only what is new.

import type { Note } from '../../../shared/model.ts'
import { isLongText } from './longText.ts'
import { changeWithin, type NoteSpan } from './noteSpan.ts'
import { forgetDraft, writeDraft } from './noteStorage.ts'

/**
 * Characters. Browsers take half a second over storing more, and over telling the page that they did: a longer text is saved
 * at once instead, and put by only where that fails or the page goes.
 */
const mostPutBy = 100_000

/** Whether all of a very long text is new, and not only a part of it. */
export function isLongAndNew(text: string, saved: Note | null): boolean {
  return text.length > mostPutBy && (saved === null || !isLongText(saved.body))
}

interface NoteCopy {
  /** `span`: where the text differs from what is saved. */
  write: (saved: Note | null, typed: { title: string; text: string }, span: NoteSpan) => void
  forget: () => void
}

export function createNoteCopy(key: string, postingId: string): NoteCopy {
  /** The long text that was put by last, with its title: it is not stored twice. */
  let lastLong: string | null = null
  return {
    write(saved, { title, text }, span) {
      const draft = { postingId, noteId: saved?.id ?? null, title, basedOn: saved?.updatedAt ?? null }
      if (saved === null || !isLongText(saved.body)) {
        const long = isLongAndNew(text, saved) ? `${title}\n${text}` : null
        if (long !== null && long === lastLong) return
        lastLong = long
        writeDraft(key, { ...draft, text })
      } else {
        const { change, within } = changeWithin(saved.body, text, span)
        writeDraft(key, { ...draft, text: change.insert, within })
      }
    },
    forget: () => forgetDraft(key),
  }
}
