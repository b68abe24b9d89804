// What a person does with salaries and offers, from wherever it is done; each says what it did, with the way back.

import type { Input } from '../../shared/contract.ts'
import type { Stage } from '../../shared/model.ts'
import { call } from '../api/call.ts'
import { openDialog } from '../dialogs.ts'
import { showFailure } from '../ui/toasts.ts'
import { quotedTitle } from '../words/quoted.ts'
import { type Answer, doTelling, sendTelling } from './wayBack.ts'

/** A failure of this and of those that add or change below is for the caller to show. */
export function addTalk(talk: Input<'salaryTalks.add'>): Answer<'salaryTalks.add'> {
  return sendTelling('salaryTalks.add', talk, 'Noted the salary')
}

export function changeTalk(change: Input<'salaryTalks.change'>): Answer<'salaryTalks.change'> {
  return sendTelling('salaryTalks.change', change, 'Changed what was noted')
}

/** Answers whether it is gone. */
export function removeTalk(id: string): Promise<boolean> {
  return doTelling('salaryTalks.remove', { id }, 'Removed what was noted')
}

/** `title` is the posting's. */
export function addOffer(offer: Input<'offers.add'>, title: string | null): Answer<'offers.add'> {
  return sendTelling('offers.add', offer, `Wrote down the offer for ${quotedTitle(title)}`)
}

export function changeOffer(change: Input<'offers.change'>): Answer<'offers.change'> {
  return sendTelling('offers.change', change, 'Changed the offer')
}

/** Answers whether it is gone. */
export function removeOffer(id: string): Promise<boolean> {
  return doTelling('offers.remove', { id }, 'Removed the offer')
}

/** The offer the posting has, to be changed; a new one where it has none. */
export async function openLatestOffer(postingId: string): Promise<void> {
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
