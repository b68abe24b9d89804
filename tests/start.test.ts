// `npm start` where there is no desktop to run on: the same app in the browser, from the first line to Ctrl-C.

import { type ChildProcess, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reachCore } from '../electron/reach/reachCore.ts'
import { postingJson, startApp } from './helpers/app.ts'
import { interrupt, run, runHere, startProgram, waitForOutput } from './helpers/commandLine.ts'
import { root } from './helpers/moduleGraph.ts'
import { slowJson } from './helpers/slowJson.ts'

/** The first start may have to build the window. */
const buildTime = 120_000

let folder: string
let dataDir: string
let running: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-start-'))
  dataDir = join(folder, 'library')
  writeFileSync(join(folder, 'first.json'), postingJson())
  writeFileSync(
    join(folder, 'second.json'),
    postingJson({ title: 'Lighthouse Electrician', identifier: 'NH-2' }),
  )
})

afterEach(async () => {
  for (const child of running) {
    if (child.exitCode === null && child.signalCode === null) await interrupt(child)
  }
  running = []
  rmSync(folder, { recursive: true })
})

function start(...args: string[]): ChildProcess {
  const child = startProgram('scripts/start.ts', ['--no-open', '--data', dataDir, ...args], { cwd: folder })
  running.push(child)
  return child
}

const cli = (...args: string[]) => runHere([...args, '--data', dataDir], folder, reachCore)

test(
  'serves the window, imports the files it is given, takes those of a second start, and ends with Ctrl-C',
  async () => {
    const first = start('first.json')
    const imported = waitForOutput(first, /Imported 1 file: 1 added/)
    const [, url = ''] = await waitForOutput(first, /running at (http:\/\/127\.0\.0\.1:\d+\/\?key=\S+)/)
    await imported

    const welcome = await fetch(url, { redirect: 'manual' })
    const [cookie = ''] = (welcome.headers.get('set-cookie') ?? '').split(';')
    const page = await (await fetch(new URL('/', url), { headers: { cookie } })).text()
    expect(page).toContain('<div id="root">')
    if (process.platform !== 'win32') expect(statSync(join(dataDir, 'running.json')).mode & 0o777).toBe(0o600)

    const second = await run('scripts/start.ts', ['--no-open', '--data', dataDir, 'second.json'], {
      cwd: folder,
    })
    expect(second.stdout).toContain('running already')
    expect(second.stdout).toContain('It imported 1 file: 1 added')
    expect(second.status).toBe(0)

    // The command line reaches the same library through the running one.
    const listed = await cli('list', '--json')
    expect(JSON.parse(listed.stdout)).toHaveLength(2)
    expect((await cli('doctor')).stdout).toContain('open in the browser now')

    expect(await interrupt(first)).toBe(0)
    expect(existsSync(join(dataDir, 'running.json'))).toBe(false)
    const library = await startApp({ dataDir })
    expect((await library.call('postings.counts')).all).toBe(2)
    await library.close()
  },
  buildTime,
)

test(
  'Ctrl-C ends the import it was started with',
  async () => {
    writeFileSync(join(folder, 'slow.json'), slowJson())
    const child = start('slow.json')
    let said = ''
    child.stdout?.on('data', (text) => {
      said += text
    })
    await waitForOutput(child, /Your library stays/)
    expect(await interrupt(child)).toBe(0)
    expect(said).toContain('Closing.')
    expect(said).not.toContain('Imported')
  },
  buildTime,
)

test(
  'a start after a crash finds the note of the dead one and passes it over',
  async () => {
    const first = start()
    const [, origin] = await waitForOutput(first, /running at (http:\/\/[\d.:]+)/)
    const died = new Promise((resolve) => first.on('close', resolve))
    first.kill('SIGKILL')
    await died
    expect(existsSync(join(dataDir, 'running.json'))).toBe(true)

    const second = start()
    // The same address: what a browser kept under it is found again.
    const [, again] = await waitForOutput(second, /running at (http:\/\/[\d.:]+)/)
    expect(again).toBe(origin)
    expect(await interrupt(second)).toBe(0)
    expect(existsSync(join(dataDir, 'running.json'))).toBe(false)

    const other = createServer().listen(Number(new URL(origin ?? '').port), '127.0.0.1')
    await once(other, 'listening')
    const third = start()
    const [, elsewhere] = await waitForOutput(third, /running at (http:\/\/[\d.:]+)/)
    expect(elsewhere).not.toBe(origin)
    expect(await interrupt(third)).toBe(0)
    other.close()
  },
  buildTime,
)

test('says what it can do, and what it does not understand', async () => {
  const help = await run('scripts/start.ts', ['--help'])
  expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('npm start [FILES…]')])
  const wrong = await run('scripts/start.ts', ['--bogus'])
  expect([wrong.status, wrong.stdout]).toEqual([2, expect.stringContaining('--bogus')])
  expect((await run('scripts/start.ts', ['--port', '70000'])).status).toBe(2)
  expect((await run('scripts/start.ts', ['--no-open', ''])).status).toBe(2)
})

// Machines that have an old Node beside ours show that it is stepped over; elsewhere there is nothing to show it with.
const oldNode = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => {
  const [, major] = /^v(\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '') ?? []
  return major !== undefined && Number(major) < 22
})
test.skipIf(oldNode === undefined)('an old Node hands over to the one the project brings', () => {
  const args = [join(root, 'scripts/launch.js'), 'electron/cli.ts', 'doctor', '--json', '--data', dataDir]
  const ran = spawnSync(oldNode ?? '', args, { encoding: 'utf8' })
  expect(ran.status).toBe(0)
  expect(JSON.parse(ran.stdout).info.nodeVersion).toMatch(/^2[2-9]|^[3-9]\d/)
})
