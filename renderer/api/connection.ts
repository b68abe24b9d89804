// Whether the core answers. On the desktop it always does, or is started again without the window noticing; in a
// browser it can end while the page stays open. transport.ts finds out, and the window says so.

import { useSyncExternalStore } from 'react'

/** `keyNeeded`: it was started again, and this browser has not opened its new address yet. */
export type Connection = 'answering' | 'gone' | 'keyNeeded'

let connection: Connection = 'answering'
const listeners = new Set<() => void>()

export function setConnection(found: Connection): void {
  if (found === connection) return
  connection = found
  for (const listener of listeners) listener()
}

export function useConnection(): Connection {
  return useSyncExternalStore(followConnection, readConnection)
}

function readConnection(): Connection {
  return connection
}

function followConnection(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
