import { describe, expect, it } from 'vitest'
import type { DateContext } from '../electron/core/import/dates/dateOrder.ts'
import { readDate } from '../electron/core/import/dates/dates.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import type { PostingDate } from '../shared/posting.ts'
import { bareDates } from './helpers/bareDates.ts'

function read(value: string, over: Partial<DateContext> = {}): PostingDate {
  return readDate(value, { ...bareDates, ...over }).value!
}

/** The date in one line: kind and what it says, and what it warns of. */
function brief(value: string, over: Partial<DateContext>): string {
  const { value: date, warnings } = readDate(value, { ...bareDates, ...over })
  const said = date?.local ?? date?.date ?? date?.readings.join('|')
  return [date?.kind, said, ...warnings.map(({ code }) => code)].join(' ')
}

const day = 'date 2021-09-12'

describe('which of two readings', () => {
  const ambiguous = 'ambiguous 2021-09-12|2021-12-09 DATE_AMBIGUOUS'
  const other = (raw: string): PostingDate => read(raw)

  it.each<[string, Partial<DateContext>, string]>([
    ['12/09/2021', {}, ambiguous],
    ['12-09-2021', {}, ambiguous],
    ['12/09/21', {}, ambiguous],
    ['12/09/2021 10:30', {}, ambiguous],
    ['12/09/2021', { countryCode: 'DE' }, day],
    ['12/09/2021', { countryCode: 'GB' }, day],
    ['12/09/2021', { countryCode: 'US' }, 'date 2021-12-09'],
    ['12/09/2021', { countryCode: 'PH' }, 'date 2021-12-09'],
    ['12/09/2021', { countryCode: 'CA' }, ambiguous],
    ['12/09/2021', { host: 'careers-x.icims.com' }, 'date 2021-12-09'],
    ['12/09/2021', { host: 'jobs.agency.gov' }, 'date 2021-12-09'],
    ['12/09/2021', { host: 'jobs.example.org' }, ambiguous],
    ['12/09/2021', { host: 'careers-x.icims.com', countryCode: 'DE' }, day],
    ['12/09/2021', { unambiguous: [other('25/09/2021')] }, day],
    ['12/09/2021', { unambiguous: [other('11/25/2021')] }, 'date 2021-12-09'],
    // Posted after it was saved cannot be.
    ['12/09/2021', { savedAt: '2021-10-01T00:00:00.000Z' }, day],
    ['12/09/2021', { savedAt: '2021-12-24T00:00:00.000Z' }, ambiguous],
    ['12/09/2021', { role: 'deadline', unambiguous: [other('2021-11-01')] }, 'date 2021-12-09'],
    ['12/09/2021', { role: 'deadline', unambiguous: [other('2021-08-01')] }, ambiguous],
    ['12/09/2021', { role: 'deadline', unambiguous: [other('2020-10-01')] }, day],
    ['12/09/2021 10:30', { countryCode: 'US' }, 'local 2021-12-09T10:30:00'],
    ['12/09/2021', { lang: 'fr' }, day],
    ['12/09/2021', { lang: 'fr-CA', countryCode: 'CA' }, day],
    ['12/09/2021', { lang: 'en' }, ambiguous],
    ['12/09/2021', { lang: 'en-US' }, ambiguous],
    ['12/09/2021', { lang: 'en-CA' }, ambiguous],
    ['12/09/2021', { lang: 'en_GB' }, day],
    ['12/09/2021', { lang: 'es-US' }, ambiguous],
    ['12/09/2021', { lang: 'en', host: 'jobs.example.co.uk' }, day],
    ['12/09/2021', { host: 'jobs.example.us' }, 'date 2021-12-09'],
    ['12/09/2021', { host: 'jobs.example.io' }, ambiguous],
    ['12/09/2021', { lang: 'fr', countryCode: 'US' }, 'date 2021-12-09'],
    // What makes no sense otherwise goes before the language.
    ['12/09/2021', { lang: 'fr', role: 'deadline', unambiguous: [other('2021-11-01')] }, 'date 2021-12-09'],
  ])('%s with %o: %s', (value, context, expected) => {
    expect(brief(value, context)).toBe(expected)
  })
})

it.each([
  ['fr', 'Menuisier H/F', 'Date limite de candidature', 'Prise de poste', '10/01/2027', '01/02/2027'],
  ['nl', 'Timmerman', 'Sluitingsdatum', 'Startdatum', '10-01-2027', '01-02-2027'],
  ['es', 'Carpintero/a', 'Fecha límite', 'Fecha de incorporación', '10/01/2027', '2027-02-01'],
])('a listing closes before the work begins (%s)', (lang, title, closes, begins, last, first) => {
  const text =
    '<p>Porte fenêtre atelier équipe de six personnes, mesure et pose sur chantier, outils fournis.</p>'
  const page = `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><h1>${title}</h1><dl>
    <dt>${closes}</dt><dd>${last}</dd><dt>${begins}</dt><dd>${first}</dd></dl><h2>Profil</h2>${text.repeat(3)}
    <p><a href="https://jobs.northmill.example/apply/17">Postuler</a></p></body></html>`
  const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'a.html', savedAt: null })
  expect(drafts[0]!.content).toMatchObject({
    deadline: { date: { date: '2027-01-10' } },
    startDate: { date: '2027-02-01' },
  })
})
