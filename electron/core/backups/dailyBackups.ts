// One verified backup on each day on which the library differs from the last one, as soon as that is seen: at the start,
// and while Roledex runs.

import { calendarDayIn } from '../../../shared/calendar.ts'
import { minuteMs } from '../../../shared/durations.ts'
import { type Clock, nowIso } from '../clock.ts'
import { explainStorageFault } from '../db/storageFaults.ts'
import type { Log } from '../log.ts'
import type { Library } from '../services.ts'
import { listFolder } from './backupFiles.ts'
import { backupFolder } from './backupPaths.ts'

const checkMs = 15 * minuteMs

/** `onMade` is told of each attempt, whether it went well or not. Returns the function that ends it. */
export function keepDailyBackups(
  { backups, dataDir, reader }: Pick<Library, 'backups' | 'dataDir' | 'reader'>,
  clock: Clock,
  log: Log,
  onMade: () => void,
): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let isStopped = false
  const today = (at: number) => calendarDayIn(at, clock.zone())
  const isDue = () => {
    // Not of the second folder: another library may have its own in there.
    const newest = listFolder(backupFolder(dataDir))[0]
    if (newest !== undefined && today(Date.parse(newest.at)) === today(clock.now())) return false
    return reader.prepare('SELECT 1 FROM postings LIMIT 1').get() !== undefined && backups.isChanged()
  }
  const attempt = async (isNeeded: () => boolean, act: () => Promise<unknown>) => {
    try {
      if (isStopped || !isNeeded()) return
      await act()
    } catch (error) {
      const fault = explainStorageFault(error, dataDir)
      if (fault === null) log.mistake('backup', error)
      else log.info(`No backup could be made. ${fault.message}`)
    }
    onMade()
  }
  const check = () => {
    running = running.then(() => attempt(isDue, () => backups.make('daily', nowIso(clock))))
  }
  check()
  running = running.then(() => attempt(backups.isSecondBehind, backups.catchUp))
  const timer = setInterval(check, checkMs)
  timer.unref()
  return async () => {
    isStopped = true
    clearInterval(timer)
    await running
  }
}
