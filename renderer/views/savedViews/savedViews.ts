// The saved searches, and what a person does to them: each change shows at once and can be taken back.

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { SavedView } from '../../../shared/savedView.ts'
import { doTelling } from '../../actions/wayBack.ts'
import { call, queryKey, useCall } from '../../api/call.ts'
import { navigate, openView, usePlace } from '../../navigation.ts'
import { announce } from '../../ui/announce.ts'
import { showFailure } from '../../ui/toasts.ts'

const none: SavedView[] = []

export function useSavedViews(): SavedView[] {
  return useCall('views.list', {}).data?.views ?? none
}

/** Opens a saved search with the order it was saved in. */
export function openSavedView({ id, search, sort, direction }: SavedView): void {
  openView({ name: 'saved', viewId: id })
  navigate({ text: search, sort, direction }, { replace: true })
}

/**
 * Where the search on screen is no longer among the saved ones, deleted or its saving undone: what it found stays, as a
 * search without a name. One that was saved just now is not among those known yet.
 */
export function useLeaveLostView(): void {
  const { view, text } = usePlace()
  const viewId = view.name === 'saved' ? view.viewId : null
  const views = useCall('views.list', {}).data?.views
  const knownRef = useRef<SavedView[]>(undefined)
  useEffect(() => {
    const known = knownRef.current
    knownRef.current = views
    if (viewId === null || views === undefined) return
    const isIn = (list: readonly SavedView[]) => list.some(({ id }) => id === viewId)
    if (isIn(views) || (known !== undefined && !isIn(known))) return
    navigate({ view: { name: 'all' }, text }, { replace: true })
  }, [views, viewId, text])
}

/** Gives a function that puts a saved search at another place; 0 is the first. Says where it stands then. */
export function useMoveSavedView(): (view: SavedView, to: number) => void {
  const queryClient = useQueryClient()
  return (view, to) => void move(queryClient, view, to)
}

async function move(queryClient: QueryClient, view: SavedView, to: number): Promise<void> {
  const key = queryKey('views.list', {})
  const views = queryClient.getQueryData<Output<'views.list'>>(key)?.views ?? none
  const others = views.filter(({ id }) => id !== view.id)
  if (to < 0 || to > others.length || views[to]?.id === view.id) return
  queryClient.setQueryData(key, { views: [...others.slice(0, to), view, ...others.slice(to)] })
  announce(`${view.name}, ${to + 1} of ${views.length}`)
  const result = await call('views.move', { id: view.id, to })
  if (!result.ok) {
    showFailure(result.error)
    void queryClient.invalidateQueries({ queryKey: key })
  }
}

export async function removeSavedView({ id, name }: SavedView): Promise<void> {
  await doTelling('views.delete', { id }, `Deleted the saved search “${name}”`)
}
