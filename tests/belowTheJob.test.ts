// What stands below a job, and is none of its text, in what was copied from pages, saved or mailed: other jobs, the foot of the
// page, what is asked about it; beside what looks like that and is of the job.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { headsOtherJobs } from '../electron/core/import/wording/lines/otherJobs.ts'
import { footOf } from '../electron/core/import/wording/lines/pageFoot.ts'

const job = [
  'Press Operator',
  'Harrow Mill Ltd, Hull',
  '',
  'Harrow Mill Ltd is looking for a Press Operator to run two presses on the day shift in Hull.',
  '',
  'Your duties',
  '- Set up and run the presses',
  '- Check the quality of each batch',
  '',
  'We offer',
  '- Permanent contract, full time',
  '- £14.20 an hour',
  'We review applications every Monday and answer all of them.',
].join('\n')

function read(text: string, fileName = 'copied.txt') {
  return readSource({ bytes: new TextEncoder().encode(text), fileName, savedAt: null }).drafts[0]!.content
}

const textOf = (text: string, fileName?: string): string => read(text, fileName).description.plainText

describe('below a copied job', () => {
  it.each([
    'Other vacancies\nPress Setter\nLeeds\nForklift Driver\nHull',
    'Weitere offene Stellen\nLagerist (m/w/d)\nKassel',
    'Nos autres offres\nCariste\nLille',
    'Další volné pozice\nSkladník\nBrno',
    'Se også disse stillinger\nTruckfører\nHorsens',
    'Share\nBookmark this job\nRelated content\nBaker, Juba\nAbout us\nContact us\n© Hullwork 2026',
    'Report job\n\nReturn to search\nSalaries\nAbout\nHelp\n© 2026 Jobnest\nPrivacy Center\nTerms',
    'Partager cette offre :\nFacebook\nMentions légales\nPolitique de confidentialité',
    'About the company\nHarrow Mill Ltd\n1,204 followers\nFollow\nHarrow Mill makes paper.\nshow more',
    'Was this page useful?\nYes\nNo',
    'Condividi:\nFacebook\nWhatsApp',
  ])('goes: %s', (below) => {
    const text = textOf(`${job}\n\n${below}\n`)
    expect(text.trim()).toMatch(/answer all of them\.$/)
  })

  it.each([
    ['Other benefits\n- Free parking', 'Free parking'],
    ['Other roles\n- Train new staff\n- Stand in for the foreman', 'Train new staff'],
    ['Contact us\nMary Hobb\nmary@harrowmill.example', 'Mary Hobb'],
    ['About us\nA family firm\n210 people', '210 people'],
    ['Privacy\nWe keep your data for six months.', 'six months'],
    ['Terms and conditions\n37 hours a week\nPension scheme', 'Pension scheme'],
    ['Other positions held by the team change.\nYou rotate with them.', 'You rotate with them.'],
  ])('stays: %s', (below, kept) => expect(textOf(`${job}\n\n${below}\n`)).toContain(kept))

  it('who owns the page may still be who hires', () => {
    const text = job.replaceAll('Harrow Mill Ltd', 'We').replace('We, Hull', 'Hull')
    const { employer, description } = read(
      `${text}\n\nOther vacancies\nPress Setter\n© 2026 Harrow Mill Ltd\n`,
    )
    expect(employer.name).toBe('Harrow Mill Ltd')
    expect(description.plainText).not.toContain('©')
  })

  it('in Markdown the buttons to share go, and what stands below them stays', () => {
    const below =
      '## Share this job\n\n[Facebook](https://a.example/f) [LinkedIn](https://a.example/l)\n\n---\n\nThe mill has 210 people and welcomes all.\n\n© Jobnest'
    const text = textOf(`# ${job.replace('Your duties', '## Your duties')}\n\n${below}\n`, 'job.md')
    expect(text).not.toMatch(/Share this|LinkedIn|Jobnest/)
    expect(text).toContain('welcomes all')
  })
})

