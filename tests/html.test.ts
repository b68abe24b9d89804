// Saved pages: where their postings stand, what hides them, what the page says of itself.

import { describe, expect, it } from 'vitest'
import { readAddresses } from '../electron/core/import/fields/addresses.ts'
import { readPage } from '../electron/core/import/formats/html.ts'
import { parsePage } from '../electron/core/import/formats/page.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readSavedAt } from '../electron/core/import/formats/savedAt.ts'
import { withoutSiteWords } from '../electron/core/import/text/pageTitle.ts'
import { plainNode } from './helpers/plainRaw.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

const read = (html: string) => readPage(html, unknownSurroundings)
const fieldsOf = (html: string) => read(html).postings.map(({ node }) => plainNode(node))
const titlesOf = (html: string) => fieldsOf(html).map(({ title }) => title)
const script = (json: string, type = 'application/ld+json') => `<script type="${type}">${json}</script>`
const job = (title: string, more = {}) =>
  JSON.stringify({
    '@type': 'JobPosting',
    title,
    description: `<p>${title} wanted</p>`,
    hiringOrganization: 'Harbour Bread',
    jobLocation: 'Kiel',
    ...more,
  })

describe('data in a template', () => {
  const state = '{"vacancy": {"jobTitle": "Baker", "description": "Bakes & glazes", "jobLocation": "Kiel"}}'
  const escaped = state.replaceAll('"', '&quot;').replaceAll('&g', '&amp;g')

  it('are read like those in a script', () =>
    expect(titlesOf(`<body><template id="state">${escaped}</template></body>`)).toEqual(['Baker']))

  it('are not what a program fills in: {{ job.jobTitle }}', () =>
    expect(read('<template>{{ job.jobTitle }} <b>{{ job.description }}</b></template>')).toMatchObject({
      postings: [],
      warnings: [],
    }))
})

describe('scripts of JSON-LD', () => {
  it('are all read, in order, whatever their type is written like (Q34)', () => {
    const html =
      script('{"@type":"WebSite"}') +
      script(job('A'), ' Application/LD+JSON; charset=utf-8 ') +
      script(job('X'), 'text/template') +
      `<body>${script(`[${job('B')}]`)}</body>`
    expect(titlesOf(html)).toEqual(['A', 'B'])
  })

  it.each(['application/json+ld', 'text/ld+json', 'application/ld-json', 'application/jsonld'])(
    'are meant where their type is mistyped as %s',
    (type) => expect(titlesOf(script(job('A'), type))).toEqual(['A']),
  )

  it('that say nothing are passed over in silence (Q20)', () => {
    for (const nothing of ['', ' \n', 'null', 'undefined', '{}', '[]', ';', ';'.repeat(100_000)]) {
      const { postings, warnings } = read(script(nothing) + script(job('A')))
      expect(postings).toHaveLength(1)
      expect(warnings).toEqual([])
    }
  })

  it('that are broken cost only themselves', () => {
    const { postings, warnings } = read(script('{{{{"') + script(job('A')) + script('not json'))
    expect(postings.map(({ node }) => plainNode(node).title)).toEqual(['A'])
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'JSON_UNREADABLE script[0]',
      'JSON_UNREADABLE script[2]',
    ])
  })

  it('keep entities as data: HTML does not decode the text of a script', () => {
    expect(titlesOf(script(job('R&amp;D')))).toEqual(['R&amp;D'])
  })

  it('inside template elements are not part of the page', () => {
    expect(titlesOf(`<template>${script(job('T'))}</template>${script(job('A'))}`)).toEqual(['A'])
  })

  it('hidden by their own text are found in the source (Q16)', () => {
    const cut = script(job('A', { description: 'Use </script> with care' }))
    expect(fieldsOf(cut)).toMatchObject([{ title: 'A', description: 'Use </script> with care' }])
    const swallowed = script(job('A', { description: 'a <!-- <script> b' })) + script(job('B'))
    expect(titlesOf(`<html><body>${swallowed}</body></html>`)).toEqual(['A', 'B'])
  })

  it('cut by the end of the file give what is there (Q18)', () => {
    const html = `<html><head><script type="application/ld+json">${job('A').slice(0, -40)}`
    const [posting] = read(html).postings
    expect(plainNode(posting?.node as never).title).toBe('A')
    expect(posting?.warnings.map(({ code }) => code)).toContain('TRUNCATED')
  })

  it('escaped as a whole are unescaped once (Q15)', () => {
    const [posting] = read(script(job('A').replaceAll('"', '&quot;'))).postings
    expect(plainNode(posting?.node as never).title).toBe('A')
    expect(posting?.warnings.map(({ code }) => code)).toEqual(['JSON_DECODED'])
  })
})

