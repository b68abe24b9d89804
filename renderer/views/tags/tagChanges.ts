// What a person does to the tags themselves. The search on screen follows a new name, as saved searches do in the core.

import { useMemo } from 'react'
import type { Tag } from '../../../shared/model.ts'
import type { Result } from '../../../shared/result.ts'
import { renameTagInSearch } from '../../../shared/search/renameTag.ts'
import type { TagColor } from '../../../shared/tagColors.ts'
import { useActions } from '../../actions/actions.ts'
import { doTelling, offerUndo, type Undo } from '../../actions/wayBack.ts'
import { call } from '../../api/call.ts'
import { currentPlace, navigate } from '../../navigation.ts'
import { announce } from '../../ui/announce.ts'
import { showFailure } from '../../ui/toasts.ts'

interface TagChanges {
  /** A failure is for the caller to show; `conflict` where another tag has the name. */
  rename: (tag: Tag, name: string, tags: readonly Tag[]) => Promise<Result<unknown>>
  recolor: (tag: Tag, color: TagColor) => Promise<void>
  merge: (tag: Tag, into: Tag, tags: readonly Tag[]) => Promise<boolean>
  remove: (tag: Tag) => Promise<boolean>
}

export function useTagChanges(): TagChanges {
  const { undo } = useActions()
  return useMemo(() => createTagChanges(undo), [undo])
}

function createTagChanges(undo: Undo): TagChanges {
  return {
    async rename(tag, name, tags) {
      const result = await call('tags.rename', { id: tag.id, name })
      if (result.ok && result.commandId !== undefined) {
        followOnScreen(tags, tag, result.value.name)
        announce(`Renamed to ${result.value.name}`)
      }
      return result
    },

    async recolor(tag, color) {
      const result = await call('tags.setColor', { id: tag.id, color })
      if (!result.ok) showFailure(result.error)
    },

    async merge(tag, into, tags) {
      const result = await call('tags.merge', { id: tag.id, into: into.id })
      if (!result.ok) showFailure(result.error)
      else {
        followOnScreen(tags, tag, into.name)
        offerUndo(result, `Merged the tag “${tag.name}” into “${into.name}”`, undo)
      }
      return result.ok
    },

    remove: (tag) => doTelling('tags.delete', { id: tag.id }, `Deleted the tag “${tag.name}”`, undo),
  }
}

function followOnScreen(tags: readonly Tag[], tag: Tag, name: string): void {
  navigate({ text: renameTagInSearch(currentPlace().text, tags, tag.id, name) }, { replace: true })
}
