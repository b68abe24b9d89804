// What a person does to postings, from wherever it is done: the change shows at once, the core makes it true,
// and a toast offers the way back. A failure puts back what was shown and says what happened.

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useContext, useMemo } from 'react'
import type { AttachedFile } from '../../shared/attachedFile.ts'
import type { Input, Output } from '../../shared/contract.ts'
import { numberText } from '../../shared/counts.ts'
import { cutText } from '../../shared/cutText.ts'
import type { DueThing } from '../../shared/due.ts'
import type { MyDeadline, Posting, Stage } from '../../shared/model.ts'
import type { Result } from '../../shared/result.ts'
import { announce } from '../announce.ts'
import type { Command } from '../api/call.ts'
import { call } from '../api/call.ts'
import { commandsAnswered } from '../api/sentCommands.ts'
import { type Dialogs, DialogsContext } from '../dialogs.ts'
import { leadBack } from '../keyboard/standings.ts'
import { closeUndoOffers, showFailure, showToast, type ToastAction } from '../ui/toasts.ts'
import { changedText, countText } from '../words/countText.ts'
import { keptSentence, locale } from '../words/dates.ts'
import { correctableNames } from '../words/fieldNames.ts'
import { isolated } from '../words/isolated.ts'
import { findShownTitle, patchShownPostings, type ShownChange } from './shownPostings.ts'

export interface Actions {
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
  deletePostings: (ids: readonly string[]) => Promise<boolean>
  /** Out of the bin; null for all that is in it. */
  restore: (ids: readonly string[] | null) => Promise<boolean>
  /** Says which event a file was sent with. */
  linkFile: (file: AttachedFile, eventId: string | null) => Promise<boolean>
  removeFile: (file: AttachedFile) => Promise<boolean>
  /** Dates, notes or corrects events. A failure is for the caller to show. */
  editEvents: (change: Input<'events.edit'>) => Promise<Result<Output<'events.edit'>>>
  /** Takes events out of the timeline; `text` says so. */
  removeEvents: (ids: readonly string[], text: string) => Promise<boolean>
  /** Puts a value right, or with null takes that back. A failure is for the caller to show. */
  correct: (correction: Input<'postings.override'>) => Promise<Result<Output<'postings.override'>>>
  /** Confirms what was read with doubt. */
  setReviewed: (ids: readonly string[]) => Promise<boolean>
  /** Says that two postings are two jobs. */
  tellApart: (one: string, other: string) => Promise<boolean>
  /** Makes one posting of two; `further` is offered beside the way back. A failure is for the caller to show. */
  merge: (
    merge: Input<'postings.merge'>,
    further?: readonly ToastAction[],
  ) => Promise<Result<Output<'postings.merge'>>>
  /** The latest command, or the one named. */
  undo: (commandId?: string) => Promise<boolean>
  redo: () => Promise<boolean>
}

/** `opened`: the way to open a dialog, where the one of the context is not there yet. */
export function useActions(opened?: Dialogs['openDialog']): Actions {
  const queryClient = useQueryClient()
  const dialogs = useContext(DialogsContext)
  const openDialog = opened ?? dialogs?.openDialog
  return useMemo(() => createActions(queryClient, openDialog), [queryClient, openDialog])
}

