// Looks for reminders when the next one is due, and after what is due may have changed. Sleeps until then, but wakes
// once a minute to compare two numbers: a timer does not count the time a computer sleeps, and a clock or a zone can be
// changed under it. The database is asked only when there is a reason.

import type Database from 'better-sqlite3'
import { minuteMs } from '../../../shared/durations.ts'
import type { Topic } from '../../../shared/topics.ts'
import type { Clock } from '../clock.ts'
import type { HeldTransaction } from '../db/heldTransaction.ts'
import { writeDb } from '../db/sql.ts'
import type { Log } from '../log.ts'
import { keepTold, lookForReminders, type ReminderLook, readTold, type ToldReminders } from './reminders.ts'

export interface ReminderTimerOptions {
  connection: Database.Database
  held: HeldTransaction
  clock: Clock
  log: Log
  announce(topics: readonly Topic[]): void
  /** How long after a change to look, ms, so that an import is not a thousand looks. */
  settleMs?: number | undefined
  /** Filled when it stops and read when it starts, for a file that takes the place of another. */
  carried?: CarriedReminders
}

export interface CarriedReminders {
  told: ToldReminders | null
}

interface ReminderTimer {
  /**
   * Looks for the first time, where it has not yet: to be called before anything is changed, so that what was there at
   * the start is told apart from what comes in. Opening a library waits for nothing.
   */
  lookFirst(): void
  /** To be told of every change, as it happens. */
  notice(topics: readonly Topic[]): void
  /** Looks once more where something changed since, so that the next start finds nothing new in it. */
  stop(): void
}

const concerned: ReadonlySet<Topic> = new Set(['postings', 'tracking', 'notes', 'stages', 'settings'])

export function startReminderTimer(options: ReminderTimerOptions): ReminderTimer {
  const { connection, held, clock, log, announce, settleMs = 2_000, carried } = options
  const db = writeDb(connection)
  let last: ReminderLook | null = null
  let zone = clock.zone()
  /** Until then nothing came due of all that is known; what is new since may be late, and is not told. */
  let sureUntil = Number.NEGATIVE_INFINITY
  let settling: NodeJS.Timeout | null = null
  let waking: NodeJS.Timeout | null = null
  const changed = new Set<Topic>()
  /** What ends after it still tells of changes. */
  let isStopped = false

  const isDue = () => last === null || clock.now() >= last.next
  const beSure = () => {
    if (!isDue()) sureUntil = Math.max(sureUntil, clock.now())
  }

  /** `because`: what was changed, where that is the reason to look. */
  const look = (because: ReadonlySet<Topic> | null) => {
    const wasHeld = last !== null && !last.isWaiting
    const moment = { now: clock.now(), zone: clock.zone() }
    const isSmall =
      because !== null &&
      !isDue() &&
      moment.zone === zone &&
      !because.has('settings') &&
      !because.has('stages')
    const knownQuiet = isSmall ? (last?.nextQuiet ?? null) : null
    held.settle()
    try {
      last = connection.transaction(() => lookForReminders(db, moment, sureUntil, knownQuiet)).immediate()
      zone = moment.zone
      sureUntil = moment.now
      if (last.isWaiting && (last.isNew || wasHeld)) announce(['reminders'])
    } catch (error) {
      // A full disk, say. Nothing counts as told, and in a minute it is tried again.
      log.mistake('reminders', error)
      last = null
    }
    wake()
  }

  const wake = () => {
    if (waking !== null) clearTimeout(waking)
    const wait = last === null ? minuteMs : last.next - clock.now()
    waking = setTimeout(
      () => {
        const isSetBack = clock.now() < sureUntil - minuteMs
        if (isDue() || isSetBack || clock.zone() !== zone) look(null)
        else {
          beSure()
          wake()
        }
      },
      Math.min(minuteMs, Math.max(1_000, wait)),
    )
    waking.unref()
  }

  const settle = () => {
    if (settling !== null) clearTimeout(settling)
    settling = null
    const topics = new Set(changed)
    changed.clear()
    look(topics)
  }

  const settleSoon = () => {
    settling = setTimeout(settle, settleMs)
    settling.unref()
  }

  const told = carried?.told
  if (told) connection.transaction(() => keepTold(db, told)).immediate()
  settleSoon()
  return {
    lookFirst() {
      if (last === null && !isStopped) settle()
    },
    notice(topics) {
      const concerning = topics.filter((topic) => concerned.has(topic))
      for (const topic of concerning) changed.add(topic)
      if (isStopped || settling !== null || concerning.length === 0) return
      beSure()
      settleSoon()
    },
    stop() {
      isStopped = true
      if (settling !== null && last !== null) settle()
      if (settling !== null) clearTimeout(settling)
      if (waking !== null) clearTimeout(waking)
      if (carried === undefined) return
      try {
        carried.told = readTold(db)
      } catch {
        // A damaged library closes all the same; what takes its place may tell something again.
      }
    },
  }
}
