// The date a row of a list shows, in a pill.

import { type DeadlineView, type Moment, viewMyDeadline } from '../../../shared/deadlineText.ts'
import type { PostingRow, Stage } from '../../../shared/model.ts'
import { formatDayShort } from '../../dates.ts'
import type { PillTone } from '../../ui/Pill.tsx'
import { soonestDeadline } from './soonestDeadline.ts'

export interface RowDate {
  text: string
  tone: PillTone
  /** In full. */
  title: string
}

/** The soonest deadline; where none is ahead and there is an offer, by when that wants its answer. */
export function rowDate(
  row: Pick<PostingRow, 'deadline' | 'myDeadline' | 'replyBy'>,
  stage: Stage | undefined,
  moment: Required<Moment>,
): RowDate {
  const view = soonestDeadline(row, moment)
  const isAhead = view.on !== null && view.urgency !== 'past'
  if (stage?.meaning === 'offer' && row.replyBy !== null && !isAhead) {
    const reply = viewMyDeadline(row.replyBy, moment)
    return { text: replyText(reply), tone: reply.urgency, title: `Reply by: ${reply.long}` }
  }
  const whose = view.isMine ? 'My deadline' : 'The listing’s deadline'
  return { text: view.pill, tone: view.urgency, title: `${whose}: ${view.long}. ${view.origin}` }
}

/** By when an offer wants its answer, in a few words. */
export function replyText(view: DeadlineView): string {
  if (view.on === null) return view.pill
  return `${view.urgency === 'past' ? 'Reply was due' : 'Reply by'} ${formatDayShort(view.on)}`
}
