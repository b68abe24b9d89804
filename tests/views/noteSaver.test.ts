// @vitest-environment jsdom
// The saver behind a note's field, where the core is slow and calls fail.

import { afterEach, expect, test } from 'vitest'
import { putNotesBy, saverOfNewNote, saverOfNote } from '../../renderer/views/detail/noteSavers.ts'
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

test('a key in a note of five megabytes carries no more than the part it was typed in', async () => {
  const at = '2026-11-20T09:00:00.000Z'
  const part = 'A line of the minutes.\n'.repeat(1_000)
  const body = part.repeat(225)
  const note = { id: 'minutes', postingId: 'posting', title: '', body, createdAt: at, updatedAt: at }
  let kept = body
  const sent: number[] = []
  window.roledex = {
    call: async (method, input) => {
      sent.push(JSON.stringify(input).length)
      if (method !== 'notes.change') return fail('internal', `${method} is not for this.`)
      const { change } = input as { change: { from: number; removed: number; insert: string } }
      kept = kept.slice(0, change.from) + change.insert + kept.slice(change.from + change.removed)
      return ok({ updatedAt: new Date(Date.parse(at) + sent.length).toISOString() })
    },
    onChange: () => () => {},
  }
  const saver = saverOfNote(note)
  const from = part.length * 100
  const keyed = (letters: string) => {
    const { text } = saver.read()
    saver.type(
      { text: text.slice(0, from) + letters + text.slice(from) },
      { head: from, tail: text.length - from - part.length },
    )
  }
  for (const letter of 'gninrom no ti'.split(' ').join('')) keyed(letter)
  const drafts = Object.keys(localStorage).map((key) => localStorage.getItem(key)?.length ?? 0)
  expect(drafts).toHaveLength(1)
  expect(Math.max(...drafts)).toBeLessThan(2 * part.length)
  const saving = saver.flush()
  keyed('!')
  await saving
  await saver.flush()
  expect(saver.read().status).toBe('saved')
  // Five megabytes side by side would be no help to anybody.
  expect(kept === saver.read().text).toBe(true)
  expect(kept.startsWith('!itonmorning', from)).toBe(true)
  expect(sent).toHaveLength(2)
  expect(Math.max(...sent)).toBeLessThan(2 * part.length)
  expect(Object.keys(localStorage)).toEqual([])
})

test('pasted megabytes are saved at once, and put by only where that fails or the page goes', async () => {
  const pasted = 'A line of the minutes.\n'.repeat(90_000)
  const sent: string[] = []
  const answers = Promise.withResolvers<void>()
  window.roledex = {
    call: async (method) => {
      sent.push(method)
      await answers.promise
      return fail('unavailable', 'The core stopped.')
    },
    onChange: () => () => {},
  }
  const stored = () => Object.keys(localStorage).map((key) => localStorage.getItem(key) ?? '')
  const saver = saverOfNewNote(crypto.randomUUID())
  saver.type({ text: pasted })
  expect(stored()).toEqual([])
  await expect.poll(() => sent).toEqual(['notes.create'])
  saver.type({ text: `${pasted}and a word` })
  expect(stored()).toEqual([])
  putNotesBy()
  expect(stored()).toHaveLength(1)
  expect(stored()[0]).toContain('and a word')
  localStorage.clear()
  saver.type({ text: `${pasted}and another` })
  answers.resolve()
  await expect.poll(stored).toHaveLength(1)
  expect(stored()[0]).toContain('and another')
})