describe('several postings', () => {
  it('come with the one whose address is that of the page first (Q64)', () => {
    const html = `<link rel="canonical" href="https://x.example/b">${script(job('A', { url: 'https://x.example/a', description: 'long '.repeat(50) }))}${script(job('B', { url: 'https://x.example/b' }))}`
    expect(titlesOf(html)).toEqual(['B', 'A'])
  })

  it('else come with the longest first', () => {
    expect(
      titlesOf(script(job('A')) + script(job('B', { description: 'long '.repeat(50) })) + script(job('C'))),
    ).toEqual(['B', 'A', 'C'])
  })

  it('without a description are asides where another has one', () => {
    const { postings } = read(script(job('A')) + script(job('B', { description: undefined })))
    expect(postings.map(({ isAside }) => isAside ?? false)).toEqual([false, true])
    const bare = read(script(job('A', { description: '' })) + script(job('B', { description: undefined })))
    expect(bare.postings.every(({ isAside }) => !isAside)).toBe(true)
  })
})

describe('a job that is marked twice', () => {
  const text = '<p>You knead the dough and fire the oven, every night.</p>'
  const day = { datePosted: '2031-03-03' }
  const bare = { description: text, hiringOrganization: null, jobLocation: null }
  const full = (more = {}) => script(job('Night Baker', { ...day, description: text, ...more }))
  const asidesOf = (html: string) => read(html).postings.map(({ isAside }) => isAside === true)

  it('is offered once under its internal name', () => {
    const html = script(job('DE-KIE Baker III', { ...day, ...bare })) + full()
    expect(titlesOf(html)).toEqual(['DE-KIE Baker III', 'Night Baker'])
    expect(asidesOf(html)).toEqual([true, false])
  })

  it('is offered once where two blocks call it nearly the same, with what only one of them says', () => {
    const html = full({ identifier: 'B-7' }) + full({ title: 'Night Baker (m/f/d)' })
    expect(asidesOf(html)).toEqual([false, true])
    const { postings } = read(
      full() + full({ url: '/b', title: 'Night Baker (m/f/d)' }) + full({ url: '/b' }),
    )
    expect(postings.filter(({ isAside }) => !isAside)).toHaveLength(1)
    for (const more of [
      { title: 'Day Baker' },
      { identifier: 'B-8' },
      { jobLocation: 'Leeds' },
      { hiringOrganization: 'Kiln Ltd' },
      { description: '<p>Another job of the same kind, by day.</p>' },
    ])
      expect(asidesOf(full({ identifier: 'B-7', jobLocation: 'Hull' }) + full(more))).not.toContain(true)
  })

  it('is two where day, text or anything of its own differ', () => {
    for (const more of [
      { datePosted: '2031-03-04' },
      { url: '/jobs/2' },
      { description: '<p>Another job.</p>' },
    ])
      expect(asidesOf(script(job('Baker', { ...day, ...bare, ...more })) + full())).toEqual([false, false])
  })

  it('is filled from its page like one that is alone on it', () => {
    const html = `${script(job('DE-KIE Baker III', { ...day, ...bare }))}${full()}<h1>Night Baker</h1><dl><dt>Job ID</dt><dd>K-17</dd></dl>`
    expect(fieldsOf(html)[1]).toMatchObject({ title: 'Night Baker', identifier: 'K-17' })
  })
})

