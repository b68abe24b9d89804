import { ArrowDown, ArrowUp } from 'lucide-react'
import { type ListSort, listSorts } from '../../../shared/postingFilter.ts'
import { navigate, type SortDirection, usePlace } from '../../navigation.ts'
import { Menu } from '../../ui/Menu.tsx'
import styles from './ListHeader.module.css'

const sorts: Record<
  ListSort,
  { label: string; first: SortDirection; ascending: string; descending: string }
> = {
  deadline: { label: 'Deadline', first: 'ascending', ascending: 'Soonest first', descending: 'Latest first' },
  posted: { label: 'Posted', first: 'descending', ascending: 'Oldest first', descending: 'Newest first' },
  added: { label: 'Added', first: 'descending', ascending: 'Oldest first', descending: 'Newest first' },
  employer: { label: 'Employer', first: 'ascending', ascending: 'A to Z', descending: 'Z to A' },
  salary: { label: 'Salary', first: 'descending', ascending: 'Lowest first', descending: 'Highest first' },
  title: { label: 'Title', first: 'ascending', ascending: 'A to Z', descending: 'Z to A' },
}

/** The direction a sort begins in. */
export function firstDirection(sort: ListSort): SortDirection {
  return sorts[sort].first
}

export function SortMenu() {
  const { sort, direction } = usePlace()
  const chosen = sorts[sort]
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className={styles.chip}
          aria-label={`Sorted by ${chosen.label}, ${chosen[direction]}`}
        >
          {chosen.label}
          <Arrow size={12} strokeWidth={2} />
        </button>
      }
      entries={[
        {
          kind: 'group',
          label: 'Sort by',
          entries: listSorts.map((id) => ({
            kind: 'item',
            label: sorts[id].label,
            isChosen: id === sort,
            run: () => navigate({ sort: id, direction: sorts[id].first }),
          })),
        },
        { kind: 'separator' },
        {
          kind: 'group',
          label: 'Order',
          entries: (['ascending', 'descending'] as const).map((id) => ({
            kind: 'item',
            label: chosen[id],
            isChosen: id === direction,
            run: () => navigate({ direction: id }),
          })),
        },
      ]}
    />
  )
}
