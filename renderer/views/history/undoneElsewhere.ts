// A step that was undone in another window, or by the command line, can no longer be undone by the toast that offers it here.

import type { Topic } from '../../../shared/topics.ts'
import { call } from '../../api/call.ts'
import { closeUndoOffers, offeredUndos } from '../../ui/toasts.ts'

/** An offer stands for seconds: its command is among the latest. */
const latest = 50

/** Told what changed, takes away the offers that have nothing left to offer. */
export async function closeOffersUndoneElsewhere(topics: readonly Topic[]): Promise<void> {
  if (!topics.includes('history') || offeredUndos().length === 0) return
  const result = await call('history.list', { limit: latest })
  if (!result.ok) return
  const offered = new Set(offeredUndos())
  for (const { commandId, state } of result.value.entries) {
    if (state === 'undone' && offered.has(commandId)) closeUndoOffers(commandId)
  }
}