describe('what a page says of itself', () => {
  const about = (html: string) => parsePage(html, unknownSurroundings).surroundings

  it.each([
    [
      'Chrome’s mark, with its hyphens',
      '<!-- saved from url=(0031)https://x.example/a-%2Db/c -->\n<html>',
      'https://x.example/a--b/c',
    ],
    [
      'SingleFile’s mark',
      '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://x.example/s \n saved date: Mon Mar 01 2027 10:00:00 GMT+0200 (EET)\n-->',
      'https://x.example/s',
    ],
    [
      'HTTrack’s mark',
      "<html>\n<!-- Mirrored from x.example/jobs/7.html by HTTrack Website Copier/3.x [XR&CO'2014], Mon, 01 Mar 2027 10:00:00 GMT -->",
      'http://x.example/jobs/7.html',
    ],
    [
      'the address before the archive of the web',
      '<link rel="canonical" href="https://web.archive.org/web/20270301100000if_/https://x.example/c?id=1">',
      'https://x.example/c?id=1',
    ],
    [
      'the canonical link',
      '<link rel="shortlink canonical" href="https://x.example/c"><meta property="og:url" content="https://x.example/o">',
      'https://x.example/c',
    ],
    ['og:url', '<meta property="og:url" content="https://x.example/o">', 'https://x.example/o'],
    [
      'og:url with escapes',
      '<meta property="og:url" content="https%3A%2F%2Fx.example%2Fo">',
      'https://x.example/o',
    ],
    ['og:url of the site', '<meta property="og:url" content="https://x.example">', null],
    [
      'the mark before the link',
      '<!-- saved from url=(0019)https://x.example/m --><link rel=canonical href="https://x.example/c">',
      'https://x.example/m',
    ],
    ['a link relative to the mark', '<link rel=canonical href="/c">', null],
    ['nothing for files', '<!-- saved from url=(0012)file:///C:/a --><p>', null],
    ['nothing for pages of the browser', '<!-- saved from url=(0014)about:internet --><p>', null],
  ])('%s', (_, html, url) => {
    expect(about(html).pageUrl).toBe(url)
  })

  it('tells when it was saved', () => {
    const html =
      '<html><!--\n Page saved with SingleFile \n url: https://x.example/s \n saved date: Mon Mar 01 2027 10:00:00 GMT+0200 (EET)\n-->'
    expect(about(html).savedAt).toBe('2027-03-01T08:00:00.000Z')
    expect(readSavedAt('Mon, 1 Mar 2027 10:00:00 -0500')).toBe('2027-03-01T15:00:00.000Z')
    expect(readSavedAt('yesterday')).toBeNull()
  })

  it('tells its title and language', () => {
    expect(about('<html lang="de-AT"><title> A\n B </title><svg><title>icon</title></svg>')).toMatchObject({
      pageTitle: 'A B',
      lang: 'de-AT',
    })
    expect(about('<meta property="og:title" content="C">').pageTitle).toBe('C')
  })

  it('resolves against its base, unless that is a file', () => {
    const baseOf = (html: string) => parsePage(html, unknownSurroundings).baseUrl
    const mark = '<!-- saved from url=(0019)https://x.example/m/n -->'
    expect(baseOf(`${mark}<base href="/z/">`)).toBe('https://x.example/z/')
    expect(baseOf(`${mark}<base href=".">`)).toBe('https://x.example/m/')
    expect(baseOf(`${mark}<base href="file:///x/">`)).toBe('https://x.example/m/n')
    expect(baseOf('<base href=".">')).toBeNull()
  })

  it('gives its data that base too', () => {
    const html = `<link rel="canonical" href="https://x.example/a/1"><base href="/z/"><script type="application/ld+json">{"@type":"JobPosting","title":"A","url":"b/2"}</script>`
    const [posting] = readPage(html, unknownSurroundings).postings
    expect(readAddresses(posting!, false).value.posting).toBe('https://x.example/z/b/2')
  })
})

describe('what a page calls itself', () => {
  it.each([
    ['Baker - Careers', 'Baker'],
    ['Careers', ''],
    ['Join our team | Jobs', ''],
    ['Jobs Clerk', 'Jobs Clerk'],
    ['Baker - Leeds Job Details | Harbour Bread', 'Baker - Leeds'],
    ['Bäckerin (m/w/d) Stellendetails | Harbour Bread', 'Bäckerin (m/w/d)'],
    ['Job Details | Harbour Bread', 'Job Details | Harbour Bread'],
  ])('%s is %j without what every such page is called', (title, expected) =>
    expect(withoutSiteWords(title)).toBe(expected),
  )
})

describe('fields missing in a better rung', () => {
  const microdata = (title: string) =>
    `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${title}</h1><div itemprop="description"><p>From markup</p></div><span itemprop="jobLocation">Kiel</span></div>`

  it('come together where a lower one tells the place and the mode', () => {
    const [posting] = read(
      `${script('{"@type":"JobPosting","title":"A","description":"B","hiringOrganization":"C","jobLocation":null}')}<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">A</h1><i itemprop="jobLocationType">TELECOMMUTE</i><i itemprop="jobLocation">Kiel</i></div>`,
    ).postings
    expect(plainNode(posting?.node as never)).toMatchObject({
      joblocationtype: 'TELECOMMUTE',
      joblocation: 'Kiel',
    })
  })

  it('come from a lower one and keep its name (Q35)', () => {
    const [posting] = read(
      `${script('{"@type":"JobPosting","title":"A","datePosted":"2027-01-02"}')}${microdata('a')}`,
    ).postings
    expect(plainNode(posting?.node as never)).toMatchObject({
      title: 'A',
      description: '<p>From markup</p>',
      joblocation: 'Kiel',
    })
    expect(posting?.node.fields.get('title')?.rung).toBe('jsonLd')
    expect(posting?.node.fields.get('description')?.rung).toBe('microdata')
    expect(posting?.warnings.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'FILLED_FROM_PAGE description',
      'FILLED_FROM_PAGE jobLocation',
    ])
  })

  it('are missing too where a template left them empty', () => {
    const empty = job('', {
      title: '{{ job.title }}',
      jobLocation: { '@type': 'Place', address: { addressLocality: '' } },
    })
    expect(fieldsOf(script(empty) + microdata('A'))).toMatchObject([
      { title: 'A', description: '<p> wanted</p>', joblocation: 'Kiel' },
    ])
  })

  it('do not come from another job', () => {
    expect(fieldsOf(`${script('{"@type":"JobPosting","title":"A"}')}${microdata('B')}`)).toEqual([
      { '@type': 'JobPosting', title: 'A' },
    ])
  })

  it('are not looked for where nothing is missing', () => {
    expect(read(script(job('A')) + microdata('A')).attempts.map(({ rung }) => rung)).toEqual(['jsonLd'])
  })
})

