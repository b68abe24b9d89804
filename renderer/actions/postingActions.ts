// What a person says of the postings themselves: into the bin and out of it, what was read wrongly, which two are one job.

import type { Input, Output } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import { call } from '../api/call.ts'
import { showToast, type ToastAction } from '../ui/toasts.ts'
import { correctableNames } from '../words/fieldNames.ts'
import { quotedTitle } from '../words/quoted.ts'
import type { Teller } from './teller.ts'
import { offerUndo } from './wayBack.ts'

export interface PostingActions {
  deletePostings: (ids: readonly string[]) => Promise<boolean>
  /** Out of the bin; null for all that is in it. */
  restore: (ids: readonly string[] | null) => Promise<boolean>
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
}

export function createPostingActions({ change, tell, name }: Teller): PostingActions {
  return {
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
      const what = posting?.ok ? quotedTitle(posting.value.title) : name(result.value.ids)
      tell(result, `Restored ${what}`)
      return true
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
      if (result.ok) offerUndo(result, 'Merged two postings into one', further)
      return result
    },
  }
}
