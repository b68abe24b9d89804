import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tableName } from '../../renderer/views/damage/damageWords.ts'

/** Made anew from the rest: it is never lost. */
const searchIndex = 'postingSearch'

test('every table that can lose something has a name for the person', () => {
  const schema = readFileSync(join(import.meta.dirname, '../../docs/schema.sql'), 'utf8')
  const names = [...schema.matchAll(/^CREATE (?:VIRTUAL )?TABLE (\w+)/gm)].map(([, name = '']) => name)
  expect(names).toContain('postings')
  const unnamed = names.filter(
    (name) => name !== searchIndex && tableName({ name, read: 0, fromBackup: 0, lost: 0 }) === name,
  )
  expect(unnamed).toEqual([])
})
