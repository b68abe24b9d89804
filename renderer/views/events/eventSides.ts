// Which events came from the listing; all others are the person's own.

import type { PostingEvent } from '../../../shared/model.ts'

export const eventSides = ['all', 'mine', 'listing'] as const
export type EventSide = (typeof eventSides)[number]

const fromListing: ReadonlySet<PostingEvent['kind']> = new Set([
  'imported',
  'updated',
  'deadlineMoved',
  'reposted',
  'reread',
])

export function isOnSide({ kind }: PostingEvent, side: EventSide): boolean {
  return side === 'all' || fromListing.has(kind) === (side === 'listing')
}
