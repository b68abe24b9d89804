import { beforeEach, expect, test, vi } from 'vitest'
import { noticeMissedChanges } from '../../renderer/api/missedChanges.ts'

const onMissed = vi.fn()
let changes: ReturnType<typeof noticeMissedChanges>
beforeEach(() => {
  onMissed.mockClear()
  changes = noticeMissedChanges(onMissed)
})

test('what changed between an answer and the beginning of the stream was missed', () => {
  changes.answered(3)
  changes.answered(4)
  changes.begun(4)
  expect(onMissed).toHaveBeenCalledOnce()
})

test('also where the answer comes after the beginning', () => {
  changes.begun(4)
  changes.answered(3)
  changes.answered(3)
  expect(onMissed).toHaveBeenCalledOnce()
})

test('nothing was missed where nothing changed, nor is it what the stream tells of', () => {
  changes.answered(3)
  changes.begun(3)
  changes.answered(3)
  changes.answered(5)
  expect(onMissed).not.toHaveBeenCalled()
})

test('what changed while the stream was lost was missed, and only then', () => {
  changes.begun(3)
  changes.begun(3)
  expect(onMissed).not.toHaveBeenCalled()
  changes.begun(4)
  changes.answered(4)
  expect(onMissed).toHaveBeenCalledOnce()
})

test('what was asked in vain is asked again, and not before somebody is there', () => {
  changes.unanswered()
  changes.answered(3)
  expect(onMissed).not.toHaveBeenCalled()
  changes.begun(3)
  expect(onMissed).toHaveBeenCalledOnce()
})

test('an app that was started anew is asked for everything once', () => {
  changes.begun(3)
  changes.answered(9)
  changes.begun(9)
  changes.answered(9)
  expect(onMissed).toHaveBeenCalledOnce()
})
