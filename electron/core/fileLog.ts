// The log on disk, in the data folder: when the library was opened, and what went wrong in the program. It is made to be
// shown to somebody else, so it holds no sentence of a failure (that may quote a posting), only its kind, its code and
// the places in the program it came through; and no path beyond the program and the data folder.

import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Clock, nowIso } from './clock.ts'
import type { Log } from './log.ts'
import { appVersion } from './version.ts'

/** A file that has grown to this takes the place of the one before it: at most twice as much lies there. */
const fileBytes = 256 * 1024
const mostPlaces = 8

/** Writes below `dataDir`, which has to be there by the first line; a line that cannot be written is given up. */
export function createFileLog(dataDir: string, clock: Clock, fileLimit = fileBytes): Log {
  const write = (line: string) => {
    try {
      const path = logPath(dataDir)
      mkdirSync(join(dataDir, 'logs'), { recursive: true, mode: 0o700 })
      if (sizeOf(path) > fileLimit) renameSync(path, olderLogPath(dataDir))
      appendFileSync(path, `${nowIso(clock)} ${withoutPaths(line, dataDir)}\n`, { mode: 0o600 })
    } catch {
      // A full disk is told where it matters. The log is the last thing to make room for.
    }
  }
  return {
    info: (message) => write(`Roledex ${appVersion}: ${message}`),
    mistake: (id, error) => write(`Roledex ${appVersion}: [${id}] ${describeMistake(error)}`),
  }
}

/** The last lines of the log, oldest first. */
export function readLog(dataDir: string, count: number): string[] {
  const lines = [olderLogPath(dataDir), logPath(dataDir)].flatMap((path) => {
    try {
      return readFileSync(path, 'utf8').trim().split('\n')
    } catch {
      return []
    }
  })
  return lines.slice(-count)
}

/** Kind, code and where it came through: `TypeError in storePosting (electron/core/postings/store.ts:12:3) < …`. */
function describeMistake(error: unknown): string {
  if (!(error instanceof Error)) return `${typeof error} was thrown`
  const code =
    'code' in error && typeof error.code === 'string' && /^\w+$/.test(error.code) ? ` ${error.code}` : ''
  const places = (error.stack ?? '').split('\n').flatMap((line) => {
    // What a sentence of several lines says may look like this too, but not name one of our files.
    const place =
      /^ {4}at (?:(?:async )?([\w.$<>]+) \()?(?:file:\/\/)?[^()]*?((?:electron|shared|node_modules)\/[\w./-]+:\d+:\d+)\)?$/.exec(
        line,
      )
    return place === null ? [] : [place[1] === undefined ? (place[2] ?? '') : `${place[1]} (${place[2]})`]
  })
  const name = /^\w+$/.test(error.name) ? error.name : 'Error'
  return `${name}${code} in ${places.slice(0, mostPlaces).join(' < ') || 'an unknown place'}`
}

function withoutPaths(line: string, dataDir: string): string {
  return line
    .replaceAll(dataDir, '(data folder)')
    .replaceAll(homedir(), '~')
    .replace(/[\r\n]+/g, ' ')
}

const logPath = (dataDir: string) => join(dataDir, 'logs', 'roledex.log')
const olderLogPath = (dataDir: string) => join(dataDir, 'logs', 'roledex.1.log')

function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
