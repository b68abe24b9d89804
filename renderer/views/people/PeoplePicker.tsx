// Contacts to add to postings and to take off: all there are, narrowed by typing; one that is not there yet is made
// by Enter.

import { Check, Plus } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react'
import { foldText } from '../../../shared/foldText.ts'
import { limits } from '../../../shared/limits.ts'
import type { Person } from '../../../shared/people.ts'
import { useCall } from '../../api/call.ts'
import { classNames } from '../../ui/classNames.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useInSight } from '../../ui/useInSight.ts'
import styles from './PeoplePicker.module.css'
import { personRemark, usePeopleActions } from './peopleActions.ts'

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
  const [active, setActive] = useState(0)
  const listId = useId()
  const wanted = typed.trim()
  const linked = new Set(isOne ? own?.people.map(({ id }) => id) : [])
  const people = (data?.people ?? []).filter((person) => isFitting(person, wanted))
  const isNew = wanted !== '' && !people.some(({ name }) => foldText(name) === foldText(wanted))
  const count = people.length + (isNew ? 1 : 0)
  const at = Math.min(active, Math.max(0, count - 1))
  useInSight(`${listId}-${at}`)

  function choose(index: number) {
    const person = people[index]
    if (person !== undefined) void actions.link(person, postingIds, !linked.has(person.id))
    else if (isNew) void actions.add(wanted, postingIds)
    setTyped('')
    setActive(0)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') setActive(Math.min(count - 1, at + 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(0, at - 1))
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(at)
    else return
    event.preventDefault()
  }

  const place = (index: number) => ({
    id: `${listId}-${index}`,
    isActive: index === at,
    onHover: () => setActive(index),
    onChoose: () => choose(index),
  })
  return (
    <div className={styles.picker}>
      <TextField
        ref={inputRef}
        label="Find or add a person"
        isLabelHidden
        placeholder="Find or add a person"
        value={typed}
        maxLength={limits.personLine}
        role="combobox"
        aria-expanded={count > 0}
        aria-controls={listId}
        aria-activedescendant={count > 0 ? `${listId}-${at}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="People" aria-multiselectable="true" className={styles.list}>
        {people.map((person, index) => {
          const isLinked = linked.has(person.id)
          return (
            <Option
              key={person.id}
              {...place(index)}
              isChosen={isLinked}
              mark={isLinked && <Check size={14} strokeWidth={2} />}
              name={person.name}
              remark={personRemark(person)}
            />
          )
        })}
        {isNew && (
          <Option
            {...place(people.length)}
            isChosen={false}
            mark={<Plus size={14} strokeWidth={2} />}
            name={`Add “${wanted}”`}
            remark=""
          />
        )}
        {count === 0 && <p className={styles.none}>Nobody yet. Type a name and press Enter.</p>}
      </div>
    </div>
  )
}

interface OptionProps {
  id: string
  isActive: boolean
  isChosen: boolean
  mark: ReactNode
  name: string
  remark: string
  onHover: () => void
  onChoose: () => void
}

function Option({ id, isActive, isChosen, mark, name, remark, onHover, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={classNames(styles.row, isActive && styles.active)}
      onMouseMove={onHover}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.mark}>{mark}</span>
      <span className={styles.name} dir="auto">
        {name}
      </span>{' '}
      <span className={styles.remark} dir="auto">
        {remark}
      </span>
    </div>
  )
}

/** Every typed word is somewhere in the name, the role or the organisation. */
function isFitting(person: Person, typed: string): boolean {
  const text = foldText(`${person.name} ${person.role} ${person.organisation}`)
  return foldText(typed)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
