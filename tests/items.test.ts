// Microdata and RDFa: the same job in both, and what each element's value is.

import { describe, expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const read = (html: string, pageUrl: string | null = null) =>
  readPage(html, { ...unknownSurroundings, pageUrl }).postings
const fieldsOf = (html: string, pageUrl: string | null = null) =>
  read(html, pageUrl).map(({ node }) => plainNode(node))
const one = (inner: string) =>
  fieldsOf(
    `<div itemscope itemtype="http://schema.org/JobPosting">${inner}</div>`,
    'https://x.example/jobs/',
  )[0] ?? {}

const expected = {
  '@type': 'JobPosting',
  title: 'Baker',
  dateposted: '2027-03-01',
  hiringorganization: { '@type': 'Organization', name: 'Harbour Bread' },
  joblocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addresslocality: 'Kiel', addresscountry: 'DE' },
  },
}

it('takes the text of pay of which only the currency is marked', () => {
  const pay = (inner: string) =>
    one(`<p itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount">${inner}</p>`)
      .basesalary
  expect(pay('<meta itemprop="currency" content="GBP"><b>30,000 - 35,000</b> a year')).toMatchObject({
    currency: 'GBP',
    value: '30,000 - 35,000 a year',
  })
  expect(pay('<meta itemprop="currency" content="GBP"><b itemprop="value">30000</b> and more')).toMatchObject(
    {
      value: '30000',
    },
  )
  expect(pay('<meta itemprop="currency" content="GBP">')).not.toHaveProperty('value')
})

it('takes the sign beside an amount, but rather a code that is marked elsewhere', () => {
  const salary = `<p itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount">€ <b itemprop="value">1800</b></p>`
  expect(one(salary).basesalary).toMatchObject({ currency: '€', value: '1800' })
  const html = `<meta itemprop="currency" content="EUR"><div itemscope itemtype="http://schema.org/JobPosting">${salary}</div>`
  expect(fieldsOf(html)[0]?.basesalary).toMatchObject({ currency: 'EUR', value: '1800' })
})

it('reads the range beside a marked amount', () => {
  const pay = (inner: string) => one(`<p>Baker ${inner}</p>`).basesalary
  const marked = '<i itemprop="baseSalary" content="28000"></i>'
  expect(pay(`${marked}<b>£28,000 - £35,000</b> / permanent`)).toBe('£28,000 - £35,000')
  expect(pay(`${marked}<b>Apply by May</b>`)).toBe('28000')
})

describe('a value without the label in front of it', () => {
  it.each([
    ['<p itemprop="jobLocation"><b>Place of work:</b> Leeds</p>', 'Leeds'],
    ['<p itemprop="jobLocation">Place: Leeds</p>', 'Place: Leeds'],
    [
      '<ul itemprop="jobLocation"><li><label>Street:</label> 5 Mill Rd</li><li><b>Town:</b> Leeds</li></ul>',
      '5 Mill Rd\nLeeds',
    ],
    ['<dl><dt itemprop="jobLocation">Place:</dt><dd>Leeds</dd></dl>', 'Leeds'],
    ['<table><tr><th itemprop="jobLocation">Where</th><td>Leeds</td></tr></table>', 'Leeds'],
    ['<dl><dt itemprop="jobLocation">Place:</dt><dt>Pay:</dt><dd>Good</dd></dl>', 'Place:'],
    [
      `<p itemprop="jobLocation"><b>Note:</b> ${'far '.repeat(200)}</p>`,
      `Note: ${'far '.repeat(200)}`.trim(),
    ],
  ])('%s', (html, value) => {
    expect(one(html).joblocation).toBe(value)
  })

  it('hours of a week keep their days', () => {
    expect(one('<p itemprop="workHours"><b>Mon:</b> 8-12</p>').workhours).toBe('Mon: 8-12')
  })
})

