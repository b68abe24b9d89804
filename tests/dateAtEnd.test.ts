// The day at the end of a task's words: what is offered as its date, and what is left alone.

import { expect, test } from 'vitest'
import { readDateAtEnd } from '../shared/quickDates/dateAtEnd.ts'

// A Friday.
const moment = {
  now: Date.parse('2026-11-20T10:00:00Z'),
  zone: 'Europe/Berlin',
  locale: 'en-GB',
  firstDay: 1,
}

test.each([
  ['call Anna by wed', 'call Anna', 'by wed', '2026-11-25'],
  ['call Anna by Wednesday.', 'call Anna', 'by Wednesday', '2026-11-25'],
  ['send the form, tomorrow', 'send the form', 'tomorrow', '2026-11-21'],
  ['send the form by 3 Dec', 'send the form', 'by 3 Dec', '2026-12-03'],
  ['send the form — dec 3rd 17:00', 'send the form', 'dec 3rd 17:00', '2026-12-03 17:00'],
  ['Meet them on mon at 9', 'Meet them', 'on mon at 9', '2026-11-23 09:00'],
  ['call Anna at 3pm', 'call Anna', 'at 3pm', '2026-11-20 15:00'],
  ['ask again in 2 weeks', 'ask again', 'in 2 weeks', '2026-12-04'],
  ['pay by the 15th', 'pay', 'by the 15th', '2026-12-15'],
  ['pay until 2026-12-04', 'pay', 'until 2026-12-04', '2026-12-04'],
  ['read chapter 9 tomorrow', 'read chapter 9', 'tomorrow', '2026-11-21'],
  ['send it by end of next week', 'send it', 'by end of next week', '2026-11-27'],
])('%j is %j, with %j as its day', (text, rest, phrase, date) => {
  expect(readDateAtEnd(text, moment)).toEqual({ rest, phrase, date })
})

test.each([
  ...[
    '',
    'tomorrow',
    'by fri',
    'call Anna',
    'Call Tom',
    'Call Jan',
    'Write to April',
    'Ask in May',
    'come on',
  ],
  ...[
    'read chapter 9',
    'Ask for 2 weeks',
    'Ask again next week',
    'Update the CV to version 3.5',
    'Read 1984',
  ],
  ...['call after Friday', 'apply before Friday', 'Prepare for Friday', 'Ask about Monday and Friday'],
  ...['Write down what Anna said yesterday', 'Look at offers of last friday', 'Solve the test in 90 min'],
  ...['by fri ask Anna', 'Do it by 31 nov', 'x '.repeat(50_000), 'on '.repeat(50_000)],
])('%j has none', (text) => {
  expect(readDateAtEnd(text, moment)).toBeNull()
})

test('names of the person’s own language are days behind an English word for it only', () => {
  const german = { ...moment, locale: 'de-DE' }
  expect(readDateAtEnd('Mach das so', german)).toBeNull()
  expect(readDateAtEnd('Anrufen am Mittwoch', german)).toBeNull()
  expect(readDateAtEnd('Call Anna by Mittwoch', german)).toMatchObject({ date: '2026-11-25' })
})
