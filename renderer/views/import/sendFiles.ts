// Hands picked files to the core: bytes in base64, in calls small enough that neither side stalls.
// Memory holds two portions at most, however many files there are: one on its way, one being read.

import type { Input, Output } from '../../../shared/contract.ts'
import { limits } from '../../../shared/limits.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { call } from '../../api/call.ts'
import { readBase64 } from '../../api/readBase64.ts'
import { formatBytes } from '../../words/dates.ts'
import type { Picked, PickedFile } from './pickedFiles.ts'

/** A call carries about so many bytes; a larger file goes alone. */
const portionBytes = 4 * 1024 * 1024
const portionFiles = 200

type Portion = Pick<Input<'imports.addFiles'>, 'files' | 'refused'>

/** Imports the files and answers with the report. `onBegin` gets the id as soon as there is one. */
export async function sendFiles(
  picked: Picked,
  onBegin: (importId: string) => void,
): Promise<Result<Output<'imports.finish'>>> {
  const sent = await handOver(picked, false, onBegin)
  if (!sent.ok) return sent
  const { importId, refusal } = sent.value
  const report = await call('imports.finish', { importId })
  return report.ok || refusal === null ? report : refusal
}

/** Hands the files over to be read only; answers with the id of what can be looked at then. */
export async function sendToPreview(
  picked: Picked,
  onBegin: (importId: string) => void,
): Promise<Result<string>> {
  const sent = await handOver(picked, true, onBegin)
  return sent.ok ? ok(sent.value.importId) : sent
}

interface HandedOver {
  importId: string
  /** Not all of it was taken: it was cancelled meanwhile. */
  refusal: Extract<Result<never>, { ok: false }> | null
}

async function handOver(
  picked: Picked,
  isPreviewed: boolean,
  onBegin: (importId: string) => void,
): Promise<Result<HandedOver>> {
  const begun = await call('imports.begin', { isPreviewed })
  if (!begun.ok) return begun
  const { importId } = begun.value
  onBegin(importId)
  let sending: Promise<Result<unknown>> | null = null
  for await (const portion of readPortions(picked)) {
    const sent = await sending
    // Cancelled, most likely: then the import is over, and the report says how far it came.
    if (sent !== null && !sent.ok) break
    sending = call('imports.addFiles', { importId, ...portion })
  }
  const last = await sending
  if (last === null || last.ok) return ok({ importId, refusal: null })
  if (last.error.code === 'notFound') return ok({ importId, refusal: last })
  // What was not taken must not be missing from an import that ends as if it had been.
  await call('imports.cancel', { importId })
  return last
}

async function* readPortions({ files, refused }: Picked): AsyncGenerator<Portion> {
  for (let start = 0; start < refused.length; start += portionFiles) {
    yield { files: [], refused: refused.slice(start, start + portionFiles) }
  }
  for (const group of groupFiles(files)) yield readGroup(group)
}

/** Cuts the files into portions by number and size. */
export function* groupFiles(files: readonly PickedFile[]): Generator<PickedFile[]> {
  let group: PickedFile[] = []
  let bytes = 0
  for (const picked of files) {
    const size = picked.file.size > limits.fileBytes ? 0 : picked.file.size
    if (group.length > 0 && (bytes + size > portionBytes || group.length >= portionFiles)) {
      yield group
      group = []
      bytes = 0
    }
    group.push(picked)
    bytes += size
  }
  if (group.length > 0) yield group
}

async function readGroup(group: readonly PickedFile[]): Promise<Portion> {
  const portion: Portion & { refused: { path: string; message: string }[] } = { files: [], refused: [] }
  for (const { path, file } of group) {
    if (file.size > limits.fileBytes) {
      portion.refused.push({
        path,
        message: `This file is larger than ${formatBytes(limits.fileBytes)}, too large for a saved posting. It was left where it is.`,
      })
      continue
    }
    try {
      portion.files.push({ path, base64: await readBase64(file) })
    } catch {
      portion.refused.push({
        path,
        message: 'This file could not be read. Check that it is still there and that you may read it.',
      })
    }
  }
  return portion
}
