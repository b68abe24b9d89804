// The keys of this screen, made from the command table: a key that is not in the table does not exist.

import { useRef } from 'react'
import { type CommandData, type CommandId, commands } from '../../../shared/commands.ts'
import { type ListHandle, useCommands } from '../../commands.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import styles from './KeysDialog.module.css'

interface KeyGroup {
  name: string
  commands: CommandData[]
}

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { listRef } = useCommands()
  const contentRef = useRef<HTMLDivElement>(null)
  return (
    <Dialog title="Keys of this screen" size="large" initialFocus={contentRef} onClose={onClose}>
      <div ref={contentRef} tabIndex={-1} className={styles.groups}>
        {keyGroups(listRef.current !== null, listRef.current ?? {}).map((group) => (
          <section key={group.name} className={styles.group}>
            <h3 className={styles.heading}>{group.name}</h3>
            <dl>
              {group.commands.map((command) => (
                <div key={command.id} className={styles.line}>
                  <dt>{command.title.replace(/…$/, '')}</dt>
                  <dd className={styles.chords}>
                    {command.keys.map((chord, index) => (
                      <span key={chord} className={styles.chord}>
                        {index > 0 && <span className={styles.or}>or</span>}
                        <Kbd keys={chord} />
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

/** Without a list on screen there is nothing to move in and no posting to act on. */
export function keyGroups(
  hasList: boolean,
  {
    across,
    carry,
    shiftDate,
    dueThings,
  }: Pick<ListHandle, 'across' | 'carry' | 'shiftDate' | 'dueThings'> = {},
): KeyGroup[] {
  const isOfUse = ({ needs }: CommandData) => {
    if (needs === 'columns') return across !== undefined
    if (needs === 'cards') return carry !== undefined
    if (needs === 'dates') return shiftDate !== undefined
    if (needs === 'due') return dueThings !== undefined
    return hasList || needs === 'nothing'
  }
  const shown = commands.filter((command: CommandData) => command.keys.length > 0 && isOfUse(command))
  return Array.from(
    Map.groupBy(shown, (command) => groupName(command)),
    ([name, members]) => ({ name, commands: members as CommandData[] }),
  ).sort((one, other) => groupOrder.indexOf(one.name) - groupOrder.indexOf(other.name))
}

const groupOrder = ['Move', 'A posting', 'Go to', 'Show as', 'Find', 'Undo', 'Library']

function groupName(command: CommandData & { id: CommandId }): string {
  if (command.isKeyOnly && command.id !== 'posting.select') return 'Move'
  if (command.needs === 'posting' || command.needs === 'due') return 'A posting'
  if (command.menu === 'go') return 'Go to'
  if (command.id.startsWith('layout.')) return 'Show as'
  if (command.id === 'history.undo' || command.id === 'history.redo') return 'Undo'
  return command.menu === 'file' ? 'Library' : 'Find'
}
