// What is said of taking a command back and doing it again.

import { numberText } from '../../../shared/counts.ts'
import { fail, type Result } from '../../../shared/result.ts'
import type { CommandRow } from './commandRows.ts'
import type { Direction } from './undo.ts'

export const nothingText = 'There is nothing to undo.'

/** Without a word the steps of another day would go. */
export const nothingSinceText = `${nothingText} What was done before your library came here is under “What was done”.`

export function finalText({ label }: CommandRow): string {
  return `“${label}” cannot be taken back.`
}

/** `over`: what changed the same since, where that is known and can be taken back. */
export function changedAgain({ label }: CommandRow, direction: Direction, over?: CommandRow): Result<never> {
  const why =
    over === undefined
      ? 'because it was changed again since'
      : `because “${over.label}” changed it again since. Take that back first`
  return fail(
    'conflict',
    `“${label}” can no longer ${whatWords[direction]} by itself, ${why}. Nothing was changed.`,
  )
}

export function allGone({ label }: CommandRow, direction: Direction): Result<never> {
  return fail(
    'conflict',
    `“${label}” cannot ${whatWords[direction]} now, because what it was about is no longer in the library. Nothing was changed.`,
  )
}

const whatWords: Record<Direction, string> = { undo: 'be taken back', redo: 'be done again' }

/** A sentence each on postings that are there and on those that are not; nothing when none was left out. */
export function keptText(there: number, all: number): string {
  return changedText(there) + goneText(all - there)
}

function changedText(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? ' One posting stays as it is, because it was changed since.'
    : ` ${numberText(count)} postings stay as they are, because they were changed since.`
}

function goneText(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? ' One posting was left out, because it is no longer in the library.'
    : ` ${numberText(count)} postings were left out, because they are no longer in the library.`
}
