import { QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, test } from 'vitest'
import { createQueryClient, queryOptions } from '../../renderer/api/call.ts'
import { followChanges } from '../../renderer/api/liveUpdates.ts'
import { ok } from '../../shared/result.ts'
import type { Change } from '../../shared/topics.ts'

afterEach(() => {
  delete window.roledex
})

test('a change that is heard of before the first answer is asked about once that is there', async () => {
  const answers: ((value: string) => void)[] = []
  let tell: (change: Change) => void = () => {}
  window.roledex = {
    call: () => new Promise((resolve) => answers.push((value) => resolve(ok(value)))),
    onChange(listener) {
      tell = listener
      return () => {}
    },
  }
  const queryClient = createQueryClient()
  const stop = followChanges(queryClient, () => {})
  const shown = new QueryObserver(queryClient, queryOptions('settings.get', {}))
  const leave = shown.subscribe(() => {})
  tell({ topics: ['settings'] })
  answers[0]?.('as it was before')
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.('as it is')
  await expect.poll(() => shown.getCurrentResult().data).toBe('as it is')
  leave()
  stop()
})
