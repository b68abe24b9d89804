// What a page with one job says of other jobs, of searches and of alerts tells nothing of that job; what it says of it in
// boxes that look alike does.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { headsAlert } from '../electron/core/import/wording/lines/jobAlerts.ts'

const text =
  '<p>You plan the work of nine people in our mill and keep its books in good order. We have ground flour since 1923, and every loaf in the valley begins with us.</p><p>Two years of experience with grain are needed.</p>'

function contentOf(block: string, data: object = {}, above = '') {
  const posting = { '@type': 'JobPosting', title: 'Miller', description: text, datePosted: '2027-03-01' }
  const place = { jobLocation: { address: { addressLocality: 'Leeds', addressCountry: 'GB' } } }
  const script = `<script type="application/ld+json">${JSON.stringify({ ...posting, hiringOrganization: { name: 'Northmill Ltd' }, ...place, ...data })}</script>`
  const page = `<html><head><title>Miller</title><link rel="canonical" href="https://northmill.example/jobs/12">${script}</head><body><main>${above}<h1>Miller</h1>${text}${block}</main></body></html>`
  const { drafts } = readSource({ bytes: new TextEncoder().encode(page), fileName: 'a.html', savedAt: null })
  return drafts[0]!.content
}

function read(...args: Parameters<typeof contentOf>) {
  const { salaries, employment, deadline, identifier, workMode } = contentOf(...args)
  return [
    salaries[0]?.min ?? null,
    ...employment.contract,
    deadline.date?.kind === 'date' ? deadline.date.date : null,
    identifier?.value ?? null,
    workMode,
  ]
}

const lines =
  '<p>Salary: £25,000 per year</p><p>Contract type: Temporary</p><p>Closing date: 1 December 2027</p><p>Reference: R-22</p><p>Working pattern: Hybrid</p>'
const terms = lines.replaceAll(/<p>(.*?): (.*?)<\/p>/g, '<dt>$1</dt><dd>$2</dd>')
const ofNobody = [null, null, null, 'unknown']
const told = ['25000', 'temporary', '2027-12-01', 'R-22', 'hybrid']

describe('other jobs on the page', () => {
  it.each([
    `<section><h2>Similar jobs</h2><div><h3><a href="/j/2">Line Leader</a></h3>${lines}</div></section>`,
    `<div><div><h2>Ähnliche Jobs</h2></div><div><a href="/j/2">Schichtleiter</a><dl>${terms}</dl></div></div>`,
    `<div><p><strong>Offres similaires</strong></p><ul><li><a href="/j/2">Meunier</a>${lines}</li></ul></div>`,
    `<h2>Vacantes relacionadas</h2><h2><a href="/j/2">Panadero</a></h2>${lines}`,
    `<section><h2>Related vacancies</h2><a href="/j/2"><h3>Baker</h3>${lines}</a></section>`,
    `<div class="similar-jobs-slider"><div><a href="/j/2">Packer</a><dl>${terms}</dl></div></div>`,
    // Whatever their heading says: other numbers in the address, the same labels of each, what they are called.
    `<div><h2>Xyzzy</h2><article><h3><a href="/jobs/13">Plugh</a></h3>${lines}</article></div>`,
    `<ul><li><a href="/a/plugh">Plugh</a>${lines}</li><li><a href="/a/thud">Thud</a>${lines}</li></ul>`,
    `<div><h4><a href="/a/baker">Baker</a></h4><dl>${terms}</dl></div>`,
    '<table><tr><td><a href="/jobs/13">Plugh</a></td><td>Closing date: 1 December 2027</td></tr></table>',
    `<div><b>Xyzzy</b><div><a href="/jobs/13">Plugh</a>${lines}</div></div>`,
    '<h2>Similar jobs</h2><ul><li><a href="/j/2">Baker</a> - Closes 1 December 2027</li></ul>',
  ])('tell nothing of it: %s', (block) => {
    expect(read(block)).toEqual(ofNobody)
    expect(read('', {}, block)).toEqual(ofNobody)
    expect(read(block, { validThrough: '2027-05-01' })).toEqual([null, '2027-05-01', null, 'unknown'])
  })

  it('hide nothing that the page says of the job', () => {
    const cards = `<section><h2>Similar jobs</h2><article><h3><a href="/j/2">Baker</a></h3>${lines.replaceAll(/\d/g, '3')}</article></section>`
    expect(read(`<dl>${terms}</dl>${cards}`)).toEqual(told)
  })

  it.each([
    `<section><h2>Get jobs like this by email</h2>${lines}</section>`,
    `<div><h3>Ihre letzte Suche</h3><dl>${terms}</dl></div>`,
    `<div><div><h4>Créer une alerte emploi</h4></div>${lines}</div>`,
  ])('nor does what somebody searches for: %s', (block) => {
    expect(read(block)).toEqual(ofNobody)
  })
})

