// Facts under the keys of feeds and services that no list names one by one: which day, place, pay and address they mean.

import { expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'

const text = 'You bake bread every night with a team of nine and train the two apprentices in the shop.'
const advert = { id: 'A-4471', title: 'Baker', url: 'https://jobs.northmill.example/job/4471' }

function read(data: object) {
  const posting = { ...advert, company: 'Northmill Bakery', description: `<p>${text}</p>`, ...data }
  const bytes = new TextEncoder().encode(JSON.stringify(posting))
  return readSource({ bytes, fileName: 'a.json', savedAt: null }).drafts[0]!.content
}

const day = '2027-01-03'
const later = '2027-02-04'

test.each([
  { LastDateApplication: `${day}T00:00:00` },
  { applicationDue: day, expires: '2027-02-04T00:00:00+01:00' },
  { expires_at: later, application_deadline: day },
  { expiration_date: later, apply_by: day },
  { validUntil: later, bewerbungsfrist: day },
  { expiryDate: later, closingDate: day },
  { unpublishDate: later, applicationDueDate: day },
  { last_application_date: day },
  { sistaAnsokningsdag: day },
  { ansogningsfrist: day },
  { hakuaikaPaattyy: day },
  { expires: day },
])('an application is due before a listing goes: %o', (data) => {
  expect(read(data).deadline.date?.date).toBe(day)
})

test.each([
  'AssignmentStartDate',
  'starttime',
  'employment_start_date',
  'contractStartDate',
  'jobStart',
  'earliestStartDate',
  'entryDate',
  'datePrisePoste',
  'fechaIncorporacion',
  'tiltraedelse',
  'tillträde',
  'oppstart',
  'ingangsdatum',
  'Eintrittsdatum',
])('the first day of work: %s', (key) => {
  expect(read({ [key]: later }).startDate?.date).toBe(later)
})

test('the hour at which a shift starts is no day, nor is the start of a listing one of work', () => {
  expect(read({ startTime: '09:00' }).startDate).toBeNull()
  expect(read({ PositionStartDate: later, PositionEndDate: later }).startDate).toBeNull()
})

test.each(['HiringOrgName', 'hiring_organisation_name', 'orgName', 'virksomhedsnavn', 'arbeidsgivernavn'])(
  'who hires: %s',
  (key) => {
    expect(read({ company: undefined, [key]: 'Northmill Bakery' }).employer?.name).toBe('Northmill Bakery')
  },
)

test.each([
  'Presentation',
  'advertText',
  'announcement',
  'annonceTekst',
  'stillingsbeskrivelse',
  'ilmoitusteksti',
  'aboutTheRole',
  'omschrijvingFunctie',
  'descriptifPoste',
])('the text: %s', (key) => {
  const content = read({
    description: undefined,
    employmentType: 'Full-time',
    location: 'Leeds',
    [key]: text,
  })
  expect(content.description.plainText).toBe(text)
})

test.each([
  [{ WorkPlaceAddress: 'Højvangsvej 75', WorkPlacePostalCode: '7800', WorkPlaceCity: 'Skive' }, '7800'],
  [{ location_city: 'Leeds', location_zip: 'LS1 4AP', location_street: '5 Kiln Lane' }, 'LS1 4AP'],
  [{ workCity: 'Leeds', workZipCode: 'LS1 4AP', workStreet: '5 Kiln Lane' }, 'LS1 4AP'],
  [{ site_city: 'Leeds', site_postcode: 'LS1 4AP', site_address: '5 Kiln Lane' }, 'LS1 4AP'],
  [{ location: { street1: '5 Kiln Lane', city: 'Leeds', zip: 'LS1 4AP' } }, 'LS1 4AP'],
  [
    { locations: [{ Address: { Line1: '4410 Quarry Rd', City: 'Cedar Bluff', PostalCode: '68015' } }] },
    '68015',
  ],
  [{ location: { adresse: '5 rue du Four', ville: 'Lille', codePostal: '59000' } }, '59000'],
  [{ location: { gateadresse: 'Kaiveien 3', poststed: 'VARDØ', postnummer: '9950' } }, '9950'],
])('a whole address: %o', (data, postalCode) => {
  const { street, locality, postalCode: code } = read(data).locations[0]!
  expect(street).toMatch(/\d/)
  expect(locality).toMatch(/^\p{Lu}[\p{L} ]+$/u)
  expect(code).toBe(postalCode)
})

test('a street in a town says more than the region around it', () => {
  const address = { city: 'Енисейск', street: 'улица Рабоче-Крестьянская', building: '77' }
  expect(read({ area: { id: '1146', name: 'Красноярский край' }, address }).locations).toMatchObject([
    { locality: 'Енисейск', street: 'улица Рабоче-Крестьянская 77' },
  ])
})

const email = 'jobs@northmill.example'

test.each([
  { contacts: { name: 'Ann Miller', email } },
  { contactList: [{ name: 'Ann Miller', email }] },
  { contactPerson: { emailAddress: email } },
  { recruiter: { email } },
  { ansprechpartner: { email } },
  { kontakt: { epost: email } },
  { howToApply: { email } },
])('whom to ask: %o', (data) => {
  expect(read(data).contact).toBe(email)
})

test('who keeps the record is nobody to ask', () => {
  expect(read({ user: { email } }).contact).toBeNull()
})

test.each([
  {
    PayRangeMinimum: 52416,
    PayRangeMaximum: 61880,
    PayRangeCurrencyCode: 'USD',
    PayRangeFrequency: 'Annually',
  },
  { salary_min: 52416, salary_max: 61880, salary_currency_code: 'USD', salary_rate_type: 'Yearly' },
  { wageMin: 52416, wageMax: 61880, wageCurrency: 'USD', wageUnit: 'year' },
  { payRange: { min: 52416, max: 61880, currencyIsoCode: 'USD', timeUnit: 'YEAR' } },
])('pay with what it is counted in: %o', (data) => {
  expect(read(data).salaries).toMatchObject([
    { min: '52416', max: '61880', currency: 'USD', period: 'year', periodSource: 'stated' },
  ])
})

test.each(['Privat', 'Public sector', 'Offentlig', 'Öffentlicher Sektor'])('%s is no industry', (sector) => {
  expect(read({ sector }).industry).toEqual([])
})

test('a degree that is only wished for is not asked', () => {
  const niveauLibelle = 'CAP, BEP et équivalents'
  expect(read({ formations: [{ niveauLibelle, exigence: 'S' }] }).education.levels).toEqual([])
  expect(read({ formations: [{ niveauLibelle, exigence: 'E' }] }).education.levels).toHaveLength(1)
})

test('letters that a text spells out are no whole name', () => {
  const end = 'IOCR is committed to a diverse environment. IOCR is an equal opportunity employer.'
  const name = 'International Organization for Coastal Resilience'
  expect(employerInText(`${name} (IOCR)\n\n${end}`)).toBe(name)
  expect(employerInText(`You write International Coastal Reports (ICR).\n\n${end}`)).toBe('IOCR')
})

test.each(['District', 'Company', 'University', 'School District', 'City', 'Trust', 'Bank', 'Museum'])(
  '“The %s” points back to a name and is none',
  (kind) => {
    const end = `The ${kind} is an equal opportunity employer.`
    expect(employerInText(`You run the bus.\n\n${end}`)).toBeNull()
    expect(employerInText(`Greylag County Library serves 71,000 people.\n\n${end}`)).toBe(
      'Greylag County Library',
    )
  },
)

const range = { minValue: 31000, maxValue: 36000 }
const inPounds = { ...range, currencyCode: 'GBP', interval: '1 YEAR' }

test.each([
  { compensationTiers: [{ components: [{ compensationType: 'Salary', ...inPounds }] }] },
  {
    compensationTierSummary: '£31K – £36K • Offers Equity',
    compensationTiers: [
      { components: [{ compensationType: 'EquityPercentage', minValue: 1, maxValue: 2 }, inPounds] },
    ],
  },
  { payTransparency: { currency: 'GBP', period: 'year', ranges: [{ min: 31000, max: 36000 }] } },
  { salaryPackage: { base: inPounds, bonus: { ...inPounds, minValue: 500 } } },
  { wageInfo: { shop: { range: inPounds } } },
])('pay that lies deeper says currency and period, also where the objects around it do: %o', (data) => {
  const [pay, ...others] = read(data).salaries
  expect(pay).toMatchObject({ min: '31000', max: '36000', currency: 'GBP', period: 'year' })
  expect(others).toEqual([])
})

test.each([
  { expectedSalaryRanges: [{ range: inPounds }] },
  { compensationFilters: { steps: [inPounds] } },
  { compensationTiers: [{ components: [{ compensationType: 'Bonus', ...inPounds }] }] },
  { compensationComponents: [{ label: 'Signing bonus', ...inPounds }] },
])('what is wished, filtered by or paid beside it is no pay: %o', (data) => {
  expect(read(data).salaries).toEqual([])
})

test.each([
  [{ locationName: 'Leeds', secondaryLocationNames: ['York'] }, ['Leeds', 'York']],
  [{ location: 'Leeds', otherCities: ['York'] }, ['Leeds', 'York']],
  [{ location: 'Leeds', secondaryLocationIds: ['a1'], otherJobsLocation: 'Paris' }, ['Leeds']],
  [{ officeName: 'HQ', officeAddress: 'Toronto, Ontario, Canada' }, ['Toronto, Ontario, Canada']],
  [{ locationAddress: 'Porto, Portugal' }, ['Porto, Portugal']],
  [{ location: 'Leeds', contactAddress: 'Porto, Portugal' }, ['Leeds']],
])('further places, and the address of one that is only called something: %o', (data, labels) => {
  expect(read(data).locations.map(({ label }) => label)).toEqual(labels)
})

test.each([
  { locationDetail: { city: 'Leeds', country: 'GB' } },
  { jobLocationDetails: [{ city: 'Leeds', country: 'GB' }] },
])('where one works, in detail: %o', (data) => {
  expect(read(data).locations[0]).toMatchObject({ locality: 'Leeds', countryCode: 'GB' })
})

test('enumerations in the plural are kinds, a department of that name is none', () => {
  expect(read({ employmentTypes: ['CONTRACTS'] }).employment.contract).toEqual(['contractor'])
  expect(read({ employmentType: 'Full-time', category: 'Contracts' }).employment.contract).toEqual([])
})

test.each([
  ['ONSITE', ['Leeds, UK']],
  ['HYBRID', ['Leeds, UK']],
  ['REMOTE', []],
])('data that know only that one works %s leave the place to the page', (workplaceType, places) => {
  const posting = { ...advert, company: 'Northmill Bakery', description: `<p>${text}</p>`, workplaceType }
  const page = `<main><h1>Baker</h1><p>Location: Leeds, UK</p><p>${text}</p></main><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ job: posting })}</script>`
  const bytes = new TextEncoder().encode(page)
  const { locations } = readSource({ bytes, fileName: 'a.html', savedAt: null }).drafts[0]!.content
  expect(locations.map(({ label }) => label)).toEqual(places)
})

test.each([
  [{ settings: { dateStart: day, dateTo: later } }, later],
  [{ publication: { from: day, until: later } }, later],
  [{ meta: { validTo: later } }, later],
  [{ project: { dateStart: day, dateTo: later } }, undefined],
  [{ company: { name: 'Northmill Bakery', subscription: { validTo: later } } }, undefined],
  [{ deadline: day, settings: { dateStart: day, dateTo: later } }, day],
])('until when a listing is shown: %o', (data, until) => {
  expect(read(data).deadline.date?.date).toBe(until)
})

test.each([
  [
    (job: object) => ({ fullUrl: 'https://mill.example/vacancy/1652906', vacancy: { 1652906: job } }),
    '/1652906',
  ],
  [(job: object) => ({ url: 'https://mill.example/jobs/baker-1652906', job }), '/baker-1652906'],
  [(job: object) => ({ url: 'https://mill.example/jobs', job }), undefined],
  [(job: object) => ({ apiUrl: 'https://mill.example/v1/1652906', job }), undefined],
])('the address that stands beside a record: %s', (around, end) => {
  const job = { id: 1652906, title: 'Baker', company: 'Northmill Bakery', description: `<p>${text}</p>` }
  const bytes = new TextEncoder().encode(JSON.stringify(around(job)))
  const { posting } = readSource({ bytes, fileName: 'a.json', savedAt: null }).drafts[0]!.content.urls
  expect(posting?.slice(posting.lastIndexOf('/'))).toBe(end)
})
