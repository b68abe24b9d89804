// The timeline as pages, of which only those in sight are asked for.

import { useQueries } from '@tanstack/react-query'
import type { Input, Output } from '../../../shared/contract.ts'
import { type CallFailed, queryOptions, useCall } from '../../api/call.ts'
import { useIsGathered } from '../../paper.ts'

export type TimelineLine = Output<'timeline.list'>['lines'][number]
export type TimelineSide = NonNullable<Input<'timeline.list'>['side']>

const pageSize = 100

interface TimelinePages {
  /** Undefined until the first page is there. */
  total: number | undefined
  failure: CallFailed | null
  refetch: () => void
  lineAt: (index: number) => TimelineLine | undefined
}

/** The lines from `first` to `last`; one whose page is on its way is undefined. */
export function useTimeline(side: TimelineSide, first: number, last: number): TimelinePages {
  const start = useCall('timeline.list', { side, limit: pageSize }, { keepPrevious: true })
  // The line before the first in sight says whether a new day begins.
  const isGathered = useIsGathered()
  const from = isGathered ? 1 : Math.max(1, Math.floor(Math.max(0, first - 1) / pageSize))
  const to = Math.floor((isGathered ? (start.data?.total ?? 1) - 1 : last) / pageSize)
  const pages = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  const later = useQueries({
    queries: pages.map((page) =>
      queryOptions('timeline.list', { side, offset: page * pageSize, limit: pageSize }),
    ),
  })
  return {
    total: start.data?.total,
    failure: start.data === undefined ? start.error : null,
    refetch: () => void start.refetch(),
    lineAt: (index) => {
      const page = Math.floor(index / pageSize)
      const lines = page === 0 ? start.data?.lines : later[page - from]?.data?.lines
      return lines?.[index % pageSize]
    },
  }
}
