// Lists whose entries are an advert each, of which none may lend another its title, its employer or its link; and the points
// of one advert, which may name addresses as well.

import { expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

function read(text: string): string[] {
  const { drafts } = readSource({ bytes: Buffer.from(text), fileName: 'jobs.txt', savedAt: null })
  return drafts.map(({ content: { title, employer, urls, contact } }) =>
    [title, employer.name, urls.apply ?? urls.posting ?? contact].join(' | '),
  )
}

const list = (mark: (index: number) => string, entries: readonly string[], between = '\n'): string =>
  `Jobs of the week\n\n${entries.map((entry, index) => mark(index) + entry).join(between)}\n`

const entries = [
  'Northmill is looking for a Python developer in Leeds. Apply [here](https://northmill.example/jobs/1)',
  'At Oakweir we are looking for a front end developer with 2 years of experience. Mail ada@oakweir.example',
  'Southlock: we are hiring a lock keeper. Apply at https://southlock.example/apply/1',
]
const adverts = [
  'Python developer | Northmill | https://northmill.example/jobs/1',
  'Front end developer | Oakweir | ada@oakweir.example',
  'Lock keeper | Southlock | https://southlock.example/apply/1',
]

test.each<[string, (index: number) => string, string?]>([
  ['hyphens', () => '- '],
  ['stars and dates', (index) => ` * (1${index}/02/2031) `, '\n\n'],
  ['days', (index) => `2031-02-1${index}: `, '\n\n'],
  ['numbers', (index) => `${index + 1}. `],
  ['pictures', () => '🔹 ', '\n\n'],
])('with %s', (_, mark, between) => expect(read(list(mark, entries, between))).toEqual(adverts))

test('in other languages, and of one who offers them all', () => {
  const german = [
    'Die Ofenglut GmbH sucht eine Bäckerin. Bewerbung an a@ofenglut.example',
    'Die Kornlager AG sucht einen Fahrer. Bewerbung an b@korn.example',
  ]
  expect(read(list(() => '* ', german))).toEqual([
    'Bäckerin | Ofenglut GmbH | a@ofenglut.example',
    'Fahrer | Kornlager AG | b@korn.example',
  ])
  const wiki = [
    `En '''Molinos''' estamos buscando un Desarrollador Python. Enviar CV a <<MailTo(a@molinos.example)>>`,
    'Trigal busca un programador. Postularse [[https://trigal.example/empleo/7|aquí]]',
  ]
  expect(read(list(() => ' * ', wiki))).toEqual([
    'Desarrollador Python | Molinos | a@molinos.example',
    'Programador | Trigal | https://trigal.example/empleo/7',
  ])
  const own = [
    'We are looking for a baker. Apply at https://oven.example/jobs/1',
    'We are looking for a driver. Apply at https://oven.example/jobs/2',
  ]
  expect(read(`Oven is hiring!\n\n${list(() => '- ', own)}`)).toEqual([
    'Baker | Oven | https://oven.example/jobs/1',
    'Driver | Oven | https://oven.example/jobs/2',
  ])
})

const top =
  'Northmill Ltd is looking for a developer in Leeds to look after the software of our mills, with two years of experience.\n'
const bottom = '\nRequirements: patience. Apply to jobs@northmill.example\n'
test.each([
  ['offices', '- Leeds: leeds@northmill.example\n- York: york@northmill.example\n'],
  [
    'pages',
    '- We are hiring because we grow: https://northmill.example/growth\n- We look for people who care: https://northmill.example/values\n',
  ],
  [
    'whom to ask',
    '- About pay ask Ada, ada@northmill.example\n- About the mill ask Bob, bob@northmill.example\n',
  ],
])('one advert with %s in points is one', (_, points) => expect(read(top + points + bottom)).toHaveLength(1))

test.each([
  [
    'boards',
    [
      'Jobs of the north: looking for a developer job? https://north.example',
      'Remote board: https://remote.example',
    ],
  ],
  [
    'people who seek work',
    [
      'Ada, baker, looking for work in Leeds. ada@mail.example',
      'Bob, driver, looking for a job. bob@mail.example',
    ],
  ],
])('a list of %s is none', (_, others) => expect(read(list(() => '- ', others))).toEqual([]))

test('of adverts that seek somebody in words that name no job', () => {
  const seeking = [
    'Northmill is hiring: https://northmill.example/jobs',
    'Oakweir is hiring: https://oakweir.example/careers',
  ]
  expect(read(list(() => '- ', seeking))).toEqual([
    ' | Northmill | https://northmill.example/jobs',
    ' | Oakweir | https://oakweir.example/careers',
  ])
})
