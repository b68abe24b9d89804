// Which postings can be exported from where the person is: the selected ones, the list on screen, all.

import type { ExportedPostings } from '../../../shared/exporting.ts'
import { postingFilterSchema } from '../../../shared/postingFilter.ts'
import { useCall } from '../../api/call.ts'
import type { ExportSubject } from '../../dialogs.ts'
import { numberText } from '../../words/countText.ts'

interface PostingChoice {
  id: 'selected' | 'list' | 'all'
  label: string
  /** Undefined until it is known. */
  count: number | undefined
  postings: ExportedPostings
}

const everyPosting: Extract<ExportedPostings, { kind: 'list' }> = {
  kind: 'list',
  filter: postingFilterSchema.parse({ isArchived: null }),
  sort: 'added',
  direction: 'ascending',
}

/** The first is the one a person most likely means. */
export function usePostingChoices({ selectedIds, list }: ExportSubject): [PostingChoice, ...PostingChoice[]] {
  const all = useCount(everyPosting)
  const listed = useCount(list ?? everyPosting)
  const ofAll: PostingChoice = {
    id: 'all',
    label: labelled('All, ended and archived too', all),
    count: all,
    postings: everyPosting,
  }
  const ofList: PostingChoice[] =
    list === null ? [] : [{ id: 'list', label: labelled('This list', listed), count: listed, postings: list }]
  if (selectedIds.length === 0) {
    const [first = ofAll, ...rest] = [...ofList, ofAll]
    return [first, ...rest]
  }
  const count = selectedIds.length
  const selected: ExportedPostings = { kind: 'ids', ids: selectedIds }
  return [{ id: 'selected', label: labelled('Selected', count), count, postings: selected }, ...ofList, ofAll]
}

function useCount({ filter, sort, direction }: typeof everyPosting): number | undefined {
  return useCall('postings.list', { ...filter, sort, direction, limit: 1 }).data?.total
}

function labelled(name: string, count: number | undefined): string {
  return count === undefined ? name : `${name} (${numberText(count)})`
}
