import type { ReactElement } from 'react'
import type { Posting } from '../../../shared/model.ts'
import { Popover } from '../../ui/Popover.tsx'
import { type TagChange, TagList } from './TagList.tsx'

interface TagPopoverProps {
  posting: Posting
  trigger: ReactElement<Record<string, unknown>>
  onChange: (change: TagChange) => void
}

export function TagPopover({ posting, trigger, onChange }: TagPopoverProps) {
  return (
    <Popover label="Tags" trigger={trigger} align="end">
      <TagList chosen={posting.tracking.tags.map((tag) => tag.name)} onChange={onChange} />
    </Popover>
  )
}
