// Contacts to add to postings and to take off: all there are, narrowed by typing; one that is not there yet is made
// by Enter.

import { Check, Minus, Plus } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { foldText } from '../../../shared/foldText.ts'
import { limits } from '../../../shared/limits.ts'
import type { Person } from '../../../shared/people.ts'
import { useCall } from '../../api/call.ts'
import { PickList } from '../../ui/PickList.tsx'
import { numberText } from '../../words/countText.ts'
import styles from './PeoplePicker.module.css'
import { addPerson, linkPerson, personRemark } from './peopleActions.ts'

const look = { size: 14, strokeWidth: 2 }

interface PeoplePickerProps {
  postingIds: readonly string[]
  inputRef?: RefObject<HTMLInputElement | null>
}

export function PeoplePicker({ postingIds, inputRef }: PeoplePickerProps) {
  const { data } = useCall('people.list', {})
  const { data: among } = useCall('people.among', { ids: [...postingIds] })
  const [typed, setTyped] = useState('')
  const wanted = typed.trim()
  const total = postingIds.length
  const countOf = ({ id }: Person) => among?.counts[id] ?? 0
  const people = (data?.people ?? []).filter((person) => isFitting(person, wanted))
  const isNew = wanted !== '' && !people.some(({ name }) => foldText(name) === foldText(wanted))
  const added = {
    key: 'new',
    isChosen: false,
    mark: <Plus {...look} />,
    words: wordsOf(`Add “${wanted}”`, ''),
  }

  return (
    <div className={styles.picker}>
      <PickList
        label="Find or add a person"
        listLabel="People"
        none="Nobody yet. Type a name and press Enter."
        maxLength={limits.personLine}
        options={[
          ...people.map((person) => {
            const count = countOf(person)
            const isPartly = count > 0 && count < total
            const howMany = isPartly ? `${numberText(count)} of ${numberText(total)}` : ''
            return {
              key: person.id,
              isChosen: count === total,
              mark: isPartly ? <Minus {...look} /> : count === total && <Check {...look} />,
              words: wordsOf(person.name, [howMany, personRemark(person)].filter(Boolean).join(' · ')),
            }
          }),
          ...(isNew ? [added] : []),
        ]}
        typed={typed}
        onType={setTyped}
        onPick={(index) => {
          const person = people[index]
          if (person === undefined) void addPerson(wanted, postingIds)
          else void linkPerson(person, postingIds, countOf(person) < total)
        }}
        inputRef={inputRef}
      />
    </div>
  )
}

function wordsOf(name: string, remark: string) {
  return (
    <>
      <span className={styles.name} dir="auto">
        {name}
      </span>{' '}
      <span className={styles.remark} dir="auto">
        {remark}
      </span>
    </>
  )
}

/** Every typed word is somewhere in the name, the role or the organisation. */
function isFitting(person: Person, typed: string): boolean {
  const text = foldText(`${person.name} ${person.role} ${person.organisation}`)
  return foldText(typed)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
