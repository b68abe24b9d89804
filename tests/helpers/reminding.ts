// Reminders on a real library without waiting: the test moves the clock and says when to look, as the timer would.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { writeDb } from '../../electron/core/db/sql.ts'
import { lookForReminders, type ReminderLook } from '../../electron/core/due/reminders.ts'
import type { Notice } from '../../shared/reminderText.ts'
import { startApp, type TestApp, type TestClock, testClock } from './app.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

export interface Reminding {
  app: TestApp
  clock: TestClock
  /** What the last look said. */
  look(): ReminderLook
  /** Does something, and looks as the timer does after a change. */
  change<T>(act: () => Promise<T>): Promise<T>
  /** Moves the clock, looks, and gives what is told. */
  at(instant: string): Promise<Notice | null>
  take(): Promise<Notice | null>
  /** The keys recorded so far. */
  recorded(): string[]
  run(sql: string, ...values: string[]): void
  close(): Promise<void>
}

/** The app's own timer looks at its start and then no more. */
export async function startReminding(instant?: string, zone?: string): Promise<Reminding> {
  const clock = testClock(instant, zone)
  const app = await startApp({ clock, reminding: { settleMs: 2 ** 30 } })
  const connection = new Sqlite(join(app.dataDir, 'library.db'))
  const db = writeDb(connection)
  const lookFrom = (sureUntil?: number) =>
    connection
      .transaction(() => lookForReminders(db, { now: clock.now(), zone: clock.zone() }, sureUntil))
      .immediate()
  const reminding: Reminding = {
    app,
    clock,
    look: () => lookFrom(),
    change: async (act) => {
      const given = await act()
      lookFrom(clock.now())
      return given
    },
    at: async (to) => {
      clock.set(to)
      lookFrom()
      return reminding.take()
    },
    take: async () => (await app.call('reminders.take')).notice,
    recorded: () => db.all<{ key: string }>('SELECT key FROM reminders ORDER BY key').map(({ key }) => key),
    run: (sql, ...values) => void db.run(sql, ...values),
    close: async () => {
      connection.close()
      await app.close()
    },
  }
  return reminding
}
