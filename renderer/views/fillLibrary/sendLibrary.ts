// Hands an exported library to the core piece by piece, so that neither side ever holds all of it.

import type { Output } from '../../../shared/contract.ts'
import { limits } from '../../../shared/limits.ts'
import { fail, type Result } from '../../../shared/result.ts'
import { call } from '../../api/call.ts'
import { readBase64 } from '../../api/readBase64.ts'

interface SendOptions {
  /** Bytes that have arrived. */
  onProgress: (sent: number) => void
  signal: AbortSignal
}

const stopped = fail('cancelled', 'Stopped. Nothing was changed.')

/** Answers when the library is filled, or with why it is not. */
export async function sendLibrary(
  file: File,
  { onProgress, signal }: SendOptions,
): Promise<Result<Output<'library.fill'>>> {
  let transferId: string | null = null
  for (let from = 0; from < file.size; from += limits.transferBytes) {
    const base64 = await readPiece(file, from)
    if (base64 === null)
      return fail('unavailable', 'The file could not be read to its end. Nothing was changed.')
    if (signal.aborted) return stopped
    const sent: Result<Output<'library.receive'>> = await call('library.receive', { transferId, base64 })
    if (!sent.ok) return sent
    transferId = sent.value.transferId
    onProgress(Math.min(file.size, from + limits.transferBytes))
  }
  if (signal.aborted) return stopped
  return call('library.fill', { transferId: transferId ?? '' })
}

async function readPiece(file: File, from: number): Promise<string | null> {
  try {
    return await readBase64(new File([file.slice(from, from + limits.transferBytes)], file.name))
  } catch {
    return null
  }
}
