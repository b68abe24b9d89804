import type { Posting } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { useDialogs } from '../../dialogs.ts'
import { Popover } from '../../ui/Popover.tsx'
import { PeoplePicker } from './PeoplePicker.tsx'
import { PersonLine } from './PersonLine.tsx'
import styles from './PostingPeople.module.css'

/** The contacts of a posting among its facts. */
export function PostingPeople({ posting }: { posting: Posting }) {
  const { openDialog } = useDialogs()
  const { data } = useCall('people.ofPosting', { postingId: posting.id })
  const people = data?.people ?? []
  return (
    <>
      {people.length > 0 && (
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person.id}>
              <PersonLine
                person={person}
                onOpen={() => openDialog({ kind: 'person', personId: person.id })}
              />
            </li>
          ))}
        </ul>
      )}
      <Popover
        label="People"
        align="end"
        trigger={
          <button type="button" data-asks className={styles.add}>
            {people.length === 0 ? 'Add a person' : 'Edit'}
          </button>
        }
      >
        <PeoplePicker postingIds={[posting.id]} />
      </Popover>
    </>
  )
}
