// Moving a date of one's own to another day; a time stays. The listing's date is the listing's and never moves.

import type { DueThing } from '../../../shared/due.ts'
import { type Actions, offerUndo } from '../../actions.ts'
import { call } from '../../api/call.ts'
import { formatDayShort } from '../../dates.ts'
import { showFailure, showToast } from '../../ui/toasts.ts'
import { isMovable } from './DateChip.tsx'

/** `to`: `YYYY-MM-DD`. Answers whether it is there now; says what it did, with the way back. */
export async function moveDate(item: DueThing, to: string, undo: Actions['undo']): Promise<boolean> {
  if (!isMovable(item.kind)) {
    showToast({ text: 'Only your own deadlines and tasks move. The listing’s date stays what it says' })
    return false
  }
  const date = { on: to, time: item.time }
  const isMine = item.kind === 'mine'
  const result = isMine
    ? await call('tracking.setDeadline', { ids: [item.postingId], deadline: date })
    : await call('tasks.change', { id: item.plan?.id ?? '', due: date })
  if (!result.ok) {
    showFailure(result.error)
    return false
  }
  const what = isMine ? `My deadline of “${item.title ?? 'Title not stated'}”` : `“${item.plan?.text ?? ''}”`
  offerUndo(result, `${what} is now due ${formatDayShort(to)}`, undo)
  return true
}
