// @vitest-environment jsdom
// The saver behind a note's field, where the core is slow and calls fail.

import { afterEach, expect, test } from 'vitest'
import { saverOfNewNote } from '../../renderer/views/detail/noteSaver.ts'
import { fail, ok } from '../../shared/result.ts'

afterEach(() => {
  delete window.roledex
  localStorage.clear()
})

test('a first save that fails while others wait for it still gives one note', async () => {
  const created: unknown[] = []
  let isFirst = true
  window.roledex = {
    call: async (_method, input) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      if (isFirst) {
        isFirst = false
        return fail('unavailable', 'The core stopped.')
      }
      created.push(input)
      const at = '2026-11-20T09:00:00.000Z'
      return ok({
        id: 'note',
        postingId: 'posting',
        title: '',
        body: 'Call Ida',
        createdAt: at,
        updatedAt: at,
      })
    },
    onChange: () => () => {},
  }
  const saver = saverOfNewNote('posting')
  saver.type({ text: 'Call Ida' })
  await Promise.all([saver.flush(), saver.flush(), saver.flush()])
  expect(created).toEqual([{ postingId: 'posting', title: '', body: 'Call Ida' }])
  expect(saver.read()).toMatchObject({ status: 'saved', noteId: 'note' })
})
