import { ok } from '../../../shared/result.ts'
import type { JobHandlers, QueryHandlers } from '../handler.ts'

export const tableHandlers: Pick<QueryHandlers, 'tables.preview'> &
  Pick<JobHandlers, 'tables.open' | 'tables.import' | 'tables.close'> = {
  'tables.open': ({ fileName, base64 }, { tables }) =>
    tables.open(fileName, new Uint8Array(Buffer.from(base64, 'base64'))),
  'tables.preview': (_db, { tableId, mapping, ...page }, { tables }) =>
    tables.preview(tableId, mapping, page),
  'tables.import': ({ tableId, mapping }, { tables }) => tables.import(tableId, mapping),
  'tables.close': async ({ tableId }, { tables }) => {
    tables.close(tableId)
    return ok({})
  },
}
