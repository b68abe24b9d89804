// One page of a Safari web archive, as it is kept there. Apart from reading it, so that what only shows the original
// need not load everything that reads.

import { entryOf, readPlist } from './plist.ts'

export interface ArchivedPage {
  bytes: Uint8Array
  /** Lower case, without parameters. */
  type: string
  charset: string | null
  url: string | null
}

/** The bytes of the page itself, for showing it; null where there is none. */
export function mainPageOf(bytes: Uint8Array): Uint8Array | null {
  return readArchivedPage(readPlist(bytes))?.bytes ?? null
}

/** The page of an archive, or of a frame in one; null where it holds none. */
export function readArchivedPage(archive: unknown): ArchivedPage | null {
  const resource = entryOf(archive, 'WebMainResource')
  const bytes = entryOf(resource, 'WebResourceData')
  const text = (key: string) => {
    const value = entryOf(resource, key)
    return typeof value === 'string' ? value : null
  }
  if (!(bytes instanceof Uint8Array)) return null
  const type = (text('WebResourceMIMEType') ?? '').split(';')[0] ?? ''
  return {
    bytes,
    type: type.trim().toLowerCase(),
    charset: text('WebResourceTextEncodingName'),
    url: text('WebResourceURL'),
  }
}
