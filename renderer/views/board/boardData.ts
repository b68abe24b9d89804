// What the board asks for: all columns with their first cards in one call, and further cards as a column is scrolled.

import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Input, Output } from '../../../shared/contract.ts'
import type { PostingRow, Stage } from '../../../shared/model.ts'
import { type CallFailed, failureOf, queryOptions, useCall } from '../../api/call.ts'
import { filterOf, type Place } from '../../navigation.ts'
import { gatherIds } from '../postings/postingPages.ts'

/** More cards than a high window shows at once. */
const firstCards = 24
const pageSize = 60

export type BoardInput = Omit<Input<'board.columns'>, 'first' | 'areEndedOpen'>

export interface Column {
  stage: Stage
  count: number
  /** The first ones. */
  rows: PostingRow[]
}

/** Ended postings are asked for as well: the board counts them, folded or not. */
export function boardInputOf(place: Place): BoardInput {
  return { ...filterOf(place), text: place.text, sort: place.sort, direction: place.direction }
}

export interface Board {
  /** Undefined until it is there. */
  columns: Column[] | undefined
  failure: CallFailed | null
  isStale: boolean
  /** Changes with every answer. */
  answeredAt: number
  refetch: () => void
}

export function useBoard(input: BoardInput, areEndedOpen: boolean, stages: readonly Stage[]): Board {
  const { data, error, isPlaceholderData, dataUpdatedAt, refetch } = useCall(
    'board.columns',
    { ...input, first: firstCards, areEndedOpen },
    { keepPrevious: true },
  )
  const columns = useMemo(() => {
    if (data === undefined || stages.length === 0) return undefined
    const found = new Map(data.columns.map((column) => [column.stageId, column]))
    return stages.map((stage) => ({
      stage,
      count: found.get(stage.id)?.count ?? 0,
      rows: found.get(stage.id)?.rows ?? [],
    }))
  }, [data, stages])
  const failure = failureOf({ data, error })
  return { columns, failure, isStale: isPlaceholderData, answeredAt: dataUpdatedAt, refetch }
}

const combine = (results: { data?: Output<'board.rows'> | undefined }[]) =>
  results.map(({ data }) => data?.rows)

/** The cards of a column from `first` to `last`; one that is on its way is undefined. */
export function useColumnRows(
  input: BoardInput,
  { stage, rows }: Column,
  first: number,
  last: number,
): (index: number) => PostingRow | undefined {
  const firstPage = pageOf(Math.max(first, firstCards))
  const pageCount = last < firstCards ? 0 : pageOf(last) - firstPage + 1
  const later = useQueries({
    queries: Array.from({ length: pageCount }, (_, index) => ({
      ...pageOptions(input, stage.id, firstPage + index),
    })),
    combine,
  })
  return (index) => {
    if (index < firstCards) return rows[index]
    return later[pageOf(index) - firstPage]?.[(index - firstCards) % pageSize]
  }
}

function pageOf(index: number): number {
  return Math.floor((index - firstCards) / pageSize)
}

function pageOptions(input: BoardInput, stageId: string, page: number) {
  const offset = firstCards + page * pageSize
  return queryOptions('board.rows', { ...input, stageId, offset, limit: pageSize })
}

/** The ids of the cards of a column from one place to another, both included. */
export function useColumnIds(input: BoardInput) {
  const queryClient = useQueryClient()
  return useCallback(
    (stageId: string, from: number, to: number): Promise<string[]> =>
      gatherIds(from, to, (page) =>
        queryClient.fetchQuery(queryOptions('board.rows', { ...input, stageId, ...page })),
      ),
    [queryClient, input],
  )
}
