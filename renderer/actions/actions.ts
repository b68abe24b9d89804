// What a person does to postings, from wherever it is done.

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { createPostingActions, type PostingActions } from './postingActions.ts'
import { createTeller } from './teller.ts'
import { createTimelineActions, type TimelineActions } from './timelineActions.ts'
import { createTrackingActions, type TrackingActions } from './trackingActions.ts'

export interface Actions extends TrackingActions, PostingActions, TimelineActions {}

export function useActions(): Actions {
  const queryClient = useQueryClient()
  return useMemo(() => createActions(queryClient), [queryClient])
}

export function createActions(queryClient: QueryClient): Actions {
  const teller = createTeller(queryClient)
  return {
    ...createTrackingActions(teller),
    ...createPostingActions(teller),
    ...createTimelineActions(teller),
  }
}
