// Days that a page states in `<time datetime>` while it shows other words.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const text =
  '<h2>Job description</h2><p>You keep twelve looms running, change warps and train two apprentices. We are looking for somebody with good eyes.</p><h2>Requirements</h2><ul><li>Two years with rapier looms</li><li>Good eyes and ears</li></ul>'
const data =
  '<script type="application/ld+json">{"@type":"JobPosting","title":"Loom Technician","hiringOrganization":"Brannock Mills"}</script>'

function read(head: string, more = '') {
  const html = `<!doctype html><html lang="en"><title>Loom Technician</title><body>${more}<main><h1>Loom Technician</h1>${head}${text}<a href="/apply/1">Apply now</a></main>`
  const { drafts } = readSource({ bytes: Buffer.from(html), fileName: 'page.html', savedAt: null })
  return drafts[0]!.content
}

const time = (day: string, words: string) => `<time datetime="${day}">${words}</time>`
const dayOf = (date: ReturnType<typeof read>['posted']) =>
  date === null ? null : (date.date ?? date.local ?? date.instant ?? date.raw)
const days = (content: ReturnType<typeof read>) => ({
  posted: dayOf(content.posted),
  deadline: dayOf(content.deadline.date),
})

describe('the day a time states', () => {
  it.each([
    ['alone', `<p>${time('2026-03-04', '3 weeks ago')}</p>`],
    ['behind a word', `<p>Posted ${time('2026-03-04', '3 weeks ago')}</p>`],
    ['with that word', `<p>${time('2026-03-04', 'Posted 3 days ago')}</p>`],
    ['in a line of facts', `<p>Brannock Mills Ltd · Leeds · ${time('2026-03-04', '5d ago')}</p>`],
    ['under a label', `<dl><dt>Veröffentlicht</dt><dd>${time('2026-03-04', 'vor 3 Tagen')}</dd></dl>`],
    ['in numbers', `<p>Posted on ${time('2026-03-04', '04/03/2026')}</p>`],
    ['in parts', '<p>Posted <time datetime="2026-03-04"><b>3</b> weeks ago</time></p>'],
    ['by an element of its own', '<relative-time datetime="2026-03-04">3 weeks ago</relative-time>'],
  ])('is that of posting, %s', (_, head) =>
    expect(days(read(head))).toEqual({ posted: '2026-03-04', deadline: null }),
  )

  it.each([
    `<p>Closes ${time('2026-04-03', 'in 3 days')}</p>`,
    `<p>${time('2026-04-03', 'Closes in 3 days')}</p>`,
    `<p>Apply by ${time('2026-04-03', '3 April')}</p>`,
    `<p>The closing date is ${time('2026-04-03', 'tomorrow')}</p>`,
    `<dl><dt>Closing date</dt><dd>${time('2026-04-03', '03/04/2026')}</dd></dl>`,
    `<dl><dt>Closing date</dt><dd>${time('2026-04-03', 'in 3 days')}</dd></dl>`,
    `<dl><dt>Sluitingsdatum</dt><dd>${time('2026-04-03', 'over 4 weken')}</dd></dl>`,
  ])('is the last one: %s', (head) =>
    expect(days(read(head))).toEqual({ posted: null, deadline: '2026-04-03' }),
  )

  it('keeps its hour', () =>
    expect(days(read(`<p>Closes ${time('2026-04-03T12:00', 'in 3 days')}</p>`)).deadline).toBe(
      '2026-04-03T12:00:00',
    ))

  it('is told under labels beside data', () =>
    expect(
      days(read(`<dl><dt>Closing date</dt><dd>${time('2026-04-03', 'in 3 days')}</dd></dl>`, data)),
    ).toEqual({
      posted: null,
      deadline: '2026-04-03',
    }))

  it.each([
    ['what is ahead', `<p>${time('2026-04-03', 'in 3 days')}</p>`],
    ['another event', `<dl><dt>Interview date</dt><dd>${time('2026-04-10', 'in 2 weeks')}</dd></dl>`],
    ['a shift', `<p>Shift ${time('09:00', '9 am')} to ${time('17:00', '5 pm')}</p>`],
    ['a change', '<p>Updated 3 days ago</p>'],
    ['an event of the text', `<p>Come to our open day ${time('2026-05-02', 'in 3 weeks')} at the mill.</p>`],
  ])('is not told by %s', (_, head) => expect(days(read(head))).toEqual({ posted: null, deadline: null }))

  it('is none where it is another one than the words say, nor where these are sure', () => {
    expect(read(`<p>Posted on ${time('2020-01-01', '04/03/2026')}</p>`).posted?.kind).toBe('ambiguous')
    expect(days(read(`<p>Closing date: ${time('2026-04-02T22:00:00Z', '3 April 2026')}</p>`)).deadline).toBe(
      '2026-04-03',
    )
  })

  it('is none where the words say that there is no day', () =>
    expect(
      days(read(`<dl><dt>Closing date</dt><dd>${time('2026-04-03', 'Until filled')}</dd></dl>`)).deadline,
    ).toBe('Until filled'))

  it('leaves the words in the text', () =>
    expect(
      read(`<p>Come to our open day ${time('2026-05-02', 'in 3 weeks')} at the mill.</p>`).description
        .plainText,
    ).toContain('open day in 3 weeks at the mill'))
})

describe('days that are counted', () => {
  it.each(['in 3 days', '6 days left', 'Noch 6 Tage'])(
    'are none of posting where they are ahead: %s',
    (words) => expect(read(`<p>${words}</p>`).posted).toBeNull(),
  )

  it('are those of closing where a word says so', () => {
    const { posted, deadline } = read('<p>Closes in 3 days</p>')
    expect([posted, deadline.date?.raw]).toEqual([null, 'Closes in 3 days'])
  })
})