describe('what stands in a posting unmarked', () => {
  const posting = (inner: string) => `<li itemscope itemtype="http://schema.org/JobPosting">${inner}</li>`
  it('is pay and the like on the cards of a list, where it is said once', () => {
    const card = (line: string) => posting(`<h2 itemprop="title">Baker</h2><p>Remote</p>${line}`)
    const read = fieldsOf(card('<p>USD 55-60 / hour</p>') + card('<p>USD 55 / hour</p><p>USD 60 / hour</p>'))
    expect(read[0]).toMatchObject({ basesalary: 'USD 55-60 / hour', joblocationtype: 'Remote' })
    expect(read[1]).not.toHaveProperty('basesalary')
  })

  it("is what the page's own kinds of elements are told of the mode of work", () => {
    const place = (tag: string) =>
      one(`<b itemprop="title">Baker</b><${tag} workplaceType="hybrid"></${tag}>`)
    expect(place('x-place').joblocationtype).toBe('hybrid')
    expect(place('p')).not.toHaveProperty('joblocationtype')
  })
})

it('are those of whom the page is of, where none of them names an employer', () => {
  const posting = (inner: string) =>
    `<p itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">Baker</b>${inner}</p>`
  const signed = (body: string) =>
    fieldsOf(`<title>Jobs | Harbour Bread</title>${body}<footer>© 2027 Harbour Bread</footer>`).map(
      ({ hiringorganization }) => hiringorganization,
    )
  expect(signed(posting('') + posting(''))).toEqual(['Harbour Bread', 'Harbour Bread'])
  const named = posting('<i itemprop="hiringOrganization">Quay Mills</i>')
  expect(signed(posting('') + named)).toEqual([undefined, 'Quay Mills'])
  const ownJobs = `<p>${'We bake bread. '.repeat(20)}</p>${posting('')}<p>© 2027 Quay Studio</p>`
  expect(fieldsOf(`<title>Jobs</title>${ownJobs}`)[0]?.hiringorganization).toBeUndefined()
  expect(signed(`${posting('') + posting('')}<p>Post a job</p>`)).toEqual([undefined, undefined])
})

describe('properties outside of any thing', () => {
  const facts = `<meta itemprop="datePosted" content="2027-03-01"><meta itemprop="addressLocality" content="Kiel">
    <meta itemprop="addressCountry" content="DE"><meta itemprop="validThrough" content="2027-04-01">`

  it('are those of the job that the page is about', () => {
    const expected = {
      title: 'Baker',
      dateposted: '2027-03-01',
      validthrough: '2027-04-01',
      joblocation: { addresslocality: 'Kiel', addresscountry: 'DE' },
    }
    expect(fieldsOf(`<h1 itemprop="title">Baker</h1>${facts}`)[0]).toMatchObject(expected)
    const inRdfa = `<meta property="og:title" content="Shop"><h1 property="title">Baker</h1>${facts.replaceAll('itemprop', 'property')}`
    expect(fieldsOf(`<body typeof="WebPage">${inRdfa}</body>`)[0]).toMatchObject(expected)
    expect(fieldsOf(inRdfa)[0]).toMatchObject(expected)
    const ofArticle = `<h1 property="title">Bread</h1><p property="validThrough">2027-04-01</p><p property="datePublished">2027-03-01</p>`
    expect(fieldsOf(ofArticle)).toEqual([])
  })

  const row = (title: string) => `<li><h2 itemprop="title">${title}</h2><h3 itemprop="name">Harbour Bread</h3>
    <p itemprop="datePosted">2027-03-01</p><p itemprop="jobLocation">Kiel</p></li>`

  it('lead where all of the card leads', () => {
    const card = (title: string) =>
      `<a href="/jobs/${title}"><div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">${title}</b></div></a>`
    expect(fieldsOf(card('Baker') + card('Porter'), 'https://x.example/').map(({ url }) => url)).toEqual([
      'https://x.example/jobs/Baker',
      'https://x.example/jobs/Porter',
    ])
  })

  it('are no jobs in a career', () => {
    expect(read(`<ul>${row('Baker')}${row('Porter')}</ul>`)).toEqual([])
  })
})

