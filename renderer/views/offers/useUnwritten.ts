// Postings that were moved to a stage of offers, by a card or a key, before anybody wrote down what is offered.

import { useCall } from '../../api/call.ts'
import { useStages } from '../../api/stages.ts'
import type { ListedOffer } from './offerRows.ts'

export interface Unwritten {
  /** Of the first stage of offers that has such. */
  stageId: string
  stageName: string
  count: number
}

/** Null where there is none, or nothing is known yet. */
export function useUnwritten(offers: readonly ListedOffer[] | undefined): Unwritten | null {
  const { data: counts } = useCall('postings.counts', {})
  const { stages } = useStages()
  if (offers === undefined || counts === undefined) return null
  for (const { id, name, meaning } of stages) {
    if (meaning !== 'offer') continue
    const here = offers.filter(({ posting }) => posting.stageId === id && !posting.isArchived)
    const written = new Set(here.map(({ posting }) => posting.id)).size
    const count = (counts.byStage[id] ?? 0) - written
    if (count > 0) return { stageId: id, stageName: name, count }
  }
  return null
}
