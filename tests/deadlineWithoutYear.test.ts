// A closing date in running text whose year is not written, or that stands far behind the words that announce it.

import { describe, expect, it } from 'vitest'
import { deadlineInText, findTextDeadline } from '../electron/core/import/dates/textDeadline.ts'

describe('a last day with words in between', () => {
  it.each([
    ['Apply: jobs@northmill.example before Dec 15', '2026-12-15'],
    ['Enviar currículo para rh@moinho.example até 30/11', '2026-11-30'],
    ['Bewerbungsfrist: 5.1.', '2027-01-05'],
    ['Deadline: 31/12', '2026-12-31'],
  ])('%s', (text, date) => expect(findTextDeadline(text, '2026-11-20')?.date).toBe(date))

  it('is no day where two numbers can be either, or no year is known', () => {
    expect(findTextDeadline('Deadline: 3/4', '2026-11-20')).toMatchObject({
      text: 'Deadline: 3/4',
      date: null,
    })
    expect(findTextDeadline('Deadline: 3/4', '2026-11-20', 'dayFirst')?.date).toBe('2027-04-03')
    expect(findTextDeadline('Deadline: 31/12', null)).toMatchObject({ date: null })
  })

  it('has no year where it seems to have passed when the text was copied', () => {
    expect(deadlineInText('Apply by 1 November.', null, '2026-11-20', null)).toMatchObject({ date: null })
    expect(deadlineInText('Apply by 1 December.', null, '2026-11-20', null)?.date).toBe('2026-12-01')
    expect(deadlineInText('Apply by 1 November.', '2026-11-20', '2026-11-20', null)?.date).toBe('2027-11-01')
    expect(deadlineInText('Apply by 1 November 2027.', null, '2026-11-20', null)?.date).toBe('2027-11-01')
  })

  it('is no month and no hour', () => {
    expect(findTextDeadline('Deadline: 12/2026', '2026-11-20')).toBeNull()
    expect(findTextDeadline('Apply until 12.30', '2026-11-20')).toBeNull()
    expect(findTextDeadline('Apply by 10.30 am at the desk', '2026-11-20')).toBeNull()
  })
})
