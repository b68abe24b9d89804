// Which backups stay as time goes by: of each of the last seven days, four weeks and twelve months that have one, the
// newest; everything of the last two days; and those the person made. All within the room they may take.

import { dayMs } from '../../../shared/durations.ts'
import { listFolder, removeBackup, type StoredBackup } from './backupFiles.ts'
import { backupFolder } from './backupPaths.ts'
import { readPlan } from './backupPlan.ts'

const keepAllDays = 2
/** Of weeks one more than is promised: the present one is mostly there by its days. */
const kept = [
  { count: 7, slotOf: (at: string) => at.slice(0, 10) },
  { count: 5, slotOf: (at: string) => `week ${Math.floor((Date.parse(at) / dayMs + 3) / 7)}` },
  { count: 12, slotOf: (at: string) => at.slice(0, 7) },
]

/**
 * Thins the backups. Slots are days, weeks and months of the calendar (UTC), not ages: the one that stands for a
 * month stays the same however often this runs. What goes here goes in the second folder too, by its name, so that
 * two libraries may share one.
 */
export function thinBackups(dataDir: string, now: number): string[] {
  const backups = listFolder(backupFolder(dataDir))
  const keep = new Set(
    backups.filter(
      ({ at, reason }, index) =>
        index === 0 || reason === 'manual' || now - Date.parse(at) < keepAllDays * dayMs,
    ),
  )
  for (const { count, slotOf } of kept) {
    const newest = new Map<string, StoredBackup>()
    for (const backup of backups) {
      const slot = slotOf(backup.at)
      if (!newest.has(slot)) newest.set(slot, backup)
    }
    for (const backup of [...newest.values()].slice(0, count)) keep.add(backup)
  }
  const removed = [...backups.filter((backup) => !keep.has(backup)), ...beyondLimit(dataDir, [...keep])]
  const names = removed.map(({ fileName }) => fileName)
  for (const name of names) removeBackup(dataDir, name)
  return names
}

/** Those that go for want of room: the oldest first, those the person made after all others, the newest never. */
function beyondLimit(dataDir: string, backups: readonly StoredBackup[]): StoredBackup[] {
  const { limit } = readPlan(dataDir)
  if (limit === null) return []
  const oldestFirst = backups.toSorted((a, b) => a.at.localeCompare(b.at)).slice(0, -1)
  const inOrder = [
    ...oldestFirst.filter(({ reason }) => reason !== 'manual'),
    ...oldestFirst.filter(({ reason }) => reason === 'manual'),
  ]
  let bytes = backups.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const gone: StoredBackup[] = []
  for (const backup of inOrder) {
    if (bytes <= limit) break
    gone.push(backup)
    bytes -= backup.byteLength
  }
  return gone
}
