// The browser shell: the same window and the same calls as on the desktop, over HTTP on this machine only.
// It holds no logic; it decides who may ask and hands the question to the core. Left out of the packaged app.
//
// Who may ask. Any page the person visits, and any program on the machine, can reach a local port, so
// everything but a refusal needs a secret that is new at each launch:
// - The printed address carries a key as a query. The answer swaps it for a cookie that scripts cannot read and
//   that no other site's request carries (HttpOnly, SameSite=Strict), and moves the page to the bare address,
//   so the key stays in neither the address bar nor a referrer. A cookie is used because an EventSource cannot
//   send a header; a key in the fragment would have to live in the page's scripts instead.
// - Arguments of a program can be seen by everybody on the machine, so the browser is started with a ticket that
//   opens the door once; the key goes to the terminal only.
// - What a cookie costs: browsers send it to every port of 127.0.0.1, so another server on this machine would
//   see it if the person opened that in the same browser. It is good for nothing once this process ends.
// - `Host` must be our own (a rebound domain name is refused); a browser's `Origin` must be ours; a call must be
//   `application/json`, which no form can send.
// - The shell's token never reaches a page. A second start uses it to hand over paths, which a window may not,
//   and to have the page opened again.

import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { showReportCommand } from '../shared/commands.ts'
import { contract, isMethod, type Output } from '../shared/contract.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { Caller } from '../shared/topics.ts'
import { createChangeStream } from './changeStream.ts'
import type { Core } from './core/core.ts'
import { countRefusals } from './refusals.ts'
import { securityHeaders } from './securityHeaders.ts'
import { exportAddress, serveExport } from './serveExport.ts'
import { findStaticFiles, readStaticFile } from './staticFiles.ts'

const host = '127.0.0.1'
/** One file at the contract's limit, in base64, with room to spare. */
const bodyBytes = 96 * 1024 * 1024

export interface ServeOptions {
  core: Core
  /** The built window. */
  rendererDir: string
  /** Named, or opened, by `shell.showDataFolder`. */
  dataDir: string
  /** 0 or absent = any free port. */
  port?: number
  /** Opens a folder in the file manager; says whether it could. */
  openFolder?: (path: string) => Promise<boolean>
  /** Opens an address in the person's browser; says whether it could. */
  openPage?: (url: string) => Promise<boolean>
  /** Serves the library of another folder; gives an address that opens it once. */
  openBeside?: (folder: string) => Promise<Result<{ address: string }>>
}

export interface BrowserShell {
  /** `http://127.0.0.1:PORT` */
  origin: string
  /** What a person opens; holds the key. */
  url: string
  /** Lets another process of the same person call as the shell (`Authorization: Bearer …`). */
  shellToken: string
  /** An address that opens the page once; may be given to another program of the person. */
  invite(): string
  /** Opens the page in the person's browser; false when that is not possible. */
  open(): Promise<boolean>
  /** As a call of the shell; pages are shown the report of what was imported. */
  importPaths(paths: string[]): Promise<Result<Output<'imports.fromPaths'>>>
  /** Ends open streams and stops listening. Leaves the core open: it belongs to the caller. */
  close(): Promise<void>
}

