// What uses the words of postings and is none, as a page and as a text: bills, contracts, letters, reviews, adverts of
// things and flats, articles. All of them speak of pay, experience, requirements and hours. And what is one all the same.

import { describe, expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

interface Paper {
  title: string
  lines: string[]
}

const page = ({ title, lines }: Paper): string =>
  `<!doctype html><title>${title}</title><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`
const text = ({ title, lines }: Paper): string => `${title}\n\n${lines.join('\n')}\n`

function readTitles(source: string, fileName: string): (string | null)[] {
  const { drafts } = readSource({ bytes: Buffer.from(source), fileName, savedAt: null })
  return drafts.map(({ content }) => content.title)
}

const words = [
  'We are looking for care in all that we do, and our team has long experience with flour and bread of every kind.',
  'Requirements: a clean apron. Responsibilities are shared, the role of each is clear, benefits and salary are fair.',
  'Full-time and part-time are treated alike. Whoever wants to apply oil to the mill asks the people who look after it.',
]

const others: [string, Paper][] = [
  ['a bill', { title: 'Invoice 2031-1042', lines: ['Company: Northmill', 'Reference: 77', ...words] }],
  ['a payslip', { title: 'Payslip March 2031', lines: ['Employer: Northmill', 'Pay: £2,600', ...words] }],
  ['a contract', { title: 'Employment contract', lines: ['Salary: £2,600 a month', ...words] }],
  ['an offer of a service', { title: 'Quote Q-88', lines: ['Location: Hull', ...words] }],
  ['a flat', { title: 'Two rooms in Leith', lines: ['Location: Leith, UK', 'Rent: £900', ...words] }],
  ['goods', { title: 'Oak desk', lines: ['Location: Hull, UK', 'Price: €320', ...words] }],
  ['a review', { title: 'Northmill', lines: ['Position: Miller', 'Pros', 'The view.', 'Cons', ...words] }],
  ['a question', { title: 'What does a miller do?', lines: ['Salary: £28,000', ...words] }],
  ['a template', { title: 'Miller job description template', lines: words }],
  ['news of many jobs', { title: 'Northmill announces 5,000 jobs for millers', lines: words }],
  ['news of a search', { title: 'Northmill advertises for millers on £29,000 a year', lines: words }],
  ['advice in French', { title: 'Comment rédiger une offre d’emploi ?', lines: words }],
  ['a report', { title: 'Annual report', lines: ['Location: Hull, UK', ...words] }],
  ['statistics of pay', { title: 'Salaries at Northmill', lines: ['Job title: Miller', ...words] }],
  ['a letter', { title: 'Miller', lines: ['Dear hiring manager,', ...words] }],
  ['a seeker', { title: 'Ada Quill', lines: ['I am looking for a new full-time position.', ...words] }],
  ['a notice', { title: 'Privacy notice for applicants', lines: words }],
  [
    'an application',
    { title: 'Miller', lines: ['My current role is at a mill.', 'My notice period: 4 weeks.', ...words] },
  ],
  ['one in German', { title: 'Bewerbung als Müllerin', lines: words }],
  ['one in French', { title: 'Objet : Candidature au poste de meunier', lines: words }],
  [
    'a career',
    { title: 'Ada Quill, Miller', lines: ['2019 – present: Northmill', '2011 – 2019: Southmill', ...words] },
  ],
  ['a refusal', { title: 'Miller', lines: ['We have decided not to move forward with it.', ...words] }],
  [
    'an offer',
    { title: 'Northmill', lines: ['We are delighted to offer you the position of Miller.', ...words] },
  ],
  ['an agreement', { title: 'Terms', lines: ['Northmill and Ada Quill (the “Employee”) agree:', ...words] }],
  ['a deduction', { title: 'March', lines: ['Job title: Miller', 'Take-home pay: 2,208', ...words] }],
  ['a flat by its words', { title: 'Leith', lines: ['A flat to let near the mill.', ...words] }],
  ['an application in passing', { title: 'Miller', lines: ['I am applying to your opening.', ...words] }],
  ['terms', { title: 'Northmill and Ada Quill', lines: ['The employee agrees to grind rye.', ...words] }],
  ['a manual', { title: 'Requirements of the mill', lines: ['npm install mill', ...words] }],
  ['a guide', { title: 'Becoming a miller', lines: words }],
  ['a guide by what stands behind its subject', { title: 'Miller Vacancies: How to Qualify', lines: words }],
  ['a course', { title: 'Milling, 12 weeks, full-time', lines: ['Fees: £900', ...words] }],
  ['news', { title: 'Northmill to cut 1,200 jobs', lines: words }],
  ['pay by town', { title: 'Miller Salary in Hull', lines: words }],
  ['a talk', { title: 'Miller', lines: ['She said they need a miller.', 'I said 30k.', ...words] }],
]

const pages = [
  'We value your privacy',
  '404',
  'Sign in to view this job',
  'Miller jobs in Hull',
  'Northmill loaf, 800 g',
]

describe('other texts with the words of postings', () => {
  test.each(others)('%s is none', (_, paper) => {
    expect(readTitles(page(paper), 'saved.html')).toEqual([])
    expect(readTitles(text(paper), 'pasted.txt')).toEqual([])
  })

  test.each(pages)('a page called "%s" is none', (title) => {
    expect(readTitles(page({ title, lines: words }), 'saved.html')).toEqual([])
  })

  test('words alone make no posting: something has to be said, or somebody to be sought', () => {
    const [, ...others] = words
    const lines = [
      'On the mill',
      '',
      ...others,
      'The role is responsible for flour; vacancies are rare. Apply early.',
    ]
    expect(readTitles(lines.join('\n'), 'pasted.txt')).toEqual([])
    expect(readTitles([...lines, 'We are looking for a miller.'].join('\n'), 'pasted.txt')).toHaveLength(1)
    expect(readTitles([...lines, 'Location: Hull, UK'].join('\n'), 'pasted.txt')).toHaveLength(1)
  })

  test.each([
    ['a heading that offers jobs', ['Vacature: Molenaar', 'Aan de rivier.']],
    [
      'parts on lines of their own',
      ['Müller', 'Ihre Aufgaben: Mahlen von Roggen', 'Ihr Profil: kräftige Arme'],
    ],
    ['a client who needs somebody', ['Hi Ada,', 'my client in Hull needs a Head Miller.']],
    ['one word that seeks', ['Unsere Mühle', 'Müllerin gesucht! Sie liegt am Fluss.']],
    ['one that seeks in Spanish', ['El molino', 'Se busca molinero.']],
    ['one that seeks in Russian', ['Мельница', 'Требуется мельник.']],
    ['a position to come', ['At the river', "We've a permanent position coming up at the mill."]],
    ['a third person who seeks', ['Der Kran', 'Die Stadt sucht zum 1. April für das Amt eine Müllerin.']],
  ])('words and %s make one to be looked at', (_, top) => {
    expect(readTitles([...top, ...words].join('\n'), 'pasted.txt')).toHaveLength(1)
  })

  test('what only announces a job is not what it is called', () => {
    const top = [
      'Stellenausschreibung',
      'Müller (m/w/d)',
      'Ihre Aufgaben: Mahlen',
      'Ihr Profil: kräftige Arme',
    ]
    expect(readTitles([...top, ...words].join('\n'), 'pasted.txt')).toEqual(['Müller (m/w/d)'])
  })

  test('a manual that shows programs is none, and a posting with one of them is', () => {
    const fence = ['```ts', 'grind(rye)', '```']
    const head = ['# Miller', 'Location: Hull, UK', 'Job type: Full-time', ...words]
    expect(readTitles([...head, ...fence].join('\n'), 'a.md')).toEqual(['Miller'])
    expect(readTitles([...head, ...fence, ...fence].join('\n'), 'a.md')).toEqual([])
  })

  test.each([
    [
      'release notes',
      'Mill 2.3.2 Release Notes',
      [
        'Fixes since v2.3.1',
        ' * "mill grind --no-verify" needs the flour.',
        ' * "mill sift --all" applies --fine to oil.',
      ],
    ],
    [
      'a changelog',
      'mill (2.3-1) unstable; urgency=low',
      ['* New upstream release (Closes: #512564).', '* Company: set in mill.conf.', '-- Ada Quill, Hull'],
    ],
    [
      'a changelog by its bugs',
      'Changes',
      ['Client: add a switch', 'Closes: #4711', 'Fixes: #4712', 'see bug 4713'],
    ],
    ['a manual', '=head1 NAME', ['Mill - grinds', '=head1 DESCRIPTION', 'Location: Hull', ...words]],
    [
      'source code',
      'use Mill::Stone;',
      ['sub grind {', 'my $stone = shift;', 'return $stone->turn();', '}', ...words],
    ],
    ['a note on what to hand in', 'Sample template for a job', ['[REQUIRED] Location: Hull', ...words]],
    ['a form', '<Job title (required)>', ['Company: <your company>', 'Location: <where>', ...words]],
    ['a page with holes', '{{ job.title }}', ['Location: {{ job.location }}', ...words]],
  ])('%s about a program is none', (_, title, lines) => {
    expect(readTitles(text({ title, lines }), 'notes.txt')).toEqual([])
  })

  test('a posting stays one with a riddle in code, a release to write and lines that end as code does', () => {
    const riddle = ['if (you.like("mills")) {', '  apply(now);', '}', 'mill --join']
    const lines = [
      'Location: Hull, UK',
      'Salary: £30,000 a year',
      'Requirements: SQL (any);',
      ...words,
      ...riddle,
    ]
    expect(readTitles(text({ title: 'Mill Developer', lines }), 'job.txt')).toEqual(['Mill Developer'])
    expect(readTitles(text({ title: 'Release Notes Writer', lines: lines.slice(0, 6) }), 'job.txt')).toEqual([
      'Release Notes Writer',
    ])
  })

  test('what a person noted above a posting with parts leaves it one', () => {
    const notes = ['She said they pay well.', 'I said 30k.']
    const parts = ['Location: Hull, UK', 'Requirements', ...words, 'Responsibilities', 'To grind.']
    expect(readTitles([...notes, 'Miller', ...parts].join('\n'), 'a.txt')).toHaveLength(1)
  })

  test.each(['Invoice Clerk', 'Quote Specialist', 'Receipt Writer', 'Contract Manager'])(
    'who writes them is sought: %s',
    (title) => {
      const paper = { title, lines: ['Job type: Full-time', 'Location: Hull, UK', ...words] }
      expect(readTitles(page(paper), 'saved.html')).toEqual([title])
      expect(readTitles(text(paper), 'pasted.txt')).toEqual([title])
    },
  )

  test.each([
    'Salary Survey Analyst',
    'Head of Hiring Process',
    'Talent Community Manager',
    'Datenschutz und Recht (m/w/d)',
  ])('who works on them is sought: %s', (title) => {
    const paper = { title, lines: ['Job type: Full-time', 'Location: Hull, UK', ...words] }
    expect(readTitles(page(paper), 'saved.html')).toEqual([title])
    expect(readTitles(text(paper), 'pasted.txt')).toEqual([title])
  })

  test.each([
    'Leider können wir Bewerbungen per Post nicht berücksichtigen.',
    'Ihre Daten werden auch für andere Bewerbungsverfahren gespeichert.',
    'Please assume that we will not take your application any further.',
    'Administratorem danych jest młyn (zwany dalej „Administratorem”).',
    'Tratamos sus datos en el molino (en lo sucesivo, “la Empresa”).',
    'The employee shall stand at the mill.',
    'Vous prospectez des moulins à louer.',
    'Since 1990 we have ground rye.\nThe project runs 2031 - 2034.',
    'Get tickets',
  ])('a posting may say: %s', (line) => {
    const top = ['Job type: Full-time', 'Location: Hull, UK', 'Requirements', ...words, ...words, line]
    const paper = { title: 'Miller', lines: top }
    expect(readTitles(page(paper), 'saved.html')).toEqual(['Miller'])
    expect(readTitles(text(paper), 'pasted.txt')).toEqual(['Miller'])
  })

  test('a question to who reads it may be a title', () => {
    const paper = { title: 'Are you our next miller?', lines: ['Job type: Full-time', ...words] }
    expect(readTitles(page(paper), 'saved.html')).toEqual([paper.title])
  })

  test('what people say of themselves asks for nothing', () => {
    const own = ['My experience: 5 years.', 'I have 5 years of experience.']
    const paper = { title: 'Mill Worker', lines: ['Job type: Full-time', 'Location: All', ...words, ...own] }
    for (const [source, name] of [
      [page(paper), 'saved.html'],
      [text(paper), 'pasted.txt'],
    ] as const) {
      const { drafts } = readSource({ bytes: Buffer.from(source), fileName: name, savedAt: null })
      expect(drafts.map(({ content }) => content.experience?.raw ?? null)).toEqual([null])
    }
  })

  test.each([
    [
      'flats',
      { title: 'Two rooms', location: 'Hull', type: 'Full-time', bedrooms: 2, postedAt: '2031-01-02' },
    ],
    ['courses', { title: 'Milling', location: 'Hull', type: 'Full-time', applyUrl: '/a', instructor: 'Ada' }],
    ['pay', { jobTitle: 'Miller', location: 'Hull', salaryMin: 9, currency: 'GBP', sampleSize: 12 }],
    ['books', { title: 'Milling', company: 'Inkwell', location: 'Shelf 4', description: 'Grain', price: 9 }],
    [
      'what machines do',
      { name: 'mill', schedule: 'daily', location: 'Hull', description: 'b', command: '/bin/m' },
    ],
    [
      'searches',
      { name: 'Miller', location: 'Hull', salaryMin: 9, jobType: 'Full-time', frequency: 'daily' },
    ],
  ])('data of %s hold none', (_, thing) => {
    for (const around of [thing, [thing, thing]])
      expect(readTitles(JSON.stringify(around), 'data.json')).toEqual([])
  })

  test('long lines of the same are read in no time', () => {
    const spent = countProcessorTime()
    for (const part of [
      'a',
      '2',
      ' to let',
      '2019 - ',
      'I ',
      'fees ',
      '“',
      'sucht ',
      'needs a ',
      'a b ',
      'is a ',
    ])
      readTitles(`Miller\n${part.repeat(100_000)}\n${words.join('\n')}`, 'a.txt')
    expect(spent()).toBeLessThan(5000)
  })

  test('a mail with a payslip in it is no card of a job', () => {
    const head = 'From: pay@northmill.example\nSubject: Payslip March 2031\nContent-Type: text/plain\n\n'
    const body = 'Employer: Northmill\nJob title: Nurse\nLocation: Hull, UK\nPay: £2,600\nHours: Full-time\n'
    expect(readTitles(head + body, 'mail.eml')).toEqual([])
  })

  test('a table of one thing with a label in front of each fact is no table of jobs', () => {
    const rows = (cell: string): string =>
      `<h1>Careers</h1><p>${words.join(' ')} Apply now.</p><table>${[
        ['Position', 'Miller'],
        ['Location', 'Hull'],
        ['Experience', '5 years'],
      ].map(([name, value]) => `<tr><${cell}>${name}</${cell}><td>${value}</td></tr>`)}</table>`
    for (const cell of ['th', 'td'])
      for (const title of ['Location', 'Experience'])
        expect(readTitles(rows(cell), 'saved.html')).not.toContain(title)
  })
})

// In data it is the title that tells them: what comes after a call is listed beside the calls.
test.each([
  ['Final Result: 20 Posts of Drugs Inspector', 0],
  ['Admit Card for Lamp Keeper', 0],
  ['List of Selected Candidates', 0],
  ['Results Manager', 1],
  ['Lamp Keeper', 1],
])('what is titled %s is %i jobs', (title, count) => {
  const facts = { company: 'Northmill', location: 'Leith', jobType: 'Full-time', salary: '$50,000' }
  const bytes = new TextEncoder().encode(JSON.stringify([{ title, ...facts }]))
  expect(readSource({ bytes, fileName: 'calls.json', savedAt: null }).drafts).toHaveLength(count)
})
