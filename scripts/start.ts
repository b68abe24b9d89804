// `npm start`: the desktop app where Electron's binary is present or can be fetched, else the same app in the
// browser. Options come after `--`, files need none.

import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readPort, runBrowserShell } from '../electron/browserShell.ts'
import { findDataDir } from '../electron/dataDir.ts'
import { findElectron } from './electronBinary.ts'
import { buildWhatIsOld, rendererDir } from './freshBuild.ts'

const usage = `npm start [FILES…]
npm start -- [--data DIR] [--browser] [--no-open] [--port N] [--watch DIR] [FILES…]

  FILES       saved postings, or folders of them, to be imported at once
  --data DIR  where the library is kept; ROLEDEX_DATA does the same
  --browser   in the browser, even where the desktop app could run
  --no-open   in the browser, which is not opened: the address is printed
  --port N    in the browser, at this port
  --watch DIR in the browser, importing what lands in this folder from now on`

const root = resolve(import.meta.dirname, '..')
/** The desktop app that ends with a complaint before this was never seen. */
const startMs = 5_000

process.exitCode = await start()

async function start(): Promise<number> {
  const given = readArguments()
  if (given === null) return 2
  const { values, positionals: files } = given
  if (values.help) {
    say(usage)
    return 0
  }
  const port = readPort(values.port)
  if (port === null) {
    say(`A port is a number from 0 to 65535.\n\n${usage}`)
    return 2
  }
  // A variable that is not set gives an empty path, which would mean the folder one stands in.
  if (files.includes('')) {
    say(`One of the paths is empty.\n\n${usage}`)
    return 2
  }
  const dataDir = findDataDir(values.data)

  const wantsBrowser =
    values.browser || values['no-open'] || values.port !== undefined || values.watch !== undefined
  if (!wantsBrowser && hasScreen()) {
    const electron = await findElectron(say)
    const status = electron === null ? null : await runElectron(electron, dataDir, files)
    if (status !== null) return status
  }
  if (!wantsBrowser) say('The desktop app cannot run here, so Roledex runs in your browser.')
  await buildWhatIsOld(['client'], say)
  return runBrowserShell({
    dataDir,
    rendererDir,
    files,
    port,
    isOpening: !values['no-open'],
    watch: values.watch,
    say,
  })
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        browser: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
        watch: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    say(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    return null
  }
}

function hasScreen(): boolean {
  const { platform, env } = process
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** The exit status of the desktop app, or null where it could not come up. */
async function runElectron(path: string, dataDir: string, files: readonly string[]): Promise<number | null> {
  await buildWhatIsOld(['client', 'electron', 'preload'], say)
  const startedAt = performance.now()
  return new Promise((done) => {
    const child = spawn(path, [root, '--data', dataDir, ...files], { stdio: 'inherit' })
    // The terminal sends Ctrl-C to both; the app closes by itself, this process only waits for it.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => child.kill(signal))
    child.on('error', () => done(null))
    child.on('exit', (code) =>
      done(code !== 0 && performance.now() - startedAt < startMs ? null : (code ?? 0)),
    )
  })
}

function say(line: string): void {
  console.log(line)
}
