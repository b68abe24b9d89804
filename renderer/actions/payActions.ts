// What a person does with salaries and offers, from wherever it is done; each says what it did, with the way back.

import type { Input, Output } from '../../shared/contract.ts'
import type { Stage } from '../../shared/model.ts'
import type { Result } from '../../shared/result.ts'
import { call } from '../api/call.ts'
import type { Dialogs } from '../dialogs.ts'
import { showFailure } from '../ui/toasts.ts'
import { quotedTitle } from '../words/quoted.ts'
import { offerUndo, type Undo } from './wayBack.ts'

/** A failure is for the caller to show. */
export async function addTalk(
  talk: Input<'salaryTalks.add'>,
  undo: Undo,
): Promise<Result<Output<'salaryTalks.add'>>> {
  const result = await call('salaryTalks.add', talk)
  if (result.ok) offerUndo(result, 'Noted the salary', undo)
  return result
}

/** A failure is for the caller to show. */
export async function changeTalk(
  change: Input<'salaryTalks.change'>,
  undo: Undo,
): Promise<Result<Output<'salaryTalks.change'>>> {
  const result = await call('salaryTalks.change', change)
  if (result.ok && result.commandId !== undefined) offerUndo(result, 'Changed what was noted', undo)
  return result
}

/** Answers whether it is gone. */
export async function removeTalk(id: string, undo: Undo): Promise<boolean> {
  const result = await call('salaryTalks.remove', { id })
  if (result.ok) offerUndo(result, 'Removed what was noted', undo)
  else showFailure(result.error)
  return result.ok
}

/** `title` is the posting's. A failure is for the caller to show. */
export async function addOffer(
  offer: Input<'offers.add'>,
  title: string | null,
  undo: Undo,
): Promise<Result<Output<'offers.add'>>> {
  const result = await call('offers.add', offer)
  if (result.ok) offerUndo(result, `Wrote down the offer for ${quotedTitle(title)}`, undo)
  return result
}

/** A failure is for the caller to show. */
export async function changeOffer(
  change: Input<'offers.change'>,
  undo: Undo,
): Promise<Result<Output<'offers.change'>>> {
  const result = await call('offers.change', change)
  if (result.ok && result.commandId !== undefined) offerUndo(result, 'Changed the offer', undo)
  return result
}

/** Answers whether it is gone. */
export async function removeOffer(id: string, undo: Undo): Promise<boolean> {
  const result = await call('offers.remove', { id })
  if (result.ok) offerUndo(result, 'Removed the offer', undo)
  else showFailure(result.error)
  return result.ok
}

/** The offer the posting has, to be changed; a new one where it has none. */
export async function openLatestOffer(postingId: string, openDialog: Dialogs['openDialog']): Promise<void> {
  const result = await call('offers.list', { postingId })
  if (result.ok) openDialog({ kind: 'offer', postingId, offerId: result.value.offers[0]?.id ?? null })
  else showFailure(result.error)
}

/** Where an offer that is answered goes: the first stage that means so. */
export function stageForAnswer(stages: readonly Stage[], answer: 'accept' | 'decline'): Stage | undefined {
  if (answer === 'accept') return stages.find(({ meaning }) => meaning === 'won')
  const withdrawn = stages.filter(({ meaning }) => meaning === 'withdrawn')
  return withdrawn.find(({ id }) => id === 'declined') ?? withdrawn[0]
}
