import { useCall } from '../../api/call.ts'

/** The posting that a command was given for; none where it was given for several. */
export function useOnlyPosting(postingIds: readonly string[]) {
  const [only = ''] = postingIds
  const isOne = postingIds.length === 1
  const { data, error } = useCall('postings.get', { id: only }, { enabled: isOne })
  // What was read of the first of several says nothing about the others.
  const posting = isOne ? data : undefined
  return { isOne, posting, isUnanswered: isOne && posting === undefined, failure: error?.failure }
}