it('a labelled day is read without the sentences behind it', () => {
  const page =
    '<h1>Baker</h1><p><b>Closing date:</b> 9am on Monday 2 November 2026. Interviews follow on 10 November.</p>'
  expect(fieldsOf(script(job('Baker')) + page)[0]?.validthrough).toBe('9am on Monday 2 November 2026')
})

describe('kinds of employment in two places', () => {
  const kindsOf = (employmentType: unknown, page: string, title = 'Baker') =>
    fieldsOf(script(job(title, { employmentType })) + page)[0]?.employmenttype
  const terms = (...pairs: [string, string][]) =>
    `<h1>Baker</h1><dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`

  it('are put together where one tells the hours and the other the contract', () => {
    const page = terms(['Contract type', 'Permanent'], ['Working pattern', 'Part-time'])
    expect(kindsOf('Permanent', page)).toEqual(['Permanent', 'Part-time'])
  })

  it('are left alone where both tell the same', () => {
    expect(kindsOf('FULL_TIME', terms(['Working pattern', 'Part-time']))).toBe('FULL_TIME')
    expect(kindsOf('FULL_TIME', terms(['Job type', 'Part-time'], ['Job type', 'Temporary']))).toEqual([
      'FULL_TIME',
      'Temporary',
    ])
  })
})

describe('frames that are kept in the page', () => {
  const frame = (html: string) =>
    `<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"></iframe>`
  const careers = '<title>Careers</title><link rel="canonical" href="https://x.example/careers">'

  it('give the posting that the page around them does not hold', () => {
    const { postings, surroundings } = read(`${careers}${frame('<p>Chat</p>')}${frame(script(job('R&D')))}`)
    expect(postings.map(({ node }) => plainNode(node).title)).toEqual(['R&D'])
    expect(postings[0]?.pageUrl).toBe('https://x.example/careers')
    expect(surroundings.pageTitle).toBe('Careers')
  })

  it('may have an address of their own', () => {
    const own = '<link rel="canonical" href="https://jobs.example/1">'
    expect(read(careers + frame(own + script(job('A')))).postings[0]?.pageUrl).toBe('https://jobs.example/1')
  })

  it('are left alone where the page holds a posting, and within each other', () => {
    expect(titlesOf(script(job('A')) + frame(script(job('B'))))).toEqual(['A'])
    expect(titlesOf(frame(frame(script(job('B')))))).toEqual([])
  })
})

describe('hostile pages', () => {
  it('a hundred thousand levels deep are read without harm', () => {
    const deep = '<div>'.repeat(100_000)
    expect(titlesOf(deep + script(job('A')))).toEqual(['A'])
    expect(() =>
      read(`<div itemscope itemtype="https://schema.org/JobPosting"><p itemprop="description">${deep}text`),
    ).not.toThrow()
  })

  it.each([
    ['mostly of spaces', `Baker${' '.repeat(60_000)}x`],
    ['of twenty thousand parts', 'Baker - '.repeat(20_000)],
  ])('with a title %s are read at once', (_, title) => {
    const head = `<meta property="og:title" content="${title}"><meta property="og:site_name" content="Harbour">`
    const text =
      'You bake bread and have experience. Requirements: two years. Responsibilities: ovens. Apply now. '
    const spent = countProcessorTime()
    expect(
      read(`${head}${'<h1>Baker</h1><h1>Cook</h1>'.repeat(500)}<p>${text.repeat(4)}</p>`).postings,
    ).toHaveLength(1)
    expect(spent()).toBeLessThan(5000)
  })

  it('of one long line are read', () => {
    expect(titlesOf(`<p>${'x'.repeat(4_000_000)}</p>${script(job('A'))}`)).toEqual(['A'])
  })
})
