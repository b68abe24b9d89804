import { describe, expect, test } from 'vitest'
import { buildMenu, buildTextMenu, toAccelerator } from '../electron/desktop/menu.ts'
import { type CommandId, commands } from '../shared/commands.ts'
import { findMenuItem, type MenuItem } from './shell/electronStandIn/shellRecord.ts'

function menuFor(platform: NodeJS.Platform, isPackaged = true) {
  const ran: CommandId[] = []
  const menu = buildMenu({ platform, isPackaged, runCommand: (id) => ran.push(id) }) as MenuItem[]
  return { menu, ran }
}

function listItems(items: readonly MenuItem[]): MenuItem[] {
  return items.flatMap((item) => [item, ...listItems(item.submenu ?? [])])
}

describe.each(['darwin', 'win32', 'linux'] as const)('the menu on %s', (platform) => {
  test('holds every command that has a place in it, once, and runs it', () => {
    const { menu, ran } = menuFor(platform)
    for (const command of commands) {
      const found = listItems(menu).filter((item) => item.id === command.id)
      expect(found, command.id).toHaveLength(command.menu === null ? 0 : 1)
      found[0]?.click?.()
    }
    expect(ran).toEqual(commands.filter((command) => command.menu !== null).map((command) => command.id))
  })

  test('has what a text field needs', () => {
    const roles = listItems(menuFor(platform).menu).map((item) => item.role)
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'quit']))
  })

  test('offers tools for developers only from the sources', () => {
    const roles = (isPackaged: boolean) =>
      listItems(menuFor(platform, isPackaged).menu).map((item) => item.role)
    expect(roles(true)).not.toContain('toggleDevTools')
    expect(roles(false)).toContain('toggleDevTools')
  })

  test('uses no key twice, and none without a modifier', () => {
    const keys = listItems(menuFor(platform).menu).flatMap((item) => item.accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/^CmdOrCtrl\+/)
  })
})

test('settings stand in the menu with the app’s name on macOS and under File elsewhere', () => {
  const place = (platform: NodeJS.Platform) =>
    menuFor(platform).menu.findIndex((item) => findMenuItem([item], 'settings.open') !== undefined)
  expect(menuFor('darwin').menu[place('darwin')]?.role).toBe('appMenu')
  expect(menuFor('linux').menu[place('linux')]?.label).toBe('File')
})

test('a right click offers what can be done with text, and nothing elsewhere', () => {
  const roles = (isEditable: boolean, selectionText: string) =>
    buildTextMenu({ isEditable, selectionText }).flatMap((item) => item.role ?? [])
  expect(roles(true, '')).toEqual(['cut', 'copy', 'paste', 'selectAll'])
  expect(roles(false, 'a salary')).toEqual(['copy'])
  expect(roles(false, ' ')).toEqual([])
})

test('keys are spelled as Electron wants them', () => {
  expect(toAccelerator(['u', 'mod+z'])).toBe('CmdOrCtrl+Z')
  expect(toAccelerator(['mod+shift+z'])).toBe('CmdOrCtrl+Shift+Z')
  expect(toAccelerator(['mod+,'])).toBe('CmdOrCtrl+,')
  expect(toAccelerator(['g i'])).toBeNull()
})

test('no two commands share a key', () => {
  const keys = commands.flatMap((command) => [...command.keys])
  expect(new Set(keys).size).toBe(keys.length)
})
