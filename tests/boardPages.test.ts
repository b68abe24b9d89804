// Pages of boards as a browser leaves them without their data, in a single file above all: facts drawn as buttons, lists of
// terms, notes of the board around the employer's own words.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const text =
  '<p><strong>What you will do</strong></p><ul><li>Keep the ovens of three lines within half a degree</li><li>Write the recipes down so that the night shift can follow them</li></ul><p><strong>What you bring</strong></p><ul><li>A steady hand with dough, with figures and with those who start at four in the morning</li><li>3+ years of experience in food production</li></ul>'

function contentOf(body: string, title = 'Bread Process Engineer | Northmill Foods') {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`
  const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'page.html', savedAt: null })
  expect(drafts).toHaveLength(1)
  return drafts[0]!.content
}

it('facts stand on buttons below the title, beside those that do something', () => {
  const chip = (said: string, shown: string) =>
    `<button><strong><span class="visually-hidden">${said}</span><span aria-hidden="true">${shown}</span></strong></button>`
  const card = `<div><div><a href="/company/northmill-foods">Northmill Foods</a></div><div><h1>Bread Process Engineer</h1></div><div><span>Leeds, England, United Kingdom</span> <span>·</span> <span>2 weeks ago</span></div>
    <div><button>£40K/yr - £50K/yr</button>${chip('Matches your preferences, workplace type is Hybrid.', 'Hybrid')}${chip('Matches them, job type is Full-time.', 'Full-time')}</div><div><button>Easy Apply</button><button>Save</button></div></div>`
  const below = `<section><h2>Set alert for similar jobs</h2><p>Bread Process Engineer, Leeds</p></section>
    <section><h2>About the company</h2><div>Northmill Foods</div><div>12,345 followers</div><button>Follow</button><p>Northmill Foods has baked since 1881.</p></section>`
  const content = contentOf(`<main>${card}<div><h2>About the job</h2>${text}</div>${below}</main>`)
  expect(content).toMatchObject({
    workMode: 'hybrid',
    employment: { schedule: ['full_time'] },
    salaries: [{ min: '40000', max: '50000', currency: 'GBP', period: 'year' }],
  })
  expect(content.description.plainText).toMatch(/^What you will do\n.*in food production$/s)
})

it('the end of a listing is told among its terms, with how long that is', () => {
  const terms = (left: string) =>
    `<dl><dt>locations</dt><dd>Leeds</dd></dl><dl><dt>time type</dt><dd>Full time</dd></dl><dl><dt>time left to apply</dt><dd>${left}</dd></dl><dl><dt>job requisition id</dt><dd>R-10422</dd></dl>`
  const of = (left: string) => contentOf(`<main><h2>Mill Analyst</h2>${terms(left)}<div>${text}</div></main>`)
  const dated = of('End Date: October 14, 2026 (9 days left to apply)')
  expect(dated.deadline.date?.date).toBe('2026-10-14')
  expect(dated.description.plainText).toMatch(/^What you will do/)
  expect(of('30+ days left to apply').deadline.date).toBeNull()
})

it('pay that a board has guessed is an estimate', () => {
  const pay =
    '<div data-at="salary"><span>Gehalt: 48.000 € - 60.000 €/Jahr (von der Börse geschätzt)</span></div>'
  const content = contentOf(
    `<main><h1>Bread Process Engineer (m/w/d)</h1>${pay}<div>${text}</div><a href="/apply">Apply now</a></main>`,
  )
  expect(content.salaries).toMatchObject([{ kind: 'estimated', min: '48000', max: '60000', currency: 'EUR' }])
})

it('words of a board at the end of the text are none of it', () => {
  const content = contentOf(
    `<main><h1>Bread Process Engineer</h1><p>Full-time</p><div>${text}</div><a href="/apply">Apply now</a><div>Report job</div></main>`,
  )
  expect(content.description.plainText).toMatch(/food production$/)
})

const apply = '<a href="/apply">Apply now</a>'

it.each([
  [
    'the page is called "who is hiring for what in where"',
    'Northmill hiring Bread Engineer Job in Leeds, England | Board',
    '<h1>Bread Engineer</h1><p>Leeds, England</p>',
    'Northmill',
  ],
  [
    'the page is one of their jobs',
    'Bread Engineer | Jobs bei Nordmühle GmbH',
    '<h1>Bread Engineer</h1>',
    'Nordmühle GmbH',
  ],
  [
    'a link beside the title leads to their page',
    'Bread Engineer - Moulin du Nord - CDI à Lille',
    '<div><a href="/fr/companies/moulin-du-nord"><span>Moulin du Nord</span></a><h1>Bread Engineer</h1><div>CDI</div></div>',
    'Moulin du Nord',
  ],
  [
    'an element is named so within its file of styles, with their rating beside it',
    'Bread Engineer',
    '<header><h1>Bread Engineer</h1></header><div class="styles_head-comp-name__MvqAI"><a href="/nm">Northmill</a><div>3.8<span>(214 Reviews)</span></div></div>',
    'Northmill',
  ],
  [
    'what they are by law stands above the title',
    'Bread Engineer',
    '<h2>Nordmølla AS</h2><h1>Bread Engineer</h1>',
    'Nordmølla AS',
  ],
  [
    'a link stands behind their name',
    'Bread Engineer',
    '<h1>Bread Engineer</h1><h2 data-test="text-employerName">Młyny Północne Sp. z o.o.<a href="/f">O firmie</a></h2>',
    'Młyny Północne Sp. z o.o.',
  ],
  [
    'what they are by law stands on a link below it',
    'Bread Engineer',
    '<h1>Bread Engineer</h1><a href="/em-7">Harinas del Norte S.L.</a>',
    'Harinas del Norte S.L.',
  ],
])('who hires is told where %s', (_how, title, head, employer) => {
  const content = contentOf(`<main><div>${head}</div><div>${text}</div>${apply}</main>`, title)
  expect(content.employer.name).toBe(employer)
})

it('two towns in one line are two places', () => {
  const line = '<p>Unbefristete Anstellung, Vollzeit · Leipzig, Dresden</p>'
  const { locations } = contentOf(`<main><h1>Bread Engineer</h1>${line}<div>${text}</div>${apply}</main>`)
  expect(locations.map(({ label }) => label)).toEqual(['Leipzig', 'Dresden'])
})

it('labels that run into one another have their own values', () => {
  const stat = (label: string, value: string) => `<span><label>${label}: </label><span>${value}</span></span>`
  const stats = `<div>${stat('Posted', '3 days ago')}${stat('Openings', '2')}${stat('Applicants', '100+')}</div>`
  const content = contentOf(`<main><h1>Bread Engineer</h1>${stats}<div>${text}</div>${apply}</main>`)
  expect(content).toMatchObject({ posted: { raw: '3 days ago' }, openings: 2 })
})

it('nothing is said of how one works among the attributes of an element', () => {
  const tag = '<job-place address="Mill Lane 4" workplace="hybrid"></job-place>'
  const content = contentOf(
    `<main><h1>Bread Engineer</h1><p>Full-time</p><div>${tag}${text}</div>${apply}</main>`,
  )
  expect(content.hints.filter(({ field }) => field === 'workMode')).toEqual([])
})

it('a row of links is no one word, and tabs are none of the text', () => {
  const tabs = '<ul role="tablist"><li><a>Overview</a></li><li><a>Application</a></li></ul>'
  const skills = '<div><a href="/s/1">Titration</a><a href="/s/2">Sampling</a></div>'
  const { description } = contentOf(
    `<main><h1>Bread Engineer</h1><p>Full-time</p>${tabs}<div>${text}${skills}<p>We bake.</p></div>${apply}</main>`,
  )
  expect(description.plainText).toContain('Titration Sampling')
  expect(description.plainText).not.toContain('Overview')
})

it('who hires is told by the picture in the banner, which the page is called after', () => {
  const banner = '<header><img alt="Northmill"></header>'
  const content = contentOf(
    `${banner}<main><h1>Bread Engineer</h1><p>Full-time</p><div>${text}</div>${apply}</main>`,
    'Bread Engineer - Northmill',
  )
  expect(content.employer.name).toBe('Northmill')
})

it('facts stand in a heading below the title, and below who hires', () => {
  const of = (below: string) =>
    contentOf(`<main><h1>Bread Engineer</h1>${below}<div>${text}</div>${apply}</main>`)
  expect(
    of(
      '<h2><span>Purchasing</span> <span>·</span> <span>Malmö</span> <span>·</span> <span>Hybrid</span></h2>',
    ),
  ).toMatchObject({
    workMode: 'hybrid',
    locations: [{ label: 'Malmö' }],
  })
  const rows = '<div>6 000 - 7 500 zł</div><div>brutto / mies.</div><ul><li>Łódź, Bałuty</li></ul>'
  expect(of(`<h2 class="employer-name">Młyny</h2>${rows}`)).toMatchObject({
    locations: [{ label: 'Łódź, Bałuty' }],
    salaries: [{ min: '6000', max: '7500', currency: 'PLN', period: 'month', basis: 'gross' }],
  })
  expect(of('<p>Posted 3 days ago by Northmill Ltd</p>').posted?.raw).toBe('3 days ago')
  expect(of('<p>London, Marketing</p>').locations).toEqual([])
})

it('one may work at home where a label says so', () => {
  const of = (value: string) =>
    contentOf(
      `<main><h1>Bread Engineer</h1><div>${text}</div><dl><dt>Distansarbete</dt><dd>${value}</dd></dl>${apply}</main>`,
    )
  expect(of('Hybrid').workMode).toBe('hybrid')
  expect(of('Our own way').workMode).toBe('unknown')
})

it('the link in the title is the address of a page that has none, where it leads to one job', () => {
  const of = (href: string) =>
    contentOf(
      `<main><h1><a href="${href}">Bread Engineer</a></h1><p>Full-time</p><div>${text}</div>${apply}</main>`,
    ).urls.posting
  expect(of('https://board.example/jobs/view/4021775301/')).toBe(
    'https://board.example/jobs/view/4021775301/',
  )
  expect(of('https://board.example/')).toBeNull()
})

it('a heading that a program draws in the colours of a brand is no name of a site, and one over other jobs no title', () => {
  const head = '<h1 class="brand-font">Bread Engineer</h1><p>Full-time</p>'
  const content = contentOf(
    `<main>${head}<div>${text}</div>${apply}<section><h2>Similar jobs</h2><ul><li>Miller</li></ul></section></main>`,
    'Board',
  )
  expect(content.title).toBe('Bread Engineer')
})

it('dots part who hires from where in what a page is called', () => {
  const content = contentOf(
    `<main><h1>Bread Engineer</h1><p>Full-time</p><div>${text}</div>${apply}</main>`,
    'Bread Engineer at Northmill • Leeds • Remote | Board',
  )
  expect(content.employer.name).toBe('Northmill')
})

it('the department on top is kept apart from the text', () => {
  const row =
    '<div><span data-ui="job-department">Purchasing</span><span data-ui="job-type">Full time</span></div>'
  const content = contentOf(`<main><h1>Bread Engineer</h1>${row}<div>${text}</div>${apply}</main>`)
  expect(content.extra).toMatchObject({ employmentUnit: 'Purchasing' })
  expect(content.description.plainText).toMatch(/^What you will do/)
})

it('a town may stand behind the day', () => {
  const line = '<p>Вакансия опубликована <span>3 ноября 2026</span> в <span>Казани</span></p>'
  expect(
    contentOf(`<main><h1>Bread Engineer</h1><div>${text}</div>${apply}${line}</main>`).posted?.date,
  ).toBe('2026-11-03')
})

it('a page without headings says what the job is called in a line and in its own name, and who hires on a link', () => {
  const top =
    '<div><a href="https://board.example/company/northmill/life/"><p>Northmill</p></a></div><div><p>Bread Engineer | Remote</p></div><p><span>India</span> · <span>3 days ago</span></p>'
  const content = contentOf(
    `<main>${top}<h2>About the job</h2><div><p>Position: Engineer</p>${text}</div></main>`,
    'Bread Engineer | Remote | Northmill | Board',
  )
  expect(content).toMatchObject({ title: 'Bread Engineer | Remote', employer: { name: 'Northmill' } })
})
