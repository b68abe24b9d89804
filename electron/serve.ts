// The browser shell: the same window and the same calls as on the desktop, over HTTP on this machine only.
// It holds no logic; it lets in who may ask (browser/door.ts) and hands the question to the core. Left out of the packaged app.

import { createServer, type Server } from 'node:http'
import { showReportCommand } from '../shared/commands.ts'
import { contract, isMethod, type Output } from '../shared/contract.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { Caller } from '../shared/topics.ts'
import { answerRequests } from './browser/answerRequests.ts'
import { answerShell, type BrowserAbilities } from './browser/browserAnswers.ts'
import { createChangeStream } from './browser/changeStream.ts'
import { createDoor } from './browser/door.ts'
import { findStaticFiles } from './staticFiles.ts'

const host = '127.0.0.1'

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
  const server = createServer()
  const listening = await listen(server, options.port ?? 0)
  if (!listening.ok) return listening
  const port = listening.value
  const origin = `http://${host}:${port}`
  const door = createDoor(port)
  const changes = createChangeStream()
  const stopListening = core.onChange(changes.send)

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
  const open = async () => (await options.openPage?.(invite())) ?? false

  server.on('request', answerRequests({ origin, core, door, changes, files, dispatch, open }))

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
