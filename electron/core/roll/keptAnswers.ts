// Answers that are kept until they may have changed. To order a hundred thousand postings takes longer than a person
// should wait for each page of a list, and everybody who looks through one asks for page after page of the same order.
// What is asked of the time (is:open, dates to come) is asked again with every minute.

import { minuteMs } from '../../../shared/durations.ts'
import type { Clock } from '../clock.ts'
import type { ReadDb } from '../db/sql.ts'

/** Gives what `work` gives for these `inputs` (JSON values), worked out anew once the library or the minute changed. */
export type KeepAnswer = <T>(inputs: readonly unknown[], work: () => T) => T

/** A window looks at one list at a time; going back and forth between two, or two windows, are served as well. */
const keptAtMost = 4

/** `db` must not be the connection that writes: SQLite does not count a connection's own changes. */
export function createKeepAnswer(db: ReadDb, clock: Clock): KeepAnswer {
  const kept = new Map<string, unknown>()
  let seen = ''
  return <T>(inputs: readonly unknown[], work: () => T): T => {
    const version = db.get<{ data_version: number }>('PRAGMA data_version')?.data_version
    const present = `${version} ${Math.floor(clock.now() / minuteMs)} ${clock.zone()}`
    if (present !== seen) kept.clear()
    seen = present
    const key = JSON.stringify(inputs)
    const answer = kept.has(key) ? (kept.get(key) as T) : work()
    kept.delete(key)
    kept.set(key, answer)
    if (kept.size > keptAtMost) kept.delete(kept.keys().next().value!)
    return answer
  }
}
