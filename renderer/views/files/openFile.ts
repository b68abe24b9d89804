// Out of the library and before the person: in the program the system has for it, or as a copy of their own.

import type { AttachedFile } from '../../../shared/attachedFile.ts'
import { call } from '../../api/call.ts'
import { showFailure } from '../../ui/toasts.ts'

/** Opens a copy in the system's program; a kind that could run is refused with a sentence. */
export async function openFile({ id }: AttachedFile): Promise<void> {
  const opened = await call('shell.openFile', { id })
  if (!opened.ok) showFailure(opened.error)
}

/** How long a download may take to begin, in milliseconds. */
const patienceMs = 60_000

/** Hands the bytes to the browser's download, under the name the file came with. */
export async function saveCopy({ id }: AttachedFile): Promise<void> {
  const file = await call('files.bytes', { id })
  if (!file.ok) return showFailure(file.error)
  const bytes = Uint8Array.from(atob(file.value.base64), (character) => character.charCodeAt(0))
  // Without a kind of its own, so that nothing shows or runs it on the way.
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = file.value.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), patienceMs)
}
