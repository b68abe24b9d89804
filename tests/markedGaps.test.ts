// What a page adds to the only posting that is marked on it: how one works under a label or in an element called so, who
// hires by the data of its site. What heads a part of the text is no title.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { plainNode } from './helpers/plainRaw.ts'

const baker = {
  '@type': 'JobPosting',
  title: 'Baker',
  description: 'You bake for Harbour Bread, at night.',
  hiringOrganization: { name: 'Harbour Bread' },
  jobLocation: { address: { addressLocality: 'Kiel' } },
}

const script = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

function read(head: string, body: string): Record<string, unknown> {
  const { postings } = readPage(`<head>${head}</head><body>${body}</body>`, unknownSurroundings)
  expect(postings).toHaveLength(1)
  return plainNode(postings[0]!.node)
}

it.each(['Job Ref No', 'Job Reference Number'])('%s is the label of a number', (label) => {
  expect(read(script(baker), `<p><b>${label}:</b> 1517700</p>`)).toMatchObject({ identifier: '1517700' })
})

describe('how one works', () => {
  const remote = { ...baker, jobLocationType: 'TELECOMMUTE' }
  const label = (name: string, value: string): string => `<p><b>${name}:</b> ${value}</p>`

  it.each([
    [remote, label('Modelo de trabalho', 'Híbrido'), 'Híbrido'],
    [remote, label('Work model', 'Remote'), 'TELECOMMUTE'],
    [{ ...remote, jobLocation: undefined }, label('Work model', 'Hybrid'), 'TELECOMMUTE'],
    [baker, label('Etätyö', 'Osittainen etätyömahdollisuus'), 'Osittainen etätyömahdollisuus'],
    [baker, '<ul><li class="workhome"><span>Presencial</span></li></ul>', 'Presencial'],
    [baker, '<ul><li class="workhome">Sim</li></ul>', undefined],
  ])('%o beside %s', (data, body, mode) => {
    expect(read(script(data), body).joblocationtype).toBe(mode)
  })
})

describe('an organisation in the data of a site', () => {
  const site = script({ '@type': 'Organization', name: 'Harbour Bread Ltd' })
  const untold = { ...baker, hiringOrganization: undefined }

  it('hires where the text of the job speaks of it', () => {
    expect(read(site + script(untold), '<h1>Baker</h1>').hiringorganization).toBe('Harbour Bread Ltd')
  })

  it.each([
    ['nobody speaks of it', script({ ...untold, description: 'You bake.' }), ''],
    ['the page is one of a board', script(untold), '<footer>Post a job</footer>'],
  ])('does not where %s', (_, data, body) => {
    expect(read(site + data, body).hiringorganization).toBeUndefined()
  })
})

it('has no title where only parts of the text have headings', () => {
  const text = [
    'Unternehmensbeschreibung',
    'Stellenbeschreibung',
    'Qualifikationen',
    'Zusätzliche Informationen',
  ]
    .map((part) => `<h1>${part}</h1><p>Wir backen in der Nacht und suchen eine ruhige Hand für den Ofen.</p>`)
    .join('')
  const button = '<div class="jobTitle"><a href="/apply/7">Jetzt bewerben »</a></div>'
  const body = `${button}<div itemscope itemtype="http://schema.org/JobPosting"><meta itemprop="datePosted" content="2031-05-02"><span itemprop="description">${text}</span></div>`
  expect(read('', body)).not.toHaveProperty('title')
})

it('has the hours that stand within its pay', () => {
  const pay =
    '<span itemprop="baseSalary" itemscope itemtype="http://schema.org/MonetaryAmount">$50 hourly / <span itemprop="workHours">40 hours per week</span></span>'
  const body = `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>${pay}</div>`
  expect(read('', body).workhours).toBe('40 hours per week')
})

it('has what parts of a page are labelled with for a program', () => {
  const body = '<x-item title="Rekrytoinnin ID">24867</x-item><x-item title="Etätyö">Osittainen</x-item>'
  expect(read(script(baker), body)).toMatchObject({ identifier: '24867' })
})

it('has the pay and the years on chips of its card', () => {
  const card = (title: string, chips: string): string =>
    `<div itemscope itemtype="http://schema.org/JobPosting"><meta itemprop="title" content="${title}"><b>${title}</b>${chips}</div>`
  const { drafts } = readSource({
    bytes: Buffer.from(
      `<html><body>${card('Baker', '<i>₹6L - ₹9L</i><i>2-4 years</i>')}${card('Miller', '')}</body></html>`,
    ),
    fileName: 'cards.html',
    savedAt: null,
  })
  expect(drafts[0]?.content.salaries[0]).toMatchObject({ min: '600000', max: '900000', currency: 'INR' })
  expect(drafts[0]?.content.experience.monthsMin).toBe(24)
})

