// Moving a date of one's own to another day; a time stays. The listing's date is the listing's and never moves.

import type { DueThing } from '../../../shared/due.ts'
import type { MyDeadline } from '../../../shared/model.ts'
import type { Result } from '../../../shared/result.ts'
import { offerUndo } from '../../actions/wayBack.ts'
import { call } from '../../api/call.ts'
import { showFailure, showToast } from '../../ui/toasts.ts'
import { formatDayShort } from '../../words/dates.ts'
import { quotedTitle } from '../../words/quoted.ts'
import { isMovable } from './DateChip.tsx'

/** `to`: `YYYY-MM-DD`. Answers whether it is there now; says what it did, with the way back. */
export async function moveDate(item: DueThing, to: string): Promise<boolean> {
  if (!isMovable(item.kind)) {
    showToast({ text: item.kind === 'interview' ? interviewStays : listingStays })
    return false
  }
  const result = await setDate(item, { on: to, time: item.time })
  if (!result.ok) {
    showFailure(result.error)
    return false
  }
  offerUndo(result, `${nameOf(item)} is now due ${formatDayShort(to)}`)
  return true
}

const listingStays = 'Only your own deadlines and tasks move. The listing’s date stays what it says'
const interviewStays = 'Others count on the time of an interview: change it where it is planned'

function setDate({ kind, postingId, plan }: DueThing, date: MyDeadline): Promise<Result<unknown>> {
  const ids = [postingId]
  if (kind === 'mine') return call('tracking.setDeadline', { ids, deadline: date })
  if (kind === 'replyBy') return call('tracking.setReplyBy', { ids, replyBy: date })
  return call('tasks.change', { id: plan?.id ?? '', due: date })
}

function nameOf({ kind, title, plan }: DueThing): string {
  const posting = quotedTitle(title)
  if (kind === 'mine') return `My deadline of ${posting}`
  if (kind === 'replyBy') return `The answer to ${posting}`
  return `“${plan?.text ?? ''}”`
}
