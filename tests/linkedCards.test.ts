// Cards of mails in which who hires is a link of its own, and no address says what it leads to, since clicks are counted.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const to = (kind: string, n: number) => `https://click.board.example/f/${kind}/${n}~x`
const link = (text: string, kind: string, n: number) => `<a href="${to(kind, n)}">${text}</a>`
const inLines = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('')

type Job = readonly [title: string, employer: string, town: string, terms: string]
type Draw = (job: Job, n: number) => string

function read(jobs: readonly Job[], draw: Draw) {
  const html = `<p>Hello Ada, these are new</p>${jobs.map(draw).join('')}<p><a href="${to('u', 0)}">Unsubscribe</a></p>`
  const mail = `From: Board <mail@board.example>\nSubject: ${jobs.length} new jobs for you\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${html}`
  const { drafts } = readSource({ bytes: new TextEncoder().encode(mail), fileName: 'a.eml', savedAt: null })
  return drafts.map(({ content: { title, employer, locations, urls } }) => [
    title,
    employer.name,
    locations[0]?.label ?? null,
    urls.posting,
  ])
}

const english: Job[] = [
  ['Loom Engineer', 'Northmill Ltd', 'Leeds', 'Permanent'],
  ['Weaver', 'Weir & Daughters', 'York', 'Full-time'],
  ['Warp Knitting Technician', 'Harbour Cloth', 'Bradford', 'Permanent'],
]
const spanish: Job[] = [
  ['Tejedor/a de punto', 'Hilaturas Olmo, S.A.', 'Logroño', 'Contrato indefinido'],
  ['Electricista', 'Telares Sotillo', 'Calahorra', 'Jornada completa'],
  ['Responsable de taller', 'Grupo Bodeguero Peral', 'Haro', 'Contrato indefinido'],
]
const polish: Job[] = [
  ['Technolog tkanin', 'Tkalnia Łąkowa Sp. z o.o.', 'Łomża', 'umowa o pracę'],
  ['Magazynier', 'Przędzalnia Sosna', 'Białystok', 'pełny etat'],
  ['Księgowa', 'Krosna Dębowe', 'Augustów', 'umowa o pracę'],
]

const forms: [string, readonly Job[], Draw][] = [
  [
    'below the title',
    english,
    ([title, by, ...more], n) => inLines(link(title, 'a', n), link(by, 'b', n), ...more),
  ],
  [
    'above the title',
    spanish,
    ([title, by, ...more], n) => inLines(link(by, 'b', n), link(title, 'a', n), ...more),
  ],
  [
    'above a button that nobody knows',
    polish,
    ([title, by, ...more], n) =>
      inLines(link(title, 'a', n), link(by, 'b', n), ...more, link('Kliknij', 'c', n)),
  ],
  [
    'beside a town that is a link',
    english,
    ([title, by, town, ...more], n) =>
      inLines(link(title, 'a', n), link(by, 'b', n), link(town, 'c', n), ...more),
  ],
  [
    'in a row of a table',
    spanish,
    ([title, by, town, terms], n) =>
      `<table><tr><td>${link(title, 'a', n)}</td><td>${link(by, 'b', n)}</td><td>${town}</td><td>${terms}</td></tr></table>`,
  ],
]

it.each(forms)('who hires is a link %s', (_, jobs, draw) => {
  expect(read(jobs, draw)).toEqual(jobs.map(([title, by, town], n) => [title, by, town, to('a', n)]))
})

it('is none where a name stands below the title already, or where no link has anything below it', () => {
  const similar: Draw = ([title, by, ...more], n) =>
    inLines(link(title, 'a', n), by, ...more, link(`Like no. ${n}`, 'z', n))
  expect(read(english, similar).map(([, by]) => by)).toEqual(english.map(([, by]) => by))
  const bare: Job[] = [
    ['Loom Engineer', '', '', ''],
    ['Thread Wizard', '', '', ''],
    ['Weaver', '', '', ''],
    ['Front of House Star', '', '', ''],
  ]
  const drawn = read(bare, ([title], n) => inLines(link(title, 'a', n)))
  expect(drawn.filter(([, by]) => by !== null)).toEqual([])
})

it('is that of each card where every other job is called like none', () => {
  const uncalled: Job[] = [
    ['Warp and Weft', 'Sotillo Ltd', 'Hull', 'Permanent'],
    ['Silent Looms', 'Olmo Ltd', 'Derby', 'Full-time'],
    ['Threads of Steel', 'Hill Ltd', 'Bath', 'Permanent'],
  ]
  const jobs = english.flatMap((job, index) => [job, uncalled[index]!])
  const drawn = read(jobs, ([title, by, ...more], n) =>
    inLines(link(title, 'a', n), link(by, 'b', n), ...more),
  )
  expect(drawn.map(([title, employer]) => [title, employer])).toEqual(jobs.map(([title, by]) => [title, by]))
})
