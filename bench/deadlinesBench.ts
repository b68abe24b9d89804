// What is due in a library of 100,000 postings gathered over four years: Today, the sidebar's count, a month of the
// calendar, and the first look for reminders. Postings go in by SQL, because importing so many is another bench.

import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { createApp } from '../electron/core/app.ts'
import { createHeldTransaction } from '../electron/core/db/heldTransaction.ts'
import { startReminderTimer } from '../electron/core/due/reminderTimer.ts'
import { silentLog } from '../electron/core/log.ts'
import { addDays } from '../shared/calendar.ts'
import { type BenchLine, inTempFolder, milliseconds, percentile } from './measure.ts'

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database

const now = Date.parse('2026-11-20T09:00:00Z')
const zone = 'Europe/Berlin'
const rounds = 60
/** Days before and after now between which the listings close. */
const [daysBehind, daysAhead] = [1_340, 120]
/** Of every hundred postings: applied to, with a deadline of one's own, with a task, with an interview. */
const [appliedEach, mineEach, taskEach, interviewEach] = [50, 100, 100, 200]

export async function benchDeadlines(count: number): Promise<BenchLine[]> {
  return inTempFolder(async (folder) => {
    const dataDir = join(folder, 'library')
    mkdirSync(dataDir)
    const open = async () => {
      const opened = await createApp({ dataDir, clock: { now: () => now, zone: () => zone } })
      if (!opened.ok) throw new Error(opened.error.message)
      return opened.value
    }
    await (await open()).close()
    fill(join(dataDir, 'library.db'), count)
    const core = await open()
    // Else that of the day would run beside what is measured.
    await core.dispatch('library.backup', {}, 'shell')
    const p95 = async (method: string, input: unknown) => {
      const times: number[] = []
      for (let round = 0; round < rounds; round++) {
        times.push(await milliseconds(() => core.dispatch(method, input, 'window')))
      }
      return percentile(times.slice(5), 95)
    }
    const lines: BenchLine[] = [
      { name: `Today at ${count}, p95 in ms`, value: await p95('due.list', { perGroup: 50 }), limit: 16 },
      {
        name: `what the sidebar counts at ${count}, p95 in ms`,
        value: await p95('due.counts', {}),
        limit: 16,
      },
      {
        name: `a month of the calendar at ${count}, p95 in ms`,
        value: await p95('calendar.days', { from: '2026-10-26', to: '2026-12-06', perDay: 6 }),
        limit: 16,
      },
    ]
    await core.close()
    lines.push({
      name: `reminders at the start, at ${count}, p95 in ms`,
      value: percentile(startReminders(join(dataDir, 'library.db')), 95),
      limit: 50,
    })
    return lines
  })
}

/** What the first look for reminders takes after each of some starts, ms. */
function startReminders(path: string): number[] {
  return Array.from({ length: 20 }, () => {
    const connection = new Sqlite(path)
    const start = performance.now()
    const timer = startReminderTimer({
      connection,
      held: createHeldTransaction(connection),
      clock: { now: () => now, zone: () => zone },
      log: silentLog,
      announce: () => {},
    })
    timer.lookFirst()
    const taken = performance.now() - start
    timer.stop()
    connection.close()
    return taken
  })
}

function fill(path: string, count: number): void {
  const db = new Sqlite(path)
  const at = new Date(now).toISOString()
  db.pragma('synchronous = OFF')
  db.prepare(
    "INSERT INTO imports (id, commandId, origin, state, startedAt) VALUES ('i', 'c', 'files', 'finished', ?)",
  ).run(at)
  const posting = db.prepare(
    `INSERT INTO postings (id, importId, version, createdAt, updatedAt, isSample, needsReview, title, titleSort,
       employerName, employerSort, isEmployerHidden, placeCount, hasSections, workMode, deadline, deadlineEndsAt, closesOn, employerKey)
     VALUES (?, 'i', 1, ?, ?, 0, 0, ?, ?, ?, ?, 0, 1, 0, 'unknown', ?, ?, ?, 'k')`,
  )
  const tracking = db.prepare(
    'INSERT INTO tracking (postingId, stageId, stageSince, deadlineOn, deadlineEndsAt) VALUES (?, ?, ?, ?, ?)',
  )
  const task = db.prepare(
    "INSERT INTO tasks (id, postingId, body, dueOn, dueEndsAt, createdAt) VALUES (?, ?, 'Call', ?, ?, ?)",
  )
  const interview = db.prepare(
    `INSERT INTO interviews (id, postingId, kind, name, startOn, startTime, zone, startsAt, place, people, preparation, outcomeNote, createdAt)
     VALUES (?, ?, 'video', '', ?, '10:00', '${zone}', ?, '', '[]', '', '', ?)`,
  )
  db.transaction(() => {
    for (let n = 0; n < count; n++) {
      const id = `p${n}`
      // Spread evenly, but not in the order of their numbers.
      const day = addDays('2026-11-20', ((n * 7_919) % (daysBehind + daysAhead)) - daysBehind)
      const isInstant = n % 2 === 0
      const endsAt = `${day}T16:00:00.000Z`
      const date = {
        raw: day,
        kind: isInstant ? 'instant' : 'date',
        instant: isInstant ? endsAt : null,
        local: null,
        date: isInstant ? null : day,
        readings: [],
        earliest: endsAt,
        latest: endsAt,
        offsetKnown: isInstant,
      }
      const deadline = { date, origin: 'stated', confidence: null, afterDays: null, reason: null }
      posting.run(
        id,
        at,
        at,
        `Post ${n}`,
        `post ${n}`,
        `Firm ${n % 900}`,
        `firm ${n % 900}`,
        JSON.stringify(deadline),
        endsAt,
        isInstant ? null : day,
      )
      const since = `${addDays('2026-11-20', -(n % 300))}T08:00:00.000Z`
      // Of one's own dates none stays overdue for years.
      const mine = n % mineEach === 1 ? addDays('2026-11-20', (n % 150) - 30) : null
      if (n % appliedEach === 0 || mine !== null) {
        const stage =
          n % appliedEach > 0 ? 'considering' : n % (appliedEach * 5) === 0 ? 'applied' : 'rejected'
        tracking.run(id, stage, since, mine, mine === null ? null : `${mine}T22:59:59.999Z`)
      }
      if (n % taskEach === 2 && day > '2026-11-01') task.run(`t${n}`, id, day, `${day}T22:59:59.999Z`, at)
      if (n % interviewEach === 3) interview.run(`v${n}`, id, day, `${day}T09:00:00.000Z`, at)
    }
  })()
  db.close()
}
