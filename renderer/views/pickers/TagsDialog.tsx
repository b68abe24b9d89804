import { useRef } from 'react'
import { useActions } from '../../actions.ts'
import { useCall } from '../../api/call.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { subjectOf } from './subject.ts'
import { TagList } from './TagList.tsx'

/** Tags of the postings a command was given for; stays open, for more than one is often wanted. */
export function TagsDialog({ postingIds, onClose }: { postingIds: string[]; onClose: () => void }) {
  const actions = useActions()
  const inputRef = useRef<HTMLInputElement>(null)
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
      title="Tags"
      description={subjectOf(postingIds, posting)}
      size="small"
      isHigh
      initialFocus={inputRef}
      onClose={onClose}
    >
      <TagList
        inputRef={inputRef}
        chosen={posting === undefined ? null : posting.tracking.tags.map((tag) => tag.name)}
        onChange={(change) => void actions.setTags(postingIds, change)}
      />
    </Dialog>
  )
}
