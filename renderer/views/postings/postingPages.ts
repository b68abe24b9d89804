// The list as pages: only the pages in sight are asked for, so that five postings and fifty thousand cost the same.

import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Input, Output } from '../../../shared/contract.ts'
import { limits } from '../../../shared/limits.ts'
import type { PostingRow } from '../../../shared/model.ts'
import { ask, type CallFailed, failureOf, queryOptions, useCall } from '../../api/call.ts'
import { filterOf, type Place } from '../../navigation.ts'
import { useIsGathered } from '../../paper.ts'
import { usePacedPages } from './pacedPages.ts'

export const pageSize = 100

export type ListInput = Input<'postings.list'>

export function listInputOf(place: Place): ListInput {
  return { ...filterOf(place), sort: place.sort, direction: place.direction, limit: pageSize }
}

interface PostingPages {
  /** Undefined until the first page is there. */
  total: number | undefined
  failure: CallFailed | null
  /** True while what is shown still answers the last filter. */
  isStale: boolean
  refetch: () => void
}

/** The first page, which says how many there are. */
export function useFirstPage(input: ListInput): PostingPages & { rows: PostingRow[] } {
  const { data, error, isPlaceholderData, refetch } = useCall(
    'postings.list',
    { ...input, offset: 0 },
    { keepPrevious: true },
  )
  return {
    total: data?.total,
    rows: data?.rows ?? noRows,
    failure: failureOf({ data, error }),
    isStale: isPlaceholderData,
    refetch,
  }
}
const noRows: PostingRow[] = []

/** The rows from `first` to `last`; a row whose page is on its way is undefined. */
export function usePagesInSight(
  input: ListInput,
  first: number,
  last: number,
  firstPage: PostingRow[],
): (index: number) => PostingRow | undefined {
  const queryClient = useQueryClient()
  const firstInSight = Math.max(1, Math.floor(first / pageSize))
  const lastInSight = Math.floor(last / pageSize)
  const asked = usePacedPages(firstInSight, lastInSight)
  const isGathered = useIsGathered()
  const pages = []
  for (let page = firstInSight; page <= lastInSight; page++) {
    const options = queryOptions('postings.list', { ...input, offset: page * pageSize })
    const enabled = isGathered || (page >= asked.first && page <= asked.last)
    // What only goes by is not even made a query of; what is still kept shows at once.
    const isKept = enabled || queryClient.getQueryData(options.queryKey) !== undefined
    if (isKept) pages.push({ page, query: { ...options, enabled } })
  }
  const later = useQueries({ queries: pages.map(({ query }) => query), combine: rowsOf })
  const rowsOfPage = new Map(pages.map(({ page }, index) => [page, later[index]]))
  return (index) => {
    const page = Math.floor(index / pageSize)
    const rows = page === 0 ? firstPage : rowsOfPage.get(page)
    return rows?.[index % pageSize]
  }
}

function rowsOf(results: { data?: Output<'postings.list'> | undefined }[]): (PostingRow[] | undefined)[] {
  return results.map(({ data }) => data?.rows)
}

/** Where a posting stands in a list, from 0; null when it is not in it. */
export async function findPlaceInList(input: ListInput, id: string): Promise<number | null> {
  for (let offset = 0; ; offset += limits.page) {
    const { total, rows } = await ask('postings.list', { ...input, offset, limit: limits.page })
    const index = rows.findIndex((row) => row.id === id)
    if (index >= 0) return offset + index
    if (rows.length === 0 || offset + rows.length >= total) return null
  }
}

/** The ids of the postings from one place to another, both included, wherever is scrolled to. */
export type IdsBetween = (from: number, to: number) => Promise<string[]>

/** The pages are those the list is made of, so that most are at hand. */
export function useIdsBetween(input: ListInput): IdsBetween {
  const queryClient = useQueryClient()
  return useCallback(
    async (from, to) => {
      const start = Math.min(from, to)
      const end = Math.max(from, to)
      const ids: string[] = []
      for (let page = Math.floor(start / pageSize); page <= Math.floor(end / pageSize); page += 1) {
        const { rows } = await queryClient.fetchQuery(
          queryOptions('postings.list', { ...input, offset: page * pageSize }),
        )
        rows.forEach((row, index) => {
          const place = page * pageSize + index
          if (place >= start && place <= end) ids.push(row.id)
        })
      }
      return ids
    },
    [queryClient, input],
  )
}

/** The same where rows are asked for by place: `ask` gives those of one page. */
export async function gatherIds(
  from: number,
  to: number,
  ask: (page: { offset: number; limit: number }) => Promise<{ rows: readonly { id: string }[] }>,
): Promise<string[]> {
  const [start, end] = [Math.min(from, to), Math.max(from, to)]
  const ids: string[] = []
  for (let offset = start; offset <= end; offset += limits.page) {
    const { rows } = await ask({ offset, limit: Math.min(limits.page, end - offset + 1) })
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}
