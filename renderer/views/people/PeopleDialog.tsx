import { useRef } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { useOnlyPosting } from '../pickers/onlyPosting.ts'
import { subjectOf } from '../pickers/subject.ts'
import { PeoplePicker } from './PeoplePicker.tsx'

/** The people of the postings a command was given for; stays open, for more than one is often wanted. */
export function PeopleDialog({ postingIds, onClose }: { postingIds: string[]; onClose: () => void }) {
  const inputRef = useRef<HTMLInputElement>(null)
  const { posting, isUnanswered, failure } = useOnlyPosting(postingIds)
  if (isUnanswered) return <UnansweredDialog failure={failure} onClose={onClose} />
  return (
    <Dialog
      title="People"
      description={subjectOf(postingIds, posting)}
      size="small"
      isHigh
      initialFocus={inputRef}
      onClose={onClose}
    >
      <PeoplePicker postingIds={postingIds} inputRef={inputRef} />
    </Dialog>
  )
}
