// The browser shell's door: who gets in, what leaves, and that nothing but the built window is served.
// The core behind it is a stand-in; tests/transports.test.ts runs the real one.

import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Core } from '../electron/core/core.ts'
import { dataOption } from '../electron/dataDir.ts'
import { connectCore } from '../electron/reach/remoteCore.ts'
import { findRunning, noteRunning } from '../electron/reach/running.ts'
import { type BrowserShell, serve } from '../electron/serve.ts'
import { showReportCommand } from '../shared/commands.ts'
import { ok } from '../shared/result.ts'
import type { Caller, Change } from '../shared/topics.ts'

let folder: string
let shell: BrowserShell
let cookie: string
let calls: { method: string; input: unknown; caller: Caller }[]
let openedPages: string[]
let tell: (change: Change) => void

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roledex-serve-'))
  mkdirSync(join(folder, 'ui/assets'), { recursive: true })
  writeFileSync(join(folder, 'ui/index.html'), '<!doctype html><title>Roledex</title>')
  writeFileSync(join(folder, 'ui/assets/app.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  calls = []
  openedPages = []
  shell = await open()
  cookie = (await ask('/', { query: shell.url.split('?')[1] })).headers['set-cookie']![0]!.split(';')[0]!
})

afterEach(async () => {
  await shell.close()
  rmSync(folder, { recursive: true })
})

const core: Core = {
  async dispatch(method, input, caller) {
    calls.push({ method, input, caller })
    return ok(method === 'imports.fromPaths' ? { id: 'import-1', origin: 'opened' } : { method })
  },
  onChange(listener) {
    tell = listener
    return () => {}
  },
  async close() {},
}

async function open(port = 0): Promise<BrowserShell> {
  const openPage = async (url: string) => {
    openedPages.push(url)
    return true
  }
  const result = await serve({ core, rendererDir: join(folder, 'ui'), dataDir: folder, port, openPage })
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

interface Asked {
  method?: string
  query?: string
  headers?: Record<string, string>
  body?: string
}

function ask(
  path: string,
  { method = 'GET', query, headers = {}, body }: Asked = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(shell.origin)
    // Raw options: a URL object would tidy `..` away before it is sent.
    const sent = request({ hostname, port, method, headers, path: query ? `${path}?${query}` : path })
    sent.on('error', reject)
    sent.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    sent.end(body)
  })
}

const json = { 'Content-Type': 'application/json' }
const call = (headers: Record<string, string>, body = '{}') =>
  ask('/call/app.info', { method: 'POST', headers: { ...json, ...headers }, body })

test('the key in the printed address becomes a cookie no script can read, and leaves the address', async () => {
  const answer = await ask('/', { query: shell.url.split('?')[1] })
  expect(answer.status).toBe(303)
  expect(answer.headers.location).toBe('/')
  expect(answer.headers['set-cookie']![0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)
  expect(answer.headers['set-cookie']![0]).not.toContain(new URL(shell.url).searchParams.get('key'))
})

test('a page opened without the key is told what to do, and gets nothing', async () => {
  for (const query of [undefined, 'key=', 'key=wrong']) {
    const answer = await ask('/', { query })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('the address it printed')
    expect(answer.headers['set-cookie']).toBeUndefined()
  }
})

test('the browser is started with a ticket that opens the door once', async () => {
  await shell.open()
  expect(openedPages).toHaveLength(1)
  const query = openedPages[0]!.split('?')[1]!
  expect(shell.url).not.toContain(query)
  expect((await ask('/', { query })).status).toBe(303)
  expect((await ask('/', { query })).status).toBe(403)
})

test('files opened from outside show their report in the page, also in one that opens later', async () => {
  await shell.importPaths(['/tmp/a.json'])
  expect(calls.at(-1)).toMatchObject({ input: { paths: ['/tmp/a.json'], origin: 'opened' }, caller: 'shell' })
  const page = connectCore({ origin: shell.origin, headers: { Cookie: cookie } })
  const change = await new Promise<Change>((resolve) => page.onChange(resolve))
  expect(change.command).toEqual({ id: showReportCommand, argument: 'import-1' })
  await page.close()
})

test('with the cookie a page calls as a window', async () => {
  const answer = await call({ Cookie: `other=1; ${cookie}`, Origin: shell.origin }, '{"a":1}')
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { method: 'app.info' } })
  expect(calls).toEqual([{ method: 'app.info', input: { a: 1 }, caller: 'window' }])
})

