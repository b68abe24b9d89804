// The keys of this screen, made from the command table: a key that is not in the table does not exist.

import { useRef } from 'react'
import { type CommandData, type CommandId, commands } from '../../../shared/commands.ts'
import { useCommands } from '../../commands.ts'
import { canServe, type ListHandle, type RowKey } from '../../keyboard/listHandle.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import styles from './KeysDialog.module.css'

interface KeyGroup {
  name: string
  commands: (RowKey & { id?: CommandId; needs?: CommandData['needs'] })[]
}

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { listRef } = useCommands()
  const contentRef = useRef<HTMLDivElement>(null)
  return (
    <Dialog title="Keys of this screen" size="large" initialFocus={contentRef} onClose={onClose}>
      <div ref={contentRef} tabIndex={-1} className={styles.groups}>
        {keyGroups(listRef.current).map((group) => (
          <section key={group.name} className={styles.group}>
            <h3 className={styles.heading}>{group.name}</h3>
            <dl>
              {group.commands.map((command) => (
                <div key={command.title} className={styles.line}>
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
export function keyGroups(list: Partial<ListHandle> | null): KeyGroup[] {
  const rowKeys = list?.rowKeys
  const isOfUse = ({ id, needs }: Command) =>
    rowKeys !== undefined && needs !== 'nothing' ? walking.has(id) : canServe(list, needs)
  const shown = commands.filter((command: Command) => command.keys.length > 0 && isOfUse(command))
  const groups: KeyGroup[] = Array.from(
    Map.groupBy(shown, (command: Command) => groupName(command)),
    ([name, members]) => ({ name, commands: members }),
  )
  if (rowKeys !== undefined) groups.push({ name: 'This row', commands: [...rowKeys] })
  return groups.sort((one, other) => groupOrder.indexOf(one.name) - groupOrder.indexOf(other.name))
}

type Command = CommandData & { id: CommandId }

/** Of any list, whatever its rows are. */
const walking: ReadonlySet<CommandId> = new Set([
  'posting.next',
  'posting.previous',
  'posting.first',
  'posting.last',
])

const groupOrder = ['Move', 'A posting', 'This row', 'Go to', 'Show as', 'Find', 'Undo', 'Library']

function groupName(command: Command): string {
  if (command.isKeyOnly && command.id !== 'posting.select') return 'Move'
  if (command.needs === 'posting' || command.needs === 'due') return 'A posting'
  if (command.menu === 'go') return 'Go to'
  if (command.id.startsWith('layout.')) return 'Show as'
  if (command.id === 'history.undo' || command.id === 'history.redo') return 'Undo'
  return command.menu === 'file' ? 'Library' : 'Find'
}
