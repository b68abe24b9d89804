// The one dialog that may be open. Everything that can open is a case of this union; DialogOutlet.tsx draws it. What is opened from
// a list in a dialog, and left to that list again, is drawn by the list itself, over its dialog.

import { useSyncExternalStore } from 'react'
import type { CorrectableField } from '../shared/corrections.ts'
import type { DueThing } from '../shared/due.ts'
import type { ExportedPostings } from '../shared/exporting.ts'
import type { SavedView } from '../shared/savedView.ts'
import type { OpenedTable } from '../shared/tableMapping.ts'
import { isInPopup } from './keyboard/keys.ts'
import { keepKeysUntil } from './keyboard/keysAhead.ts'

/** A search about to be kept under a name; with an id, one that is kept already. */
export type SearchToSave = Omit<SavedView, 'id'> & { id?: string }

/** What the clipboard held: its text, and the same as HTML where a page was copied. */
export interface Pasted {
  text: string
  html: string | null
}

/** The parts of the settings (see views/settings/settingsParts.tsx). */
export type SettingsPartId =
  | 'look'
  | 'dates'
  | 'reminders'
  | 'stages'
  | 'tags'
  | 'fields'
  | 'importing'
  | 'watched'
  | 'calendar'
  | 'reading'
  | 'library'
  | 'backups'
  | 'privacy'
  | 'about'

/** What can be exported from where the person is; a null list where none is on screen. */
export interface ExportSubject {
  selectedIds: string[]
  list: Extract<ExportedPostings, { kind: 'list' }> | null
}

/** What is given a day in a dialog of its own. */
export type DatedThing = { kind: 'task'; thing: DueThing } | { kind: 'replyBy'; postingId: string }

export type OpenDialog =
  | { kind: 'import' }
  | { kind: 'paste'; pasted?: Pasted }
  | { kind: 'importReport'; importId: string }
  | { kind: 'importPreview'; importId: string }
  | { kind: 'importHistory' }
  | { kind: 'table'; table: OpenedTable }
  | { kind: 'palette' }
  | { kind: 'keys' }
  /** `part`: where it opens. */
  | { kind: 'settings'; part?: SettingsPartId }
  | { kind: 'history' }
  | { kind: 'damage' }
  | { kind: 'stage'; postingIds: string[] }
  /** When something happened, the note on it, where a move led. */
  | { kind: 'events'; eventIds: string[] }
  | { kind: 'deadline'; postingIds: string[] }
  /** Until when these are put aside. */
  | { kind: 'snooze'; things: DueThing[] }
  | { kind: 'dueDate'; of: DatedThing }
  /** When it is reminded of. */
  | { kind: 'reminders'; thing: DueThing }
  /** `interviewId` null: a new one. */
  | { kind: 'interview'; postingId: string; interviewId: string | null }
  /** `talkId` and `offerId` null: a new one. */
  | { kind: 'salaryTalk'; postingId: string; talkId: string | null }
  | { kind: 'offer'; postingId: string; offerId: string | null }
  | { kind: 'tags'; postingIds: string[] }
  | { kind: 'people'; postingIds: string[] }
  | { kind: 'field'; postingIds: string[] }
  /** Null: a new contact. */
  | { kind: 'person'; personId: string | null }
  /** `field` null: which value is chosen in the dialog. */
  | { kind: 'correct'; postingId: string; field: CorrectableField | null }
  /** `text`: what a posting is to be made from, for want of data in it. */
  | { kind: 'newPosting'; text?: string }
  | { kind: 'merge'; one: string; other: string }
  /** Null: the whole bin. */
  | { kind: 'erase'; postingIds: string[] | null }
  | { kind: 'savedView'; view: SearchToSave }
  | { kind: 'export'; subject: ExportSubject }
  /** A whole library was brought in. */
  | { kind: 'fillLibrary'; library: { file: File; exportedAt: string | null } }

let open: OpenDialog | null = null
const listeners = new Set<() => void>()

/** Takes the place of one that is open. */
export function openDialog(dialog: OpenDialog): void {
  show(dialog)
}

export function closeDialog(): void {
  show(null)
}

function show(dialog: OpenDialog | null): void {
  open = dialog
  keepKeysUntil(() => open === null || isInPopup(document.activeElement))
  for (const listener of listeners) listener()
}

/** The one that is open now. What is drawn by it asks `useOpenDialog`. */
export function currentDialog(): OpenDialog | null {
  return open
}

export function useOpenDialog(): OpenDialog | null {
  return useSyncExternalStore(followDialog, currentDialog)
}

function followDialog(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
