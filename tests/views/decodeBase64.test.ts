import { expect, test } from 'vitest'
import { decodeBase64 } from '../../renderer/api/decodeBase64.ts'
import { countProcessorTime } from '../helpers/processorTime.ts'

test('every byte comes back as it was', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
  expect(decodeBase64('')).toEqual(new Uint8Array())
})

test('a large file costs little more than reading its base64', () => {
  const base64 = Buffer.alloc(16 * 1024 * 1024, 'letter').toString('base64')
  const reading = countProcessorTime()
  atob(base64)
  const bare = reading()
  const decoding = countProcessorTime()
  decodeBase64(base64)
  expect(decoding()).toBeLessThan(bare * 15)
})
