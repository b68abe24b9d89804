// What a person does to postings, from wherever it is done.

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useContext, useMemo } from 'react'
import { type Dialogs, DialogsContext } from '../dialogs.ts'
import { createPostingActions, type PostingActions } from './postingActions.ts'
import { createTeller } from './teller.ts'
import { createTimelineActions, type TimelineActions } from './timelineActions.ts'
import { createTrackingActions, type TrackingActions } from './trackingActions.ts'
import type { Undo } from './wayBack.ts'

export interface Actions extends TrackingActions, PostingActions, TimelineActions {
  undo: Undo
  redo: () => Promise<boolean>
}

/** `opened`: the way to open a dialog, where the one of the context is not there yet. */
export function useActions(opened?: Dialogs['openDialog']): Actions {
  const queryClient = useQueryClient()
  const dialogs = useContext(DialogsContext)
  const openDialog = opened ?? dialogs?.openDialog
  return useMemo(() => createActions(queryClient, openDialog), [queryClient, openDialog])
}

export function createActions(
  queryClient: QueryClient,
  openDialog: Dialogs['openDialog'] = () => {},
): Actions {
  const teller = createTeller(queryClient, openDialog)
  return {
    ...createTrackingActions(teller),
    ...createPostingActions(teller),
    ...createTimelineActions(teller),
    undo: teller.undo,
    redo: teller.redo,
  }
}
