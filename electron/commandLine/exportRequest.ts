// What the command line exports, told by the ending of the file it is asked for.

import { type ExportColumn, type ExportRequest, exportColumnIds } from '../../shared/exporting.ts'
import { postingFilterSchema } from '../../shared/postingFilter.ts'

/** `search`: in the language of the search field; empty for all postings, archived ones too. Null: an unknown ending. */
export function exportRequestFor(file: string, search: string): ExportRequest | null {
  const locale = Intl.DateTimeFormat().resolvedOptions().locale
  const filter = postingFilterSchema.parse({ text: search, isArchived: search === '' ? null : false })
  const postings = { kind: 'list', filter, sort: 'added', direction: 'ascending' } as const
  const columns: ExportColumn[] = exportColumnIds
  switch (/\.(\w+)$/.exec(file.toLowerCase())?.[1]) {
    case 'csv':
      return { format: 'csv', postings, columns, locale }
    case 'xlsx':
      return { format: 'xlsx', postings, columns, locale }
    case 'jsonld':
      return { format: 'jsonLd', postings }
    case 'zip':
      return { format: 'markdown', as: 'zip', postings, locale }
    case 'json':
      return search === '' ? { format: 'library' } : null
    default:
      return null
  }
}