test('with the shell token another process calls as the shell', async () => {
  expect((await call({ Authorization: `Bearer ${shell.shellToken}` })).status).toBe(200)
  expect(calls.map((each) => each.caller)).toEqual(['shell'])
})

test('nobody else gets an answer from the core', async () => {
  const port = new URL(shell.origin).port
  const key = new URL(shell.url).searchParams.get('key')
  const refused = {
    'no secret': await call({}),
    'a wrong cookie': await call({ Cookie: `roledex-${port}=x` }),
    'the key as the cookie': await call({ Cookie: `roledex-${port}=${key}` }),
    'a wrong token': await call({ Authorization: 'Bearer x', Cookie: cookie }),
    'another origin': await call({ Cookie: cookie, Origin: 'http://evil.example' }),
    'another port of this machine': await call({ Cookie: cookie, Origin: 'http://127.0.0.1:1' }),
    'a sandboxed frame': await call({ Cookie: cookie, Origin: 'null' }),
    'a name that was rebound to this machine': await call({ Cookie: cookie, Host: `evil.example:${port}` }),
    'another site, no Origin': await call({ Cookie: cookie, 'Sec-Fetch-Site': 'cross-site' }),
    'a form': await ask('/call/app.info', {
      method: 'POST',
      headers: { Cookie: cookie, 'Content-Type': 'text/plain' },
      body: '{}',
    }),
    'a link': await ask('/call/app.info', { headers: { Cookie: cookie } }),
  }
  for (const [who, answer] of Object.entries(refused)) {
    expect(answer.status, who).toBeGreaterThanOrEqual(400)
    expect(JSON.parse(answer.text), who).toMatchObject({ ok: false })
  }
  expect(calls).toEqual([])
  expect((await ask('/assets/app.js')).status).toBe(401)
  expect((await ask('/changes')).status).toBe(401)
})

test('an answer and the beginning of a stream say how many changes there were', async () => {
  tell({ topics: ['postings'] })
  const answer = await call({ Cookie: cookie })
  const count = Number(answer.headers['roledex-changes'])
  tell({ topics: ['notes'] })
  const { hostname, port } = new URL(shell.origin)
  const stream = request({ hostname, port, path: '/changes', headers: { Cookie: cookie } }).end()
  const [response] = (await once(stream, 'response')) as [IncomingMessage]
  const [begun] = await once(response.setEncoding('utf8'), 'data')
  expect(begun).toContain(`event: begin\ndata: ${count + 1}\n\n`)
  stream.destroy()
})

test('who guesses on and on gets no more words; who is let in is not held up by it', async () => {
  const guesses = await Promise.all(
    Array.from({ length: 60 }, (_, index) => ask('/', { query: `key=${index}` })),
  )
  const statuses = guesses.map(({ status }) => status)
  expect(statuses.filter((status) => status === 403)).toHaveLength(30)
  expect(statuses.filter((status) => status === 429)).toHaveLength(30)
  expect(guesses.at(-1)).toMatchObject({ status: 429, text: '', headers: { 'retry-after': '1' } })
  expect((await call({ Cookie: cookie })).status).toBe(200)
})

test('the built window is served, and nothing outside its folder', async () => {
  const index = await ask('/', { headers: { Cookie: cookie } })
  expect(index.text).toContain('<title>Roledex')
  expect(index.headers['content-type']).toBe('text/html; charset=utf-8')
  const script = await ask('/assets/app.js', { headers: { Cookie: cookie } })
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
  for (const path of [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '/assets/',
    '/assets',
    '/nothing.js',
    '//secret.txt',
  ]) {
    const answer = await ask(path, { headers: { Cookie: cookie } })
    expect(answer.status, path).toBe(404)
    expect(answer.text, path).not.toContain('secret')
  }
})

test.skipIf(process.platform === 'win32')('a symbolic link among the built files leads nowhere', async () => {
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'ui/link.txt'))
  await shell.close()
  shell = await open()
  expect((await ask('/link.txt', { headers: { Authorization: `Bearer ${shell.shellToken}` } })).status).toBe(
    404,
  )
})

