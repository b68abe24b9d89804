// The port a library was last served at, kept in its folder. A browser keeps what was typed and not saved under the
// address of the page, port included: only the same port at the next start brings it back.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileName = 'browser-port.txt'

/** The port of the last start with this folder, or null. */
export function readRememberedPort(dataDir: string): number | null {
  try {
    return readPort(readFileSync(join(dataDir, fileName), 'utf8').trim())
  } catch {
    return null
  }
}

/** A folder that cannot be written costs the next start its address, and nothing now. */
export function rememberPort(dataDir: string, origin: string): void {
  try {
    writeFileSync(join(dataDir, fileName), new URL(origin).port, { mode: 0o600 })
  } catch {
    return
  }
}

/** A port as typed; null where it is none. 0 is no port to come back to. */
function readPort(text: string): number | null {
  const port = Number(text)
  return Number.isInteger(port) && port > 0 && port <= 65_535 ? port : null
}
