// Hands chosen files to the library one after the other, so that memory holds one at a time.

import { limits } from '../../../shared/limits.ts'
import { call } from '../../api/call.ts'
import { readBase64 } from '../../api/readBase64.ts'
import { formatBytes } from '../../words/dates.ts'

/** Attaches the files; `onFile` hears which is under way. Gives a sentence for each that could not be attached. */
export async function attachFiles(
  postingId: string,
  files: readonly File[],
  onFile: (name: string) => void,
): Promise<string[]> {
  const problems: string[] = []
  for (const file of files) {
    onFile(file.name)
    const problem = await attachFile(postingId, file)
    if (problem !== null) problems.push(problem)
  }
  return problems
}

async function attachFile(postingId: string, file: File): Promise<string | null> {
  if (file.size > limits.fileBytes) {
    return `“${file.name}” is larger than ${formatBytes(limits.fileBytes)} and was not attached. It is still where it was.`
  }
  let base64: string
  try {
    base64 = await readBase64(file)
  } catch {
    return `“${file.name}” could not be read and was not attached. Check that it is still there and that it is a file, not a folder.`
  }
  const added = await call('files.add', { postingId, name: file.name, base64 })
  if (!added.ok) return `“${file.name}”: ${added.error.message}`
  return added.value.isNew ? null : `“${file.name}” is attached already.`
}
