// Lists of links that nothing announces as jobs: what each links is called the title of one.

import { expect, test } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const titlesOf = (body: string) =>
  readPage(`<body>${body}</body>`, unknownSurroundings).postings.map(({ node }) => plainNode(node).title)

const item = (title: string, employer: string, place: string, called = 'positiontitle') =>
  `<li class="ad"><div class="right">09/17/2027</div><a href="https://mills.example/view?id=${title.length}">` +
  `<span class="${called}">${title}</span></a><br><strong>${employer}</strong><br>${place}</li>`
const jobs = (called?: string) =>
  `<ul>${item('Lecturer in Milling', 'University of Marlow', 'Hull, United Kingdom', called)}` +
  `${item('Head Miller', 'Marlow Museum', 'Leeds, United Kingdom', called)}</ul>`

test('linked titles with a place each are jobs, and who hires is named by its form', () => {
  const { postings } = readPage(`<body>${jobs()}</body>`, unknownSurroundings)
  expect(postings.map(({ node }) => plainNode(node))).toMatchObject([
    {
      title: 'Lecturer in Milling',
      hiringorganization: 'University of Marlow',
      joblocation: 'Hull, United Kingdom',
      url: 'https://mills.example/view?id=19',
    },
    { title: 'Head Miller', hiringorganization: 'Marlow Museum', joblocation: 'Leeds, United Kingdom' },
  ])
})

test('links to anything else are none', () => expect(titlesOf(jobs('headline'))).toEqual([]))

test('people with what they are called are none', () => {
  const person = (name: string) =>
    `<li><a href="/${name.length}">${name}</a><span class="position-title">Director</span><p>Leeds, United Kingdom</p></li>`
  expect(titlesOf(`<ul>${person('Ada Quill')}${person('Bo Wheeler')}</ul>`)).toEqual([])
})

test('beside a longer text they are not what the page is about', () => {
  const text =
    '<p>The mill has been in the hands of one family since it was built, and is open to schools on Tuesdays.</p>'
  expect(titlesOf(`<div>${text.repeat(4)}</div>${jobs()}`)).toEqual([])
})
