// Pushes changes to every open page as server-sent events. A page that loses the stream reconnects by
// itself and reads everything anew, so a stream may be ended at any time without harm.

import type { ServerResponse } from 'node:http'
import type { Change } from '../shared/contract.ts'

/**
 * A browser opens six connections to one address, and each open page holds one for its stream. A seventh
 * page would wait for ever, so the oldest streams make room.
 */
const streamsAtOnce = 4
const retryAfterMs = 2_000
const heartbeatMs = 20_000
/** A page that reads nothing (a sleeping tab) is let go before what it has not read fills the memory. */
const unreadBytes = 1_000_000

export interface ChangeStream {
  add(response: ServerResponse): void
  send(change: Change): void
  close(): void
}

export function createChangeStream(): ChangeStream {
  const streams = new Set<ServerResponse>()
  const write = (text: string) => {
    for (const stream of streams) {
      if (stream.writableLength > unreadBytes) stream.destroy()
      else stream.write(text)
    }
  }
  // Finds out about pages that vanished without a word.
  const heartbeat = setInterval(() => write(':\n\n'), heartbeatMs)
  heartbeat.unref()
  return {
    add(response) {
      if (streams.size >= streamsAtOnce) {
        const [oldest] = streams
        oldest?.end()
      }
      streams.add(response)
      response.on('close', () => streams.delete(response))
      response.write(`retry: ${retryAfterMs}\n\n`)
    },
    send(change) {
      write(`data: ${JSON.stringify(change)}\n\n`)
    },
    close() {
      clearInterval(heartbeat)
      for (const stream of streams) stream.end()
    },
  }
}
