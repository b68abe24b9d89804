// Pushes changes to every open page as server-sent events. A browser that loses the stream comes back by itself, and
// sees by the count the next one begins with whether it missed anything: a stream may be ended at any time without harm.

import type { ServerResponse } from 'node:http'
import type { Change } from '../../shared/topics.ts'

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
  /** Rises with each change; in a later launch it is higher than it ever was in this one. */
  count(): number
  /** The stream begins with the count; what a page was answered at a lower one may not be so any more. */
  add(response: ServerResponse): void
  /** A command for a page is kept for the next one while none is open. */
  send(change: Change): void
  close(): void
}

export function createChangeStream(): ChangeStream {
  const streams = new Set<ServerResponse>()
  // Milliseconds: there are fewer changes than those.
  let count = Date.now()
  let waiting: Change | null = null
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
    count: () => count,
    add(response) {
      if (streams.size >= streamsAtOnce) {
        const [oldest] = streams
        // It may take a while to close; whoever writes to what has ended takes the process down.
        if (oldest !== undefined) streams.delete(oldest)
        oldest?.end()
      }
      streams.add(response)
      response.on('close', () => streams.delete(response))
      response.writeHead(200, { 'Content-Type': 'text/event-stream' })
      response.write(`retry: ${retryAfterMs}\nevent: begin\ndata: ${count}\n\n`)
      if (waiting !== null) response.write(toEvent(waiting))
      waiting = null
    },
    send(change) {
      count += 1
      if (streams.size === 0 && change.command !== undefined) waiting = change
      write(toEvent(change))
    },
    close() {
      clearInterval(heartbeat)
      for (const stream of streams) stream.end()
    },
  }
}

function toEvent(change: Change): string {
  return `data: ${JSON.stringify(change)}\n\n`
}
