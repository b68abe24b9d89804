// What uses the words of postings and is none, as a page and as a text: bills, contracts, letters, reviews, adverts of
// things and flats, articles. All of them speak of pay, experience, requirements and hours. And what is one all the same.

import { describe, expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

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
  ['statistics of pay', { title: 'Salaries at Northmill', lines: ['Job title: Miller', ...words] }],
  ['a letter', { title: 'Miller', lines: ['Dear hiring manager,', ...words] }],
  ['a seeker', { title: 'Ada Quill', lines: ['I am looking for a new full-time position.', ...words] }],
  ['a notice', { title: 'Privacy notice for applicants', lines: words }],
]

describe('other texts with the words of postings', () => {
  test.each(others)('%s is none', (_, paper) => {
    expect(readTitles(page(paper), 'saved.html')).toEqual([])
    expect(readTitles(text(paper), 'pasted.txt')).toEqual([])
  })

  test.each(['Invoice Clerk', 'Quote Specialist', 'Receipt Writer', 'Contract Manager'])(
    'who writes them is sought: %s',
    (title) => {
      const paper = { title, lines: ['Job type: Full-time', 'Location: Hull, UK', ...words] }
      expect(readTitles(page(paper), 'saved.html')).toEqual([title])
      expect(readTitles(text(paper), 'pasted.txt')).toEqual([title])
    },
  )

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
