import { useRef, useState } from 'react'
import { viewMyDeadline } from '../../../shared/deadlineText.ts'
import type { MyDeadline } from '../../../shared/model.ts'
import { titleText } from '../../../shared/titleText.ts'
import { moveTask, setReplyBy } from '../../actions/dueActions.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import type { DatedThing } from '../../dialogs.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { DeadlineForm } from './DeadlineForm.tsx'

/** The day a task is due, or an offer wants an answer. */
export function DueDateDialog({ of, onClose }: { of: DatedThing; onClose: () => void }) {
  const moment = useNow()
  const dateRef = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const postingId = of.kind === 'task' ? of.thing.postingId : of.postingId
  const { data: posting, error } = useCall('postings.get', { id: postingId })
  if (posting === undefined) return <UnansweredDialog failure={error?.failure} onClose={onClose} />
  const present: MyDeadline | null =
    of.kind === 'task' ? { on: of.thing.on, time: of.thing.time } : posting.tracking.replyBy
  const name = of.kind === 'task' ? (of.thing.plan?.text ?? '') : titleText(posting.title)
  const now = present === null ? '' : ` · ${viewMyDeadline(present, moment).long}`

  async function set(due: MyDeadline | null) {
    const result =
      of.kind === 'task'
        ? await moveTask({ id: of.thing.plan?.id ?? '', due })
        : await setReplyBy(postingId, due)
    if (result.ok) onClose()
    else setProblem(result.error.message)
  }

  return (
    <Dialog
      title={of.kind === 'task' ? 'When is it due?' : 'Answer the offer by'}
      description={`${name}${now}`}
      size="small"
      isHigh
      initialFocus={dateRef}
      onClose={onClose}
    >
      <DeadlineForm dateRef={dateRef} present={present} listing={null} onSet={(due) => void set(due)} />
      {problem !== null && <p role="alert">{problem}</p>}
    </Dialog>
  )
}
