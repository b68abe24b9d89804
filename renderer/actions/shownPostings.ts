// The postings that are shown, and a change written into them before the core has answered: a card that changes its stage
// stands at the head of its new column until the column comes in order.

import type { Query, QueryClient } from '@tanstack/react-query'
import type { Output } from '../../shared/contract.ts'
import type { Posting, PostingRow, Tracking } from '../../shared/model.ts'

type Board = Output<'board.columns'>
interface Page {
  rows: PostingRow[]
}

const pageMethods = ['postings.list', 'board.rows', 'groups.rows'] as const
const changedMethods = new Set<string>([...pageMethods, 'board.columns', 'postings.get'])

/**
 * Answers that are on their way are from before the change that is about to show. Let in, they would take it back until the
 * next ones came, and a second change in the meantime would go by what no longer holds.
 */
function dropComingPostings(queryClient: QueryClient): void {
  void queryClient.cancelQueries({
    predicate: (query) => isOfPostings(query) && query.state.data !== undefined,
  })
}

function isOfPostings({ queryKey }: Query): boolean {
  return changedMethods.has(String(queryKey[0]))
}

export interface ShownChange {
  ids: readonly string[]
  row?: Partial<PostingRow>
  tracking?: Partial<Tracking>
}

/** Shows a change of postings at once, wherever they are shown. Gives the way back, which leaves what came since alone. */
export function patchShownPostings(
  queryClient: QueryClient,
  { ids, row, tracking }: ShownChange,
): () => void {
  const wanted = new Set(ids)
  dropComingPostings(queryClient)
  const shown = queryClient.getQueryCache().findAll({ predicate: isOfPostings })
  const before = shown.map((query) => query.state.data)
  if (row !== undefined) patchRows(queryClient, wanted, row)
  if (tracking !== undefined) {
    queryClient.setQueriesData<Posting>({ queryKey: ['postings.get'] }, (posting) =>
      posting && wanted.has(posting.id)
        ? { ...posting, tracking: { ...posting.tracking, ...tracking } }
        : posting,
    )
  }
  const after = shown.map((query) => query.state.data)
  return () => {
    for (const [index, query] of shown.entries())
      if (before[index] !== after[index] && query.state.data === after[index]) query.setData(before[index])
  }
}

function patchRows(queryClient: QueryClient, wanted: ReadonlySet<string>, row: Partial<PostingRow>): void {
  const patched = (rows: PostingRow[]) =>
    rows.map((shown) => (wanted.has(shown.id) ? { ...shown, ...row } : shown))
  for (const method of pageMethods) {
    queryClient.setQueriesData<Page>(
      { queryKey: [method] },
      (page) => page && { ...page, rows: patched(page.rows) },
    )
  }
  queryClient.setQueriesData<Board>({ queryKey: ['board.columns'] }, (board) => {
    if (board === undefined) return undefined
    const columns = board.columns.map((column) => ({ ...column, rows: patched(column.rows) }))
    return { ...board, columns: row.stageId === undefined ? columns : regroup(columns, wanted, row.stageId) }
  })
}

/** What is known of a posting in a list, on a board or in a table. */
export function findShownPosting(queryClient: QueryClient, id: string): PostingRow | undefined {
  const boards = queryClient.getQueriesData<Board>({ queryKey: ['board.columns'] })
  const pages = pageMethods.flatMap((method) => queryClient.getQueriesData<Page>({ queryKey: [method] }))
  const shown = [...boards.flatMap(([, board]) => board?.columns ?? []), ...pages.map(([, page]) => page)]
  for (const part of shown) {
    const row = part?.rows.find((one) => one.id === id)
    if (row !== undefined) return row
  }
  return undefined
}

/** What a posting is called that is shown in a list or as something due; null where it is not shown, or has no title. */
export function findShownTitle(queryClient: QueryClient, id: string): string | null {
  const row = findShownPosting(queryClient, id)
  if (row !== undefined) return row.title
  const lists = queryClient.getQueriesData<Output<'due.list'>>({ queryKey: ['due.list'] })
  const calendars = queryClient.getQueriesData<Output<'calendar.days'>>({ queryKey: ['calendar.days'] })
  const due = [
    ...lists.flatMap(([, list]) => list?.things ?? []),
    ...calendars.flatMap(([, calendar]) => calendar?.days.flatMap(({ items }) => items) ?? []),
  ]
  return due.find(({ postingId }) => postingId === id)?.title ?? null
}

function regroup(columns: Board['columns'], wanted: ReadonlySet<string>, stageId: string): Board['columns'] {
  const arriving = columns
    .filter((column) => column.stageId !== stageId)
    .flatMap(({ rows }) => rows.filter((shown) => wanted.has(shown.id)))
  return columns.map((column) => {
    if (column.stageId === stageId) {
      return { ...column, count: column.count + arriving.length, rows: [...arriving, ...column.rows] }
    }
    const rows = column.rows.filter((shown) => !wanted.has(shown.id))
    return { ...column, count: column.count - (column.rows.length - rows.length), rows }
  })
}
