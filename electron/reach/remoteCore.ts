// A core that runs in another process, reached over HTTP: what a second start and the command line use when a
// running browser shell holds the library. Built on node:http, because fetch gives up on an answer that
// takes more than five minutes, and a large import may.

import { type ClientRequest, request } from 'node:http'
import { fail, type Result } from '../../shared/result.ts'
import type { Change } from '../../shared/topics.ts'
import type { Core } from '../core/core.ts'

/** `headers` prove who calls: a shell's token, or a page's cookie. */
interface RemoteAddress {
  origin: string
  headers: Readonly<Record<string, string>>
}

/** Nothing is sent before the first call. `close` ends what is open here and leaves the other process alone. */
export function connectCore({ origin, headers }: RemoteAddress): Core {
  const listeners = new Set<(change: Change) => void>()
  let stream: ClientRequest | null = null

  return {
    dispatch(method, input) {
      return new Promise((resolve) => {
        const unavailable = (detail?: string) =>
          resolve(fail('unavailable', 'The running Roledex did not answer.', detail))
        const call = request(`${origin}/call/${encodeURIComponent(method)}`, {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json' },
        })
        call.on('error', (error) => unavailable(error.message))
        call.on('response', async (response) => {
          try {
            const chunks: Buffer[] = []
            for await (const chunk of response) chunks.push(chunk)
            resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Result<unknown>)
          } catch (error) {
            unavailable(String(error))
          }
        })
        call.end(JSON.stringify(input))
      })
    },
    onChange(listener) {
      listeners.add(listener)
      stream ??= followChanges({ origin, headers }, (change) => {
        for (const each of listeners) each(change)
      })
      return () => listeners.delete(listener)
    },
    async close() {
      stream?.destroy()
    },
  }
}

function followChanges({ origin, headers }: RemoteAddress, tell: (change: Change) => void): ClientRequest {
  const stream = request(`${origin}/changes`, { headers })
  // The stream only tells of changes; that the other process is gone shows at the next call.
  stream.on('error', () => {})
  stream.on('response', (response) => {
    let unread = ''
    response.setEncoding('utf8')
    response.on('error', () => {})
    response.on('data', (text: string) => {
      const events = (unread + text).split('\n\n')
      unread = events.pop() ?? ''
      for (const event of events) {
        if (event.startsWith('data: ')) tell(JSON.parse(event.slice('data: '.length)) as Change)
      }
    })
  })
  stream.end()
  return stream
}
