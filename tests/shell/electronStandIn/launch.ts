// Starts the built desktop shell (main.js, with its real preload) on the stand-in for Electron, in this process.
// Each launch evaluates main.js anew, so two launches are two instances of the app.

import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { createElectronStandIn, type ElectronStandIn } from './standIn.ts'

const launches = new Map<string, ElectronStandIn>()
Reflect.set(globalThis, Symbol.for('roledex.electronStandIns'), launches)
let launchCount = 0

const moduleUrl = pathToFileURL(join(import.meta.dirname, 'electronModule.ts')).href
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron' || context.parentURL === undefined) return next(specifier, context)
    return {
      url: `${moduleUrl}${new URL(context.parentURL).search}`,
      format: 'module-typescript',
      shortCircuit: true,
    }
  },
})

interface LaunchChoices {
  browser: Browser
  /** Where main.js and preload.cjs are. */
  electronDir: string
  /** As typed after the app's name. */
  args: string[]
  prepare?: (standIn: ElectronStandIn) => void
}

/** Answers as soon as main.js has been evaluated; the app is not ready yet. */
export async function launchShell({
  browser,
  electronDir,
  args,
  prepare,
}: LaunchChoices): Promise<ElectronStandIn> {
  launchCount += 1
  const standIn = createElectronStandIn(browser)
  prepare?.(standIn)
  launches.set(String(launchCount), standIn)
  const argv = process.argv
  process.argv = [process.execPath, '.', ...args]
  try {
    await import(`${pathToFileURL(join(electronDir, 'main.js')).href}?launch=${launchCount}`)
  } finally {
    process.argv = argv
  }
  return standIn
}
