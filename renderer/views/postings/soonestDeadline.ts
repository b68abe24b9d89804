// Which of the two deadlines a row shows. They stay two: the words of the pill say whose it is.

import {
  type DeadlineView,
  type Moment,
  viewListingDeadline,
  viewMyDeadline,
} from '../../../shared/deadlineText.ts'
import type { PostingRow } from '../../../shared/model.ts'
import { aheadAt, isAhead } from './eachDate.ts'

/** The one that comes first from now on; where both are past, or neither is set, the listing's. */
export function soonestDeadline(
  row: Pick<PostingRow, 'deadline' | 'myDeadline'>,
  moment: Moment,
): DeadlineView & { isMine: boolean } {
  const listing = viewListingDeadline(row.deadline, moment)
  if (row.myDeadline === null) return { ...listing, isMine: false }
  const mine = viewMyDeadline(row.myDeadline, moment)
  if (isAhead(mine) && (!isAhead(listing) || aheadAt(mine) <= aheadAt(listing)))
    return { ...mine, isMine: true }
  if (!isAhead(mine) && !isAhead(listing) && listing.on === null) return { ...mine, isMine: true }
  return { ...listing, isMine: false }
}
