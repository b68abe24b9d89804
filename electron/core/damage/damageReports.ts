// The report of what became of a damaged library, beside the damaged file in `damaged/` of the data folder, and whether
// the person has seen it.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DamageReport, damageReportSchema } from '../../../shared/damage.ts'

export function damagedFolder(dataDir: string): string {
  return join(dataDir, 'damaged')
}

/** Ends in this while the person has not seen it. */
const unseen = '.new.json'

export function writeReport(dataDir: string, stem: string, report: DamageReport): void {
  mkdirSync(damagedFolder(dataDir), { recursive: true, mode: 0o700 })
  const path = join(damagedFolder(dataDir), stem + unseen)
  writeFileSync(`${path}.part`, JSON.stringify(report, null, 1), { mode: 0o600, flush: true })
  renameSync(`${path}.part`, path)
}

/** The library is sound, but something other than Roledex wrote to it since it was closed. */
export function noteChange(dataDir: string, now: string): void {
  writeReport(dataDir, `library-${now.slice(0, 19).replaceAll(':', '-')}Z`, {
    at: now,
    kind: 'changed',
    asidePath: null,
    backupAt: null,
    tables: [],
    leftoversPath: null,
  })
}

function unseenNames(dataDir: string): string[] {
  try {
    return readdirSync(damagedFolder(dataDir))
      .filter((name) => name.endsWith(unseen))
      .sort()
  } catch {
    return []
  }
}

/** The latest report the person has not seen. */
export function readUnseenReport(dataDir: string): DamageReport | null {
  const name = unseenNames(dataDir).at(-1)
  if (name === undefined) return null
  try {
    return damageReportSchema.parse(JSON.parse(readFileSync(join(damagedFolder(dataDir), name), 'utf8')))
  } catch {
    return null
  }
}

/** They stay beside the damaged file. */
export function markReportsSeen(dataDir: string): void {
  for (const name of unseenNames(dataDir)) {
    const path = join(damagedFolder(dataDir), name)
    const seen = path.replace(unseen, '.json')
    rmSync(seen, { force: true })
    renameSync(path, seen)
  }
}
