import { type ReactElement, useState } from 'react'
import type { MyDeadline, Posting } from '../../../shared/model.ts'
import { Popover } from '../../ui/Popover.tsx'
import { DeadlineForm } from './DeadlineForm.tsx'

interface DeadlinePopoverProps {
  posting: Posting
  trigger: ReactElement<Record<string, unknown>>
  onSet: (deadline: MyDeadline | null) => void
}

export function DeadlinePopover({ posting, trigger, onSet }: DeadlinePopoverProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Popover label="My deadline" trigger={trigger} isOpen={isOpen} onOpenChange={setIsOpen} align="end">
      <DeadlineForm
        present={posting.tracking.myDeadline}
        listing={posting.deadline}
        onSet={(deadline) => {
          onSet(deadline)
          setIsOpen(false)
        }}
      />
    </Popover>
  )
}
