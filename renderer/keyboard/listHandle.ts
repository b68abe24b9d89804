import type { CommandData } from '../../shared/commands.ts'
import type { DueThing } from '../../shared/due.ts'

/** A key of rows that are no postings, for the sheet of keys. */
export interface RowKey {
  title: string
  keys: readonly string[]
}

/** Where the keys stand, by name. */
export interface Standing {
  /** Elsewhere nobody is led anywhere. */
  viewKey: string
  postingId: string | null
  /** What the list calls it, where that is not the posting alone. */
  key: string | null
  ticked: readonly string[]
}

/** What the list on screen can do for a command. */
export interface ListHandle {
  /** Goes up (−1) or down (1) by one posting. */
  move: (step: number) => void
  goTo: (end: 'first' | 'last') => void
  /** As `move`, ticking everything between here and where this began. */
  extend: (step: number) => void
  tickAll: () => void
  /** Whether the posting of the place is one a person sees as the current one, so that keys may act on it. */
  isCurrentSeen: () => boolean
  /** What is due of the ticked postings, else what it stands on, where it lists what is due. */
  dueThings?: () => DueThing[]
  /** Goes to a neighbour of these postings, which are about to leave the list. */
  stepOff: (ids: readonly string[]) => void
  /** What it stands on, where that is not just the posting of the place: a date of it, a pair, a line. */
  standingKey?: () => string | null
  /** Stands there as soon as it is in the list. */
  standOn?: (standing: Standing) => void
  /** Of what stands in columns: goes to the next one (1) or the one before (−1). */
  across?: (step: number) => void
  /** Takes these postings along to the next stage (1) or the one before (−1). */
  carry?: (ids: readonly string[], step: number) => void
  /** What keys do with a row that is no posting; there, none of a posting acts. */
  rowKeys?: readonly RowKey[]
  /** Of a calendar: moves the date it stands on by so many days, where it is the person's own. */
  shiftDate?: (days: number) => void
}

/** Whether a list of its kind has what a command needs of it; null where there is none on screen. */
export function canServe(list: Partial<ListHandle> | null, needs: CommandData['needs']): boolean {
  switch (needs) {
    case 'nothing':
      return true
    case 'due':
      return list?.dueThings !== undefined
    case 'columns':
      return list?.across !== undefined
    case 'cards':
      return list?.carry !== undefined
    case 'dates':
      return list?.shiftDate !== undefined
    case 'postings':
    case 'posting':
    case 'search':
      return list !== null
  }
}
