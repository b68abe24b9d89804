// Pages without markup: links, buttons and lines that are the page's own, and which part of it is its main one.

import { describe, expect, it } from 'vitest'
import { detectKind } from '../electron/core/import/detect.ts'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readPlainText } from '../electron/core/import/text/richText.ts'
import { addressBlocks } from '../electron/core/import/wording/prose/addressBlocks.ts'
import { employerInText } from '../electron/core/import/wording/prose/employerInText.ts'
import { employmentInTitle } from '../electron/core/import/wording/prose/employmentInText.ts'
import { read, text } from './helpers/millerPages.ts'

const textOf = (body: string) => readPlainText(String(read(body).description))

describe('links of a page', () => {
  it.each([
    '<a href="https://www.facebook.com/sharer.php?u=x"><img alt="Facebook"></a>',
    '<a href="//x.com/intent/post?text=x">Post</a>',
    '<a href="/print">Print</a>',
    '<a href="x.pdf">PDF herunterladen</a>',
    '<a href="x.pdf">Download job description (PDF)</a>',
    '<a href="/">Go back to the welcome page</a>',
  ])('are no part of the text: %s', (link) => {
    expect(textOf(`<h1>Miller</h1>${text}<p>${link}</p>`)).toMatch(/by post\.$/)
  })

  it.each([
    '<a href="https://www.facebook.com/northmill">Our mill on Facebook</a>',
    '<a href="form.pdf">Application form</a>',
    'Please <a href="/print">print</a> the form.',
  ])('are, where they are said of the job: %s', (link) => {
    expect(textOf(`<h1>Miller</h1>${text}<p>${link}</p>`)).not.toMatch(/by post\.$/)
  })

  it('are no part of the title either', () => {
    const buttons = '<div><a href="#">Drucken</a><span>|</span><a href="#">Merken</a></div>'
    expect(read(`<h1>Müllerin ${buttons}</h1>${text}`)).toMatchObject({ title: 'Müllerin' })
  })
})

describe('the part that is called the main one', () => {
  const strip = '<div class="strip"><p>Buy our bread at the market on Friday.</p></div>'

  it('is where the posting stands', () => {
    expect(textOf(`<div id="content"><h1>Miller</h1>${text}</div>${strip}`)).toMatch(/by post\.$/)
  })

  it('is none where it holds only some of it, or there are two', () => {
    const parted = `<h1>Miller</h1><div class="content">${text}</div>${strip}`
    const twice = `<div class="content"><h1>Miller</h1></div><div class="content">${text}${strip}</div>`
    for (const body of [parted, twice]) expect(textOf(body)).toMatch(/on Friday\.$/)
  })
})

describe('what a page says beside the text', () => {
  it('is where the job is, in what the page calls itself', () => {
    const body = `<h1>Miller</h1>${text}<p>One place is open in Marlow.</p>`
    expect(read(body, 'Miller Job in Marlow | Brook')).toMatchObject({ joblocation: 'Marlow' })
    expect(read(body, 'Miller Job in Sales | Brook')).not.toHaveProperty('joblocation')
  })

  it('is when it was written', () => {
    expect(read(`<h1>Miller</h1><p>October 1, 2027 by Brook</p>${text}`)).toMatchObject({
      dateposted: 'October 1, 2027',
    })
    expect(read(`<h1>Miller</h1><p>Built in 1890 by Brook</p>${text}`)).not.toHaveProperty('dateposted')
  })

  it('is one place under two labels, and no address to write to', () => {
    const facts = (place: string) => `<p>Location: ${place}</p>`
    const body = `<h1>Miller</h1>${facts('Hull')}${text}<h4>Location</h4><p>Write to jobs@brook.example</p>${facts('Hull, England')}`
    expect(read(body)).toMatchObject({ joblocation: 'Hull, England' })
  })

  it('is the job below a heading that only seeks somebody', () => {
    const body = `<h1>Verstärkung gesucht</h1><h2>Müller (m/w/d)</h2>${text}`
    expect(read(body)).toMatchObject({ title: 'Müller (m/w/d)' })
  })
})

