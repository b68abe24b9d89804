// What a person sets of postings: bookmark, stage, deadline, tags, archive.

import type { DueThing } from '../../shared/due.ts'
import type { MyDeadline, Stage } from '../../shared/model.ts'
import { call } from '../api/call.ts'
import { openDialog } from '../dialogs.ts'
import { announce } from '../ui/announce.ts'
import { countText, numberText } from '../words/countText.ts'
import { formatDayShort } from '../words/dates.ts'
import { nextSteps, stillOpen } from './nextStep.ts'
import type { Teller } from './teller.ts'
import { offerUndo } from './wayBack.ts'

export interface TrackingActions {
  setBookmark: (ids: readonly string[], isBookmarked: boolean) => Promise<boolean>
  setStage: (
    ids: readonly string[],
    stage: Stage,
    details?: { at?: string; note?: string },
  ) => Promise<boolean>
  setDeadline: (ids: readonly string[], deadline: MyDeadline | null) => Promise<boolean>
  setTags: (ids: readonly string[], change: { add?: string[]; remove?: string[] }) => Promise<boolean>
  addFollowUp: (ids: readonly string[]) => Promise<boolean>
  setArchived: (ids: readonly string[], isArchived: boolean) => Promise<boolean>
}

export function createTrackingActions(teller: Teller): TrackingActions {
  const { change, tell, name } = teller
  return {
    async setBookmark(ids, isBookmarked) {
      const result = await change(
        'tracking.setBookmark',
        { ids: [...ids], isBookmarked },
        { ids, row: { isBookmarked }, tracking: { isBookmarked } },
      )
      if (!result.ok) return false
      const text = `${isBookmarked ? 'Bookmarked' : 'Took the bookmark off'} ${name(ids, result.value.changed)}`
      tell(result, text, ids.length === 1)
      return true
    },

    async setStage(ids, stage, details = {}) {
      const since = details.at ?? new Date().toISOString()
      const patch = { stageId: stage.id, stageSince: since }
      const result = await change(
        'tracking.setStage',
        { ids: [...ids], stageId: stage.id, ...details },
        { ids, row: patch, tracking: patch },
      )
      if (!result.ok) return false
      const text = `Moved ${name(ids, result.value.changed)} to ${stage.name}`
      const { eventIds } = result.value
      if (result.commandId === undefined) {
        announce('Nothing changed')
        return true
      }
      const tasks = stage.isEnd ? await tasksDue(ids) : []
      offerUndo(result, text, [
        // The key is about one posting.
        {
          label: 'Note and date…',
          ...(eventIds.length === 1 && { keys: 'm' }),
          run: () => openDialog({ kind: 'events', eventIds }),
        },
        ...nextSteps(stage, ids),
        ...(await stillOpen(stage)),
        ...(tasks.length === 0
          ? []
          : [{ label: tickOffText(tasks, ids), run: () => void tickOff(tasks, teller) }]),
      ])
      return true
    },

    async setDeadline(ids, deadline) {
      const patch = { myDeadline: deadline }
      const result = await change(
        'tracking.setDeadline',
        { ids: [...ids], deadline },
        { ids, row: patch, tracking: patch },
      )
      if (!result.ok) return false
      const subject = name(ids, result.value.changed)
      const text = `${deadline === null ? 'Cleared' : 'Set'} my deadline of ${subject}`
      tell(result, text, ids.length === 1 && deadline !== null)
      return true
    },

    async setTags(ids, { add = [], remove = [] }) {
      const result = await change('tracking.setTags', { ids: [...ids], add, remove })
      if (!result.ok) return false
      const subject = name(ids, result.value.changed)
      const text = [
        ...(add.length > 0 ? [`Added ${add.join(', ')} to ${subject}`] : []),
        ...(remove.length > 0 ? [`Took ${remove.join(', ')} off ${subject}`] : []),
      ].join('. ')
      tell(result, text, ids.length === 1)
      return true
    },

    async addFollowUp(ids) {
      const result = await change('due.followUp', { postingIds: [...ids] })
      if (!result.ok) return false
      const { dueOn, isDueToday, changed } = result.value
      const day = isDueToday ? ' for today' : dueOn === null ? '' : ` for ${formatDayShort(dueOn)}`
      tell(result, `Added a follow-up${day} to ${name(ids, changed)}`)
      return true
    },

    async setArchived(ids, isArchived) {
      const result = await change(
        'tracking.setArchived',
        { ids: [...ids], isArchived },
        { ids, row: { isArchived } },
      )
      if (!result.ok) return false
      const subject = name(ids, result.value.changed)
      tell(result, isArchived ? `Archived ${subject}` : `Took ${subject} out of the archive`)
      return true
    },
  }
}

async function tickOff(tasks: readonly DueThing[], { change, tell }: Teller): Promise<void> {
  const result = await change('due.finish', { keys: tasks.map(({ key }) => key) })
  if (result.ok) tell(result, `Ticked off ${countText(tasks.length, 'task')}`)
}

/** Their open tasks that have a day: those of postings that have ended go on asking. */
async function tasksDue(postingIds: readonly string[]): Promise<DueThing[]> {
  const result = await call('due.list', {
    postingIds: [...postingIds],
    kinds: ['task', 'followUp'],
    aheadDays: null,
    perGroup: 5_000,
  })
  return result.ok ? result.value.things : []
}

function tickOffText(tasks: readonly DueThing[], postingIds: readonly string[]): string {
  const whose = postingIds.length === 1 ? 'its' : 'their'
  return tasks.length === 1 ? `Tick off ${whose} task` : `Tick off ${whose} ${numberText(tasks.length)} tasks`
}
