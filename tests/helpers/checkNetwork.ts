// Runs in every test file: fails it when it, or a program it started, asked for anything beyond this machine.

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { afterAll } from 'vitest'

afterAll(() => {
  const record = process.env.ROLEDEX_NETWORK_RECORD
  if (record === undefined)
    throw new Error('Nothing watches the network: tests/helpers/loopbackOnly.ts is not loaded.')
  if (!existsSync(record)) return
  const asked = readFileSync(record, 'utf8')
  rmSync(record)
  throw new Error(`Something asked for the network:\n${asked}`)
})
