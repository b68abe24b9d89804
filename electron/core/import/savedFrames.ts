// Frames of a page that a browser saved with its files beside it ("Webpage, Complete"): pages of their own among those
// files. They are asked only where the page itself tells of no job.

import { posix } from 'node:path'
import { decodeBytes } from './decode.ts'
import { detectKind } from './detect.ts'
import { decodeEntities } from './text/entities.ts'
import { withoutEscapes } from './text/urls.ts'

/** Gives the bytes of a file by its path from the page, `/` between folders; null where there is none that can be read. */
export type ReadBeside = (path: string) => Promise<Uint8Array | null>

/** Advertisements and counters are frames as well. */
const mostFrames = 20

/** The pages in the frames of a page and in their frames, in order, one at a time. */
export async function* savedFrames(page: Uint8Array, read: ReadBeside): AsyncGenerator<Uint8Array> {
  const paths = new Set(listFrames(page))
  let count = 0
  // A frame may add its own while the set is walked.
  for (const path of paths) {
    count += 1
    if (count > mostFrames) return
    const frame = await read(path)
    if (frame === null) continue
    yield frame
    for (const inner of listFrames(frame)) paths.add(posix.join(posix.dirname(path), inner))
  }
}

const frameTag = /<i?frame\b[^>]{0,2000}?\ssrc=(?:"([^"]{1,1000})"|'([^']{1,1000})')/gi

/** The pages that lie beside a page or below, as its frames name them. */
function listFrames(page: Uint8Array): string[] {
  if (detectKind(page) !== 'html') return []
  const { text } = decodeBytes(page, { isHtml: true })
  return [...text.matchAll(frameTag)]
    .map(([, double, single]) => pathOf(decodeEntities(double ?? single ?? '')))
    .filter((path) => path !== null)
}

/** null for addresses on the web, and for what lies elsewhere or is no page. */
function pathOf(source: string): string | null {
  if (/^[a-z][a-z\d+.-]*:|^[/\\]|[?#\0]/i.test(source)) return null
  const path = posix.normalize(withoutEscapes(source))
  return /^\.\.|^\/|[\\\0]/.test(path) || !/\.x?html?$/i.test(path) ? null : path
}
