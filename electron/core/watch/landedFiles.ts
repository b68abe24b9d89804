// Which files of a watched folder are to be taken in: only names that a saved posting has, only when they are
// complete, each once. Pure but for the look at the folder.

import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What a file looked like; another size or time is another file. */
export interface FileMark {
  name: string
  size: number
  /** Whole milliseconds. */
  modifiedAt: number
}

/**
 * Pages, data and text. Archives are left to the person: in a folder of downloads most of them are something else,
 * and each would bring in all it holds.
 */
const readable = /\.(jsonld|json|jsonl|ndjson|html?|xhtml|mhtml?|webarchive|eml|txt)$/i
/** What browsers and editors call a file they are still writing. */
const unfinished = /^(\.|~\$|Unconfirmed )|\.(crdownload|part|partial|download|opdownload|tmp|temp)$/i
/** Written beside the file itself while it is being fetched. */
const companions = ['.part', '.crdownload', '.download', '.partial']

export function canBePosting(name: string, names: ReadonlySet<string>): boolean {
  if (unfinished.test(name) || !readable.test(name)) return false
  return !companions.some((ending) => names.has(name + ending))
}

/** The files of a folder, not of folders in it, that may be saved postings. Throws when it cannot be read. */
export async function listLanded(folder: string): Promise<FileMark[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = new Set(entries.map(({ name }) => name))
  const marks: FileMark[] = []
  for (const entry of entries) {
    if (!entry.isFile() || !canBePosting(entry.name, names)) continue
    try {
      const { size, mtimeMs } = await stat(join(folder, entry.name))
      marks.push({ name: entry.name, size, modifiedAt: Math.floor(mtimeMs) })
    } catch {
      // Gone again between the two looks.
    }
  }
  return marks.sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Says which files have stopped changing: the same size and time for `settleMs`, and something in them. */
export function createSettling(settleMs: number) {
  const seen = new Map<string, FileMark & { since: number }>()
  return {
    /** `now` in milliseconds of any clock that only goes forward. Forgets files that are not named any more. */
    settled(marks: readonly FileMark[], now: number): FileMark[] {
      const names = new Set(marks.map(({ name }) => name))
      for (const name of seen.keys()) if (!names.has(name)) seen.delete(name)
      return marks.filter((mark) => {
        const before = seen.get(mark.name)
        if (before === undefined || !isSameFile(before, mark)) {
          seen.set(mark.name, { ...mark, since: now })
          return false
        }
        return mark.size > 0 && now - before.since >= settleMs
      })
    },
  }
}

export function isSameFile(one: FileMark, other: FileMark): boolean {
  return one.size === other.size && one.modifiedAt === other.modifiedAt
}
