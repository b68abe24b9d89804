// The native menu, made from the command table. An item only sends its command's id to the window; what a text
// field needs (cut, copy, paste) and what belongs to the window is the system's own. A key of the page that has
// no modifier is not repeated here: as a menu key it would be taken away from typing.

import type { MenuItemConstructorOptions } from 'electron'
import { type CommandData, type CommandId, commands, type MenuPlace } from '../../shared/commands.ts'
import { upperFirst } from '../../shared/firstLetter.ts'

interface MenuSurroundings {
  platform: NodeJS.Platform
  isPackaged: boolean
  runCommand: (id: CommandId) => void
}

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }
/** On macOS it stands in the menu that carries the app's name. */
const settingsCommand: CommandId = 'settings.open'

export function buildMenu({ platform, isPackaged, runCommand }: MenuSurroundings): Item[] {
  const isMac = platform === 'darwin'
  const itemsOf = (place: MenuPlace): Item[] =>
    commands
      .filter((command) => command.menu === place && !(isMac && command.id === settingsCommand))
      .flatMap((command) => itemsFor(command, runCommand))
  const settings = commands
    .filter((command) => command.id === settingsCommand)
    .map((command) => itemFor(command, runCommand))
  const edit = itemsOf('edit')
  const undoAndRedo = edit.slice(0, 2)
  const developer: Item[] = isPackaged ? [] : [separator, { role: 'reload' }, { role: 'toggleDevTools' }]

  return [
    ...(isMac
      ? [
          {
            role: 'appMenu' as const,
            submenu: [
              { role: 'about' as const },
              separator,
              ...settings,
              separator,
              { role: 'services' as const },
              separator,
              { role: 'hide' as const },
              { role: 'hideOthers' as const },
              { role: 'unhide' as const },
              separator,
              { role: 'quit' as const },
            ],
          },
        ]
      : []),
    {
      label: 'File',
      submenu: [...itemsOf('file'), separator, isMac ? { role: 'close' } : { role: 'quit' }],
    },
    {
      label: 'Edit',
      submenu: [
        ...undoAndRedo,
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        ...edit.slice(2),
      ],
    },
    {
      label: 'View',
      submenu: [
        ...itemsOf('view'),
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...developer,
      ],
    },
    { label: 'Go', submenu: itemsOf('go') },
    { label: 'Posting', submenu: itemsOf('posting') },
    ...(isMac ? [{ role: 'windowMenu' as const }] : []),
    { role: 'help', submenu: itemsOf('help') },
  ]
}

/** What a right click in the page offers: the text menu where text is written or chosen, else nothing. */
export function buildTextMenu(on: { isEditable: boolean; selectionText: string }): Item[] {
  if (on.isEditable)
    return [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, separator, { role: 'selectAll' }]
  return on.selectionText.trim() === '' ? [] : [{ role: 'copy' }]
}

function itemsFor(command: (typeof commands)[number], runCommand: (id: CommandId) => void): Item[] {
  const { startsGroup }: CommandData = command
  const item = itemFor(command, runCommand)
  return startsGroup ? [separator, item] : [item]
}

function itemFor(command: (typeof commands)[number], runCommand: (id: CommandId) => void): Item {
  const accelerator = toAccelerator(command.keys)
  return {
    id: command.id,
    label: command.title,
    click: () => runCommand(command.id),
    ...(accelerator === null ? {} : { accelerator }),
  }
}

/** The first key with a modifier, in Electron's spelling: `mod+shift+z` → `CmdOrCtrl+Shift+Z`. */
export function toAccelerator(keys: readonly string[]): string | null {
  const key = keys.find((each) => each.startsWith('mod+'))
  if (key === undefined) return null
  return key
    .split('+')
    .map((part) => (part === 'mod' ? 'CmdOrCtrl' : upperFirst(part)))
    .join('+')
}
