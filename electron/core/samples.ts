// The sample postings a first start offers: files as a person might have saved them, by invented employers.
// Their dates are placeholders, so that they lie around the day on which they are loaded:
//   {{date+12d}}         2026-12-02
//   {{instant-3d}}       2026-11-17T09:24:11.000Z
//   {{saved-1d}}         the way the SingleFile extension notes when it saved a page
//   {{words+5d en-GB}}   25 November 2026
// The folder lies two above this file from the sources (electron/core/, no room below it) and two above the built one
// (dist/electron/); the package keeps `samples/` beside `dist/`, outside its archive.

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { dayMs } from '../../shared/durations.ts'

interface SampleFile {
  /** The file's name. */
  path: string
  bytes: Uint8Array
}

const folder = resolve(import.meta.dirname, '../../samples')
const placeholder = /\{\{(date|instant|saved|words)([+-]\d+)d(?: ([\w-]+))?\}\}/g

/** All samples by name, dated around `now` (milliseconds since 1970). Throws when the folder is not there. */
export function readSamples(now: number): SampleFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      path: name,
      bytes: Buffer.from(fillDates(readFileSync(join(folder, name), 'utf8'), now), 'utf8'),
    }))
}

function fillDates(text: string, now: number): string {
  return text.replace(placeholder, (_, form: string, days: string, language = 'en') => {
    const date = new Date(now + Number(days) * dayMs)
    switch (form) {
      case 'date':
        return date.toISOString().slice(0, 10)
      case 'instant':
        return date.toISOString()
      case 'saved':
        return `${date.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/, '$1 $3 $2 $4 $5')} GMT+0000 (Coordinated Universal Time)`
      default:
        return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
    }
  })
}
