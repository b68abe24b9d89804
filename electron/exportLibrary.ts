// Everything a library holds about postings as one JSON document, read through the contract as a window would.
// Lossless: what the sources said, each time, what the person added, what happened, and on request the files
// themselves, byte for byte.

import type { Input, Output } from '../shared/contract.ts'
import type { Posting, PostingEvent, PostingRow, Stage, Tag, VersionRecord } from '../shared/model.ts'
import type { SavedView } from '../shared/savedView.ts'
import { askCore } from './callCore.ts'
import type { Core } from './core/core.ts'

export interface ExportedPosting extends Omit<Posting, 'versions'> {
  /** Newest first, each with its whole record. */
  versions: VersionRecord[]
  events: PostingEvent[]
}

export interface ExportedLibrary {
  format: 'roledex'
  formatVersion: 1
  exportedAt: string
  appVersion: string
  stages: Stage[]
  tags: Tag[]
  imports: Output<'imports.list'>['imports']
  settings: Output<'settings.get'>
  views: SavedView[]
  postings: ExportedPosting[]
  /** Base64 by the source's id; only where asked for. */
  sourceBytes?: Record<string, string>
}

export interface ExportOptions {
  withSources: boolean
  /** Told after each posting. */
  onProgress: (done: number, total: number) => void
}

/** Archived postings included. Throws CallFailed. */
export async function exportLibrary(core: Core, options: ExportOptions): Promise<ExportedLibrary> {
  const info = await askCore(core, 'app.info', {})
  const rows = await listAllPostings(core, { isArchived: null, sort: 'added' })
  const postings: ExportedPosting[] = []
  const sourceBytes: Record<string, string> = {}
  for (const { id } of rows) {
    const posting = await askCore(core, 'postings.get', { id })
    const { events } = await askCore(core, 'postings.timeline', { id })
    const versions: VersionRecord[] = []
    for (const { n } of posting.versions) {
      versions.push(await askCore(core, 'versions.get', { postingId: id, n }))
    }
    postings.push({ ...posting, versions, events })
    if (options.withSources) {
      for (const source of posting.sources) {
        sourceBytes[source.id] ??= (await askCore(core, 'sources.bytes', { id: source.id })).base64
      }
    }
    options.onProgress(postings.length, rows.length)
  }
  return {
    format: 'roledex',
    formatVersion: 1,
    exportedAt: info.now,
    appVersion: info.version,
    stages: (await askCore(core, 'stages.list', {})).stages,
    tags: (await askCore(core, 'tags.list', {})).tags,
    imports: (await askCore(core, 'imports.list', {})).imports,
    settings: await askCore(core, 'settings.get', {}),
    views: (await askCore(core, 'views.list', {})).views,
    postings,
    ...(options.withSources ? { sourceBytes } : {}),
  }
}

/** Every row that fits, page by page. Throws CallFailed. */
export async function listAllPostings(core: Core, filter: Input<'postings.list'>): Promise<PostingRow[]> {
  const all: PostingRow[] = []
  for (;;) {
    const { rows, total } = await askCore(core, 'postings.list', {
      ...filter,
      offset: all.length,
      limit: 500,
    })
    all.push(...rows)
    if (rows.length === 0 || all.length >= total) return all
  }
}
