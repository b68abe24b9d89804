// Which view fills the window beside the sidebar. An empty library has only one.

import { useEffect, useRef } from 'react'
import { useCall } from './api/call.ts'
import { useStages } from './api/stages.ts'
import { useScrollKeys } from './freeKeys.ts'
import { usePlace } from './navigation.ts'
import { PostingsView } from './PostingsView.tsx'
import { announce } from './ui/announce.ts'
import { BinView } from './views/bin/BinView.tsx'
import { CompareView } from './views/compare/CompareView.tsx'
import { DeadlinesView } from './views/deadlines/DeadlinesView.tsx'
import { DuplicatesView } from './views/duplicates/DuplicatesView.tsx'
import { EmployerView } from './views/employer/EmployerView.tsx'
import { InsightsView } from './views/insights/InsightsView.tsx'
import { TimelineView } from './views/insights/TimelineView.tsx'
import { OffersView } from './views/offers/OffersView.tsx'
import { PeopleView } from './views/people/PeopleView.tsx'
import { viewName } from './views/postings/viewName.ts'
import { useSavedViews } from './views/savedViews/savedViews.ts'
import { TodayView } from './views/today/TodayView.tsx'
import { Welcome } from './views/welcome/Welcome.tsx'

export function ViewOutlet() {
  const { view } = usePlace()
  const { data: counts } = useCall('postings.counts', {})
  useScrollKeys()
  useWindowTitle()
  if (view.name === 'bin') return <BinView />
  if (counts !== undefined && counts.all + counts.archived === 0) return <Welcome />
  switch (view.name) {
    case 'today':
      return <TodayView />
    case 'deadlines':
      return <DeadlinesView />
    case 'compare':
      return <CompareView postingIds={view.postingIds} />
    case 'employer':
      return <EmployerView key={view.key} employerKey={view.key} />
    case 'people':
      return <PeopleView />
    case 'insights':
      return <InsightsView />
    case 'offers':
      return <OffersView />
    case 'timeline':
      return <TimelineView />
    case 'duplicates':
      return <DuplicatesView />
    default:
      return <PostingsView />
  }
}

/** Names the view in the title, and to a screen reader where it was changed by a key: of a link that was followed it has read the name. */
function useWindowTitle(): void {
  const { view } = usePlace()
  const { stageOf } = useStages()
  const name = viewName(view, stageOf, useSavedViews())
  const toldRef = useRef(name)
  useEffect(() => {
    document.title = `${name} – Roledex`
    // From list to list the focus stays, on what has the same name in each.
    const isFollowed = document.activeElement?.matches('a') ?? false
    if (toldRef.current !== name && !isFollowed) announce(name)
    toldRef.current = name
  }, [name])
}
