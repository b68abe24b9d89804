// A change of stage written into the boards that are shown, before the core has answered: the card stands at the head
// of its new column until the column comes in order.

import type { QueryClient } from '@tanstack/react-query'
import type { Output } from '../shared/contract.ts'
import type { PostingRow } from '../shared/model.ts'

type Board = Output<'board.columns'>

export function patchBoards(
  queryClient: QueryClient,
  ids: readonly string[],
  row: Partial<PostingRow>,
): void {
  const wanted = new Set(ids)
  queryClient.setQueriesData<Board>(
    { queryKey: ['board.columns'] },
    (board) => board && patch(board, wanted, row),
  )
}

/** What is known of a posting on a board. */
export function findOnBoards(queryClient: QueryClient, id: string): PostingRow | undefined {
  const boards = queryClient.getQueriesData<Board>({ queryKey: ['board.columns'] })
  for (const [, board] of boards) {
    for (const column of board?.columns ?? []) {
      const row = column.rows.find((shown) => shown.id === id)
      if (row !== undefined) return row
    }
  }
  return undefined
}

function patch(board: Board, wanted: ReadonlySet<string>, row: Partial<PostingRow>): Board {
  const { stageId } = row
  const patched = board.columns.map((column) => ({
    ...column,
    rows: column.rows.map((shown) => (wanted.has(shown.id) ? { ...shown, ...row } : shown)),
  }))
  if (stageId === undefined) return { ...board, columns: patched }
  const arriving = patched
    .filter((column) => column.stageId !== stageId)
    .flatMap(({ rows }) => rows.filter((shown) => wanted.has(shown.id)))
  const columns = patched.map((column) => {
    if (column.stageId === stageId) {
      return { ...column, count: column.count + arriving.length, rows: [...arriving, ...column.rows] }
    }
    const rows = column.rows.filter((shown) => !wanted.has(shown.id))
    return { ...column, count: column.count - (column.rows.length - rows.length), rows }
  })
  return { ...board, columns }
}
