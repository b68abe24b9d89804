import type { CSSProperties } from 'react'
import { shortDay } from '../../../shared/deadlineText.ts'
import type { Person } from '../../../shared/people.ts'
import { Avatar } from '../../ui/Avatar.tsx'
import { countText } from '../../words/countText.ts'
import { locale } from '../../words/dates.ts'
import styles from './PeopleView.module.css'
import { personRemark } from './peopleActions.ts'

export function personRowId(id: string): string {
  return `person-${id}`
}

interface PeopleRowProps {
  person: Person
  index: number
  /** Of all, drawn or not. */
  count: number
  /** Where it stands in the list, px. */
  top: number
  isStanding: boolean
  onStand: () => void
  onOpen: () => void
}

export function PeopleRow({ person, index, count, top, isStanding, onStand, onOpen }: PeopleRowProps) {
  const { name, email, phone, postingCount, lastContactOn } = person
  const remark = personRemark(person)
  return (
    <li
      aria-posinset={index + 1}
      aria-setsize={count}
      className={styles.slot}
      style={{ '--start': `${top}px` } as CSSProperties}
    >
      <button
        type="button"
        id={personRowId(person.id)}
        tabIndex={isStanding ? 0 : -1}
        className={styles.row}
        onFocus={onStand}
        onClick={onOpen}
      >
        <Avatar name={name} />
        <span className={styles.words}>
          <span className={styles.name} dir="auto">
            {name}
          </span>{' '}
          <span className={styles.remark} dir="auto">
            {remark === '' ? 'Role not stated' : remark}
          </span>
        </span>{' '}
        <span className={styles.reach}>
          {email !== '' && <span dir="ltr">{email}</span>} {phone !== '' && <span dir="ltr">{phone}</span>}
        </span>{' '}
        <span className={styles.facts}>
          <span>{postingsText(postingCount)}</span>{' '}
          <span className={styles.remark}>
            {lastContactOn === null ? 'No contact noted' : `Last contact ${shortDay(lastContactOn, locale)}`}
          </span>
        </span>
      </button>
    </li>
  )
}

function postingsText(count: number): string {
  if (count === 0) return 'No posting'
  return countText(count, 'posting')
}