/** Listens on the loopback address. Fails as `unavailable` when the port is taken. */
export async function serve(options: ServeOptions): Promise<Result<BrowserShell>> {
  const { core, rendererDir, port = 0 } = options
  const secrets = { key: newSecret(), cookie: newSecret(), shellToken: newSecret() }
  const changes = createChangeStream()
  const stopListening = core.onChange(changes.send)
  const files = findStaticFiles(rendererDir)
  const tickets = new Set<string>()
  const isTooMuch = countRefusals()
  let origin = ''

  const server = createServer((request, response) => {
    receive(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else sendResult(response, 500, fail('internal', 'This could not be answered. Nothing was changed.'))
    })
  })

  /** Throws when the other side hangs up, sends an address that is none, or asks for a file that has just gone. */
  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    response.setHeader('Cache-Control', 'no-store')
    const url = new URL(`${origin}${request.url ?? '/'}`)
    if (!isFromHere(request, origin)) {
      refuse(response, 403, fail('notAllowed', 'This address answers only to its own pages.'))
    } else if (request.method === 'GET' && url.searchParams.has('key')) {
      admit(url, response)
    } else {
      await answer(request, response, url)
    }
  }

  /** In words, or with the page that asks for the key; with nothing where it goes on and on. */
  function refuse(response: ServerResponse, status: number, result?: Result<unknown>): void {
    if (isTooMuch()) response.writeHead(429, { 'Retry-After': '1', Connection: 'close' }).end()
    else if (result === undefined) sendKeyNeeded(response)
    else sendResult(response, status, result)
  }

  function admit(url: URL, response: ServerResponse): void {
    const key = url.searchParams.get('key') ?? ''
    if (!isSame(key, secrets.key) && !tickets.delete(key)) {
      refuse(response, 403)
      return
    }
    response.setHeader('Set-Cookie', `${cookieName()}=${secrets.cookie}; HttpOnly; SameSite=Strict; Path=/`)
    response.writeHead(303, { Location: '/' }).end()
  }

  async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const caller = findCaller(request)
    if (caller === null) {
      if (url.pathname === '/') return refuse(response, 403)
      return refuse(response, 401, fail('notAllowed', 'Open Roledex with the address it printed.'))
    }
    if (url.pathname.startsWith('/call/')) {
      if (request.method !== 'POST') return sendNotFound(response)
      return answerCall(request, response, url.pathname.slice('/call/'.length), caller)
    }
    if (url.pathname === '/open' && request.method === 'POST' && caller === 'shell') {
      return sendResult(response, 200, ok({ isOpened: await open() }))
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendNotFound(response)
    if (url.pathname === '/changes') return changes.add(response)
    if (request.method === 'GET' && (await serveExport(core, url.pathname, response))) return
    const path = files.get(url.pathname)
    if (path === undefined) return sendNotFound(response)
    const { contentType, bytes } = readStaticFile(path)
    response.writeHead(200, { 'Content-Type': contentType, 'Content-Length': bytes.length })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  async function answerCall(
    request: IncomingMessage,
    response: ServerResponse,
    method: string,
    caller: Caller,
  ): Promise<void> {
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      return sendResult(response, 415, fail('badRequest', 'A call is JSON.'))
    }
    const body = await readBody(request)
    if (body === null) {
      // The rest of what is being sent is not wanted: say so and hang up.
      response.setHeader('Connection', 'close')
      return sendResult(response, 413, fail('tooLarge', 'This is more than Roledex takes at once.'))
    }
    let input: unknown
    try {
      input = body === '' ? {} : JSON.parse(body)
    } catch {
      return sendResult(response, 400, fail('badRequest', 'The call was not readable as JSON.'))
    }
    response.setHeader('Roledex-Changes', changes.count())
    sendResult(response, 200, await dispatch(method, input, caller))
  }

  async function dispatch(method: string, input: unknown, caller: Caller): Promise<Result<unknown>> {
    if (isMethod(method) && contract[method].kind === 'shell') return answerShell(method, input, options)
    const result = await core.dispatch(method, input, caller)
    if (method === 'imports.fromPaths' && result.ok) showReport(result.value as Output<'imports.fromPaths'>)
    return result
  }

  /** Files that came from outside the page: somebody opened them, or started a second time with them. */
  function showReport(report: Output<'imports.fromPaths'>): void {
    if (report.origin === 'opened') {
      changes.send({ topics: [], command: { id: showReportCommand, argument: report.id } })
    }
  }

  function invite(): string {
    const ticket = newSecret()
    tickets.add(ticket)
    return `${origin}/?key=${ticket}`
  }

  async function open(): Promise<boolean> {
    return (await options.openPage?.(invite())) ?? false
  }

  function findCaller(request: IncomingMessage): Caller | null {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (token !== undefined) return isSame(token, secrets.shellToken) ? 'shell' : null
    const cookies = (request.headers.cookie ?? '').split(/; */)
    const value = cookies.find((cookie) => cookie.startsWith(`${cookieName()}=`))
    return value !== undefined && isSame(value.slice(cookieName().length + 1), secrets.cookie)
      ? 'window'
      : null
  }

  /** Two libraries open at once are two ports of one host: they must not overwrite each other's cookie. */
  function cookieName(): string {
    return `roledex-${new URL(origin).port}`
  }

  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (error) {
    stopListening()
    changes.close()
    return fail('unavailable', `Port ${port} cannot be used. Try another one.`, String(error))
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port')
  origin = `http://${host}:${address.port}`

  return ok({
    origin,
    url: `${origin}/?key=${secrets.key}`,
    shellToken: secrets.shellToken,
    invite,
    open,
    importPaths: (paths) =>
      dispatch('imports.fromPaths', { paths, origin: 'opened' }, 'shell') as Promise<
        Result<Output<'imports.fromPaths'>>
      >,
    async close() {
      stopListening()
      changes.close()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  })
}

async function answerShell(
  method: string,
  input: unknown,
  { core, dataDir, openFolder, openBeside }: ServeOptions,
): Promise<Result<unknown>> {
  if (method === 'shell.info') return ok({ kind: 'browser', platform: process.platform })
  if (method === 'shell.chooseWatchedFolder') {
    return fail(
      'unavailable',
      'A browser cannot choose a folder for Roledex. Name it where you start Roledex: npm start -- --watch FOLDER',
    )
  }
  if (method === 'shell.chooseBackupFolder') {
    return fail(
      'unavailable',
      'A browser cannot choose a folder for Roledex. Settings say how to name one in a terminal.',
    )
  }
  if (method === 'shell.saveExport') {
    const parsed = contract[method].input.safeParse(input)
    if (!parsed.success) return fail('badRequest', 'This call has another input.', parsed.error.message)
    return ok({ kind: 'download', address: exportAddress(parsed.data.exportId) })
  }
  if (method === 'shell.openBeside') {
    const parsed = contract[method].input.safeParse(input)
    if (!parsed.success) return fail('badRequest', 'This call has another input.', parsed.error.message)
    if (openBeside === undefined)
      return fail('unavailable', 'A backup can be opened beside the library that is yours only.')
    const unpacked = (await core.dispatch('backups.openBeside', parsed.data, 'shell')) as Result<
      Output<'backups.openBeside'>
    >
    if (!unpacked.ok) return unpacked
    const { folder } = unpacked.value
    const opened = await openBeside(folder)
    return opened.ok ? ok({ kind: 'address', folder, address: opened.value.address }) : opened
  }
  if (method === 'shell.chooseCalendarFolder') {
    return fail(
      'unavailable',
      'A browser cannot choose a folder for Roledex. Settings say how to name one in a terminal.',
    )
  }
  if (method === 'shell.startWithSystem') return ok({ isPossible: false, isOn: false })
  if (method === 'shell.showDataFolder') {
    if (await openFolder?.(dataDir)) return ok({})
    return fail('unavailable', `Your data is in this folder: ${dataDir}`)
  }
  return fail('unavailable', 'This works in the desktop app only.')
}

function isFromHere(request: IncomingMessage, origin: string): boolean {
  if (request.headers.host !== new URL(origin).host) return false
  if (request.headers.origin !== undefined) return request.headers.origin === origin
  // A same-origin GET has no Origin, but browsers of today say where it comes from. Opening the page itself
  // (`navigate`) may come from anywhere: the strict cookie stays away then.
  const site = request.headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  return request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate'
}

/** The body as text; null when it is longer than a call may be. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > bodyBytes) return null
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > bodyBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function sendResult(response: ServerResponse, status: number, result: Result<unknown>): void {
  if (response.destroyed) return
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(result))
}

function sendNotFound(response: ServerResponse): void {
  sendResult(response, 404, fail('notFound', 'There is nothing at this address.'))
}

function sendKeyNeeded(response: ServerResponse): void {
  response.writeHead(403, { 'Content-Type': 'text/html; charset=utf-8' })
  // The link helps where a click on another site led here: its request came without the strict cookie.
  response.end(
    '<!doctype html><meta charset="utf-8"><title>Roledex</title>' +
      '<p>Open Roledex with the address it printed when it started. The key in it is new at each start.</p>' +
      '<p>What you typed is kept in this browser and comes back with it.</p>' +
      '<p><a href="/">It is open in this browser already</a></p>',
  )
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
