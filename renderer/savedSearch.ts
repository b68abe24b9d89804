// What is kept when the list on screen is saved: the search, and what makes the view it was typed in.

import type { Stage } from '../shared/model.ts'
import type { SavedView } from '../shared/savedView.ts'
import { printName } from '../shared/search/printSearch.ts'
import { hasNoPostings, type Place, type View } from './navigation.ts'

/** Whether there is a search on screen that can be said without its view. */
export function canSaveSearch({ view, text }: Place): boolean {
  return text.trim() !== '' && !hasNoPostings(view) && view.name !== 'import'
}

/** The search that finds in the whole library what the list on screen shows. */
export function savedSearchOf(place: Place, stages: readonly Stage[]): string {
  return `${scopeOf(place.view, stages)} ${place.text}`.trim()
}

function scopeOf(view: View, stages: readonly Stage[]): string {
  switch (view.name) {
    case 'inbox':
      return 'is:new'
    case 'bookmarked':
      return 'is:bookmarked'
    case 'archive':
      return 'is:archived'
    case 'review':
      return 'is:review'
    case 'stage': {
      const stage = stages.find(({ id }) => id === view.stageId)
      return stage === undefined ? '' : `stage:${printName(stage.name)}`
    }
    default:
      return ''
  }
}

export function isChanged(place: Place, view: SavedView): boolean {
  return place.text !== view.search || place.sort !== view.sort || place.direction !== view.direction
}
