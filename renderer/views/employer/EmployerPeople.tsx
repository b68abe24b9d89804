import type { Person } from '../../../shared/people.ts'
import { useDialogs } from '../../dialogs.ts'
import { PersonLine } from '../people/PersonLine.tsx'
import styles from './EmployerView.module.css'

/** The contacts at an employer and those of its postings. */
export function EmployerPeople({ people }: { people: readonly Person[] }) {
  const { openDialog } = useDialogs()
  return (
    <section aria-labelledby="employer-people" className={styles.section}>
      <h2 id="employer-people" className={styles.heading}>
        People
      </h2>
      {people.length === 0 && (
        <p className={styles.remark}>Nobody yet. People you add to its postings show here.</p>
      )}
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id}>
            <PersonLine person={person} onOpen={() => openDialog({ kind: 'person', personId: person.id })} />
          </li>
        ))}
      </ul>
    </section>
  )
}
