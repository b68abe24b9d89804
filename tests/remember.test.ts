import fc from 'fast-check'
import { expect, it } from 'vitest'
import { remember } from '../electron/core/import/remember.ts'

it('gives what the function gives, for texts of every kind and length', () => {
  const read = (text: string) => (text.length % 3 === 0 ? null : `${text.length}:${text}`)
  const remembered = remember(read)
  const text = fc.oneof(fc.string(), fc.constantFrom('', 'a', '\ud800', 'Żółw – ☃ 😀', 'x'.repeat(201)))
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const twice = [...texts, ...texts]
      expect(twice.map(remembered)).toEqual(twice.map(read))
    }),
  )
})

it('reads a short text once, and forgets after some hundred', () => {
  let reads = 0
  const remembered = remember((text) => {
    reads += 1
    return text
  })
  for (let n = 0; n < 10; n++) remembered('Harbour Works')
  expect(reads).toBe(1)
  for (let n = 0; n < 1000; n++) remembered(`Harbour Works ${n}`)
  remembered('Harbour Works')
  expect(reads).toBe(1002)
})

it('reads a long text each time, so that it is not kept', () => {
  let reads = 0
  const remembered = remember(() => {
    reads += 1
    return null
  })
  for (let n = 0; n < 3; n++) remembered('long '.repeat(100))
  expect(reads).toBe(3)
})
