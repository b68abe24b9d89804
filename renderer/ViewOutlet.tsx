// Which view fills the window beside the sidebar. An empty library has only one.

import { useCall } from './api/call.ts'
import { useScrollKeys } from './freeKeys.ts'
import { usePlace } from './navigation.ts'
import { PostingsView } from './PostingsView.tsx'
import { BinView } from './views/bin/BinView.tsx'
import { CompareView } from './views/compare/CompareView.tsx'
import { DeadlinesView } from './views/deadlines/DeadlinesView.tsx'
import { DuplicatesView } from './views/duplicates/DuplicatesView.tsx'
import { EmployerView } from './views/employer/EmployerView.tsx'
import { InsightsView } from './views/insights/InsightsView.tsx'
import { TimelineView } from './views/insights/TimelineView.tsx'
import { OffersView } from './views/offers/OffersView.tsx'
import { PeopleView } from './views/people/PeopleView.tsx'
import { TodayView } from './views/today/TodayView.tsx'
import { Welcome } from './views/welcome/Welcome.tsx'

export function ViewOutlet() {
  const { view } = usePlace()
  const { data: counts } = useCall('postings.counts', {})
  useScrollKeys()
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
