// Pages of who hires themselves: the name of the site is theirs where it offers to work with them, and an address goes
// on in the element below the street.

import { expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const text =
  '<p>You bake bread through the night and train the apprentices of the shop.</p><h3>Requirements</h3><ul><li>Two years of experience</li></ul><a href="/apply">Apply now</a>'

function read(head: string, body: string) {
  const page = `<html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`
  return readSource({ bytes: new TextEncoder().encode(page), fileName: 'a.html', savedAt: null }).drafts[0]!
    .content
}

function employerOf(title: string, site: string) {
  const head = `<title>${title}</title><meta property="og:site_name" content="${site}">`
  const facts = '<p>Location: Leeds<br>Salary: £28,000 a year<br>Job type: Full-time</p>'
  return read(head, `<h1>Baker (m/f/d)</h1>${facts}${text}`).employer?.name ?? null
}

test.each([
  'Careers',
  'Join us',
  'Karriere',
  'Nous rejoindre',
  'Trabaja con nosotros',
  'Lavora con noi',
  'Werken bij',
  'Jobba hos oss',
  'Praca u nas',
])('%s', (heading) => {
  expect(employerOf(`${heading} | Northmill House`, 'Northmill House')).toBe('Northmill House')
})

test('a board tells nobody who hires', () => {
  expect(employerOf('Bakers in Leeds | Jobfinder', 'Jobfinder')).toBeNull()
})

test.each([
  ['Ort|Ljusnarsbro|Län|Örebro län|Land|Sverige', 'Ljusnarsbro', 'Örebro län'],
  ['Sted|Vardø|Fylke|Finnmark|Land|Norge', 'Vardø', 'Finnmark'],
  ['Localidad|Soria|Comunidad Autónoma|Castilla y León|País|España', 'Soria', 'Castilla y León'],
  ['Arbeitsort|Thun|Kanton|Bern|Land|Schweiz', 'Thun', 'Bern'],
  ['Einsatzort PLZ / Ort|14712 Rathenow|Bundesland|Brandenburg', 'Rathenow', null],
])('a region has labels of its own: %s', (pairs, locality, region) => {
  const cells = pairs
    .split('|')
    .map((each, index) => (index % 2 === 0 ? `<dt>${each}</dt>` : `<dd>${each}</dd>`))
  const list = `<dl><dt>Company</dt><dd>Northmill</dd>${cells.join('')}<dt>Job type</dt><dd>Full-time</dd></dl>`
  const { locations } = read('<title>Baker (m/f/d)</title>', `<h1>Baker (m/f/d)</h1>${list}${text}`)
  expect(locations).toMatchObject([{ locality, region }])
})

test.each([
  ['<h2>Arbeidssted</h2><p>Storveien 18</p><p>8890 Kvitvær</p>', 'Storveien 18, 8890 Kvitvær'],
  ['<h2>Location</h2><p>12 Mill Road</p><p>Leeds LS1 4AP</p>', '12 Mill Road, Leeds LS1 4AP'],
  ['<h2>Arbeitsort</h2><p>Mühlweg 4</p><p>23758 Oldenburg</p>', 'Mühlweg 4, 23758 Oldenburg'],
  ['<h2>Lieu de travail</h2><div>4 rue du Four</div><div>59000 Lille</div>', '4 rue du Four, 59000 Lille'],
  ['<h2>Location</h2><p>Leeds</p><p>Full-time</p>', 'Leeds'],
  ['<h2>Arbeidssted</h2><p>Storveien 18</p><p>3 stillinger</p>', 'Storveien 18'],
])('%s', (lines, label) => {
  const aside = `<aside><h2>Company</h2><p>Northmill</p>${lines}<h2>Job type</h2><p>Full-time</p></aside>`
  const { locations } = read('<title>Baker (m/f/d)</title>', `<h1>Baker (m/f/d)</h1>${text}${aside}`)
  expect(locations.map((place) => place.label)).toEqual([label])
})
