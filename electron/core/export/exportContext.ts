// What every exporter works with and gives.

import { calendarDayIn } from '../../../shared/calendar.ts'
import type { Clock } from '../clock.ts'
import type { Snapshot } from '../db/snapshot.ts'

/** What an exporter works with. */
export interface ExportContext {
  snapshot: Snapshot
  dataDir: string
  clock: Clock
  /** Where it writes, and nowhere else. */
  folder: string
  /** Says how far it is and lets others have a turn; throws when the work is to stop. */
  tell(done: number, total: number): Promise<void>
}

/** What was written, by its name in the folder. */
export interface Exported {
  fileName: string
  isFolder: boolean
}

/** Today where the person is, for file names. */
export function todayOf(clock: Clock): string {
  return calendarDayIn(clock.now(), clock.zone())
}
