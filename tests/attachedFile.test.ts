import { expect, test } from 'vitest'
import { cleanFileName, extensionOf, isOpenable } from '../shared/attachedFile.ts'

test.each([
  ['/home/me/cv.pdf', 'cv.pdf'],
  ['C:\\Users\\me\\cv.pdf', 'cv.pdf'],
  ['cv\u202Efdp.exe', 'cvfdp.exe'],
  ['  履歴書.pdf ', '履歴書.pdf'],
  ['..', 'File without a name'],
  ['', 'File without a name'],
  [`${'long '.repeat(100)}.pdf`, `${'long '.repeat(51).slice(0, 251)}.pdf`],
])('%j is kept as %j', (given, kept) => expect(cleanFileName(given)).toBe(kept))

test('a kind is the last part of a name, in any case', () => {
  expect(['a.PDF', 'a.tar.gz', '.bashrc', 'a.', 'a'].map(extensionOf)).toEqual(['pdf', 'gz', '', '', ''])
  expect(isOpenable('CV.PDF')).toBe(true)
  expect(isOpenable('.pdf')).toBe(false)
})
