// Contacts to add to postings and to take off: all there are, narrowed by typing; one that is not there yet is made
// by Enter.

import { Check, Plus } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { foldText } from '../../../shared/foldText.ts'
import { limits } from '../../../shared/limits.ts'
import type { Person } from '../../../shared/people.ts'
import { useCall } from '../../api/call.ts'
import { PickList } from '../../ui/PickList.tsx'
import styles from './PeoplePicker.module.css'
import { personRemark, usePeopleActions } from './peopleActions.ts'

const look = { size: 14, strokeWidth: 2 }

interface PeoplePickerProps {
  postingIds: readonly string[]
  inputRef?: RefObject<HTMLInputElement | null>
}

export function PeoplePicker({ postingIds, inputRef }: PeoplePickerProps) {
  const actions = usePeopleActions()
  const [only = ''] = postingIds
  const isOne = postingIds.length === 1
  const { data } = useCall('people.list', {})
  const { data: own } = useCall('people.ofPosting', { postingId: only }, { enabled: isOne })
  const [typed, setTyped] = useState('')
  const wanted = typed.trim()
  const linked = new Set(isOne ? own?.people.map(({ id }) => id) : [])
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
          ...people.map((person) => ({
            key: person.id,
            isChosen: linked.has(person.id),
            mark: linked.has(person.id) && <Check {...look} />,
            words: wordsOf(person.name, personRemark(person)),
          })),
          ...(isNew ? [added] : []),
        ]}
        typed={typed}
        onType={setTyped}
        onPick={(index) => {
          const person = people[index]
          if (person === undefined) void actions.add(wanted, postingIds)
          else void actions.link(person, postingIds, !linked.has(person.id))
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
