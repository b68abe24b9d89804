// What the table asks for: groups with their numbers, and of the postings only the pages in sight.

import { type QueryKey, useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { TableGrouping } from '../../../shared/layouts.ts'
import type { PostingRow } from '../../../shared/model.ts'
import { type CallFailed, failureOf, queryOptions, useCall } from '../../api/call.ts'
import { gatherIds, type IdsBetween, type ListInput, pageSize } from '../postings/postingPages.ts'
import { groupedLines, plainLines, type TableLines } from './tableLines.ts'

export interface TableQuestion {
  input: ListInput
  groupBy: TableGrouping
  folded: readonly string[]
}

interface TableAnswer {
  /** All that fit, folded or not; undefined until it is known. */
  total: number | undefined
  lines: TableLines
  /** Keys of the groups there are. */
  groupKeys: readonly string[]
  failure: CallFailed | null
  isStale: boolean
  refetch: () => void
}

export function useTableLines({ input, groupBy, folded }: TableQuestion): TableAnswer {
  const { sort: _sort, direction: _direction, limit: _limit, ...filter } = input
  const isGrouped = groupBy !== 'none'
  const groups = useCall(
    'groups.list',
    { ...filter, groupBy: isGrouped ? groupBy : 'stage' },
    { enabled: isGrouped, keepPrevious: true },
  )
  const list = useCall('postings.list', { ...input, offset: 0 }, { enabled: !isGrouped, keepPrevious: true })
  const answer = isGrouped ? groups : list
  const total = answer.data?.total
  const found = isGrouped ? groups.data?.groups : undefined
  const lines = useMemo(
    () =>
      found === undefined ? plainLines(isGrouped ? 0 : (total ?? 0)) : groupedLines(found, new Set(folded)),
    [found, isGrouped, total, folded],
  )
  return {
    total,
    lines,
    groupKeys: useMemo(() => (found ?? []).map(({ key }) => key), [found]),
    failure: failureOf(answer),
    isStale: answer.isPlaceholderData,
    refetch: () => void answer.refetch(),
  }
}

const combine = (results: { data?: { rows: PostingRow[] } | undefined }[]) =>
  results.map(({ data }) => data?.rows)

/** The postings from one place to another; one that is on its way is undefined. */
export function useTableRows(
  question: TableQuestion,
  first: number,
  last: number,
): (index: number) => PostingRow | undefined {
  const firstPage = Math.floor(Math.max(0, first) / pageSize)
  const pageCount = last < first ? 0 : Math.floor(last / pageSize) - firstPage + 1
  const pages = useQueries({
    queries: Array.from({ length: pageCount }, (_, page) =>
      rowsOptions(question, (firstPage + page) * pageSize, pageSize),
    ),
    combine,
  })
  return (index) => pages[Math.floor(index / pageSize) - firstPage]?.[index % pageSize]
}

export function useTableIds(question: TableQuestion): IdsBetween {
  const queryClient = useQueryClient()
  return useCallback(
    (from, to) =>
      gatherIds(from, to, ({ offset, limit }) =>
        queryClient.fetchQuery(rowsOptions(question, offset, limit)),
      ),
    [queryClient, question],
  )
}

/** Both answer with rows; the list says its total besides. */
function rowsOptions(
  { input, groupBy, folded }: TableQuestion,
  offset: number,
  limit: number,
): { queryKey: QueryKey; queryFn: () => Promise<{ rows: PostingRow[] }> } {
  if (groupBy === 'none') return queryOptions('postings.list', { ...input, limit, offset })
  return queryOptions('groups.rows', { ...input, groupBy, folded: [...folded], limit, offset })
}
