// Where the person is: view, filter, order, posting and tab, all of it in the address after `#`, so that reload,
// back and a copied address come to the same place. Nothing else in the window remembers it.

import { useSyncExternalStore } from 'react'
import { type Layout, layouts } from '../shared/layouts.ts'
import { limits } from '../shared/limits.ts'
import { type ListSort, listSortSchema, type PostingFilter } from '../shared/postingFilter.ts'
import { inboxStageId } from '../shared/stages.ts'
import { focusTargets, focusWhenThere } from './keyboard/focus.ts'

export type View =
  | { name: 'inbox' }
  | { name: 'all' }
  | { name: 'bookmarked' }
  | { name: 'stage'; stageId: string }
  | { name: 'archive' }
  | { name: 'review' }
  | { name: 'import'; importId: string }
  | { name: 'today' }
  | { name: 'deadlines' }
  | { name: 'duplicates' }
  | { name: 'bin' }
  | { name: 'people' }
  | { name: 'insights' }
  /** Everything that happened in the search. */
  | { name: 'timeline' }
  | { name: 'employer'; key: string }
  | { name: 'saved'; viewId: string }
  /** Offers side by side. */
  | { name: 'offers' }
  /** Two to four postings side by side. */
  | { name: 'compare'; postingIds: readonly string[] }

/** What shows something else than a list of postings, and whether leaving a posting that was opened from it leads back. */
const otherViews = {
  today: { leadsBack: true },
  deadlines: { leadsBack: true },
  duplicates: { leadsBack: true },
  bin: { leadsBack: false },
  people: { leadsBack: true },
  insights: { leadsBack: true },
  timeline: { leadsBack: true },
  employer: { leadsBack: true },
  offers: { leadsBack: true },
  compare: { leadsBack: false },
} satisfies Partial<Record<View['name'], { leadsBack: boolean }>>
type OtherView = Extract<View, { name: keyof typeof otherViews }>
export type ListView = Exclude<View, OtherView>

export function hasNoPostings(view: View): view is OtherView {
  return view.name in otherViews
}

export const detailTabs = ['posting', 'steps', 'pay', 'notes', 'files', 'timeline', 'source'] as const
export type DetailTab = (typeof detailTabs)[number]

export type SortDirection = 'ascending' | 'descending'

export interface Place {
  view: View
  /** The search, in which the chips write too. */
  text: string
  sort: ListSort
  direction: SortDirection
  /** Null: as the library remembers it (layout.ts). */
  layout: Layout | null
  /** The posting the list stands on and the detail shows. */
  postingId: string | null
  tab: DetailTab
  /** Which column shows where there is room for one only. */
  pane: 'list' | 'detail'
  /** The view without a list of postings that the posting was opened from: leaving it leads back there. */
  from: View | null
}

const startPlace: Place = {
  view: { name: 'all' },
  text: '',
  sort: 'deadline',
  direction: 'ascending',
  layout: null,
  postingId: null,
  tab: 'posting',
  pane: 'list',
  from: null,
}

export function parsePlace(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const query = new URLSearchParams(search)
  return {
    view: parseView(path),
    text: (query.get('q') ?? '').slice(0, limits.queryLength),
    sort: listSortSchema.safeParse(query.get('sort')).data ?? startPlace.sort,
    direction: query.get('order') === 'descending' ? 'descending' : 'ascending',
    layout: oneOf(layouts, query.get('layout')) ?? null,
    postingId: query.get('posting') || null,
    tab: oneOf(detailTabs, query.get('tab')) ?? startPlace.tab,
    pane: query.get('pane') === 'detail' ? 'detail' : 'list',
    from: parseFrom(query.get('from')),
  }
}

export function formatPlace(place: Place): string {
  const query = new URLSearchParams()
  if (place.text !== '') query.set('q', place.text)
  if (place.sort !== startPlace.sort) query.set('sort', place.sort)
  if (place.direction !== startPlace.direction) query.set('order', place.direction)
  if (place.layout !== null) query.set('layout', place.layout)
  if (place.postingId !== null) query.set('posting', place.postingId)
  if (place.tab !== startPlace.tab) query.set('tab', place.tab)
  if (place.pane !== startPlace.pane) query.set('pane', place.pane)
  if (place.from !== null) query.set('from', formatView(place.from))
  const search = query.toString()
  return `#/${formatView(place.view)}${search === '' ? '' : `?${search}`}`
}

/** What is looked at, in whatever layout and wherever one stands in it. */
export function viewKeyOf(place: Place): string {
  return formatPlace({ ...place, layout: null, postingId: null, tab: 'posting', pane: 'list', from: null })
}

export const onlyEnded = 'is:ended'
const withoutEnded = `-${onlyEnded}`

/** The filter of a view together with what narrows it. */
export function filterOf(place: Place): PostingFilter {
  const { view } = place
  return {
    // What has ended folds away where nothing is looked for (EndedLine.tsx leads to it).
    text: view.name === 'all' && place.text === '' ? withoutEnded : place.text,
    stageIds: view.name === 'inbox' ? [inboxStageId] : view.name === 'stage' ? [view.stageId] : [],
    tagIds: [],
    isBookmarked: view.name === 'bookmarked' ? true : null,
    isOpen: null,
    isRemote: null,
    hasSalary: null,
    needsReview: view.name === 'review' ? true : null,
    isArchived: view.name === 'archive' ? true : view.name === 'import' ? null : false,
    importId: view.name === 'import' ? view.importId : null,
  }
}

