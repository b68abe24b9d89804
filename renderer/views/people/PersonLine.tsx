import type { Person } from '../../../shared/people.ts'
import { Avatar } from '../../ui/Avatar.tsx'
import styles from './PersonLine.module.css'
import { personRemark } from './peopleActions.ts'

/** A contact in one or two lines, leading to its sheet. */
export function PersonLine({ person, onOpen }: { person: Person; onOpen: () => void }) {
  const remark = personRemark(person)
  return (
    <button type="button" className={styles.person} title="Show this contact" onClick={onOpen}>
      <Avatar name={person.name} size="small" />
      <span className={styles.words}>
        <span className={styles.name} dir="auto">
          {person.name}
        </span>{' '}
        {remark !== '' && (
          <span className={styles.remark} dir="auto">
            {remark}
          </span>
        )}
      </span>
    </button>
  )
}
