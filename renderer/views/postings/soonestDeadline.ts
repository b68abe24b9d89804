// Which of the two deadlines a row shows. They stay two: the words of the pill say whose it is.

import {
  type DeadlineView,
  type Moment,
  viewListingDeadline,
  viewMyDeadline,
} from '../../../shared/deadlineText.ts'
import type { PostingRow } from '../../../shared/model.ts'

/** The one that comes first from now on; where both are past, or neither is set, the listing's. */
export function soonestDeadline(
  row: Pick<PostingRow, 'deadline' | 'myDeadline'>,
  moment: Moment,
): DeadlineView & { isMine: boolean } {
  const listing = viewListingDeadline(row.deadline, moment)
  if (row.myDeadline === null) return { ...listing, isMine: false }
  const mine = viewMyDeadline(row.myDeadline, moment)
  if (isAhead(mine) && (!isAhead(listing) || isSooner(mine, listing))) return { ...mine, isMine: true }
  if (!isAhead(mine) && !isAhead(listing) && listing.on === null) return { ...mine, isMine: true }
  return { ...listing, isMine: false }
}

export function isAhead(view: DeadlineView): boolean {
  return view.on !== null && view.urgency !== 'past'
}

/** Whether the day of one comes first, or both are the same. */
export function isSooner(one: DeadlineView, other: DeadlineView): boolean {
  return sortKey(one) <= sortKey(other)
}

function sortKey(view: DeadlineView): string {
  return `${view.on} ${view.time ?? '24:00'}`
}
