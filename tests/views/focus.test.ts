// @vitest-environment jsdom
// The focus finds what is only about to be drawn, and what is drawn in its place right after.

import { afterEach, expect, test } from 'vitest'
import { focusWhenThere } from '../../renderer/keyboard/focus.ts'

afterEach(() => document.body.replaceChildren())

function draw(id: string): HTMLElement {
  const element = document.createElement('div')
  element.id = id
  element.tabIndex = -1
  document.body.replaceChildren(element)
  return element
}

test('waits for what is not there yet', async () => {
  focusWhenThere('late')
  const late = draw('late')
  await expect.poll(() => document.activeElement).toBe(late)
})

test('waits for what is there and not shown yet', async () => {
  const hidden = draw('hidden')
  hidden.removeAttribute('tabindex')
  focusWhenThere('hidden')
  expect(document.activeElement).toBe(document.body)
  hidden.tabIndex = -1
  await expect.poll(() => document.activeElement).toBe(hidden)
})

test('goes on to what takes the place of what it found', async () => {
  const before = draw('detail')
  focusWhenThere('detail')
  expect(document.activeElement).toBe(before)
  const after = draw('detail')
  await expect.poll(() => document.activeElement).toBe(after)
})

const frames = (count: number) =>
  new Promise<void>((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)))
    next(count)
  })

test('comes once to what hands it on, and not again', async () => {
  const list = draw('list')
  const row = document.createElement('button')
  const elsewhere = document.createElement('button')
  list.append(row)
  document.body.append(elsewhere)
  list.addEventListener('focus', () => row.focus())
  focusWhenThere('list')
  expect(document.activeElement).toBe(row)
  elsewhere.focus()
  await frames(5)
  expect(document.activeElement).toBe(elsewhere)
})

test('gives up what is not shown once something else has the focus', async () => {
  const hidden = draw('hidden')
  hidden.removeAttribute('tabindex')
  focusWhenThere('hidden')
  const elsewhere = document.createElement('button')
  document.body.append(elsewhere)
  elsewhere.focus()
  await frames(3)
  hidden.tabIndex = -1
  await frames(5)
  expect(document.activeElement).toBe(elsewhere)
})

test('leaves the focus where somebody put it meanwhile', async () => {
  draw('detail')
  focusWhenThere('detail')
  const other = draw('other')
  other.focus()
  draw('detail').after(other)
  other.focus()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  expect(document.activeElement).toBe(other)
})

test('does not take it away from where somebody has begun to write', async () => {
  focusWhenThere('list')
  const field = document.createElement('input')
  document.body.append(field)
  field.focus()
  const list = document.createElement('div')
  list.id = 'list'
  list.tabIndex = 0
  document.body.append(list)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(document.activeElement).toBe(field)
})
