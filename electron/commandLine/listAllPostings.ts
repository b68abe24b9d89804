// All pages of a list of postings, for programs that print or write them.

import type { Input } from '../../shared/contract.ts'
import type { PostingRow } from '../../shared/model.ts'
import type { Core } from '../core/core.ts'
import { askCore } from '../reach/callCore.ts'

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
