// Boxes at the side of a page that say when to apply and which number to quote, and those that say it of something else.

import { describe, expect, it } from 'vitest'
import { postingsOf, textBelowHeading as text } from './helpers/millerPages.ts'

const read = (box: string, around = '') => {
  const [posting] = postingsOf(`<main><h1>Miller</h1>${around}${text}</main>${box}`)
  const { identifier, dateposted, validthrough } = posting as Record<string, string | undefined>
  return [identifier, dateposted, validthrough]
}
const lines = '<p>Job ID: 29917745</p><p>Posted: 4 March 2027</p><p>Closing date: 31 March 2027</p>'
const told = ['29917745', '4 March 2027', '31 March 2027']

describe('a box of the posting', () => {
  it.each([
    [`<aside>${lines}</aside>`, told],
    [`<aside>${lines}<a href="/about">About the mill</a></aside>`, told],
    [`<div class="sidebar"><h2>Facts</h2>${lines}</div>`, told],
    [
      '<aside><dl><dt>Reference</dt><dd>NM-2231</dd><dt>Deadline</dt><dd>31 March 2027</dd></dl></aside>',
      ['NM-2231', undefined, '31 March 2027'],
    ],
    [
      '<aside><h2>Sök jobbet</h2><p>Ange referens i din ansökan</p><a href="/ansok/31">Ansök nu</a><p>Annons-Id: 31</p><p>Publicerad: 4 mars 2027, kl. 09.12</p></aside>',
      ['31', '4 mars 2027, kl. 09.12', undefined],
    ],
    [
      '<aside><p>Closing date: 31 March 2027</p><button>Apply now</button></aside>',
      [undefined, undefined, '31 March 2027'],
    ],
  ])('%s', (box, facts) => {
    expect(read(box)).toEqual(facts)
  })

  it.each([
    '<aside><h3><a href="/jobs/9">Baker</a></h3><p>Job ID: 99123</p><p>Closing date: 12 March 2027</p></aside>',
    '<aside><h3><a href="/jobs/9">Baker</a></h3><p>Closing date: 12 March 2027</p><a href="/jobs/9/apply">Apply</a></aside>',
    '<aside><h2>Art competition</h2><p>Deadline: 12 March 2027</p><p>Reference: ART-9</p><a href="/art">Read more about it</a></aside>',
    '<aside><h2>Similar jobs</h2><p>Job ID: 99123</p><p>Closing date: 12 March 2027</p></aside>',
    '<aside><h2>Open day</h2><p>See how flour is made.</p><p>For young and old.</p><p>Closing date: 12 March 2027</p></aside>',
    `<aside>${lines}${lines.replaceAll('4', '5').replaceAll('31', '30')}</aside>`,
  ])('or of something else: %s', (box) => {
    expect(read(box)).toEqual([undefined, undefined, undefined])
  })
})

it('hours, contract and its length under three labels are of one job, and labels below them are read', () => {
  const facts =
    '<dl><dt>Omfattning</dt><dd>Heltid</dd><dt>Varaktighet</dt><dd>Tills vidare</dd><dt>Anställningsform</dt><dd>Tillsvidareanställning</dd></dl><p>Annons-Id: 31</p>'
  expect(read('', facts)[0]).toBe('31')
})

describe('a part of the text in a box of its own', () => {
  const card = (head: string, text: string): string =>
    `<div class="card"><div class="card-header"><b>${head}</b></div><div>${text}</div></div>`
  const described = (below: string): string => {
    const cards = card('Job overview', `<div class="job-description">${text}</div>`)
    return String(postingsOf(`<main><h1>Miller</h1>${cards}${below}</main>`)[0]!.description)
  }

  it.each(['SKILL REQUIREMENT', 'Benefits', 'Anforderungen', 'How to apply'])('%s', (head) => {
    const said = described(`${card('Share this job', 'Jobnest')}${card(head, '<ul><li>Sieves</li></ul>')}`)
    expect(said).toContain('Sieves')
    expect(said).not.toContain('Jobnest')
  })

  it.each(['Similar jobs', 'Log in', 'Newsletter', 'Job details', 'Contact'])('%s is none', (head) => {
    expect(described(card(head, 'Sieves'))).not.toContain('Sieves')
  })
})