test('every answer forbids foreign scripts, frames and guessing', async () => {
  for (const answer of [
    await ask('/', { headers: { Cookie: cookie } }),
    await ask('/'),
    await call({ Cookie: cookie }),
    await ask('/nothing', { headers: { Cookie: cookie } }),
  ]) {
    const policy = answer.headers['content-security-policy'] as string
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['referrer-policy']).toBe('no-referrer')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    expect(answer.headers['x-powered-by']).toBeUndefined()
  }
})

test('what is no JSON, or too much of it, is refused in words', async () => {
  const broken = await call({ Cookie: cookie }, '{"a":')
  expect(broken.status).toBe(400)
  expect(JSON.parse(broken.text)).toMatchObject({ error: { code: 'badRequest' } })

  const large = await call({ Cookie: cookie, 'Content-Length': String(97 * 1024 * 1024) }, ' ')
  expect(large.status).toBe(413)
  expect(JSON.parse(large.text)).toMatchObject({ error: { code: 'tooLarge' } })
  expect(calls).toEqual([])
})

test('what only a shell can do is answered here', async () => {
  const window = connectCore({ origin: shell.origin, headers: { Cookie: cookie } })
  expect(await window.dispatch('shell.info', {}, 'window')).toEqual(
    ok({ kind: 'browser', platform: process.platform, dataOption: dataOption(folder) }),
  )
  expect(await window.dispatch('shell.showDataFolder', {}, 'window')).toMatchObject({
    ok: false,
    error: { code: 'unavailable', message: expect.stringContaining(folder) },
  })
  expect(await window.dispatch('shell.chooseWatchedFolder', {}, 'window')).toMatchObject({
    ok: false,
    error: { code: 'unavailable', message: expect.stringContaining('--watch') },
  })
  expect(calls).toEqual([])
})

test('changes reach every page that listens', async () => {
  const pages = [1, 2].map(() => connectCore({ origin: shell.origin, headers: { Cookie: cookie } }))
  const heard = Promise.all(pages.map((page) => new Promise<Change>((resolve) => page.onChange(resolve))))
  const change: Change = { topics: ['postings', 'tracking'] }
  // The streams open a moment after they are asked for; a change told before that is not theirs.
  const telling = setInterval(() => tell(change), 20)
  expect(await heard).toEqual([change, change])
  clearInterval(telling)
  for (const page of pages) await page.close()
})

test('many open pages do not lock each other out', async () => {
  const pages = Array.from({ length: 8 }, () =>
    connectCore({ origin: shell.origin, headers: { Cookie: cookie } }),
  )
  for (const page of pages) page.onChange(() => {})
  const answers = await Promise.all(pages.map((page) => page.dispatch('app.info', {}, 'window')))
  expect(answers.every((answer) => answer.ok)).toBe(true)
  for (const page of pages) await page.close()
})

test('a taken port is a sentence', async () => {
  const port = Number(new URL(shell.origin).port)
  const second = await serve({ core, rendererDir: folder, dataDir: folder, port })
  expect(second).toMatchObject({ ok: false, error: { code: 'unavailable' } })
})

test('a call to a shell that is gone is answered, not left hanging', async () => {
  const gone = connectCore({ origin: 'http://127.0.0.1:9', headers: {} })
  expect(await gone.dispatch('app.info', {}, 'shell')).toMatchObject({ error: { code: 'unavailable' } })
})

test('a second start finds the first by its note, and not the note of a killed one', async () => {
  const note = { pid: process.pid, origin: shell.origin, shellToken: shell.shellToken }
  const forget = noteRunning(folder, note)
  if (process.platform !== 'win32') expect(statSync(join(folder, 'running.json')).mode & 0o777).toBe(0o600)
  const found = await findRunning(folder)
  expect(await found?.openPage()).toBe(true)
  expect(await found?.core.dispatch('imports.fromPaths', { paths: ['a'] }, 'shell')).toMatchObject({
    ok: true,
  })
  expect(calls.at(-1)).toEqual({ method: 'imports.fromPaths', input: { paths: ['a'] }, caller: 'shell' })

  noteRunning(folder, {
    pid: 1,
    origin: 'http://127.0.0.1:9',
    shellToken: 'other',
  })
  expect(await findRunning(folder)).toBeNull()
  forget()
  const later = noteRunning(folder, note)
  later()
  expect(await findRunning(folder)).toBeNull()
})
