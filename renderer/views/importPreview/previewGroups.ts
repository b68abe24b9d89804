// A preview as the list shows it: groups in the order in which they ask for attention.

import type { ImportPreview, PreviewFile, PreviewPosting } from '../../../shared/preview.ts'

export type PreviewItem =
  | { kind: 'posting'; key: string; file: PreviewFile; posting: PreviewPosting; canTick: boolean }
  | { kind: 'file'; key: string; file: PreviewFile }

export interface PreviewGroup {
  id: GroupId
  name: string
  items: PreviewItem[]
}

type GroupId = 'needsReview' | 'alike' | 'updated' | 'added' | 'aside' | 'unchanged' | 'problem'

const groupNames: Record<GroupId, string> = {
  needsReview: 'Needs review',
  alike: 'Possible duplicates',
  updated: 'Changed since last time',
  added: 'New',
  aside: 'Also on these pages',
  unchanged: 'In your library already',
  problem: 'Could not be read',
}
const order = Object.keys(groupNames) as GroupId[]

/** `placed` keeps a posting where it first stood, so that nothing jumps away while it is being put right. */
export function groupsOf(preview: ImportPreview, placed: Map<string, GroupId>): PreviewGroup[] {
  const items = preview.files.flatMap(itemsOf)
  const byGroup = Map.groupBy(items, (item) => {
    const group = placed.get(item.key) ?? groupOf(item)
    placed.set(item.key, group)
    return group
  })
  return order.flatMap((id) => {
    const found = byGroup.get(id)
    return found === undefined ? [] : [{ id, name: groupNames[id], items: found }]
  })
}

function itemsOf(file: PreviewFile, index: number): PreviewItem[] {
  if (file.postings.length === 0) return [{ kind: 'file', key: `file ${index}`, file }]
  return file.postings.map((posting) => ({
    kind: 'posting',
    key: posting.key,
    file,
    posting,
    // Nothing would happen to one that is the same, ticked or not.
    canTick: posting.outcome !== 'unchanged' || !posting.isTicked,
  }))
}

function groupOf(item: PreviewItem): GroupId {
  if (item.kind === 'file') return item.file.outcome === 'failed' ? 'problem' : 'unchanged'
  const { outcome, isAside, lookAlikes } = item.posting
  if (outcome === 'unchanged') return 'unchanged'
  if (isAside) return 'aside'
  if (outcome === 'needsReview') return 'needsReview'
  if (lookAlikes.length > 0) return 'alike'
  return outcome
}

/** How many postings would be written. */
export function countWritten({ files }: ImportPreview): number {
  const postings = files.flatMap((file) => file.postings)
  return postings.filter(({ isTicked, outcome }) => isTicked && outcome !== 'unchanged').length
}
