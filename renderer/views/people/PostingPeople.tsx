import type { Posting } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { Popover } from '../../ui/Popover.tsx'
import { PeoplePicker } from './PeoplePicker.tsx'
import { PersonLines } from './PersonLines.tsx'
import styles from './PostingPeople.module.css'

/** The contacts of a posting among its facts. */
export function PostingPeople({ posting }: { posting: Posting }) {
  const { data } = useCall('people.ofPosting', { postingId: posting.id })
  const people = data?.people ?? []
  return (
    <>
      {people.length > 0 && <PersonLines people={people} className={styles.people} />}
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
