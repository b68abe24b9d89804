// What the history says of an import.

import { expect, test } from 'vitest'
import { importLabel, noTotals } from '../electron/core/importRuns/importText.ts'

test('large numbers are written as everywhere else', () => {
  const totals = { ...noTotals, files: 2000, postings: 2000, added: 1660, updated: 1, unchanged: 339 }
  expect(importLabel(totals, 'files')).toBe('Imported 2,000 files: 1,660 added, 1 updated')
  expect(importLabel({ ...totals, files: 1 }, 'files')).toBe('Imported 1 file with 2,000 postings')
  expect(importLabel({ ...totals, updated: 1200 }, 'reparse')).toBe(
    'Read everything anew: 1,200 changed, 1,660 added',
  )
})
