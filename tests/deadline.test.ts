import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readDate } from '../electron/core/import/dates/dates.ts'
import { judgeDeadline } from '../electron/core/import/dates/deadline.ts'
import { findTextDeadline } from '../electron/core/import/dates/textDeadline.ts'
import { listingDeadlineSchema } from '../shared/posting.ts'
import { bareDates } from './helpers/bareDates.ts'
import { countProcessorTime } from './helpers/processorTime.ts'
import { hasSeeds, seedPaths } from './helpers/seeds.ts'

function judge(posted: string | null, validThrough: string | null, host: string | null = null) {
  const postedDate = posted === null ? null : readDate(posted, bareDates).value
  const unambiguous = postedDate === null || postedDate.kind === 'ambiguous' ? [] : [postedDate]
  const date =
    validThrough === null
      ? null
      : readDate(validThrough, { ...bareDates, role: 'deadline', unambiguous }).value
  return judgeDeadline(postedDate, date, host)
}

function brief(posted: string | null, validThrough: string | null, host: string | null = null): string {
  const { value, warnings } = judge(posted, validThrough, host)
  const parts = [value.origin, value.confidence, value.afterDays, ...warnings.map((one) => one.code)]
  return parts.filter((part) => part !== null).join(' ')
}

test('a day is meant where the text says it too, far ahead or not', () => {
  const [from, to] = ['2026-10-19', '2026-12-03'].map((day) => readDate(day, bareDates).value)
  expect(judgeDeadline(from!, to!, null).value.origin).toBe('board_default')
  expect(judgeDeadline(from!, to!, null, '2026-12-03').value.origin).toBe('stated')
  const text = '17 days of PTO.This posting is expected to close on December 3, 2026'
  expect(findTextDeadline(text, null)?.date).toBe('2026-12-03')
  const [posted, far] = ['2021-09-12', '2023-01-31'].map((day) => readDate(day, bareDates).value)
  expect(judgeDeadline(posted!, far!, null, '2023-01-31').value.origin).toBe('stated')
  expect(judgeDeadline(posted!, far!, null, '2023-02-01').value.origin).toBe('suspect')
})

describe('where the closing date comes from', () => {
  it.each<[string | null, string | null, string]>([
    ['2021-09-12T03:10:05.000Z', '2021-10-12T03:10:03.000Z', 'board_default high 30'],
    ['2024-01-01', '2024-12-31', 'stated'],
    ['2024-01-02', '2025-01-01', 'board_default medium 365'],
    ['2021-09-12T03:10:05Z', '2021-09-19T03:12:05Z', 'board_default high 7'],
    ['2021-09-12T03:10:05Z', '2021-10-27T03:10:05Z', 'board_default high 45'],
    ['2021-09-12T03:10:05Z', '2022-09-12T03:10:05Z', 'board_default high 365'],
    ['2021-09-12 03:10:05', '2021-10-12 03:10:05', 'board_default high 30'],
    ['2021-09-12T03:10:05Z', '2021-10-12T23:59:59Z', 'board_default medium 30'],
    ['2021-09-12', '2021-10-12T23:59:59+07:00', 'board_default medium 30'],
    // The last minute of a day in another zone, and a second that nobody chose.
    ['2026-10-16T11:48:00.000+0200', '2026-11-15T22:59:00.000Z', 'board_default medium 30'],
    ['2021-09-12', '2021-10-12T19:57:31-03:00', 'board_default medium 30'],
    ['2021-09-12', '2021-10-12T18:30:00-03:00', 'stated'],
    ['2021-09-12T03:10:05Z', '2021-10-13T23:59:59Z', 'stated'],
    ['2021-09-12T03:10:05Z', '2021-10-12T18:00:00Z', 'stated'],
    ['2021-09-12T03:10Z', '2021-10-12T03:10Z', 'board_default medium 30'],
    ['1631416205', '1634008205', 'board_default high 30'],
    ['2021-09-12', '2021-10-12', 'board_default medium 30'],
    ['2021-09-12T00:00:00Z', '2021-11-11T00:00:00Z', 'board_default medium 60'],
    ['2021-09-12T03:10:05Z', '2021-10-12T03:13:00Z', 'stated'],
    ['2021-09-12', '2021-09-19', 'stated'],
    ['2021-09-12', '2021-09-26', 'stated'],
    ['2021-09-12', '2021-10-11', 'stated'],
    ['2021-09-12T03:10:05Z', '2021-10-12', 'stated'],
    [null, '2021-10-12', 'stated'],
    ['2021-09-12', '2021-09-12', 'stated'],
    // A template that writes the moment of posting twice.
    ['2021-09-12T09:14:05Z', '2021-09-12T09:14:05Z', 'suspect'],
    ['2021-09-12T10:00Z', '2021-09-12T10:00Z', 'stated'],
    ['2021-09-12T20:00:00Z', '2021-09-12', 'stated'],
    ['2021-09-12', '2021-09-11', 'suspect DEADLINE_BEFORE_POSTED'],
    ['2021-09-12T10:00:00Z', '2021-09-12T09:00:00Z', 'suspect DEADLINE_BEFORE_POSTED'],
    ['2021-09-12T10:00:00Z', '2021-09-09', 'suspect DEADLINE_BEFORE_POSTED'],
    ['2019-09-12T10:00:00Z', '2022-09-12T10:00:00Z', 'suspect DEADLINE_FAR'],
    ['2021-09-12', '2022-10-17', 'stated'],
    ['2021-09-12', '2022-10-18', 'suspect DEADLINE_FAR'],
    ['2021-09-12', '9999-12-31', 'suspect'],
    ['2021-09-12', '12/31/9999', 'suspect'],
    ['2021-09-12', '1970-01-01T00:00:00', 'suspect'],
    ['2021-09-12', '2021-02-30', 'suspect'],
    ['2021-09-12', 'Open until filled', 'none'],
    ['2021-09-12', 'see below', 'suspect'],
    ['2021-09-12', '', 'none'],
    ['2021-09-12', null, 'none'],
    // Two readings of either are not a reason to doubt.
    ['12/09/2021', '2021-10-12', 'stated'],
  ])('%s to %s: %s', (posted, validThrough, expected) => {
    expect(brief(posted, validThrough)).toBe(expected)
  })

  it('doubts both dates of sites that make them up', () => {
    expect(brief('2021-09-12', '2021-10-01', 'jobs-example.icims.com')).toBe('suspect')
    expect(brief('2021-09-12', '2021-10-01', 'noticims.com')).toBe('stated')
  })

  it('keeps the words, and drops a filler but says which', () => {
    expect(judge('2021-09-12', 'Open until filled').value.date?.raw).toBe('Open until filled')
    const filler = judge('2021-09-12', '9999-12-31').value
    expect(filler.date).toBeNull()
    expect(filler.reason).toContain('9999-12-31')
  })

  it('fits the record whatever the dates are', () => {
    fc.assert(
      fc.property(fc.string(), fc.date({ noInvalidDate: true }), fc.boolean(), (text, at, isFirst) => {
        const iso = at.toISOString()
        const { value } = isFirst ? judge(text, iso) : judge(iso, text)
        listingDeadlineSchema.parse(value)
      }),
      { numRuns: 300 },
    )
  })
})

