// Out of the library and before the person: in the program the system has for it, or as a copy of their own.

import type { AttachedFile } from '../../../shared/attachedFile.ts'
import { saveFile } from '../../actions/saveFile.ts'
import { call } from '../../api/call.ts'
import { decodeBase64 } from '../../api/decodeBase64.ts'
import { showFailure } from '../../ui/toasts.ts'

/** Opens a copy in the system's program; a kind that could run is refused with a sentence. */
export async function openFile({ id }: AttachedFile): Promise<void> {
  const opened = await call('shell.openFile', { id })
  if (!opened.ok) showFailure(opened.error)
}

/** Hands the bytes to the person, under the name the file came with. */
export async function saveCopy({ id }: AttachedFile): Promise<void> {
  const file = await call('files.bytes', { id })
  if (!file.ok) return showFailure(file.error)
  saveFile(file.value.name, decodeBase64(file.value.base64))
}
