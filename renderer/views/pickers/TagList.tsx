// Tags to put on and take off: all there are, narrowed by typing; a name that is not there yet is made by Enter.

import { Check, Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { useCall } from '../../api/call.ts'
import { useDialogs } from '../../dialogs.ts'
import { classNames } from '../../ui/classNames.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useInSight } from '../../ui/useInSight.ts'
import { TagDot } from '../tags/TagChip.tsx'
import styles from './TagList.module.css'

export interface TagChange {
  add?: string[]
  remove?: string[]
}

interface TagListProps {
  /** Names on the posting now, or on all of several. */
  chosen: readonly string[]
  /** Names on some of several postings, each with the words for how many. */
  partly?: ReadonlyMap<string, string>
  onChange: (change: TagChange) => void
  inputRef?: RefObject<HTMLInputElement | null>
  /** Names and colours are changed elsewhere: what holds this list makes room. */
  onLeave?: () => void
}

const nowhere: ReadonlyMap<string, string> = new Map()

export function TagList({ chosen, partly = nowhere, onChange, inputRef, onLeave }: TagListProps) {
  const { data } = useCall('tags.list', {})
  const { openDialog } = useDialogs()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const wanted = typed.trim()
  const colors = new Map(data?.tags.map((tag) => [tag.name, tag.color]))
  const names = [...colors.keys()]
  const fitting = names.filter((name) => name.toLocaleLowerCase().includes(wanted.toLocaleLowerCase()))
  const isNew =
    wanted !== '' && !names.some((name) => name.toLocaleLowerCase() === wanted.toLocaleLowerCase())
  const rows = isNew ? [...fitting, wanted] : fitting
  const at = Math.min(active, Math.max(0, rows.length - 1))
  useInSight(`${listId}-${at}`)

  function toggle(name: string) {
    onChange(chosen.includes(name) ? { remove: [name] } : { add: [name] })
    setTyped('')
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') setActive(Math.min(rows.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(0, at - 1))
    else if (event.key === 'Enter') {
      const name = rows[at]
      if (name !== undefined) toggle(name)
    } else return
    event.preventDefault()
  }

  return (
    <div className={styles.picker}>
      <TextField
        ref={inputRef}
        label="Find or make a tag"
        isLabelHidden
        placeholder="Find or make a tag"
        value={typed}
        maxLength={100}
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={listId}
        aria-activedescendant={rows.length > 0 ? `${listId}-${at}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Tags" aria-multiselectable="true" className={styles.list}>
        {rows.map((name, index) => {
          const isOn = chosen.includes(name)
          const howMany = isOn ? undefined : partly.get(name)
          const isMade = isNew && index === rows.length - 1
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
            <div
              key={name}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={isOn}
              className={classNames(styles.row, index === at && styles.active)}
              onMouseMove={() => setActive(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => toggle(name)}
            >
              <span className={styles.mark}>
                {isOn && <Check size={14} strokeWidth={2} />}
                {howMany !== undefined && <Minus size={14} strokeWidth={2} />}
                {isMade && <Plus size={14} strokeWidth={2} />}
              </span>
              {!isMade && <TagDot color={colors.get(name) ?? 'grey'} />}
              <span className={styles.name} dir="auto">
                {isMade ? `Make “${name}”` : name}
              </span>{' '}
              {howMany !== undefined && <span className={styles.howMany}>{howMany}</span>}
            </div>
          )
        })}
        {rows.length === 0 && <p className={styles.none}>No tags yet. Type a name and press Enter.</p>}
      </div>
      {names.length > 0 && (
        <button
          type="button"
          className={styles.settings}
          onClick={() => {
            onLeave?.()
            openDialog({ kind: 'settings', part: 'tags' })
          }}
        >
          Names and colours…
        </button>
      )}
    </div>
  )
}