describe('the same job', () => {
  it('in Microdata', () => {
    const html = `<article itemscope itemtype="https://schema.org/JobPosting">
      <h1 itemprop="title">Baker</h1><time itemprop="datePosted" datetime="2027-03-01">1 March</time>
      <p itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Harbour Bread</b></p>
      <p itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope
        itemtype="https://schema.org/PostalAddress"><i itemprop="addressLocality">Kiel</i><meta itemprop="addressCountry" content="DE"></span></p>
      </article>`
    expect(fieldsOf(html)).toEqual([expected])
    expect(read(html)[0]?.rung).toBe('microdata')
    expect(read(html)[0]?.node.fields.get('joblocation')?.path).toBe('microdata[0].jobLocation')
  })

  it('in RDFa', () => {
    const html = `<meta property="og:title" content="Other"><article vocab="https://schema.org/" typeof="JobPosting">
      <h1 property="title">Baker</h1><span property="datePosted" content="2027-03-01">1 March</span>
      <p property="hiringOrganization" typeof="Organization"><b property="name">Harbour Bread</b></p>
      <p property="jobLocation" typeof="Place"><span property="address" typeof="PostalAddress">
        <i property="addressLocality">Kiel</i><meta property="addressCountry" content="DE"></span></p></article>`
    expect(fieldsOf(html)).toEqual([expected])
    expect(read(html)[0]?.rung).toBe('rdfa')
    expect(
      fieldsOf(
        html.replaceAll('property="', 'property="schema:').replace('typeof="Job', 'typeof="schema:Job'),
      ),
    ).toEqual([expected])
  })

  it('in RDFa, with things that are only named where they belong', () => {
    const html = `<div vocab="https://schema.org/"><article typeof="JobPosting"><h1 property="title">Baker</h1>
      <meta property="datePosted" content="2027-03-01"><link property="hiringOrganization" resource="#bread">
      <a property="jobLocation" href="#kiel">Kiel</a></article>
      <p typeof="Organization" resource="#bread"><b property="name">Harbour Bread</b><link property="owns" resource="#bread"></p>
      <p typeof="Place" resource="#kiel"><span property="address" typeof="PostalAddress">
        <i property="addressLocality">Kiel</i><meta property="addressCountry" content="DE"></span></p></div>`
    expect(fieldsOf(html)).toMatchObject([
      { ...expected, hiringorganization: { name: 'Harbour Bread' }, joblocation: expected.joblocation },
    ])
  })
})

describe('the value of an element', () => {
  it.each([
    ['content, on any element', '<span itemprop="title" content="Baker">x</span>', 'title', 'Baker'],
    [
      'the text of a time without datetime',
      '<time itemprop="datePosted">1 March 2027</time>',
      'dateposted',
      '1 March 2027',
    ],
    ['value of data', '<data itemprop="totalJobOpenings" value="3">three</data>', 'totaljobopenings', '3'],
    ['the text of a link for what is text', '<a itemprop="title" href="/1">Baker</a>', 'title', 'Baker'],
    [
      'the address of a link for what is an address',
      '<a itemprop="url" href="1">Baker</a>',
      'url',
      'https://x.example/jobs/1',
    ],
    [
      'the address of a link without text',
      '<a itemprop="title" href="1"><img src=x></a>',
      'title',
      'https://x.example/jobs/1',
    ],
    [
      'the address of a link that writes a mail and does not say to whom',
      '<a itemprop="applicationContact" href="mailto:jobs@x.example">Write to us</a>',
      'applicationcontact',
      'mailto:jobs@x.example',
    ],
    ['the source of an image', '<img itemprop="image" src="/l.png">', 'image', 'https://x.example/l.png'],
    [
      'the markup of what is long',
      '<div itemprop="description"><p>One</p><p>R&amp;D</p></div>',
      'description',
      '<p>One</p><p>R&amp;D</p>',
    ],
    [
      'text with its line breaks',
      '<span itemprop="jobLocation">Quay 5<br>Kiel</span>',
      'joblocation',
      'Quay 5\nKiel',
    ],
    [
      'all values, in order',
      '<i itemprop="skills" content="a"></i><i itemprop="skills" content="b"></i>',
      'skills',
      ['a', 'b'],
    ],
    ['one for each of several names', '<i itemprop="name title">Baker</i>', 'name', 'Baker'],
    [
      'the text of an item without properties',
      '<p itemprop="hiringOrganization" itemscope><a href="/h">Harbour Bread</a></p>',
      'hiringorganization',
      'Harbour Bread',
    ],
    [
      'a place that carries its address itself',
      '<p itemprop="jobLocation" itemscope itemtype="x:Place"><i itemprop="postalCode">24103</i></p>',
      'joblocation',
      { '@type': 'Place', postalcode: '24103' },
    ],
    [
      'found inside another property',
      '<div itemprop="responsibilities">Bake <b itemprop="skills" content="baking">well</b></div>',
      'skills',
      'baking',
    ],
  ])('is %s', (_, html, name, value) => {
    expect(one(html)[name]).toEqual(value)
  })

  it('belongs to the nearest item only', () => {
    expect(
      one('<p itemscope itemtype="x:Person"><i itemprop="title">Boss</i></p><i itemprop="title">Baker</i>')
        .title,
    ).toBe('Baker')
  })

  it('may stand elsewhere, by itemref, and loops end', () => {
    const html = `<div id="a" itemscope itemtype="https://schema.org/JobPosting" itemref="b nowhere a"></div>
      <div id="b"><i itemprop="title">Baker</i><p itemprop="hiringOrganization" itemscope itemref="a b"><i itemprop="name">Harbour Bread</i></p></div>`
    expect(fieldsOf(html)).toMatchObject([{ title: 'Baker', hiringorganization: { name: 'Harbour Bread' } }])
  })

  it('ends where items are nested without end', () => {
    const html = `<div itemscope itemtype="https://schema.org/JobPosting"><i itemprop="title">Baker</i>${'<p itemprop="x" itemscope><i itemprop="n">1</i>'.repeat(3000)}`
    expect(fieldsOf(html.replaceAll('<p ', '<div '))[0]?.title).toBe('Baker')
  })
})

