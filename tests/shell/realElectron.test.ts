// The app on real Electron, where its binary is (`npx install-electron`): that it starts, shows its window and
// answers. Everything else about the shell is tested on the stand-in.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../helpers/build.ts'
import { root } from '../helpers/moduleGraph.ts'

const electronDir = join(root, 'node_modules/electron')
const pathFile = join(electronDir, 'path.txt')
const executablePath = existsSync(pathFile) ? join(electronDir, 'dist', readFileSync(pathFile, 'utf8')) : ''
const hasElectron = executablePath !== '' && existsSync(executablePath)
if (!hasElectron) console.warn("Electron's binary is not here: the test on real Electron is left out.")

describe.skipIf(!hasElectron)('on real Electron', () => {
  let dataDir: string
  let electron: ElectronApplication

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'roledex-electron-'))
    const app = await buildApp()
    electron = await _electron.launch({
      executablePath,
      args: [
        // GitHub's Linux machines let no program set up Chromium's own sandbox.
        ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
        app.rootDir,
        ...['--data', dataDir],
        join(root, 'samples/brightwater-ferries.json'),
      ],
    })
  }, 120_000)

  afterAll(async () => {
    await electron?.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('shows its window, imports the file it was started with and gives the page two functions', async () => {
    const page = await electron.firstWindow()
    expect(page.url()).toMatch(/^app:\/\/roledex\//)
    expect(await page.evaluate(() => Object.keys(Reflect.get(globalThis, 'roledex')))).toEqual([
      'call',
      'onChange',
    ])
    await expect
      .poll(async () => {
        const counts = await page.evaluate(() =>
          Reflect.get(globalThis, 'roledex').call('postings.counts', {}),
        )
        return counts.value?.all
      })
      .toBeGreaterThan(0)
    await expect.poll(() => page.locator('#root').textContent()).not.toBe('')
  }, 60_000)

  test('keeps the page in its place', async () => {
    const page = await electron.firstWindow()
    const isIsolated = await page.evaluate(() => !('require' in globalThis) && !('process' in globalThis))
    expect(isIsolated).toBe(true)
    const wasFetched = await page.evaluate(() =>
      fetch('https://tracker.invalid/').then(
        () => true,
        () => false,
      ),
    )
    expect(wasFetched).toBe(false)
    await page.evaluate(() => {
      location.href = 'https://employer.invalid/'
    })
    expect(page.url()).toMatch(/^app:\/\/roledex\//)
    expect(electron.windows()).toHaveLength(1)
  })
})
