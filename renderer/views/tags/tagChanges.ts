// What a person does to the tags themselves. The search on screen follows a new name, as saved searches do in the core.

import type { Tag } from '../../../shared/model.ts'
import type { Result } from '../../../shared/result.ts'
import { renameTagInSearch } from '../../../shared/search/renameTag.ts'
import type { TagColor } from '../../../shared/tagColors.ts'
import { doTelling, offerUndo } from '../../actions/wayBack.ts'
import { call } from '../../api/call.ts'
import { currentPlace, navigate } from '../../navigation.ts'
import { announce } from '../../ui/announce.ts'
import { showFailure } from '../../ui/toasts.ts'

/** A failure is for the caller to show; `conflict` where another tag has the name. */
export async function renameTag(tag: Tag, name: string, tags: readonly Tag[]): Promise<Result<unknown>> {
  const result = await call('tags.rename', { id: tag.id, name })
  if (result.ok && result.commandId !== undefined) {
    followOnScreen(tags, tag, result.value.name)
    announce(`Renamed to ${result.value.name}`)
  }
  return result
}

export async function recolorTag(tag: Tag, color: TagColor): Promise<void> {
  const result = await call('tags.setColor', { id: tag.id, color })
  if (!result.ok) showFailure(result.error)
}

export async function mergeTag(tag: Tag, into: Tag, tags: readonly Tag[]): Promise<boolean> {
  const result = await call('tags.merge', { id: tag.id, into: into.id })
  if (!result.ok) showFailure(result.error)
  else {
    followOnScreen(tags, tag, into.name)
    offerUndo(result, `Merged the tag “${tag.name}” into “${into.name}”`)
  }
  return result.ok
}

export function removeTag(tag: Tag): Promise<boolean> {
  return doTelling('tags.delete', { id: tag.id }, `Deleted the tag “${tag.name}”`)
}

function followOnScreen(tags: readonly Tag[], tag: Tag, name: string): void {
  navigate({ text: renameTagInSearch(currentPlace().text, tags, tag.id, name) }, { replace: true })
}