describe('the job itself', () => {
  it.each([
    `<section><h2>Job details</h2>${lines}</section>`,
    `<div class="job-card"><h3><a href="/jobs/12">Miller</a></h3><dl>${terms}</dl><a href="/jobs/12/apply">Apply</a></div>`,
    `<div><h3><a href="/firms/7">Northmill Ltd</a></h3>${lines}<a href="/firms/7/jobs">All jobs</a></div>`,
    `<h2>Similar jobs</h2><ul><li><a href="/j/2">Baker</a></li></ul><h2>At a glance</h2><dl>${terms}</dl>`,
    `<div>${lines}<h4>More jobs at Northmill</h4><ul><li><a href="/j/2">Baker</a></li></ul></div>`,
    `<div><a href="/jobs/13">Next job</a>${lines}</div>`,
    // A list of others ends where it does, and such words may head what is the job's.
    `<h2>Similar jobs</h2><ul><li><a href="/j/2">Baker</a></li></ul>${lines}`,
    `<h4>Get jobs like this by email</h4><p>Miller in York</p><button>Create</button><dl>${terms}</dl>`,
    `<h3>Similar jobs</h3><p>Baker</p><p><b>What we offer</b></p>${lines}`,
    `<aside><h3>See also</h3><dl>${terms}</dl></aside>`,
    `<p><strong>Similar jobs</strong> were done by hand in 1923.</p>${lines}`,
    `<dl><dt>Other opportunities</dt><dd>Teach after a year</dd>${terms}</dl>`,
    `<div><h3><a href="/files/12.pdf">Job description</a></h3>${lines}</div>`,
    `<ul><li><a href="/s">Salary</a>: £25,000 per year</li><li><a href="/c">Contract type</a>: Temporary</li><li>Closing date: 1 December 2027</li><li>Reference: R-22</li><li>Working pattern: Hybrid</li></ul>`,
  ])('is told of in a box like theirs: %s', (block) => {
    expect(read(block)).toEqual(told)
  })
})