describe.skipIf(!hasSeeds)('the five real postings', () => {
  it('all have an expiry the site set after 30 days', () => {
    for (const path of seedPaths) {
      const posting = JSON.parse(readFileSync(path, 'utf8'))
      expect(brief(posting.datePosted, posting.validThrough)).toBe('board_default high 30')
    }
  })
})

describe('a closing date in the text', () => {
  const find = (text: string, postedOn: string | null = '2027-01-10') => findTextDeadline(text, postedOn)

  it.each<[string, string | null]>([
    ['Please apply by 3 March 2027 with your CV.', '2027-03-03'],
    ['Apply by: March 3, 2027', '2027-03-03'],
    ['Apply before Friday, 5 March 2027.', '2027-03-05'],
    ['Applications close on 3 March', '2027-03-03'],
    ['The closing date for this job is: 3 March 2027', '2027-03-03'],
    ['Applications close at 5pm on Wednesday 3 March 2027.', '2027-03-03'],
    ['The application window is expected to close on or before March 3, 2027', '2027-03-03'],
    ['This position is open until March 3, 2027.', '2027-03-03'],
    ['Last day to apply: March 3, 2027', '2027-03-03'],
    ['so as to reach us on or before 3rd March 2027', '2027-03-03'],
    ['Unterlagen bitte bis spätestens 3. März 2027 an die Mühle', '2027-03-03'],
    ['El plazo de presentación finaliza el 3 de marzo de 2027', '2027-03-03'],
    ['Enviar hoja de vida hasta el 3 de marzo de 2027', '2027-03-03'],
    [
      'Envía tu CV a empleo@molino.example.es indicando la referencia LC-77 antes del 3 de marzo de 2027',
      '2027-03-03',
    ],
    [
      "Merci d'adresser votre candidature (réf. GP/26-08) à rh@moulin.example.fr avant le 3 mars 2027",
      '2027-03-03',
    ],
    [
      'CV z dopiskiem LB/7/2026 prosimy przesyłać na adres praca@mlyn.example.pl do 3.03.2027 r.',
      '2027-03-03',
    ],
    [
      'Märk din ansökan med ref.nr 2026/311 och skicka den till jobb@kvarn.example.se senast den 3 mars 2027',
      '2027-03-03',
    ],
    ['Applications must be received by 2027-03-03', '2027-03-03'],
    ['Closing date: 25/03/2027', '2027-03-25'],
    ['Closes: Friday, 12 March 2027 at 5:00 pm', '2027-03-12'],
    [
      'Applications for the mill’s new, permanent and full-time miller are due 5 p.m. Monday, April 9.',
      '2027-04-09',
    ],
    ['Enviar curriculo até o dia 15 de agosto de 2027 para o moinho', '2027-08-15'],
    ['The last date for receipt of applications is 14th August 2027.', '2027-08-14'],
    ['Last date of submission of the completed forms: 14.08.2027', '2027-08-14'],
    ['The deadline for registration is 18/02/2027 11:59 pm', '2027-02-18'],
    ['The deadline for the postdoctoral application is Monday, 04. January 2027', '2027-01-04'],
    ['See the deadline for this application which is 7 December 2027', '2027-12-07'],
    ['Closing date: 03/04/2027', null],
    ['The application deadline is December 5th', '2027-12-05'],
    ['Deadline for applications: 5 January', '2028-01-05'],
    ['Deadline for receipt of applications, 3 March, 2027', '2027-03-03'],
    ['Deadline: 11:59pm Mountain Standard Time on March 3, 2027', '2027-03-03'],
    ['Submit your CV by 23:59 EAT on Friday, 5 March 2027.', '2027-03-05'],
    ['The closing date is 17:00 (GMT) on 3 March 2027', '2027-03-03'],
    ['Closing date: noon on Friday 5th March 2027', '2027-03-05'],
    ['The deadline for applications is 12:00 Noon Central Time on Friday, March 5th , 2027', '2027-03-05'],
    ['Applications must reach us by close of business on 3 March 2027', '2027-03-03'],
    ['Reageer uiterlijk 3 maart 2027.', '2027-03-03'],
    ['Advert closes at midnight on Wednesday 3 March 2027.', '2027-03-03'],
    ['This position will close on March 3, 2027', '2027-03-03'],
    ['Bewerbungsfrist: 03.03.2027', '2027-03-03'],
    ['Bewerbungsschluss ist der 3. März 2027.', '2027-03-03'],
    ['Wir freuen uns auf Ihre Bewerbung bis zum 3. März 2027', '2027-03-03'],
    ['Date limite de candidature : 3 mars 2027', '2027-03-03'],
    ['Postulez avant le 3 mars 2027', '2027-03-03'],
    ['Fecha límite: 3 de marzo de 2027', '2027-03-03'],
    ['Scadenza candidature: 3 marzo 2027', '2027-03-03'],
    ['Candidarsi entro il 3 marzo 2027', '2027-03-03'],
    ['Sluitingsdatum: 3 maart 2027', '2027-03-03'],
    ['Solliciteer uiterlijk 3 maart 2027', '2027-03-03'],
    ['Data limite: 3 de março de 2027', '2027-03-03'],
    ['Candidaturas até 3 de março de 2027', '2027-03-03'],
    ['Expiry date: 13-Mar-2027', '2027-03-13'],
    ['Close date: 13-Mar-27', '2027-03-13'],
    ['Posting end date: 03/13/2027', '2027-03-13'],
    ['Application end date: 13/03/2027', '2027-03-13'],
    ['Unposting Date: Mar 3, 2027', '2027-03-03'],
    ['Job closing: Wed 3 March', '2027-03-03'],
    ['The position closes at 5pm on March 3, 2027', '2027-03-03'],
    ['This requisition will be closed on 03/13/2027', '2027-03-13'],
    ['Uiterste sollicitatiedatum: 3 maart 2027', '2027-03-03'],
    ['Sista dag att ansöka är 3 mars 2027', '2027-03-03'],
    ['Ansøg senest den 3. marts 2027', '2027-03-03'],
    ['Oferta ważna do 3.03.2027', '2027-03-03'],
    ['Aplikuj do 3.03.2027', '2027-03-03'],
    ['Cierre de la convocatoria: 13/03/2027', '2027-03-13'],
    ['Inscripciones hasta el 3 de marzo', '2027-03-03'],
    ['Data límit de presentació: 13/03/2027', '2027-03-13'],
    ['Termín uzávierky: 3.3.2027', '2027-03-03'],
    ['Termen limită de aplicare: 3.03.2027', '2027-03-03'],
    ['Prijave do 3. ožujka 2027.', '2027-03-03'],
    ['Kandideerimise tähtaeg: 3.03.2027', '2027-03-03'],
    ['Kandidatuoti iki 2027-03-03', '2027-03-03'],
    ['Καταληκτική ημερομηνία: 13/03/2027', '2027-03-13'],
    ['Крайний срок: 3 марта 2027', '2027-03-03'],
    ['Дедлайн: 3 березня 2027', '2027-03-03'],
  ])('%s: %s', (text, date) => {
    expect(find(text)).toMatchObject({ date })
  })

  it.each([
    'Apply by sending your CV to the team of 12 engineers',
    'You will meet every deadline. 3 March 2027 is our birthday.',
    'We were founded on 3 March 2017.',
    'Apply by 31 February 2027',
    'Application deadline: rolling',
  ])('finds none in %j', (text) => {
    expect(find(text)).toBeNull()
  })

  it('quotes what it found and does not make up a year', () => {
    expect(find('Please apply by\n3 March.', null)).toEqual({ text: 'apply by 3 March', date: null })
  })

  it('stays quick on a long hostile text', () => {
    const spent = countProcessorTime()
    for (const piece of ['apply ', 'candid', 'deadline ', 'bewerbung bis ', 'Monday, '])
      find(piece.repeat(20_000))
    expect(spent()).toBeLessThan(1500)
  })
})
