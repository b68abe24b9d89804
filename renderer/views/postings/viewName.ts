import type { Stage } from '../../../shared/model.ts'
import type { SavedView } from '../../../shared/savedView.ts'
import type { View } from '../../navigation.ts'

/** The heading of a view. */
export function viewName(
  view: View,
  stageOf: (id: string) => Stage | undefined,
  savedViews: readonly SavedView[] = [],
): string {
  switch (view.name) {
    case 'inbox':
      return 'Inbox'
    case 'all':
      return 'All postings'
    case 'bookmarked':
      return 'Bookmarked'
    case 'stage':
      return stageOf(view.stageId)?.name ?? 'Stage'
    case 'saved':
      return savedViews.find(({ id }) => id === view.viewId)?.name ?? 'Saved search'
    case 'archive':
      return 'Archive'
    case 'review':
      return 'Needs review'
    case 'import':
      return 'From one import'
    case 'today':
      return 'Today'
    case 'deadlines':
      return 'Deadlines'
    case 'duplicates':
      return 'Possible duplicates'
    case 'people':
      return 'People'
    case 'insights':
      return 'Insights'
    case 'timeline':
      return 'Timeline'
    case 'bin':
      return 'Bin'
    case 'employer':
      return 'Employer'
    case 'offers':
      return 'Offers'
    case 'compare':
      return 'Side by side'
  }
}
