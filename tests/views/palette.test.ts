import { describe, expect, test } from 'vitest'
import { keyGroups } from '../../renderer/views/keys/KeysDialog.tsx'
import { fuzzyScore } from '../../renderer/views/palette/fuzzyScore.ts'
import { type CommandData, type CommandId, commands } from '../../shared/commands.ts'

const best = (typed: string, names: string[]) =>
  names
    .map((name) => ({ name, score: fuzzyScore(name, typed) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ name }) => name)

describe('what was typed', () => {
  const names: string[] = commands.map((command: CommandData) => command.title)

  test('finds a command by whole words, beginnings of words, initials and letters in order', () => {
    expect(best('import', names)[0]).toBe('Import postings…')
    expect(best('past imp', names)[0]).toBe('Past imports')
    expect(best('imp past', names)).toContain('Import pasted text…')
    expect(best('mtas', names)).toContain('Move to a stage…')
    expect(best('bkmrk', names)).toContain('Bookmark')
    expect(fuzzyScore('Back up now', 'backup')).toBeGreaterThan(fuzzyScore('Go back, and up', 'backup'))
    expect(fuzzyScore('Back up now', 'backup')).toBeGreaterThan(60)
  })

  test('ranks what it is above what it is a part of', () => {
    expect(best('undo', ['What undo does', 'Undo'])[0]).toBe('Undo')
    expect(best('dark', ['Theme: dark', 'Darken'])[0]).toBe('Darken')
  })

  test('does without accents and capitals, in any script', () => {
    expect(fuzzyScore('Évaluation', 'EVAL')).toBeGreaterThan(0)
    expect(fuzzyScore('أمين مكتبة', 'مكتبة')).toBeGreaterThan(0)
  })

  test('does not find letters strewn by chance', () => {
    expect(fuzzyScore('Search every corner of the whole library', 'sry')).toBe(0)
    expect(fuzzyScore('Inbox', 'zebra')).toBe(0)
  })
})

describe('the sheet of keys', () => {
  const go = () => {}
  const everyList = { across: go, carry: go, shiftDate: go, dueThings: () => [] }
  const shown = (list: Parameters<typeof keyGroups>[0]) => keyGroups(list).flatMap((group) => group.commands)

  test('holds every command that has a key', () => {
    const withKeys = commands.filter((command: CommandData) => command.keys.length > 0)
    expect(shown(everyList)).toHaveLength(withKeys.length)
  })

  test('offers columns, and cards to move, only where there are some', () => {
    const has = (id: CommandId, list: Parameters<typeof shown>[0]) =>
      shown(list).some((command) => command.id === id)
    expect(has('board.right', {})).toBe(false)
    expect(has('board.right', { across: go })).toBe(true)
    expect(has('board.carryRight', { across: go })).toBe(false)
    expect(has('board.carryRight', { across: go, carry: go })).toBe(true)
    expect(has('due.snooze', {})).toBe(false)
    expect(has('due.snooze', { dueThings: () => [] })).toBe(true)
  })

  test('where rows are no postings it has the keys of those, and none of a posting', () => {
    const rowKeys = [{ title: 'Restore', keys: ['Enter'] }]
    const groups = keyGroups({ rowKeys })
    expect(groups.map(({ name }) => name)).not.toContain('A posting')
    expect(groups.find(({ name }) => name === 'This row')?.commands).toEqual(rowKeys)
    const moves = groups.find(({ name }) => name === 'Move')?.commands.map(({ title }) => title)
    expect(moves).toEqual(['Next', 'Previous', 'First', 'Last'])
  })

  test('without a list it leaves out what needs a posting', () => {
    expect(shown(null).every((command) => command.needs === 'nothing')).toBe(true)
    expect(shown(null).map((command) => command.id)).toContain('import.open')
  })
})