export function createActions(
  queryClient: QueryClient,
  openDialog: Dialogs['openDialog'] = () => {},
): Actions {
  const name = (ids: readonly string[], changed?: number) => nameOf(queryClient, ids, changed)

  async function change<M extends Command>(
    method: M,
    input: Input<M>,
    shown?: ShownChange,
  ): Promise<Result<Output<M>>> {
    const takeBack = shown === undefined ? undefined : patchShownPostings(queryClient, shown)
    const result = await call(method, input)
    if (!result.ok) {
      takeBack?.()
      showFailure(result.error)
    }
    // Where something changed, the core tells of it, and what is shown is asked for again.
    if (!result.ok || result.commandId === undefined) void queryClient.invalidateQueries()
    return result
  }

  function tellOfStep(
    result: Result<{ message: string; commandId: string | null }>,
    to: 'before' | 'after',
    commandId?: string,
  ): boolean {
    if (result.ok) {
      if (result.value.commandId !== null) leadBack(result.value.commandId, to)
      closeUndoOffers(commandId)
      showToast({ text: keptSentence(result.value.message) })
    } else if (result.error.code === 'conflict') {
      // What goes first stands there.
      const action = { label: 'What was done', run: () => openDialog({ kind: 'history' }) }
      showToast({ text: keptSentence(result.error.message), action })
    } else if (result.error.code === 'nothingToUndo') showToast({ text: result.error.message })
    else showFailure(result.error)
    return result.ok
  }

  async function undo(commandId?: string): Promise<boolean> {
    await commandsAnswered()
    const result = await call('history.undo', commandId === undefined ? {} : { commandId })
    return tellOfStep(result, 'before', commandId)
  }

  /** Says what a command did, in a toast with the way back; a small thing is only read out. */
  function tell(done: Done, text: string, isSmall = false): void {
    if (done.commandId === undefined) announce('Nothing changed')
    else if (isSmall) announce(text)
    else offerUndo(done, text, undo)
  }

  async function tickOff(tasks: readonly DueThing[]): Promise<void> {
    const result = await change('due.finish', { keys: tasks.map(({ key }) => key) })
    if (result.ok) tell(result, `Ticked off ${countText(tasks.length, 'task')}`)
  }

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
      const open = (focus: 'note' | 'date') => () => openDialog({ kind: 'events', eventIds, focus })
      if (result.commandId === undefined) {
        announce('Nothing changed')
        return true
      }
      const tasks = stage.isEnd ? await tasksDue(ids) : []
      offerUndo(result, text, undo, [
        // The key is about one posting.
        { label: 'Add a note', ...(eventIds.length === 1 && { keys: 'm' }), run: open('note') },
        { label: 'Change the date', run: open('date') },
        ...(tasks.length === 0 ? [] : [{ label: tickOffText(tasks, ids), run: () => void tickOff(tasks) }]),
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
      tell(result, `Added a follow-up for today to ${name(ids, result.value.changed)}`)
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

    async deletePostings(ids) {
      const text = `Moved ${name(ids)} to the bin`
      const result = await change('postings.delete', { ids: [...ids] })
      if (!result.ok) return false
      tell(result, text)
      return true
    },

    async restore(ids) {
      const result = await change('bin.restore', { ids: ids === null ? null : [...ids] })
      if (!result.ok) return false
      const [only, ...more] = result.value.ids
      const posting = only === undefined || more.length > 0 ? null : await call('postings.get', { id: only })
      const what = posting?.ok ? quotedName(posting.value.title) : name(result.value.ids)
      tell(result, `Restored ${what}`)
      return true
    },

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

    async correct(correction) {
      const subject = name([correction.id])
      const result = await call('postings.override', correction)
      const what = correctableNames[correction.field].inText
      if (result.ok && result.value.isChanged) {
        tell(
          result,
          correction.value === null
            ? `The ${what} of ${subject} is again what the source says`
            : `Corrected the ${what} of ${subject}`,
        )
      }
      return result
    },

    async setReviewed(ids) {
      const subject = name(ids)
      const result = await change('postings.setReviewed', { ids: [...ids] })
      if (!result.ok) return false
      if (result.value.changed > 0) tell(result, `Confirmed what was read of ${subject}`)
      else showToast({ text: 'Nothing here is in doubt' })
      return true
    },

    async tellApart(one, other) {
      const result = await change('duplicates.dismiss', { a: one, b: other })
      if (result.ok) tell(result, 'Two different jobs. They will not be suggested again')
      return result.ok
    },

    async merge(merge, further) {
      const result = await call('postings.merge', merge)
      // Its title may be the other's from now on.
      if (result.ok) offerUndo(result, 'Merged two postings into one', undo, further)
      return result
    },

    undo,

    async redo() {
      await commandsAnswered()
      return tellOfStep(await call('history.redo', {}), 'after')
    },
  }
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
  return tasks.length === 1
    ? `Tick off ${whose} task`
    : `Tick off ${whose} ${numberText(tasks.length, locale)} tasks`
}

/** What a command answered: with the id of what it changed, if it changed anything. */
type Done = Extract<Result<unknown>, { ok: true }>

/** Says what a command did, with a way back to just before it and no further. */
export function offerUndo(
  { commandId }: Done,
  text: string,
  undo: Actions['undo'],
  furtherActions?: readonly ToastAction[],
): void {
  showToast({
    text,
    undoes: commandId,
    ...(furtherActions === undefined ? {} : { furtherActions }),
    ...(commandId === undefined ? {} : { action: { label: 'Undo', run: () => void undo(commandId) } }),
  })
}

/** "Senior Compiler Engineer" in quotes, or "12 postings"; "9 of 12 postings" where the others were so before. */
function nameOf(queryClient: QueryClient, ids: readonly string[], changed = ids.length): string {
  const [only] = ids
  if (only === undefined || ids.length > 1) return changedText(changed, ids.length)
  const title = titleOf(queryClient, only)
  return title === null ? 'the posting' : quotedName(title)
}

/** Its title within a sentence, in quotes. */
export function quotedName(title: string | null): string {
  if (title === null) return 'the posting'
  return `“${isolated(cutText(title, longestName))}”`
}

/** Characters of a title within a sentence: what was done has to stand beside it. */
const longestName = 60

function titleOf(queryClient: QueryClient, id: string): string | null {
  const posting = queryClient.getQueryData<Posting>(['postings.get', { id }])
  return posting === undefined ? findShownTitle(queryClient, id) : posting.title
}
