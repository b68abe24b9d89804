// Every command and every posting from one field. The focus never leaves the field; arrows choose, Enter does it.

import { Search } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { classNames } from '../../ui/classNames.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useInSight } from '../../ui/useInSight.ts'
import styles from './Palette.module.css'
import { usePaletteGroups } from './paletteEntries.tsx'
import type { PaletteEntry } from './paletteEntry.ts'
import { rememberRecent } from './recent.ts'

export function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const inputRef = useRef<HTMLInputElement>(null)
  const listId = useId()
  const { groups, isSearching } = usePaletteGroups(typed)
  const entries = groups.flatMap((group) => group.entries)
  const at = Math.min(active, Math.max(0, entries.length - 1))
  const activeEntry = entries[at]
  const optionId = (entry: PaletteEntry) => `${listId}-${entry.key}`.replaceAll(' ', '-')
  const activeId = activeEntry === undefined ? undefined : optionId(activeEntry)

  useInSight(activeId)

  function run(entry: PaletteEntry) {
    rememberRecent(entry.key)
    onClose()
    entry.run()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = entries.length - 1
    if (event.key === 'ArrowDown') setActive(at === last ? 0 : at + 1)
    else if (event.key === 'ArrowUp') setActive(at === 0 ? last : at - 1)
    else if (event.key === 'PageDown') setActive(Math.min(last, at + 8))
    else if (event.key === 'PageUp') setActive(Math.max(0, at - 8))
    else if (event.key === 'Enter' && activeEntry !== undefined) run(activeEntry)
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) onClose()
    else return
    event.preventDefault()
  }

  return (
    <Dialog
      title="Commands and postings"
      isTitleHidden
      isHigh
      isPassing
      initialFocus={inputRef}
      onClose={onClose}
    >
      <div className={styles.palette}>
        <div className={styles.field}>
          <Search aria-hidden="true" size={16} strokeWidth={1.75} />
          <input
            ref={inputRef}
            type="text"
            role="combobox"
            aria-label="Find a command or a posting"
            aria-expanded="true"
            aria-autocomplete="list"
            aria-controls={listId}
            aria-activedescendant={activeId}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            placeholder="Find a command or a posting"
            className={styles.input}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setActive(0)
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div id={listId} role="listbox" aria-label="Commands and postings" className={styles.list}>
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, and a fieldset is none of its parts
            <div key={group.name} role="group" aria-label={group.name}>
              <div aria-hidden="true" className={styles.groupName}>
                {group.name}
                {group.more !== undefined && <bdi className={styles.groupMore}>{group.more}</bdi>}
              </div>
              {group.entries.map((entry) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
                <div
                  key={entry.key}
                  id={optionId(entry)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={entry === activeEntry}
                  className={classNames(styles.entry, entry === activeEntry && styles.active)}
                  onMouseMove={() => setActive(entries.indexOf(entry))}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => run(entry)}
                >
                  <span className={styles.icon}>{entry.icon}</span>
                  <span className={styles.name} dir="auto">
                    {entry.name}
                  </span>
                  <span className={styles.more} dir="auto">
                    {entry.more}
                  </span>
                  {entry.keys !== undefined && <Kbd keys={entry.keys} />}
                </div>
              ))}
            </div>
          ))}
          {entries.length === 0 && !isSearching && (
            <p className={styles.none}>Nothing fits “{typed.trim()}”.</p>
          )}
        </div>
        <p className="visually-hidden" role="status">
          {isSearching ? '' : `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`}
        </p>
      </div>
    </Dialog>
  )
}
