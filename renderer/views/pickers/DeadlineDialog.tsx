import { useRef } from 'react'
import { useActions } from '../../actions/actions.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { DeadlineForm } from './DeadlineForm.tsx'
import { useOnlyPosting } from './onlyPosting.ts'
import { subjectOf } from './subject.ts'

/** My deadline of the postings a command was given for. */
export function DeadlineDialog({ postingIds, onClose }: { postingIds: string[]; onClose: () => void }) {
  const actions = useActions()
  const dateRef = useRef<HTMLInputElement>(null)
  const { isOne, posting, isUnanswered, failure } = useOnlyPosting(postingIds)
  if (isUnanswered) return <UnansweredDialog failure={failure} onClose={onClose} />
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
