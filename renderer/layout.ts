// How the postings of a view are looked at. The address says it after a choice; otherwise it is as the library
// remembers it: of a saved search its own, of everything else one for all.

import type { Layout } from '../shared/layouts.ts'
import type { Settings } from '../shared/model.ts'
import { call, useCall } from './api/call.ts'
import { currentPlace, hasNoPostings, navigate, openView, type Place, usePlace } from './navigation.ts'
import { showFailure } from './ui/toasts.ts'
import { oneColumn, useMediaQuery } from './ui/useMediaQuery.ts'

/** Undefined until the library has said it. */
export function useLayout(): Layout | undefined {
  const place = usePlace()
  const { data: settings, error } = useCall('settings.get', {})
  if (place.layout !== null) return place.layout
  if (error !== null) return 'list'
  return settings && rememberedLayout(place, settings)
}

/** An opened posting lies over the list it is from: what is ticked there, and how many, is out of sight. */
export function useIsListCovered(): boolean {
  const { postingId, pane } = usePlace()
  const layout = useLayout()
  const isOneColumn = useMediaQuery(oneColumn)
  return postingId !== null && pane === 'detail' && (isOneColumn || layout !== 'list')
}

function rememberedLayout({ view }: Place, { layout, savedLayouts }: Settings): Layout {
  return view.name === 'saved' ? (savedLayouts[view.viewId] ?? layout) : layout
}

/** Shows the postings on screen in another way, and from now on; where there are none, all. Search, filters and posting stay. */
export async function chooseLayout(layout: Layout): Promise<void> {
  const { view } = currentPlace()
  if (hasNoPostings(view)) openView({ name: 'all' }, layout)
  else navigate({ layout, pane: 'list' })
  const result = await (view.name === 'saved'
    ? rememberOf(view.viewId, layout)
    : call('settings.set', { layout }))
  if (!result.ok) showFailure(result.error)
}

/** Forgets on the way those of saved searches that are no longer there. */
async function rememberOf(viewId: string, layout: Layout) {
  const [settings, saved] = await Promise.all([call('settings.get', {}), call('views.list', {})])
  if (!settings.ok) return settings
  const isThere = new Set(saved.ok ? saved.value.views.map(({ id }) => id) : [viewId])
  const others = Object.entries(settings.value.savedLayouts).filter(([id]) => isThere.has(id))
  return call('settings.set', { savedLayouts: { ...Object.fromEntries(others), [viewId]: layout } })
}
