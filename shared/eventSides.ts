// Which events came from the listing; all others are the person's own.

import type { PostingEvent } from './model.ts'

export const eventSides = ['all', 'mine', 'listing'] as const
export type EventSide = (typeof eventSides)[number]

export const listingEvents: readonly PostingEvent['kind'][] = [
  'imported',
  'updated',
  'deadlineMoved',
  'reposted',
  'reread',
]

/** Whether an event is of that side's doing. */
export function isOnSide({ kind }: PostingEvent, side: EventSide): boolean {
  return side === 'all' || listingEvents.includes(kind) === (side === 'listing')
}
