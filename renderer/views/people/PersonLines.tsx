import type { Person } from '../../../shared/people.ts'
import { openDialog } from '../../dialogs.ts'
import { PersonLine } from './PersonLine.tsx'

interface PersonLinesProps {
  people: readonly Person[]
  className: string | undefined
}

/** Contacts below each other; a press opens the sheet of one. */
export function PersonLines({ people, className }: PersonLinesProps) {
  return (
    <ul className={className}>
      {people.map((person) => (
        <li key={person.id}>
          <PersonLine person={person} onOpen={() => openDialog({ kind: 'person', personId: person.id })} />
        </li>
      ))}
    </ul>
  )
}