describe('small things', () => {
  it('are a share of the hours with spaces', () => {
    expect(employmentInTitle('Müllerin (80 – 100 %)')).toEqual(['80-100 %'])
  })

  it('are an address with a telephone behind it, or in one line below a name', () => {
    const [behind] = addressBlocks('Mühle AG\nFrau Meier\nStation-Ost 7\n6023 Rothenburg +41 41 123 45 67')
    expect(behind).toMatchObject({ name: 'Mühle AG', town: '6023 Rothenburg' })
    const [below] = addressBlocks('Praxis Behrendt\nHauptstraße 12, 21465 Reinbek')
    expect(below).toMatchObject({ name: 'Praxis Behrendt', town: '21465 Reinbek' })
  })

  it('are towns that nobody works for', () => {
    const said = 'About Marlow\nMarlow is a mid-sized thriving student city. Marlow is well connected.'
    expect(employerInText(said)).toBeNull()
    expect(employerInText('About Marlow\nMarlow is a mid-sized maker of lamps.')).toBe('Marlow')
  })

  it('are heads of answers, and texts that begin like one', () => {
    const kindOf = (written: string) => detectKind(Buffer.from(written))
    expect(kindOf('HTTP/1.1 200 OK\nContent-Type: text/html\n\n<html></html>')).toBe('webRecords')
    expect(kindOf('HTTP/2 engineer wanted\n\nWe are looking for one.')).toBe('text')
  })
})

describe('how pages speak of work', () => {
  const parts =
    '<p><b>Qualifications</b></p><ul><li>3+ years of experience with brass and glass</li><li>Strong skills on ladders</li></ul>' +
    '<p><b>Responsibilities</b></p><p>You will work with a team of keepers.</p><p>The salary is paid by the month.</p>'
  const said = (sentence: string) =>
    `<h2>Lamp Keeper</h2><p>${sentence} ${'The lamps stand along the quay. '.repeat(8)}</p>${parts}`
  const countOf = (body: string) =>
    readPage(`<title>Harbour</title><body>${body}</body>`, unknownSurroundings).postings.length

  it('says what whoever is to do it will do', () => {
    expect(countOf(said('As a lamp keeper, you will look after forty lamps.'))).toBe(1)
    expect(countOf(said('As a lamp keeper, you will look after lamps. In this article I say how.'))).toBe(0)
  })

  it('invites applications for a position', () => {
    const position =
      'Prof. Wick is inviting applications for a research position of lamp scholar. To apply, send your CV.'
    expect(countOf(said(position).replace('Lamp Keeper', 'Postdoctoral Fellowship'))).toBe(1)
  })

  it('teaches it', () => {
    const body = said('As a lamp keeper, you will look after forty lamps.')
    expect(countOf(body.replace('Lamp Keeper', 'Lamp Keeper Bootcamp'))).toBe(0)
  })

  it('heads the newest jobs of a board', () => {
    const others = '<div><h3>Últimas vagas</h3><p>Contabilista em Maputo</p></div>'
    expect(textOf(`<h1>Miller</h1>${text}${others}`)).toMatch(/by post\.$/)
  })
})

describe('below a heading that only seeks somebody', () => {
  const card = (title: string) =>
    `<div class="job-card"><h3 class="job-card__title">${title}</h3><p>Full time · Hull</p>${text}</div>`

  it('stands the only card of a job', () => {
    expect(read(`<h1>We are hiring</h1><h2>Open positions</h2>${card('Miller')}`, 'Brook')).toMatchObject({
      title: 'Miller',
    })
    const other = '<div class="job-card"><h3 class="job-card__title">Baker</h3></div>'
    expect(read(`<h1>Miller</h1>${text}${other}`)).toMatchObject({ title: 'Miller' })
  })

  it('stand links to parts of the page, which say nothing', () => {
    const links = '<p><a href="#jobs">Open positions</a> <a href="#apply">How to apply</a></p>'
    expect(textOf(`<h1>Miller</h1>${links}${text}`)).toMatch(/^Your tasks/)
  })

  it('stand places beside where one works', () => {
    const facts =
      '<p><b>Location</b><span>California · Hybrid</span></p><p><b>Annual base range</b><span>$110,000 - $150,000 + commission</span></p>'
    expect(read(`<h1>Miller</h1>${facts}${text}`)).toMatchObject({
      basesalary: '$110,000 - $150,000 + commission (Annual base range)',
    })
  })
})