describe('links of the job', () => {
  const bare = { description: undefined, jobLocation: undefined }
  it.each([
    '<dl><dt>Locations</dt><dd><ul><li><a href="/jobs/ampleforth">Ampleforth</a></li><li><a href="/jobs/helmsley">Helmsley</a></li></ul></dd></dl>',
    '<dl><dt>Location</dt><dd><ul><li><a href="/jobs/12?from=list">Ampleforth</a></li><li><a href="/jobs/13">Helmsley</a></li></ul></dd></dl>',
    '<ul><li><a href="/jobs?l=ampleforth">Location: Ampleforth</a></li><li><a href="/jobs?m=hybrid">Work mode: Hybrid</a></li></ul>',
  ])('are places: %s', (block) => {
    expect(contentOf('', bare, block).locations.map(({ label }) => label)).toEqual(['Ampleforth'])
  })

  it('are facts of a row', () => {
    const chips = ['Expérience : > 3 ans', 'Télétravail fréquent']
    const row = chips.map((chip, index) => `<li><a href="/fr/jobs/by-${index}">${chip}</a></li>`)
    const { workMode, experience } = contentOf(`<ul>${row.join('')}</ul>`, { jobLocation: undefined })
    expect([workMode, experience.monthsMin]).toEqual(['hybrid', 36])
  })

  it.each([
    '<h3>Requirements</h3><ul><li><a href="https://register.example/">Registered nurse</a> on the register</li><li>A driving licence</li></ul>',
    '<h3>Then</h3><ul><li><a href="/paths/manager">Nurse Manager</a> after three years</li><li><a href="/paths/director">Clinical Director</a> later on</li></ul>',
    '<h3>To read</h3><ul><li><a href="/blog/jobs/mills">How our mills work</a></li><li><a href="/blog/jobs/stones">What a stone weighs</a></li></ul>',
  ])('are points of its text: %s', (block) => {
    const { description } = contentOf(`${block}<h3>What you bring</h3><p>Patience.</p>`, bare)
    for (const [, line] of block.matchAll(/<li>(.*?)<\/li>/g))
      expect(description?.plainText).toContain(line!.replaceAll(/<[^>]+>/g, ''))
  })

  it.each([
    '<h3>Xyzzy</h3><ul><li><a href="/jobs/13">Baker</a> at Southmill Ltd</li></ul>',
    '<h3>Offene Stellen</h3><ul><li><a href="/a/baker">Baker</a></li><li><a href="/a/nurse">Nurse</a></li></ul>',
  ])('are none of it where they lead to other jobs: %s', (block) => {
    expect(contentOf(block, bare).description?.plainText).not.toContain('Baker')
  })
})

describe('a menu', () => {
  const remote = { jobLocation: undefined }
  it.each([
    '<nav><a href="/remote">Remote jobs</a><a href="/hybrid">Hybrid jobs</a></nav>',
    '<div class="menu"><a href="/remote">Remote</a></div>',
    '<div><span><a href="/r">Remote</a></span><span><a href="/h">Hybrid</a></span></div>',
    '<ul><li><a href="/remote">Remote jobs</a></li><li><a href="/leeds">Jobs in Leeds</a></li></ul>',
    '<ul><li><a href="/r">Trabajo remoto</a></li><li><a href="/p">Empleos a tiempo parcial</a></li></ul>',
  ])('says nothing of where one works: %s', (menu) => {
    expect(read(menu, remote).at(-1)).toBe('unknown')
    expect(read(menu).at(-1)).toBe('unknown')
  })
  it.each(['<p>Remote</p>', '<div><a href="/remote">Remote</a><a href="/ft">Full-time</a></div>'])(
    'is no line that says it of the job: %s',
    (line) => {
      expect(read(line, remote).at(-1)).toBe('remote')
    },
  )
})

describe('a heading over a box to be told of jobs', () => {
  it.each([
    'Get jobs like this by email',
    'Job alert',
    'Your recent searches',
    'Jobs wie diesen per Mail',
    'Gespeicherte Suchen',
    'Avísame de nuevas ofertas',
    'Houd me op de hoogte van nieuwe vacatures',
    'Opret jobagent',
    'Poslední hledání',
    '最近の検索',
  ])('is %s', (line) => expect(headsAlert(line)).toBe(true))
  it.each([
    'Apply for jobs by email',
    'Email jobs@northmill.example with a link to what you made',
    'Sales agent positions',
    'Vos recherches',
    'Alarm technician',
    'Bewerbung per E-Mail',
    'Your research',
    'How to apply',
    'Roles and alerts you will own',
    'Luogo di lavoro e email',
    'Gestion des alertes et des offres',
    'Our recent searches for talent',
    'Informieren Sie sich über unsere Stellen',
  ])('is not %s', (line) => expect(headsAlert(line)).toBe(false))
})