describe('lower rungs', () => {
  const state = {
    page: {
      job: {
        jobTitle: 'Baker',
        jobDescription: 'Bread',
        company: { name: 'Harbour Bread' },
        location: { city: 'Kiel' },
        postedAt: '2027-03-01',
      },
    },
  }

  it.each([
    ['__NEXT_DATA__', `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`],
    ['a variable', `<script>window.__STATE__ = ${JSON.stringify(state)}; start();</script>`],
  ])('data of an application: %s', (_, html) => {
    const [posting] = read(html)
    expect(plainNode(posting?.node as never)).toEqual({
      title: 'Baker',
      description: 'Bread',
      hiringorganization: { '@type': 'Organization', name: 'Harbour Bread' },
      joblocation: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addresslocality: 'Kiel' },
      },
      dateposted: '2027-03-01',
    })
    expect(posting?.warnings.map(({ code }) => code)).toEqual(['FROM_PAGE_DATA'])
  })

  it('data of an application that holds no job gives nothing', () => {
    expect(
      read(
        `<script type="application/json">${JSON.stringify({ title: 'Shop', description: 'All we sell' })}</script>`,
      ),
    ).toEqual([])
  })

  it('job metas, where title and description are both there', () => {
    const metas = '<meta name="job-title" content="Baker"><meta name="job-location" content="Kiel">'
    expect(read(metas)).toEqual([])
    expect(fieldsOf(`${metas}<meta name="job-description" content="Bread">`)).toMatchObject([
      { title: 'Baker', joblocation: 'Kiel' },
    ])
  })

  const text = `<p>We are looking for a baker.</p><p>Your responsibilities: ${'bread and rolls, '.repeat(12)}</p><p>Requirements: experience. Apply now.</p>`

  it('visible text, flagged, without menus', () => {
    const [posting] = read(
      `<title>Baker | Site</title><nav>Home</nav><h1>Baker</h1><main>${text}<nav>More</nav><form>Mail</form></main>`,
    )
    expect(plainNode(posting?.node as never)).toEqual({
      '@type': 'JobPosting',
      title: 'Baker',
      description: text,
    })
    expect(posting?.warnings.map(({ code }) => code)).toEqual(['PARTIAL_FROM_TEXT'])
  })

  it('visible text only where it reads like a posting', () => {
    const { postings, attempts } = readPage(
      `<h1>News</h1><p>${'The harbour was quiet. '.repeat(30)}</p>`,
      unknownSurroundings,
    )
    expect(postings).toEqual([])
    expect(attempts.map(({ rung }) => rung)).toEqual([
      'jsonLd',
      'microdata',
      'rdfa',
      'pageData',
      'meta',
      'text',
    ])
  })

  it('a title without the name of the site', () => {
    expect(
      fieldsOf(
        `<meta property="og:site_name" content="Jobs (x)"><meta property="og:title" content="Baker - Jobs (x)"><body>${text}`,
      )[0]?.title,
    ).toBe('Baker')
  })
})
