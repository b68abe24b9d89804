// Mails whose markup holds bare links to jobs, and whose text part says more about them.

import { expect, it } from 'vitest'
import { readEmailFile } from '../electron/core/import/formats/mimeFile.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const page = (id: string): string => `https://board.example/jobs/view?jk=${id}1c73f2ecc`
const link = (id: string, title: string): string => `<a href="${page(id)}">${title}</a>`
const card = (id: string, ...lines: string[]): string => [...lines, page(id)].join('\n')

const read = (text: string, html: string) =>
  readEmailFile(
    Buffer.from(`From: Board <donotreply@jobalert.board.example>
Subject: Mill Engineer at Northmill and 2 more new jobs
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

Job Alert

${text}

--b
Content-Type: text/html; charset=utf-8

<html><body><h2>Job Alert</h2>
${html}
</body></html>

--b--`),
    unknownSurroundings,
  ).postings.map(({ node }) => plainNode(node))

const first = card('a1', 'Mill Engineer', 'Northmill - Leeds', 'You keep the mill running day and night.')
const second = card('b2', 'Backend Engineer', 'Skylark Ltd - York', '£70,000 - £80,000 a year')

it('the text part says who hires and where, the markup how many there are', () => {
  const html = [link('a1', 'Mill Engineer'), link('b2', 'Backend Engineer'), link('c3', 'Data Engineer')]
  expect(read(`${first}\n\n${second}`, html.join('\n'))).toMatchObject([
    { title: 'Mill Engineer', hiringorganization: 'Northmill', joblocation: 'Leeds', url: page('a1') },
    { title: 'Backend Engineer', hiringorganization: 'Skylark Ltd', basesalary: '£70,000 - £80,000 a year' },
    { title: 'Data Engineer', url: page('c3') },
  ])
})

it('two jobs with one title take nothing from each other', () => {
  const html = [link('a1', 'Mill Engineer'), link('b2', 'Mill Engineer'), link('c3', 'Data Engineer')]
  const postings = read(`${first}\n\n${second}`, html.join('\n'))
  expect(postings.map(({ title }) => title)).toEqual(['Mill Engineer', 'Mill Engineer', 'Data Engineer'])
  expect(postings.some(({ hiringorganization }) => hiringorganization !== undefined)).toBe(false)
})
