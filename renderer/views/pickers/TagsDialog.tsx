import { useRef } from 'react'
import { useActions } from '../../actions.ts'
import { useCall } from '../../api/call.ts'
import { locale } from '../../dates.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { UnansweredDialog } from '../../ui/UnansweredDialog.tsx'
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
  const { data, error } = useTagsOf(postingIds)
  if (data === undefined) return <UnansweredDialog failure={error?.failure} onClose={onClose} />
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
  const [only = ''] = postingIds
  const isOne = postingIds.length === 1
  const one = useCall('postings.get', { id: only }, { enabled: isOne })
  const among = useCall('tags.among', { ids: postingIds }, { enabled: !isOne })
  const all = useCall('tags.list', {})
  const error = one.error ?? among.error ?? all.error
  if (isOne) {
    const chosen = one.data?.tracking.tags.map((tag) => tag.name) ?? []
    const partly = new Map<string, string>()
    return { data: one.data && { subject: subjectOf(postingIds, one.data), chosen, partly }, error }
  }
  if (among.data === undefined || all.data === undefined) return { data: undefined, error }
  const { counts } = among.data
  const total = postingIds.length
  const figure = (count: number) => count.toLocaleString(locale)
  const on = all.data.tags.map(({ id, name }) => ({ name, count: counts[id] ?? 0 }))
  const chosen = on.filter(({ count }) => count === total).map(({ name }) => name)
  const some = on.filter(({ count }) => count > 0 && count < total)
  const partly = new Map(some.map(({ name, count }) => [name, `${figure(count)} of ${figure(total)}`]))
  return { data: { subject: subjectOf(postingIds, undefined), chosen, partly }, error }
}
