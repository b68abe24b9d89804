// What a dialog is about, in one line: names in any script stay each in their place.

import { expect, test } from 'vitest'
import { subjectOf } from '../../renderer/views/pickers/subject.ts'
import type { Posting } from '../../shared/model.ts'

const about = (title: string | null, name: string | null) =>
  subjectOf(['1'], { title, employer: { name, hidden: false } } as Posting)

test('a title and an employer, or how many', () => {
  expect(about('Rope Maker', 'Acme Harbour')).toBe('Rope Maker · Acme Harbour')
  expect(about(null, null)).toBe('Title not stated · Employer not stated')
  expect(subjectOf(['1', '2'], undefined)).toBe('2 postings')
})

test('two names from right to left are not drawn as one', () => {
  expect(about('مهندس برمجيات (Backend)', 'شركة الأفق')).toBe(
    '\u2068مهندس برمجيات (Backend)\u2069 · \u2068شركة الأفق\u2069',
  )
  expect(about('מנהלת מוצר', 'Acme Harbour')).toBe('\u2068מנהלת מוצר\u2069 · Acme Harbour')
  expect(about('港の管理者', 'Čističtě ÿ')).toBe('港の管理者 · Čističtě ÿ')
})
