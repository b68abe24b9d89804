// Sends commands about postings: the change shows at once, the core makes it true, and what it did is said with the way
// back. A failure puts back what was shown and says what happened.

import type { QueryClient } from '@tanstack/react-query'
import type { Input, Output } from '../../shared/contract.ts'
import type { Posting } from '../../shared/model.ts'
import type { Result } from '../../shared/result.ts'
import { type Command, call } from '../api/call.ts'
import { announce } from '../ui/announce.ts'
import { showFailure } from '../ui/toasts.ts'
import { changedText } from '../words/countText.ts'
import { quotedTitle } from '../words/quoted.ts'
import { findShownTitle, patchShownPostings, type ShownChange } from './shownPostings.ts'
import { type Done, offerUndo } from './wayBack.ts'

export interface Teller {
  /** A failure is shown. `shown`: what can be seen of the change before the core has answered. */
  change<M extends Command>(method: M, input: Input<M>, shown?: ShownChange): Promise<Result<Output<M>>>
  /** Says what a command did, in a toast with the way back; a small thing is only read out. */
  tell(done: Done, text: string, isSmall?: boolean): void
  /** "Senior Compiler Engineer" in quotes, or "12 postings"; "9 of 12 postings" where the others were so before. */
  name(ids: readonly string[], changed?: number): string
}

export function createTeller(queryClient: QueryClient): Teller {
  return {
    async change(method, input, shown) {
      const takeBack = shown === undefined ? undefined : patchShownPostings(queryClient, shown)
      const result = await call(method, input)
      if (!result.ok) {
        takeBack?.()
        showFailure(result.error)
      }
      // Where something changed, the core tells of it, and what is shown is asked for again.
      if (!result.ok || result.commandId === undefined) void queryClient.invalidateQueries()
      return result
    },

    tell(done, text, isSmall = false) {
      if (done.commandId === undefined) announce('Nothing changed')
      else if (isSmall) announce(text)
      else offerUndo(done, text)
    },

    name(ids, changed = ids.length) {
      const [only] = ids
      if (only === undefined || ids.length > 1) return changedText(changed, ids.length)
      return quotedTitle(titleOf(queryClient, only))
    },
  }
}

function titleOf(queryClient: QueryClient, id: string): string | null {
  const posting = queryClient.getQueryData<Posting>(['postings.get', { id }])
  return posting === undefined ? findShownTitle(queryClient, id) : posting.title
}
