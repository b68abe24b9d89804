// A stored original as text to look at: unpacked where it was compressed, and of a web archive the page itself,
// of a document its text.

import { gunzipSync } from 'node:zlib'
import { limits } from '../../../shared/limits.ts'
import { decodeAs } from './decode.ts'
import { documentText } from './formats/documents/document.ts'
import { mainPageOf } from './formats/webarchivePage.ts'

/** `charset` is what the reader decoded it by. */
export function originalText(bytes: Uint8Array, container: string, charset: string): string {
  if (charset === spreadsheet) return 'This original is a spreadsheet (.xlsx). Save it to look at it.'
  const document = documentText(charset, bytes)
  if (document !== null) return document
  const plain = gunzip(bytes)
  return decodeAs(container === 'webarchive' ? (mainPageOf(plain) ?? plain) : plain, charset)
}

/** What `electron/core/tables/readTable.ts` says of a file that is no text. */
const spreadsheet = 'xlsx'

/** As it is where it is not compressed, or cannot be unpacked. */
function gunzip(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: limits.fileBytes })
  } catch {
    return bytes
  }
}
