// What a request to the browser shell is answered with: who may not ask is refused (door.ts), and who may is given the
// window's files, the stream of changes, an export, or the answer to a call.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Caller } from '../../shared/topics.ts'
import type { Core } from '../core/core.ts'
import { securityHeaders } from '../securityHeaders.ts'
import { readStaticFile } from '../staticFiles.ts'
import type { ChangeStream } from './changeStream.ts'
import { type Door, isFromHere } from './door.ts'
import { countRefusals } from './refusals.ts'
import { serveExport } from './serveExport.ts'

/** One file at the contract's limit, in base64, with room to spare. */
const bodyBytes = 96 * 1024 * 1024

/** What answers are made from. */
interface Site {
  /** `http://127.0.0.1:PORT` */
  origin: string
  core: Core
  door: Door
  changes: ChangeStream
  /** The built window: where the file of an address lies. */
  files: ReadonlyMap<string, string>
  /** Answers a call, those that only a shell can answer too. */
  dispatch(method: string, input: unknown, caller: Caller): Promise<Result<unknown>>
  /** Opens the page in the person's browser; false when that is not possible. */
  open(): Promise<boolean>
}

type Respond = (request: IncomingMessage, response: ServerResponse) => void

export function answerRequests({ origin, core, door, changes, files, dispatch, open }: Site): Respond {
  const isTooMuch = countRefusals()

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

  return (request, response) => {
    receive(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else sendResult(response, 500, fail('internal', 'This could not be answered. Nothing was changed.'))
    })
  }
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
