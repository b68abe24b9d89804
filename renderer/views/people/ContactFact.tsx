// Whom the posting itself names to ask, with the way into People: one press keeps who may call back.

import { limits } from '../../../shared/limits.ts'
import type { Posting } from '../../../shared/model.ts'
import { useCall } from '../../api/call.ts'
import { focusTargets, focusWhenThere } from '../../keyboard/focus.ts'
import { Fact } from '../correct/Fact.tsx'
import { ForeignLink } from '../markdown/Blocks.tsx'
import styles from './PostingPeople.module.css'
import { keepStatedPerson } from './peopleActions.ts'
import { mailAddress, readStatedContact } from './statedContact.ts'

export function ContactFact({ posting, contact }: { posting: Posting; contact: string }) {
  const stated = readStatedContact(contact)
  return (
    <Fact
      label="Contact"
      value={<WithMailLinks text={contact} />}
      remark={stated && <KeepContact posting={posting} stated={stated} />}
    />
  )
}

type Stated = NonNullable<ReturnType<typeof readStatedContact>>

function KeepContact({ posting, stated }: { posting: Posting; stated: Stated }) {
  const { data } = useCall('people.ofPosting', { postingId: posting.id })
  const key = (text: string) => text.trim().toLowerCase()
  const isKept = data?.people.some(({ name }) => key(name) === key(stated.name))
  if (isKept !== false) return null
  async function keep() {
    const organisation = (posting.employer.name ?? '').slice(0, limits.personLine)
    // The button goes with it.
    if (await keepStatedPerson({ ...stated, organisation }, posting.id)) focusWhenThere(focusTargets.detail)
  }
  return (
    <button type="button" className={styles.add} onClick={() => void keep()}>
      Add <bdi>{stated.name}</bdi> to people
    </button>
  )
}

/** Its e-mail addresses are links. */
function WithMailLinks({ text }: { text: string }) {
  return text.split(mailAddress).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <ForeignLink key={index} href={`mailto:${part}`}>
        {part}
      </ForeignLink>
    ),
  )
}
