// The browser shell: the same window and the same calls as on the desktop, over HTTP on this machine only.
// It holds no logic; it lets in who may ask (browser/door.ts) and hands the question to the core. Left out of the packaged app.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { showReportCommand } from '../shared/commands.ts'
import { contract, isMethod, type Output } from '../shared/contract.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { Caller } from '../shared/topics.ts'
import { answerShell, type BrowserAbilities } from './browser/browserAnswers.ts'
import { createChangeStream } from './browser/changeStream.ts'
import { createDoor, isFromHere } from './browser/door.ts'
import { countRefusals } from './browser/refusals.ts'
import { serveExport } from './browser/serveExport.ts'
import { securityHeaders } from './securityHeaders.ts'
import { findStaticFiles, readStaticFile } from './staticFiles.ts'

const host = '127.0.0.1'
/** One file at the contract's limit, in base64, with room to spare. */
const bodyBytes = 96 * 1024 * 1024

export interface ServeOptions extends BrowserAbilities {
  /** The built window. */
  rendererDir: string
  /** 0 or absent = any free port. */
  port?: number
  /** Opens an address in the person's browser; says whether it could. */
  openPage?: (url: string) => Promise<boolean>
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
  const { core, rendererDir } = options
  const files = findStaticFiles(rendererDir)
  const isTooMuch = countRefusals()
  const server = createServer()
  const listening = await listen(server, options.port ?? 0)
  if (!listening.ok) return listening
  const port = listening.value
  const origin = `http://${host}:${port}`
  const door = createDoor(port)
  const changes = createChangeStream()
  const stopListening = core.onChange(changes.send)

  server.on('request', (request, response) => {
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
      admit(url.searchParams.get('key') ?? '', response)
    } else {
      await answer(request, response, url.pathname)
    }
  }

  /** In words, or with the page that asks for the key; with nothing where it goes on and on. */
  function refuse(response: ServerResponse, status: number, result?: Result<unknown>): void {
    if (isTooMuch()) response.writeHead(429, { 'Retry-After': '1', Connection: 'close' }).end()
    else if (result === undefined) sendKeyNeeded(response)
    else sendResult(response, status, result)
  }

  function admit(key: string, response: ServerResponse): void {
    const cookie = door.admit(key)
    if (cookie === null) refuse(response, 403)
    else response.writeHead(303, { 'Set-Cookie': cookie, Location: '/' }).end()
  }

  async function answer(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const caller = door.callerOf(request)
    if (caller === null) {
      if (pathname === '/') return refuse(response, 403)
      return refuse(response, 401, fail('notAllowed', 'Open Roledex with the address it printed.'))
    }
    if (pathname.startsWith('/call/')) {
      if (request.method !== 'POST') return sendNotFound(response)
      return answerCall(request, response, pathname.slice('/call/'.length), caller)
    }
    if (pathname === '/open' && request.method === 'POST' && caller === 'shell') {
      return sendResult(response, 200, ok({ isOpened: await open() }))
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendNotFound(response)
    if (pathname === '/changes') return changes.add(response)
    if (request.method === 'GET' && (await serveExport(core, pathname, response))) return
    const path = files.get(pathname)
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

  const invite = () => `${origin}/?key=${door.issueTicket()}`

  async function open(): Promise<boolean> {
    return (await options.openPage?.(invite())) ?? false
  }

  return ok({
    origin,
    url: `${origin}/?key=${door.key}`,
    shellToken: door.shellToken,
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

/** Gives the port it listens at. */
async function listen(server: Server, port: number): Promise<Result<number>> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (error) {
    return fail('unavailable', `Port ${port} cannot be used. Try another one.`, String(error))
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port')
  return ok(address.port)
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
