// Tags to put on and take off: all there are, narrowed by typing; a name that is not there yet is made by Enter.

import { Check, Minus, Plus } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { foldText } from '../../../shared/foldText.ts'
import { useCall } from '../../api/call.ts'
import { openDialog } from '../../dialogs.ts'
import { PickList } from '../../ui/PickList.tsx'
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

const look = { size: 14, strokeWidth: 2 }
const nowhere: ReadonlyMap<string, string> = new Map()

export function TagList({ chosen, partly = nowhere, onChange, inputRef, onLeave }: TagListProps) {
  const { data } = useCall('tags.list', {})
  const [typed, setTyped] = useState('')
  const wanted = typed.trim()
  const colors = new Map(data?.tags.map((tag) => [tag.name, tag.color]))
  const names = [...colors.keys()]
  const fitting = names.filter((name) => foldText(name).includes(foldText(wanted)))
  const isNew =
    wanted !== '' && !names.some((name) => name.toLocaleLowerCase() === wanted.toLocaleLowerCase())

  return (
    <div className={styles.picker}>
      <PickList
        label="Find or make a tag"
        listLabel="Tags"
        none="No tags yet. Type a name and press Enter."
        maxLength={100}
        options={[
          ...fitting.map((name) => {
            const isChosen = chosen.includes(name)
            const howMany = isChosen ? undefined : partly.get(name)
            return {
              key: name,
              isChosen,
              mark: isChosen ? <Check {...look} /> : howMany !== undefined && <Minus {...look} />,
              words: (
                <>
                  <TagDot color={colors.get(name) ?? 'grey'} />
                  <span className={styles.name} dir="auto">
                    {name}
                  </span>{' '}
                  {howMany !== undefined && <span className={styles.howMany}>{howMany}</span>}
                </>
              ),
            }
          }),
          ...(isNew ? [newTag(wanted)] : []),
        ]}
        typed={typed}
        onType={setTyped}
        onPick={(index) => {
          const name = fitting[index] ?? wanted
          onChange(chosen.includes(name) ? { remove: [name] } : { add: [name] })
        }}
        inputRef={inputRef}
      />
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

function newTag(name: string) {
  const words = (
    <span className={styles.name} dir="auto">
      Make “{name}”
    </span>
  )
  return { key: `new ${name}`, isChosen: false, mark: <Plus {...look} />, words }
}