describe('beside what is marked', () => {
  const item = (inner: string): string =>
    `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>${inner}</div>`
  const marked =
    '<meta itemprop="title" content="Baker"><meta itemprop="datePosted" content="2031-05-02"><b itemprop="employmentType">Full time</b>'

  it('stands the text of the job, where no element says what it is of', () => {
    const text = '<p>You bake at night.</p>'
    const page = `<div><h1>Baker</h1>${marked}</div><i>Apply on employer's website</i><div itemprop="description">${text}</div>`
    expect(read('', page).description).toBe(text)
    expect(read('<meta itemprop="description" content="A board for jobs">', page).description).toBe(text)
  })

  it('stands the moment that is shown as "3 weeks ago"', () => {
    const days = '<time datetime="2031-05-02">3 weeks ago</time>'
    expect(read('', item(`<p itemprop="datePosted">Posted ${days}</p>`)).dateposted).toBe('2031-05-02')
    expect(read('', item(`<p itemprop="datePosted">${days}${days}</p>`)).dateposted).toMatch(/ago/)
  })

  it('stands whom to write to, where no link leads to a form', () => {
    const mail =
      '<p>To apply, send us a letter: <a href="mailto:jobs@harbour.example">jobs@harbour.example</a></p>'
    const form = '<a href="https://harbour.example/jobs/7/form">Apply now</a>'
    expect(read(script(baker), mail).applicationcontact).toBe('jobs@harbour.example')
    expect(read(script(baker), mail + form).applicationcontact).toBeUndefined()
  })

  it('stands who hires, where one organisation is marked there and signs not the page', () => {
    const works = (name: string): string =>
      `<div itemscope itemtype="http://data-vocabulary.org/Organization"><b itemprop="name">${name}</b></div>`
    const employer = (around: string): unknown =>
      read('<title>Baker – Ovens of the Coast</title>', `${around}${item('')}`).hiringorganization
    expect(employer(works('Harbour Bread'))).toMatchObject({ name: 'Harbour Bread' })
    expect(employer(`<footer>${works('Harbour Bread')}</footer>`)).toBeUndefined()
    expect(employer(works('Harbour Bread') + works('Mill Bread'))).toBeUndefined()
  })

  it('stands above its text what its data say', () => {
    const facts = '<p><b>Job ID:</b> HB-7<br><b>Category:</b> Ovens<br><b>Location:</b> Kiel</p>'
    const text = 'You bake bread and rolls for the cafés of the harbour, at night and on Sundays. '.repeat(3)
    const data = { ...baker, description: undefined, identifier: 'HB-7', occupationalCategory: 'Ovens' }
    const { description } = read(script(data), `<main><h1>Baker</h1>${facts}<p>${text}</p></main>`)
    expect(String(description)).toMatch(/^\s*(?:<p>)?\s*You bake/)
  })
})

it('has its page for its address where its data state the site of who hires', () => {
  const page = `<link rel="canonical" href="https://board.example/jobs/7-baker">${script({ ...baker, url: 'https://harbour.example/' })}`
  const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'a.html', savedAt: null })
  expect(drafts[0]?.content.urls).toMatchObject({
    posting: 'https://board.example/jobs/7-baker',
    aliases: ['https://harbour.example/'],
  })
})

it('is described by what stands below a main part that holds but its title', () => {
  const text =
    '<p>You bake bread and rolls for the cafés of the harbour, at night and on Sundays.</p>'.repeat(3)
  const data = script({ ...baker, description: undefined })
  expect(read(data, `<main><h1>Baker</h1></main><section>${text}</section>`).description).toMatch(/You bake/)
})

it('is described by its page where its data hold but a few facts for a text', () => {
  const facts = '<h2>Start</h2><p>1 May 2031</p><h2>Working hours</h2><p>Part-time</p>'
  const text =
    '<p>You bake bread and rolls for the cafés of the harbour, at night and on Sundays.</p>'.repeat(3)
  const page = (description: string): string =>
    String(read(script({ ...baker, description }), `<main><h1>Baker</h1>${facts}${text}</main>`).description)
  expect(page(facts)).toMatch(/You bake/)
  expect(page(`${facts}<p>Ask for the key of the oven.</p>`)).not.toMatch(/You bake/)
})

it('has the facts behind pictures whose files are called after them', () => {
  const icons =
    '<div><img src="/icons/Location.svg"><span>Kiel</span></div><div><img src="/icons/icon-salary.svg"><span>€ 3,000 a month</span></div>'
  const text =
    '<p>You bake bread and rolls for the cafés of the harbour, at night and on Sundays.</p>'.repeat(3)
  const { title, hiringOrganization } = baker
  const data = script({ '@type': 'JobPosting', title, hiringOrganization })
  expect(read(data, `<main><h1>Baker</h1>${icons}${text}</main>`)).toMatchObject({
    joblocation: 'Kiel',
    basesalary: '€ 3,000 a month',
    description: expect.not.stringContaining('Kiel'),
  })
})

