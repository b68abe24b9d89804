import { expect, test } from 'vitest'
import { createRowsInSight } from '../../renderer/views/postings/rowsInSight.ts'

const rows = (startIndex: number) => ({ startIndex, endIndex: startIndex + 9, overscan: 3, count: 1_000 })

test('rows around those in sight are drawn, but not while whole screens go by', () => {
  const rowsInSight = createRowsInSight()
  expect(rowsInSight(rows(100))).toHaveLength(16)
  expect(rowsInSight(rows(105))).toHaveLength(16)
  expect(rowsInSight(rows(300))).toHaveLength(10)
  expect(rowsInSight(rows(500))).toEqual(Array.from({ length: 10 }, (_, n) => 500 + n))
  expect(rowsInSight(rows(501))).toHaveLength(16)
})