export function isSameView(one: View, other: View): boolean {
  return formatView(one) === formatView(other)
}

export function currentPlace(): Place {
  const { hash } = window.location
  if (hash !== lastHash) {
    lastHash = hash
    lastPlace = parsePlace(hash)
  }
  return lastPlace
}
let lastHash: string | null = null
let lastPlace = startPlace

export function usePlace(): Place {
  return useSyncExternalStore(followPlace, currentPlace)
}

/**
 * Goes to a place that differs from the present one in what is given. `replace` leaves no step for the
 * browser's back: for what changes with every key, such as the row the list stands on.
 */
export function navigate(change: Partial<Place>, { replace = false }: { replace?: boolean } = {}): void {
  const hash = formatPlace({ ...currentPlace(), ...change })
  if (hash === window.location.hash) return
  if (replace) window.history.replaceState(window.history.state, '', hash)
  else window.history.pushState(null, '', hash)
  for (const listener of listeners) listener()
}

/** Opens a view as it is without anything narrowing it; the order stays. */
export function openView(view: View, layout: Layout | null = null): void {
  const { sort, direction } = currentPlace()
  navigate({ ...startPlace, view, sort, direction, layout })
}

/** Shows one posting, in a view that holds it for certain. */
export function openPosting(postingId: string, tab: DetailTab = 'posting'): void {
  const { view } = currentPlace()
  const leadsBack = canLeadBack(view)
  if (!leadsBack && view.name !== 'bin') {
    navigate({ postingId, tab, pane: 'detail' })
    return
  }
  navigate({ view: { name: 'all' }, postingId, tab, pane: 'detail', ...(leadsBack ? { from: view } : {}) })
  // What had the focus goes with its view.
  focusWhenThere(focusTargets.detail)
}

function canLeadBack(view: View): boolean {
  return hasNoPostings(view) && otherViews[view.name].leadsBack
}

/** Where the page of an employer was opened from. */
let beforeEmployer: Place | null = null

export function openEmployer(key: string): void {
  const place = currentPlace()
  if (place.view.name !== 'employer') beforeEmployer = place
  openView({ name: 'employer', key })
  focusWhenThere(focusTargets.list)
}

/** Back to where the page was opened from, or to all postings. */
export function leaveEmployer(): void {
  navigate(beforeEmployer ?? startPlace)
  requestAnimationFrame(() => focusWhenThere(focusTargets.list))
}

/** More postings have no room beside one another. */
export const mostCompared = 4

/** Where a comparison was opened from. */
let comparedFrom: Place | null = null

/** Shows postings side by side; one comparison takes the place of another. */
export function openCompare(postingIds: readonly string[]): void {
  const place = currentPlace()
  const isComparing = place.view.name === 'compare'
  if (!isComparing) comparedFrom = place
  navigate(
    { ...startPlace, layout: place.layout, view: { name: 'compare', postingIds } },
    { replace: isComparing },
  )
}

/** Back to where the comparison was opened from, or to all postings. */
export function leaveCompare(): void {
  navigate(comparedFrom ?? startPlace)
  focusWhenThere(focusTargets.list)
}

const listeners = new Set<() => void>()

function followPlace(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
    window.removeEventListener('hashchange', listener)
  }
}

function parseFrom(path: string | null): View | null {
  const view = path === null ? null : parseView(path)
  return view !== null && canLeadBack(view) ? view : null
}

function parseView(path: string): View {
  const [name, id] = path.split('/')
  switch (name) {
    case 'inbox':
    case 'bookmarked':
    case 'archive':
    case 'review':
    case 'today':
    case 'deadlines':
    case 'duplicates':
    case 'bin':
    case 'people':
    case 'insights':
    case 'timeline':
    case 'offers':
      return { name }
    case 'employer':
      return id ? { name: 'employer', key: decode(id) } : startPlace.view
    case 'stage':
      return id ? { name: 'stage', stageId: decode(id) } : startPlace.view
    case 'saved':
      return id ? { name: 'saved', viewId: decode(id) } : startPlace.view
    case 'compare': {
      const postingIds = (id ?? '').split(',').filter(Boolean).map(decode)
      return postingIds.length > 0 ? { name: 'compare', postingIds } : startPlace.view
    }
    case 'import':
      return id ? { name: 'import', importId: decode(id) } : startPlace.view
    // Where the app opens.
    case '':
      return { name: 'today' }
    default:
      return startPlace.view
  }
}

function formatView(view: View): string {
  if (view.name === 'employer') return `employer/${encodeURIComponent(view.key)}`
  if (view.name === 'stage') return `stage/${encodeURIComponent(view.stageId)}`
  if (view.name === 'import') return `import/${encodeURIComponent(view.importId)}`
  if (view.name === 'saved') return `saved/${encodeURIComponent(view.viewId)}`
  if (view.name === 'compare') return `compare/${view.postingIds.map(encodeURIComponent).join(',')}`
  return view.name
}

/** A hand-typed address may hold a stray `%`. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function oneOf<T extends string>(choices: readonly T[], text: string | null): T | undefined {
  return choices.find((choice) => choice === text)
}