describe('a posting that closes its parts late', () => {
  const item = (inner: string): string =>
    `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>${inner}</div>`

  it('has the day that stands within who hires, its blanks and all', () => {
    const works =
      '<div itemprop="hiringOrganization" itemscope><b itemprop="name">Harbour Bread</b><i itemprop="datePosted">2031 / 05\n / 02</i></div>'
    const { drafts } = readSource({ bytes: Buffer.from(item(works)), fileName: 'a.html', savedAt: null })
    expect(drafts[0]?.content.posted?.date).toBe('2031-05-02')
  })

  it('is where its own address is', () => {
    const parts = '<i itemprop="addressLocality">Erie</i><i itemprop="addressRegion">PA</i>'
    expect(read('', item(`<p itemprop="address">${parts}</p>`)).joblocation).toEqual({
      addresslocality: 'Erie',
      addressregion: 'PA',
    })
  })

  it('is permanent where that is shown beside the hours it is marked with', () => {
    const shown = '<i itemprop="employmentType" content="FULL_TIME">Permanent, full-time</i>'
    expect(read('', item(shown)).employmenttype).toEqual(['FULL_TIME', 'Permanent'])
  })
})

it('does not stand at the page that its path leads past', () => {
  const crumb = { item: { '@type': 'WebPage', '@id': 'https://harbour.example/jobs/' }, name: 'Jobs' }
  const path = { '@type': 'BreadcrumbList', itemListElement: crumb }
  const { drafts } = readSource({
    bytes: Buffer.from(script({ '@graph': [path, baker] })),
    fileName: 'a.html',
    savedAt: null,
  })
  expect(drafts[0]?.content.urls.posting).toBeNull()
})

it('is in no town called "all zones"', () => {
  const zones = '( Todas as Zonas )'
  const address = { addressLocality: zones, addressRegion: zones, addressCountry: 'PT' }
  const data = { ...baker, jobLocation: { address }, jobLocationType: 'TELECOMMUTE' }
  const { drafts } = readSource({ bytes: Buffer.from(script(data)), fileName: 'a.html', savedAt: null })
  expect(drafts[0]?.content).toMatchObject({ workMode: 'remote', locations: [{ label: 'Portugal' }] })
})

it('is written in English where its page says otherwise', () => {
  const description =
    'You bake bread and rolls for the cafés of the harbour, and you keep the ovens of the mill clean. '.repeat(
      3,
    )
  const page = `<html lang="uk"><head>${script({ ...baker, description })}</head></html>`
  const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'a.html', savedAt: null })
  expect(drafts[0]?.content.description.lang).toBe('en')
})

it('tells of a place that its page labels and its data do not know', () => {
  const hintsOf = (label: string): unknown => {
    const page = `<head>${script(baker)}</head><body><h1>Baker</h1><dl><dt>Location</dt><dd>${label}</dd></dl></body>`
    const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'a.html', savedAt: null })
    return drafts[0]?.content.hints
  }
  expect(hintsOf('Husum')).toEqual([{ field: 'locations', text: 'Husum', value: 'Husum' }])
  expect(hintsOf('Harbour of Kiel')).toEqual([])
  expect(hintsOf('Husum Ovens AG')).toEqual([])
})

describe('a box beside the text', () => {
  const beside = (box: string): Record<string, unknown> =>
    read(script(baker), `<main><h1>Baker</h1><p>You bake.</p></main><aside>${box}</aside>`)

  it.each([
    ['ab sofort', 'ab sofort'],
    ['nach Vereinbarung', 'nach Vereinbarung'],
    ['01.12.2031', '01.12.2031'],
    ['der Reise', undefined],
  ])('tells when one starts: %s', (start, told) => {
    const facts = `<dl><dt>Beginn</dt><dd>${start}</dd><dt>Arbeitszeit</dt><dd>Vollzeit</dd></dl>`
    expect(beside(facts).jobstartdate).toBe(told)
  })

  it.each([
    ['<h3>Dein Ansprechpartner</h3>', 'ann@bread.example'],
    ['<h3>Newsletter</h3>', undefined],
  ])('tells whom to write to: %s', (heading, mail) => {
    const link = '<p>Ann Lee</p><a href="mailto:ann@bread.example">Write a mail</a>'
    expect(beside(heading + link).applicationcontact).toBe(mail)
  })
})

it('is told in full in the part of the page that has its title, also where there are several', () => {
  const jobs = ['Baker', 'Confectioner'].map((title) => ({
    ...baker,
    title: `${title} (m/f/d)`,
    description: `You work as our ${title.toLowerCase()} in Kiel.`,
  }))
  const part = (title: string): string =>
    `<details><summary><h2>${title} (m/f/d)</h2></summary><p>We seek people for the work of a ${title}, by day and by night.</p>
    <strong>Your tasks</strong><ul><li>Work as a ${title}</li><li>Keep the ovens clean</li></ul>
    <strong>We offer</strong><ul><li>Free bread for each ${title}</li><li>A flat at the harbour</li></ul></details>`
  const page = `<head>${script({ '@graph': jobs })}</head><body><h1>Join us</h1><section><h2>Open positions</h2>${part('Baker')}${part('Confectioner')}</section></body>`
  const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'a.html', savedAt: null })
  expect(drafts.map(({ content }) => content.description.plainText.split('\n').at(-2)).sort()).toEqual([
    '- Free bread for each Baker',
    '- Free bread for each Confectioner',
  ])
})
