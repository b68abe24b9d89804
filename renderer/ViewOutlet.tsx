// Which view fills the window beside the sidebar.

import { usePlace } from './navigation.ts'
import { PostingsView } from './views/postings/PostingsView.tsx'

export function ViewOutlet() {
  const { view } = usePlace()
  switch (view.name) {
    default:
      return <PostingsView />
  }
}
