import { type ReactElement, useState } from 'react'
import type { Posting } from '../../../shared/model.ts'
import { Popover } from '../../ui/Popover.tsx'
import { type TagChange, TagList } from './TagList.tsx'

interface TagPopoverProps {
  posting: Posting
  trigger: ReactElement<Record<string, unknown>>
  onChange: (change: TagChange) => void
}

export function TagPopover({ posting, trigger, onChange }: TagPopoverProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Popover label="Tags" trigger={trigger} align="end" isOpen={isOpen} onOpenChange={setIsOpen}>
      <TagList
        chosen={posting.tracking.tags.map((tag) => tag.name)}
        onChange={onChange}
        onLeave={() => setIsOpen(false)}
      />
    </Popover>
  )
}
