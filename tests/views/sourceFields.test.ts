// What the Source tab says of the fields of a posting.

import { expect, test } from 'vitest'
import { otherWarnings } from '../../renderer/views/detail/sourceFields.ts'
import { warning } from '../../shared/messages.ts'

test('what was left out because of its name is told, also where every object has something of that name', () => {
  const dropped = ['constructor', '__proto__', 'colour'].map((field) => warning('KEY_DROPPED', { field }))
  expect(otherWarnings({ warnings: [...dropped, warning('KEY_DROPPED', { field: 'employer' })] })).toEqual(
    dropped,
  )
})