describe('below the job of a page', () => {
  const page = (below: string): string =>
    `<title>Press Operator</title><div><h1>Press Operator</h1>${job
      .split('\n')
      .slice(3)
      .map((line) => `<p>${line}</p>`)
      .join('')}<h2>Pay</h2><p>Salary: £14.20 an hour</p>${below}</div>`

  it.each([
    '<h2>Weitere offene Stellen</h2><p><a href="/a">Lagerist</a></p>',
    '<h2>Nos autres offres</h2><p><a href="/a">Cariste</a></p>',
    '<h4>Condividi:</h4><p><a href="/f"><img alt="" src="f.png"></a></p>',
    '<h2>Was this page useful?</h2><form><button>Yes</button></form>',
    '<div>Altri annunci di lavoro pubblicati da questa azienda: cuoco a Chiasso, fornaio</div>',
    '<p><b>Similar jobs:</b> <a href="/a">Baker</a>, <a href="/b">Cook</a></p>',
    '<p>Bookmark this job</p><h3>Related content</h3><p><a href="/a">Baker, Juba</a></p>',
  ])('goes: %s', (below) => expect(textOf(page(below), 'a.html').trim()).toMatch(/£14\.20 an hour$/))

  it.each([
    ['<h3>We look forward to your application!</h3>', 'look forward'],
    [
      '<h3>Similar jobs</h3><ul><li><a href="/a">Baker</a></li></ul><h3>What we offer</h3><p>Boots</p>',
      'Boots',
    ],
    ['<h3>Get jobs by email</h3><button>Create</button><p>Contract type: Temporary</p>', 'Temporary'],
    ['<p>Other duties: Sweep the floor</p>', 'Sweep'],
    ['<h3>Other opportunities</h3><p>Teach after a year</p>', 'Teach after'],
    ['<h3>Related skills</h3><p>First aid</p>', 'First aid'],
    ['<h2>Useful links</h2><p><a href="/p.pdf">Candidate pack</a></p>', 'Candidate pack'],
  ])('stays: %s', (below, kept) => expect(textOf(page(below), 'a.html')).toContain(kept))

  it.each([
    '<h2>Ähnliche Stellenangebote</h2><ul><li><a href="/a">Lagerist</a> Die Kornspeicher GmbH sucht einen Lageristen</li></ul>',
    '<h2>おすすめの求人</h2><ul><li><a href="/a">清掃 株式会社ミナミ 日給1万円</a></li></ul>',
  ])('tells nothing of who hires: %s', (below) => {
    const anonymous = page(below).replaceAll('Harrow Mill Ltd', 'We').replace('We, Hull', 'Hull')
    expect(read(anonymous, 'a.html').employer.name).toBe(null)
  })
})

it.each([
  'Bekijk onze andere vacatures',
  'Pozostałe oferty pracodawcy',
  'Offres similaires',
  'Other roles that may interest you',
  'Diese Stellen könnten Sie auch interessieren',
  'Ledige stillinger hos Harmølle',
  'Teile diese Seite',
  'Lignende job',
  'この求人に似ている求人',
  '最近見たお仕事',
  '该公司的其他职位',
  '이 공고와 비슷한 공고',
])('heads others: %s', (line) => expect(headsOtherJobs(line)).toBe(true))

it.each([
  'Andere Aufgaben',
  'Autres missions du poste',
  'Other jobs as required',
  'Pourquoi ce poste pourrait vous intéresser',
  'Share price reporting',
  'Del av jobben',
  'Additional job description',
  'More opportunities to grow',
  'Autres offres de formation',
  'Outros empregos anteriores',
  'Andere Positionen im Team',
  'Like us on the job',
  'See also',
  'この仕事のおすすめポイント',
  '相关工作内容',
  '비슷한 업무 경험',
])('heads a part of the job: %s', (line) => expect(headsOtherJobs(line)).toBe(false))

it('a foot is looked for once, however long a text is', () => {
  const lines = [...Array.from({ length: 100_000 }, () => 'Share'), '© 2026 Jobnest']
  expect(footOf(lines)).toBeGreaterThan(99_000)
})

it('below the last job of an alert stands the foot of the mail', () => {
  const cards = ['Yard Supervisor', 'Transport Planner', 'Warehouse Clerk'].map(
    (title, at) =>
      `<div><a href="https://jobs.example/viewjob?jk=a1b2c3d4e5f6070${at}"><h2>${title}</h2></a><p>Inishbeg Steel Ltd</p><p>Cork</p><p>You plan the yard and hold a Safe Pass card.</p><p>3 days ago</p></div>`,
  )
  const foot =
    '<p>Salaries are estimated where a job names none of its own.</p><p><a href="https://jobs.example/x">Unsubscribe</a></p>'
  const mail = `From: Jobnest <alert@jobnest.example>\r\nSubject: 3 new jobs\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${cards.join('')}${foot}</body></html>`
  const { drafts } = readSource({ bytes: new TextEncoder().encode(mail), fileName: 'a.eml', savedAt: null })
  expect(drafts.map(({ content }) => content.description.plainText.trim())).toEqual(
    Array.from({ length: 3 }, () => 'You plan the yard and hold a Safe Pass card.'),
  )
})
