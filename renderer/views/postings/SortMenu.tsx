import { ArrowDown, ArrowUp } from 'lucide-react'
import { type CustomField, fieldKey, fieldOfKey } from '../../../shared/customFields.ts'
import { type FixedSort, type ListSort, listSorts } from '../../../shared/postingFilter.ts'
import { useOwnFields } from '../../api/ownFields.ts'
import { navigate, type SortDirection, usePlace } from '../../navigation.ts'
import { Menu } from '../../ui/Menu.tsx'
import styles from './ListHeader.module.css'

interface Sort {
  label: string
  first: SortDirection
  ascending: string
  descending: string
}

const sorts: Record<FixedSort, Sort> = {
  deadline: { label: 'Deadline', first: 'ascending', ascending: 'Soonest first', descending: 'Latest first' },
  closes: { label: 'Closes', first: 'ascending', ascending: 'Soonest first', descending: 'Latest first' },
  myDeadline: {
    label: 'My deadline',
    first: 'ascending',
    ascending: 'Soonest first',
    descending: 'Latest first',
  },
  posted: { label: 'Posted', first: 'descending', ascending: 'Oldest first', descending: 'Newest first' },
  added: { label: 'Added', first: 'descending', ascending: 'Oldest first', descending: 'Newest first' },
  employer: { label: 'Employer', first: 'ascending', ascending: 'A to Z', descending: 'Z to A' },
  salary: {
    label: 'Salary',
    first: 'descending',
    ascending: 'Lowest first, by currency',
    descending: 'Highest first, by currency',
  },
  title: { label: 'Title', first: 'ascending', ascending: 'A to Z', descending: 'Z to A' },
  place: { label: 'Place', first: 'ascending', ascending: 'A to Z', descending: 'Z to A' },
  stage: { label: 'Stage', first: 'ascending', ascending: 'In their order', descending: 'In reverse order' },
  stageSince: {
    label: 'In stage since',
    first: 'ascending',
    ascending: 'Longest first',
    descending: 'Latest first',
  },
  workMode: {
    label: 'Work mode',
    first: 'descending',
    ascending: 'On site first',
    descending: 'Remote first',
  },
}

function isOwn(sort: ListSort): sort is Exclude<ListSort, FixedSort> {
  return fieldOfKey(sort) !== null
}

/** Of a field; undefined where it is gone or not known yet. */
function ownSort(field: CustomField | undefined): Sort {
  const words: Record<CustomField['kind'], [string, string]> = {
    text: ['A to Z', 'Z to A'],
    number: ['Lowest first', 'Highest first'],
    date: ['Soonest first', 'Latest first'],
    choice: ['In their order', 'In reverse order'],
  }
  const [ascending, descending] = words[field?.kind ?? 'text']
  return { label: field?.name ?? 'Own field', first: 'ascending', ascending, descending }
}

/** The direction a sort begins in. */
export function firstDirection(sort: ListSort): SortDirection {
  return isOwn(sort) ? 'ascending' : sorts[sort].first
}

export function SortMenu() {
  const { sort, direction } = usePlace()
  const fields = useOwnFields()
  const sortOf = (id: ListSort): Sort =>
    isOwn(id) ? ownSort(fields.find((field) => fieldKey(field.id) === id)) : sorts[id]
  const chosen = sortOf(sort)
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className={styles.chip}
          aria-label={`Sorted by ${chosen.label}, ${chosen[direction]}`}
          title={`Sorted by ${chosen.label}: ${chosen[direction]}`}
        >
          <span className={styles.sortWord}>{chosen.label}</span>
          <Arrow size={12} strokeWidth={2} />
        </button>
      }
      entries={[
        {
          kind: 'group',
          label: 'Sort by',
          entries: [...listSorts, ...fields.map(({ id }) => fieldKey(id))].map((id) => ({
            kind: 'item',
            label: sortOf(id).label,
            isChosen: id === sort,
            run: () => navigate({ sort: id, direction: firstDirection(id) }),
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
