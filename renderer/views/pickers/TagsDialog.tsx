import { useRef } from 'react'
import { useActions } from '../../actions/actions.ts'
import { useCall } from '../../api/call.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
import { numberText } from '../../words/countText.ts'
import { useOnlyPosting } from './onlyPosting.ts'
import { subjectOf } from './subject.ts'
import { TagList } from './TagList.tsx'

interface TagsDialogProps {
  postingIds: string[]
  onClose: () => void
}

/** Tags of the postings a command was given for; stays open, for more than one is often wanted. */
export function TagsDialog({ postingIds, onClose }: TagsDialogProps) {
  const actions = useActions()
  const inputRef = useRef<HTMLInputElement>(null)
  const { data, failure } = useTagsOf(postingIds)
  if (data === undefined) return <UnansweredDialog failure={failure} onClose={onClose} />
  return (
    <Dialog
      title="Tags"
      description={data.subject}
      size="small"
      isHigh
      initialFocus={inputRef}
      onClose={onClose}
    >
      <TagList
        inputRef={inputRef}
        chosen={data.chosen}
        partly={data.partly}
        onChange={(change) => void actions.setTags(postingIds, change)}
      />
    </Dialog>
  )
}

/** Which tags all of the postings have, and which some of them. */
function useTagsOf(postingIds: string[]) {
  const { isOne, posting, failure } = useOnlyPosting(postingIds)
  const among = useCall('tags.among', { ids: postingIds }, { enabled: !isOne })
  const all = useCall('tags.list', {})
  const unread = failure ?? (among.error ?? all.error)?.failure
  if (isOne) {
    const chosen = posting?.tracking.tags.map((tag) => tag.name) ?? []
    const partly = new Map<string, string>()
    return { data: posting && { subject: subjectOf(postingIds, posting), chosen, partly }, failure: unread }
  }
  if (among.data === undefined || all.data === undefined) return { data: undefined, failure: unread }
  const { counts } = among.data
  const total = postingIds.length
  const on = all.data.tags.map(({ id, name }) => ({ name, count: counts[id] ?? 0 }))
  const chosen = on.filter(({ count }) => count === total).map(({ name }) => name)
  const some = on.filter(({ count }) => count > 0 && count < total)
  const partly = new Map(
    some.map(({ name, count }) => [name, `${numberText(count)} of ${numberText(total)}`]),
  )
  return { data: { subject: subjectOf(postingIds, undefined), chosen, partly }, failure: unread }
}
