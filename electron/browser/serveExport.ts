// Hands a finished export to the browser as a download, straight from the disk, however large it is.

import { createReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Output } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import type { Core } from '../core/core.ts'
import { callCore } from '../reach/callCore.ts'

/** Where the page finds an export. */
export function exportAddress(exportId: string): string {
  return `/exports/${exportId}`
}

const addressPattern = /^\/exports\/([0-9a-f-]{36})$/

/** False where the path is no export's, or it is no longer there. What has arrived whole is taken away here. */
export async function serveExport(core: Core, path: string, response: ServerResponse): Promise<boolean> {
  const exportId = addressPattern.exec(path)?.[1]
  if (exportId === undefined) return false
  const found: Result<Output<'exports.locate'>> = await callCore(core, 'exports.locate', { exportId })
  if (!found.ok) return false
  const { path: file, fileName, byteLength } = found.value
  response.writeHead(200, {
    // Without a kind of its own, so that nothing shows or runs it on the way.
    'Content-Type': 'application/octet-stream',
    'Content-Length': byteLength,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  })
  await pipeline(createReadStream(file), response)
  await callCore(core, 'exports.cancel', { exportId })
  return true
}
