// One calendar file in a folder of the person's choice, written anew shortly after something in it changed. It is put
// in place in one step, so that a program that reads it never sees half of it, and what is no longer due is called
// off in it. Where it cannot be written the settings say so, and it is tried again.

import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { KeptCalendarState } from '../../../shared/calendarFile.ts'
import { calendarFileName } from '../../../shared/calendarFile.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Topic } from '../../../shared/topics.ts'
import { type Clock, nowIso } from '../clock.ts'
import { type ReadDb, type WriteDb, writeDb } from '../db/sql.ts'
import { errorCode } from '../errorCode.ts'
import type { Log } from '../log.ts'
import type { KeptCalendar, Library } from '../services.ts'
import { forgetFingerprints, forgetKept } from './calendarRevisions.ts'
import { composeCalendar } from './composeCalendar.ts'

export interface KeptCalendarTimings {
  /** After the last change. */
  settleMs: number
  /** After a write that failed, and to see a new day begin. */
  againMs: number
}

const ordinaryTimings: KeptCalendarTimings = { settleMs: 2_000, againMs: 600_000 }
const watchedTopics: ReadonlySet<Topic> = new Set(['postings', 'tracking', 'stages', 'settings'])

interface KeptCalendarOptions {
  library: Library
  /** The window's reading connection. */
  db: ReadDb
  clock: Clock
  log: Log
  timings?: KeptCalendarTimings | undefined
  /** An earlier file of the library took the place of the present one. */
  hasTakenPlace: boolean
  announce(topics: readonly Topic[]): void
}

interface FolderRow {
  path: string
  since: string
  writtenAt: string | null
}

export function createKeptCalendar(options: KeptCalendarOptions): KeptCalendar {
  const { library, db: reader, clock, log, announce, timings = ordinaryTimings, hasTakenPlace } = options
  const db: WriteDb = writeDb(library.writer)
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<unknown> = Promise.resolve()
  let written: string | null = null
  let problem: string | null = null
  let isClosed = false

  const folder = () => reader.get<FolderRow>('SELECT path, since, writtenAt FROM calendarFolder')

  const writeIn = (milliseconds: number) => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (isClosed || folder() === undefined) return
    timer = setTimeout(() => {
      timer = null
      void enqueue(write).catch(() => {})
    }, milliseconds)
    timer.unref()
  }

  /** One write after the other. */
  const enqueue = <T>(act: () => Promise<T>): Promise<T> => {
    const result = writing.then(act)
    writing = result.catch((error) => log.mistake('calendar file', error))
    return result
  }

  const write = async () => {
    const row = folder()
    if (row === undefined || isClosed) return
    const { text } = await composeCalendar({ library, db: reader, clock, postingIds: null, isKept: true })
    const before = problem
    try {
      if (text !== written) {
        await replaceFile(join(row.path, calendarFileName), text)
        written = text
        db.run('UPDATE calendarFolder SET writtenAt = ?', nowIso(clock))
      }
      problem = null
    } catch (error) {
      written = null
      problem = folderProblem(row.path, error)
    }
    if (problem !== before || problem === null) announce(['calendarFile'])
    // What changed meanwhile waits already, and for less long.
    if (timer === null) writeIn(timings.againMs)
  }

  if (hasTakenPlace) forgetFingerprints(db)
  writeIn(timings.settleMs)
  return {
    state: (): KeptCalendarState | null => {
      const row = folder()
      if (row === undefined) return null
      const { path, since, writtenAt } = row
      return { label: basename(path) || path, fileName: calendarFileName, since, writtenAt, problem }
    },
    keepIn: (path) =>
      enqueue(async (): Promise<Result<null>> => {
        try {
          // Whether it can be written at all is known before anything is promised.
          await writeFile(draftOf(join(path, calendarFileName)), '')
        } catch (error) {
          return fail('unavailable', folderProblem(path, error))
        }
        library.held.settle()
        library.writer
          .transaction(() => {
            forgetKept(db)
            db.run('DELETE FROM calendarFolder')
            db.run('INSERT INTO calendarFolder (path, since) VALUES (?, ?)', path, nowIso(clock))
          })
          .immediate()
        written = null
        problem = null
        await write()
        return ok(null)
      }),
    stop: () => {
      if (timer !== null) clearTimeout(timer)
      db.run('DELETE FROM calendarFolder')
      problem = null
    },
    notice: (topics) => {
      if (topics.some((topic) => watchedTopics.has(topic))) writeIn(timings.settleMs)
    },
    close: async () => {
      isClosed = true
      if (timer !== null) clearTimeout(timer)
      await writing
    },
  }
}

/** Beside it first, then in its place. */
async function replaceFile(path: string, text: string): Promise<void> {
  const draft = draftOf(path)
  try {
    await writeFile(draft, text, { encoding: 'utf8', flush: true })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw error
  }
}

function draftOf(path: string): string {
  return `${path}.part`
}

function folderProblem(path: string, error: unknown): string {
  const code = errorCode(error)
  const name = basename(path) || path
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `The folder “${name}” is not there. Your dates are safe here; put the folder back, or choose another.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `The system does not allow writing into the folder “${name}”. Your dates are safe here; choose another.`
    case 'ENOSPC':
      return 'The disk of the calendar file is full. Your dates are safe here; make some room on it.'
    default:
      return `The calendar file could not be written (${code || String(error)}). Roledex tries again from time to time.`
  }
}
