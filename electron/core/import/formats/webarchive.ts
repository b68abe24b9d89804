// Safari's web archives: the answer of the site as it came, in a property list with its address, its frames and its
// pictures. The frames are read only where the page itself holds no posting.

import { warning } from '../../../../shared/messages.ts'
import { decodeBytes } from '../decode.ts'
import { refusals } from '../detect.ts'
import type { Surroundings } from '../raw.ts'
import { readPage } from './html.ts'
import { resolveUrl } from './page.ts'
import { entryOf, readPlist } from './plist.ts'
import type { FormatReading } from './reading.ts'
import { readTextRungs } from './text.ts'
import { type ArchivedPage, readArchivedPage } from './webarchivePage.ts'

const advice =
  'This web archive holds no job data that Roledex can read. Open the posting in Safari, choose Save As, and save it as “Page Source”.'
const damaged = 'This web archive is damaged. Save the page again in Safari.'

const frameLimit = 100

export function readWebarchiveFile(bytes: Uint8Array, known: Surroundings): FormatReading {
  const reading: FormatReading = {
    container: 'webarchive',
    charset: 'utf-8',
    surroundings: known,
    postings: [],
    warnings: [],
    attempts: [],
    advice,
  }
  const archive = readPlist(bytes)
  if (archive === undefined) {
    reading.attempts.push({ rung: 'archive', found: 'not a readable property list' })
    return { ...reading, advice: damaged }
  }
  const address = entryOf(archive, 'URL')
  if (typeof address === 'string') {
    reading.surroundings = { ...known, pageUrl: resolveUrl(address, null) }
    return { ...reading, advice: refusals.shortcut }
  }
  const resources = pagesOf(archive)
  if (resources.length === 0) reading.attempts.push({ rung: 'archive', found: 'no page' })
  for (const [index, resource] of resources.entries()) {
    const isHtml = /html|xml|^$/.test(resource.type)
    const decoded = decodeBytes(resource.bytes, { label: resource.charset, isHtml })
    const surroundings = { ...known, pageUrl: resolveUrl(resource.url, null) }
    const page = isHtml
      ? readPage(decoded.text, surroundings)
      : { surroundings, ...readTextRungs(decoded.text, surroundings) }
    if (index === 0) {
      reading.charset = decoded.charset
      reading.surroundings = page.surroundings
    }
    const name = index === 0 ? '' : `frame ${index}: `
    reading.attempts.push(...page.attempts.map(({ rung, found }) => ({ rung, found: name + found })))
    if (page.postings.length === 0) continue
    reading.postings = page.postings
    reading.warnings.push(...decoded.warnings, ...page.warnings)
    break
  }
  if (resources.length > frameLimit) reading.warnings.push(warning('LIMIT_REACHED'))
  return reading
}

/** What an archive holds to be read, where it came within another file; nothing where it is damaged. */
export function archivedPages(bytes: Uint8Array): ArchivedPage[] {
  const archive = readPlist(bytes)
  return archive === undefined ? [] : pagesOf(archive)
}

/** The page, then its frames and theirs. */
function pagesOf(archive: unknown): ArchivedPage[] {
  const pages: ArchivedPage[] = []
  const queue = [archive]
  for (let each = queue.shift(); each !== undefined && pages.length <= frameLimit; each = queue.shift()) {
    const resource = readArchivedPage(each)
    if (resource !== null && isText(resource)) pages.push(resource)
    const frames = entryOf(each, 'WebSubframeArchives')
    if (Array.isArray(frames) && queue.length < frameLimit) queue.push(...frames.slice(0, frameLimit))
  }
  return pages
}

function isText({ type }: ArchivedPage): boolean {
  return type === '' || type.startsWith('text/') || /html|xml|json/.test(type)
}
