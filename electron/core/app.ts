// The composition root: a library, its history, the imports under way, and the dispatcher over them. Electron, the
// browser shell, the command line, tests and benches all use this.

import { contract, isMethod } from '../../shared/contract.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Change, Topic } from '../../shared/topics.ts'
import { createBackupReader } from './backups/backupReader.ts'
import { keepDailyBackups } from './backups/dailyBackups.ts'
import { settlePlace } from './backups/takenPlace.ts'
import { createKeptCalendar, type KeptCalendarTimings } from './calendar/keptCalendar.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Core } from './core.ts'
import { readDb, writeDb } from './db/sql.ts'
import { explainStorageFault } from './db/storageFaults.ts'
import { createDispatch } from './dispatch.ts'
import { type CarriedReminders, type ReminderTimerOptions, startReminderTimer } from './due/reminderTimer.ts'
import { createExports } from './export/exportRuns.ts'
import type { AppContext } from './handler.ts'
import { createHistory } from './history/history.ts'
import { installUndo } from './history/undo.ts'
import { createParsePool, type ParsePool } from './import/parsePool.ts'
import type { ParseLimits } from './import/parseWorkers.ts'
import { createImportRuns } from './importRuns/importRuns.ts'
import { createReparse } from './importRuns/reparse.ts'
import { createExchangeableCore } from './library/exchangeableCore.ts'
import { openLibrary } from './library/openLibrary.ts'
import { consoleLog, type Log } from './log.ts'
import { fillEmployerKeys } from './people/employerKeys.ts'
import { createPreviews } from './preview/previews.ts'
import { createKeepAnswer } from './roll/keptAnswers.ts'
import { keepRoll } from './roll/postingRoll.ts'
import { completeSearchIndex, installSearchIndex } from './roll/searchIndex.ts'
import type { ExchangeLibrary, Library } from './services.ts'
import { inChosenZone } from './settings.ts'
import { createTables } from './tables/tables.ts'
import { emptyOpened } from './tracking/fileStore.ts'
import { createFolderWatch, type WatchTimings } from './watch/folderWatch.ts'

export interface AppOptions {
  dataDir: string
  clock?: Clock
  log?: Log
  /** Checks every answer against the contract; for tests and development. */
  checkOutputs?: boolean
  /** How many pages the library file may have, where a test wants a full disk. */
  pageLimit?: number
  /** Limits of the parse workers, where a test wants smaller ones. */
  parsing?: ParseLimits
  /** Instead of a pool of its own, where tests open many apps one after the other. */
  pool?: ParsePool
  /** How soon the watched folder is looked at, where a test cannot wait. */
  watching?: WatchTimings
  /** How soon the kept calendar file is written, where a test cannot wait. */
  keptCalendar?: KeptCalendarTimings
  /** How soon after a change reminders are looked for, where a test cannot wait. */
  reminding?: Pick<ReminderTimerOptions, 'settleMs'>
}

/** How many commands can be undone. */
const keptCommands = 1_000

/** Opens the library of a data folder, or says in a sentence why it cannot. */
export function createApp(options: AppOptions): Promise<Result<Core>> {
  const carried: CarriedReminders = { told: null }
  return createExchangeableCore(options.dataDir, (exchange) => openApp(options, exchange, carried))
}

async function openApp(
  options: AppOptions,
  exchange: ExchangeLibrary,
  carried: CarriedReminders,
): Promise<Result<Core>> {
  const { dataDir, clock = systemClock } = options
  const opened = await openLibrary(dataDir, clock)
  if (!opened.ok) return opened
  const library = opened.value
  try {
    return ok(assemble(library, options, exchange, carried))
  } catch (error) {
    // A damaged page can show itself only now, when the first rows are read.
    library.close()
    const explained = explainStorageFault(error, dataDir)
    if (explained === null) throw error
    return { ok: false, error: explained }
  }
}

function assemble(
  library: Library,
  options: AppOptions,
  exchange: ExchangeLibrary,
  carried: CarriedReminders,
): Core {
  const { log = consoleLog } = options
  const db = readDb(library.reader)
  const clock = inChosenZone(options.clock ?? systemClock, db)
  const { announce, listen } = createListeners()
  prepareLibrary(library, options.pageLimit)
  settlePlace(library.dataDir, db)
  const roll = keepRoll(library.writer, db)
  const history = createHistory(library.writer, library.held, clock)
  history.prune(keptCommands)
  const reminders = startReminderTimer({
    connection: library.writer,
    held: library.held,
    clock,
    log,
    announce,
    settleMs: options.reminding?.settleMs,
    carried,
  })
  listen(({ topics }) => reminders.notice(topics))
  const base = { library, db, clock, log, announce, history }
  const services = createServices(base, options, carried.told !== null)
  listen(({ topics }) => services.keptCalendar.notice(topics))
  const dispatch = createDispatch({
    app: { ...base, ...services, exchange, keep: createKeepAnswer(db, clock), roll },
    log,
    checkOutputs: options.checkOutputs ?? false,
  })
  const stopBackups = keepDailyBackups(library, clock, log, () => announce(['library']))

  let closing: Promise<void> | null = null
  const close = async () => {
    reminders.stop()
    await closeServices(services)
    await stopBackups()
    services.backupReader.close()
    library.close()
  }
  return {
    dispatch: (name, input, caller) => {
      if (isWriting(name)) reminders.lookFirst()
      return dispatch(name, input, caller)
    },
    onChange: listen,
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

/** Everyone who is told of changes. */
function createListeners() {
  const listeners = new Set<(change: Change) => void>()
  return {
    announce: (topics: readonly Topic[]) => {
      for (const listener of listeners) listener({ topics })
    },
    listen: (listener: (change: Change) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What a library needs each time it is opened, before anything is read from it. */
function prepareLibrary({ writer, dataDir }: Library, pageLimit: number | undefined): void {
  if (pageLimit !== undefined) writer.pragma(`max_page_count = ${pageLimit}`)
  fillEmployerKeys(writeDb(writer))
  installUndo(writer)
  installSearchIndex(writer)
  completeSearchIndex(writer)
  emptyOpened(dataDir)
}

type Base = Pick<AppContext, 'library' | 'db' | 'clock' | 'announce' | 'history'> & { log: Log }
type Services = ReturnType<typeof createServices>

/** What works beside commands and queries. `hasTakenPlace`: this library was put in the place of another one. */
function createServices(base: Base, options: AppOptions, hasTakenPlace: boolean) {
  const pool = options.pool ?? createParsePool(options.parsing)
  const runs = createImportRuns({ ...base, pool })
  return {
    runs,
    reparse: createReparse({ ...base, pool }),
    previews: createPreviews({ ...base, runs, pool }),
    tables: createTables({ ...base, runs }),
    watch: createFolderWatch({ ...base, runs, pool, timings: options.watching }),
    keptCalendar: createKeptCalendar({ ...base, timings: options.keptCalendar, hasTakenPlace }),
    exports: createExports(base),
    backupReader: createBackupReader(base.library.Sqlite, base.library.dataDir),
  }
}

/** Ends what is under way, and what brings more of it first. */
async function closeServices({
  watch,
  keptCalendar,
  exports,
  previews,
  reparse,
  runs,
}: Services): Promise<void> {
  await watch.close()
  await keptCalendar.close()
  await exports.close()
  previews.close()
  await reparse.close()
  await runs.close()
}

/** Whether it may change what is due, or takes what is to be told: all there is by now, in one notice. */
function isWriting(name: string): boolean {
  return isMethod(name) && contract[name].kind !== 'query'
}
