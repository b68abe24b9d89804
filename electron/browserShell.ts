// Runs the app in the person's browser from start to Ctrl-C: opens the library, serves the page, imports the files
// it was started with. A second one with the same data folder hands its files to the first and ends.

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createBesideLibraries } from './besideLibraries.ts'
import { openExternally } from './browser/openExternally.ts'
import { readRememberedPort, rememberPort } from './browser/rememberedPort.ts'
import type { Core } from './core/core.ts'
import { describeTotals } from './describeTotals.ts'
import { callCore } from './reach/callCore.ts'
import { reachCore } from './reach/reachCore.ts'
import { noteRunning, type RunningShell } from './reach/running.ts'
import { type BrowserShell, type ServeOptions, serve } from './serve.ts'

interface BrowserShellOptions {
  dataDir: string
  rendererDir: string
  /** Paths as typed; imported at once. */
  files: readonly string[]
  /** A folder to watch from now on, as typed. */
  watch: string | undefined
  /** 0 = the one of the last start with this folder, or any free one. */
  port: number
  /** Whether to open the page in the browser. */
  isOpening: boolean
  /** For the person: one line at a time. */
  say: (line: string) => void
}

/** A port as typed; 0 where none is named, null where it is none. */
export function readPort(text: string | undefined): number | null {
  const port = Number(text ?? 0)
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : null
}

/** Answers with the exit status, after Ctrl-C or as soon as it cannot run. */
export async function runBrowserShell(options: BrowserShellOptions): Promise<0 | 1> {
  const { dataDir, rendererDir, say } = options
  if (!existsSync(join(rendererDir, 'index.html'))) {
    say('The window is not built yet. Run "npm run build" once, or start with "npm start", which does it.')
    return 1
  }
  const opened = await reachCore(dataDir)
  if (!opened.ok) {
    say(opened.error.message)
    return 1
  }
  const { core, running } = opened.value
  if (running !== null) return handOver(running, options)

  const opening = { rendererDir, openFolder: openExternally, openPage: openExternally }
  const beside = createBesideLibraries(opening)
  const served = await serveAtUsualPort({
    ...opening,
    core,
    dataDir,
    port: options.port,
    openBeside: beside.open,
  })
  if (!served.ok) {
    say(served.error.message)
    await core.close()
    return 1
  }
  try {
    return await runUntilStopped(core, served.value, options)
  } finally {
    await beside.close()
  }
}

/** At the port asked for, else at the one this folder was served at before, else at any free one. */
async function serveAtUsualPort(options: ServeOptions): ReturnType<typeof serve> {
  const usual = options.port === 0 ? readRememberedPort(options.dataDir) : null
  const atUsual = usual === null ? null : await serve({ ...options, port: usual })
  const served = atUsual?.ok ? atUsual : await serve(options)
  if (served.ok) rememberPort(options.dataDir, served.value.origin)
  return served
}

async function runUntilStopped(
  core: Core,
  shell: BrowserShell,
  options: BrowserShellOptions,
): Promise<0 | 1> {
  const { dataDir, files, isOpening, say } = options
  const stopped = waitForStop()
  const { origin, shellToken } = shell
  const forgetRunning = noteRunning(dataDir, { pid: process.pid, origin, shellToken })
  say(`Roledex is running at ${shell.url}`)
  say('Press Ctrl-C to stop it. Your library stays in this folder:')
  say(`  ${dataDir}`)
  if (isOpening && !(await shell.open())) say('No browser could be opened. Open the address above in yours.')
  if (files.length > 0) {
    const importing = shell.importPaths(files.map((file) => resolve(file)))
    // Ctrl-C ends an import like everything else; what is stored by then stays.
    const report = await Promise.race([importing, stopped])
    if (report !== null)
      say(report.ok ? `Imported ${describeTotals(report.value.totals)}` : report.error.message)
  }
  await chooseWatched(core, options)
  await stopped
  say('Closing.')
  forgetRunning()
  await shell.close()
  await core.close()
  return 0
}

async function handOver({ core, openPage }: RunningShell, options: BrowserShellOptions): Promise<0 | 1> {
  const { files, isOpening, say } = options
  say('Roledex is running already with this library.')
  if (files.length > 0) {
    const paths = files.map((file) => resolve(file))
    const report = await callCore(core, 'imports.fromPaths', { paths, origin: 'opened' })
    say(report.ok ? `It imported ${describeTotals(report.value.totals)}` : report.error.message)
    if (!report.ok) return 1
  }
  await chooseWatched(core, options)
  if (isOpening && !(await openPage())) say('Its address stands where it was started.')
  return 0
}

async function chooseWatched(core: Core, { watch, say }: BrowserShellOptions): Promise<void> {
  if (watch === undefined) return
  const chosen = await callCore(core, 'watch.choose', { path: resolve(watch) })
  say(chosen.ok ? `New files in ${resolve(watch)} are imported from now on.` : chosen.error.message)
}

/** Resolves at the first request to end. Further ones are taken while it closes, so that it closes cleanly. */
function waitForStop(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(null))
  })
}
