// Where the keys stood when something was done, by name and never by place: undoing it leads back there, and doing it again
// to where it had led. Who goes on by keys acts on what was just taken back, and not on what has moved into its place.

import type { RefObject } from 'react'
import type { ListHandle, Standing } from './listHandle.ts'

interface FollowedKeys {
  read: () => Standing
  lead: (standing: Standing, ticks: 'restored' | 'left') => void
}

let keys: FollowedKeys | null = null
/** From where the keys have just stepped off what the next command is about. */
let steppedOff: Standing | null = null
const byCommand = new Map<string, Record<'before' | 'after', Standing>>()
const mostKept = 300

export function followStanding(followed: FollowedKeys): () => void {
  keys = followed
  return () => {
    keys = null
    steppedOff = null
    byCommand.clear()
  }
}

/** Goes to a neighbour of these postings, which the command that follows takes out of the list. */
export function stepOff(listRef: RefObject<ListHandle | null>, ids: readonly string[]): void {
  steppedOff = keys?.read() ?? null
  listRef.current?.stepOff(ids)
}

/** Of every command: keeps where the keys stand before it, and once it is answered. */
export function noteStanding(answer: Promise<{ ok: boolean; commandId?: string }>): void {
  const before = steppedOff ?? keys?.read()
  steppedOff = null
  answer.then(
    ({ commandId }) => {
      const after = keys?.read()
      if (commandId === undefined || before === undefined || after === undefined) return
      byCommand.set(commandId, { before, after })
      const [oldest] = byCommand.keys()
      if (byCommand.size > mostKept && oldest !== undefined) byCommand.delete(oldest)
    },
    () => {},
  )
}

/** A command was undone, or done again. */
export function leadBack(commandId: string, to: 'before' | 'after'): void {
  const standing = byCommand.get(commandId)?.[to]
  if (standing !== undefined) keys?.lead(standing, to === 'before' ? 'restored' : 'left')
}
