import type { Person } from '../../../shared/people.ts'
import { PersonLines } from '../people/PersonLines.tsx'
import styles from './EmployerView.module.css'

/** The contacts at an employer and those of its postings. */
export function EmployerPeople({ people }: { people: readonly Person[] }) {
  return (
    <section aria-labelledby="employer-people" className={styles.section}>
      <h2 id="employer-people" className={styles.heading}>
        People
      </h2>
      {people.length === 0 && (
        <p className={styles.remark}>Nobody yet. People you add to its postings show here.</p>
      )}
      <PersonLines people={people} className={styles.people} />
    </section>
  )
}
