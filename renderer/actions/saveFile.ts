// Hands bytes to the person as a file of their own: a browser downloads it, the desktop window asks where to.
// For what fits in memory; whole exports are written by the core.

import { minuteMs } from '../../shared/durations.ts'

/** How long a download may take to begin, in milliseconds. */
const patienceMs = minuteMs

/** `name`: suggested, with its ending. A text is written as UTF-8. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  // Without a kind of its own, so that nothing shows or runs it on the way.
  const address = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), patienceMs)
}
