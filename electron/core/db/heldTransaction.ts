// One transaction for many turns of a long job. A commit costs as much as storing a dozen postings, whatever it commits;
// so what an import writes in a turn stays uncommitted while the next ones follow, and is committed together soon after.
// Whoever else writes settles it first, so that nothing of theirs ever waits for it or falls with it.

import type Database from 'better-sqlite3'

/** Somebody whose writes are in it. Where they could not be committed, `lost` says why. */
export interface Holder {
  lost: { because: unknown } | null
}

/** Runs `step` wholly or, where it throws, not at all; what was done before it in the same transaction stays. */
export type Whole = <T>(step: () => T) => T

export interface HeldTransaction {
  /**
   * Runs `act` inside, opening it where there is none yet. Where `act` throws, the step it was at is taken back and the rest
   * stays. Throws as well where what this holder wrote before was lost.
   */
  run<T>(holder: Holder, act: (whole: Whole) => T): T
  /** Commits it, where there is one. A fault is kept for those who hold it; nobody else's writes are in it. */
  settle(): void
  /** What has to happen before each commit. */
  onSettle(act: () => void): void
}

/** Long enough to make commits rare, short enough for a commit to be no longer than a turn. */
const heldForMs = 100

/** What it writes is not forced to the disk by itself: the next other command does that, and so does closing the library. */
export function createHeldTransaction(connection: Database.Database): HeldTransaction {
  const holders = new Set<Holder>()
  let timer: NodeJS.Timeout | null = null
  let beforeCommit = () => {}
  // Of a page that changes, SQLite keeps a copy as long as a step lasts, and goes through all of them at the end of each
  // statement: steps are short, and there is none around them.
  const whole = connection.transaction((step: () => unknown) => step()) as Whole

  const open = () => {
    connection.pragma('synchronous = NORMAL')
    try {
      connection.exec('BEGIN IMMEDIATE')
    } catch (error) {
      end(null)
      throw error
    }
    timer = setTimeout(settle, heldForMs)
  }

  const end = (lost: Holder['lost']) => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (lost !== null) for (const holder of holders) holder.lost = lost
    holders.clear()
    connection.pragma('synchronous = FULL')
  }

  const settle = () => {
    if (timer === null) return
    try {
      beforeCommit()
      connection.exec('COMMIT')
      end(null)
    } catch (because) {
      if (connection.inTransaction) connection.exec('ROLLBACK')
      end({ because })
    }
  }

  const run = <T>(holder: Holder, act: (whole: Whole) => T): T => {
    if (holder.lost !== null) throw holder.lost.because
    if (timer === null) open()
    holders.add(holder)
    try {
      return act(whole)
    } catch (because) {
      // A full disk takes back the whole of it, not only this step.
      if (!connection.inTransaction) end({ because })
      throw because
    }
  }

  return {
    run,
    settle,
    onSettle: (act) => {
      beforeCommit = act
    },
  }
}
