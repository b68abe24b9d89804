// @vitest-environment jsdom
// What was typed in a page that is gone, in a note so long that only a part of it was put by: the next page takes it up.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fail, ok } from '../../shared/result.ts'

const part = 'A line of the minutes.\n'.repeat(1_000)
const whole = part.repeat(10)
const from = part.length * 4
const at = (second: number) => new Date(Date.UTC(2026, 10, 20, 9, 0, second)).toISOString()

interface Kept {
  id: string
  postingId: string
  title: string
  body: string
  createdAt: string
  updatedAt: string
}
let notes: Kept[]
/** The core takes changes in, and its answer is never heard. */
let isDeaf: boolean

beforeEach(() => {
  isDeaf = false
  notes = [{ id: 'long', postingId: 'posting', title: '', body: whole, createdAt: at(0), updatedAt: at(0) }]
  window.roledex = {
    async call(method, input) {
      const given = input as { basedOn: string; change: { from: number; removed: number; insert: string } }
      const [note] = notes as [Kept]
      switch (method) {
        case 'postings.get':
          return ok({ id: 'posting', title: 'Harbour Pilot', notes: structuredClone(notes) })
        case 'notes.create': {
          const { body } = input as { body: string }
          notes.push({ ...note, id: 'second', body, updatedAt: at(50) })
          return ok(structuredClone(notes.at(-1)))
        }
        case 'notes.change': {
          if (given.basedOn !== note.updatedAt) return fail('conflict', 'Changed elsewhere.')
          const { change } = given
          note.body =
            note.body.slice(0, change.from) + change.insert + note.body.slice(change.from + change.removed)
          note.updatedAt = at(Number(note.updatedAt.slice(17, 19)) + 1)
          return isDeaf ? new Promise(() => {}) : ok({ updatedAt: note.updatedAt })
        }
        default:
          return fail('internal', `${method} is not for this.`)
      }
    },
    onChange: () => () => {},
  }
})
afterEach(() => {
  vi.useRealTimers()
  delete window.roledex
  localStorage.clear()
})

/** A page with nothing in its memory, over the storage that others left. */
async function openPage() {
  vi.resetModules()
  const [{ saverOfNote }, { recoverNotes }] = await Promise.all([
    import('../../renderer/views/detail/noteSavers.ts'),
    import('../../renderer/views/detail/leftNotes.ts'),
  ])
  const saver = saverOfNote(structuredClone(notes[0]!))
  return {
    saver,
    recoverNotes,
    key(letter: string) {
      const { text } = saver.read()
      saver.type(
        { text: text.slice(0, from) + letter + text.slice(from) },
        { head: from, tail: text.length - from - part.length },
      )
    },
  }
}

const isAllForgotten = () => vi.waitFor(() => expect(Object.keys(localStorage)).toEqual([]), 3_000)

test('what was not sent yet is put into the place it was typed in', async () => {
  const gone = await openPage()
  // It never comes to the save that begins a moment after the last key.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  gone.key('n')
  gone.key('i')
  vi.useRealTimers()
  const { recoverNotes } = await openPage()
  recoverNotes()
  await isAllForgotten()
  expect(notes.map(({ body }) => body === `${whole.slice(0, from)}in${whole.slice(from)}`)).toEqual([true])
})

test('what the core had taken in before the page heard of it stands there once', async () => {
  isDeaf = true
  const gone = await openPage()
  gone.key('!')
  void gone.saver.flush()
  await vi.waitFor(() => expect(notes[0]?.body.length).toBe(whole.length + 1))
  const { recoverNotes } = await openPage()
  recoverNotes()
  await isAllForgotten()
  expect(notes).toHaveLength(1)
  expect(notes[0]?.body.length).toBe(whole.length + 1)
})

test('what was typed on while the rest was being sent becomes a note of its own', async () => {
  isDeaf = true
  const gone = await openPage()
  gone.key('n')
  void gone.saver.flush()
  await vi.waitFor(() => expect(notes[0]?.body.length).toBe(whole.length + 1))
  gone.key('i')
  isDeaf = false
  const { recoverNotes } = await openPage()
  recoverNotes()
  await isAllForgotten()
  expect(notes.map(({ body }) => body.length)).toEqual([whole.length + 1, part.length + 2])
  expect(notes[1]?.body.startsWith('in')).toBe(true)
})

test('what storage has no room for twice stays where it was left until it is forgotten', async () => {
  const open = async () => {
    vi.resetModules()
    return import('../../renderer/views/detail/noteStorage.ts')
  }
  const keys = () => Object.keys(localStorage).filter((key) => key.startsWith('roledex.note.'))
  const draft = { postingId: 'posting', noteId: null, title: '', text: whole, basedOn: null }
  ;(await open()).writeDraft('new posting', draft)
  const { takeLeftDrafts } = await open()
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError')
  })
  const taken: { draft: object; forget: () => void }[] = []
  takeLeftDrafts((left) => taken.push(left))
  full.mockRestore()
  expect(taken.map((left) => left.draft)).toEqual([draft])
  expect(keys()).toHaveLength(1)
  taken[0]!.forget()
  expect(keys()).toEqual([])
})
