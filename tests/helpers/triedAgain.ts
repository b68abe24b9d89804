// Says what a test failed at that passed when it was tried again: otherwise only that it was tried again is printed, and
// the cause of what happens once in many runs is never seen.

import type { Reporter, TestCase } from 'vitest/node'

export const triedAgain: Reporter = {
  onTestCaseResult(test: TestCase) {
    const { state, errors } = test.result()
    if (state !== 'passed' || errors === undefined) return
    for (const { stack, message } of errors)
      console.error(`Tried again: ${test.module.relativeModuleId} > ${test.fullName}\n${stack ?? message}`)
  },
}
