import { useRef } from 'react'
import { useActions } from '../../actions.ts'
import { useCall } from '../../api/call.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { DeadlineForm } from './DeadlineForm.tsx'
import { subjectOf } from './subject.ts'

/** My deadline of the postings a command was given for. */
export function DeadlineDialog({ postingIds, onClose }: { postingIds: string[]; onClose: () => void }) {
  const actions = useActions()
  const dateRef = useRef<HTMLInputElement>(null)
  const [only = ''] = postingIds
  const isOne = postingIds.length === 1
  const { data, error } = useCall('postings.get', { id: only }, { enabled: isOne })
  // What was read of the first of several says nothing about the others.
  const posting = isOne ? data : undefined
  if (isOne && posting === undefined) {
    return <UnansweredDialog failure={error?.failure} onClose={onClose} />
  }
  return (
    <Dialog
      title="My deadline"
      description={subjectOf(postingIds, posting)}
      size="small"
      isHigh
      initialFocus={dateRef}
      onClose={onClose}
    >
      <DeadlineForm
        dateRef={dateRef}
        present={posting?.tracking.myDeadline ?? null}
        listing={posting?.deadline ?? null}
        onSet={(deadline) => {
          void actions.setDeadline(postingIds, deadline)
          onClose()
        }}
      />
      {!isOne && <ClearAll onClear={() => void actions.setDeadline(postingIds, null)} onClose={onClose} />}
    </Dialog>
  )
}

function ClearAll({ onClear, onClose }: { onClear: () => void; onClose: () => void }) {
  return (
    <Button
      kind="plain"
      onClick={() => {
        onClear()
        onClose()
      }}
    >
      Clear my deadline of all of them
    </Button>
  )
}
