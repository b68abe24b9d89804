// Which view fills the window beside the sidebar.

import { usePlace } from './navigation.ts'
import { DeadlinesView } from './views/deadlines/DeadlinesView.tsx'
import { PostingsView } from './views/postings/PostingsView.tsx'

export function ViewOutlet() {
  const { view } = usePlace()
  switch (view.name) {
    case 'deadlines':
      return <DeadlinesView />
    default:
      return <PostingsView />
  }
}
