// What a person corrects in the timeline, and the files that were sent.

import type { AttachedFile } from '../../shared/attachedFile.ts'
import type { Input, Output } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import { call } from '../api/call.ts'
import type { Teller } from './teller.ts'

export interface TimelineActions {
  /** Says which event a file was sent with. */
  linkFile: (file: AttachedFile, eventId: string | null) => Promise<boolean>
  removeFile: (file: AttachedFile) => Promise<boolean>
  /** Dates, notes or corrects events. A failure is for the caller to show. */
  editEvents: (change: Input<'events.edit'>) => Promise<Result<Output<'events.edit'>>>
  /** Takes events out of the timeline; `text` says so. */
  removeEvents: (ids: readonly string[], text: string) => Promise<boolean>
}

export function createTimelineActions({ change, tell }: Teller): TimelineActions {
  return {
    async linkFile(file, eventId) {
      const result = await change('files.link', { id: file.id, eventId })
      const does = eventId === null ? 'Took back' : 'Noted'
      if (result.ok) tell(result, `${does} what “${file.name}” was sent with`, true)
      return result.ok
    },

    async removeFile(file) {
      const result = await change('files.remove', { id: file.id })
      if (result.ok) tell(result, `Removed “${file.name}”`)
      return result.ok
    },

    async editEvents(change) {
      const result = await call('events.edit', change)
      if (result.ok) tell(result, 'Changed it in the timeline', true)
      return result
    },

    async removeEvents(ids, text) {
      const result = await change('events.remove', { ids: [...ids] })
      if (result.ok) tell(result, text)
      return result.ok
    },
  }
}
