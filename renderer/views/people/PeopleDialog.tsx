import { useRef } from 'react'
import { useCall } from '../../api/call.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { subjectOf } from '../pickers/subject.ts'
import { PeoplePicker } from './PeoplePicker.tsx'

/** The people of the postings a command was given for; stays open, for more than one is often wanted. */
export function PeopleDialog({ postingIds, onClose }: { postingIds: string[]; onClose: () => void }) {
  const inputRef = useRef<HTMLInputElement>(null)
  const [only = ''] = postingIds
  const isOne = postingIds.length === 1
  const { data, error } = useCall('postings.get', { id: only }, { enabled: isOne })
  if (isOne && data === undefined) return <UnansweredDialog failure={error?.failure} onClose={onClose} />
  return (
    <Dialog
      title="People"
      description={subjectOf(postingIds, isOne ? data : undefined)}
      size="small"
      isHigh
      initialFocus={inputRef}
      onClose={onClose}
    >
      <PeoplePicker postingIds={postingIds} inputRef={inputRef} />
    </Dialog>
  )
}
