// The real Chromium that end-to-end tests and screenshots run in. On Linux it comes from an npm package,
// because the machines that run the tests may reach nothing but the npm registry; elsewhere the installed
// Chrome is used. `ROLEDEX_CHROMIUM` names another executable.

import { mkdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import packedChromium from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // No name leads anywhere, whatever asks for it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

/** Starts a Chromium without a window. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const chosen = process.env.ROLEDEX_CHROMIUM
  if (chosen !== undefined) return chromium.launch({ executablePath: chosen, args: flags })
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', args: flags })
  return chromium.launch({ executablePath: await unpackChromium(), args: flags })
}

let shared: Promise<Browser> | null = null

/**
 * The Chromium that the tests of this process share; it ends with the process. Each test has contexts of its own, and
 * closes them: a page that stays open goes on working.
 */
export async function borrowBrowser(): Promise<Browser> {
  const browser = await shared?.catch(() => null)
  if (browser?.isConnected()) return browser
  shared = launchBrowser()
  return shared
}

/**
 * The packed Chromium unpacks itself below the temporary folder the first time and, from then on, takes the
 * file's mere presence as a sign that it is whole. Test files run side by side, so only one may unpack.
 */
async function unpackChromium(): Promise<string> {
  const lock = join(tmpdir(), 'roledex-chromium.lock')
  for (;;) {
    try {
      mkdirSync(lock)
    } catch {
      if (isStale(lock)) {
        rmSync(join(tmpdir(), 'chromium'), { force: true })
        rmSync(lock, { recursive: true, force: true })
      }
      await sleep(50)
      continue
    }
    try {
      return await packedChromium.executablePath()
    } finally {
      rmSync(lock, { recursive: true, force: true })
    }
  }
}

/** A run that was killed leaves its lock and half a Chromium; unpacking takes seconds, never a minute. */
function isStale(lock: string): boolean {
  try {
    return Date.now() - statSync(lock).mtimeMs > 60_000
  } catch {
    return false
  }
}
