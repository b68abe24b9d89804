// Messages of a few lines, as channels post them, and records with the same labels one below the other: what they say, and
// what is written alike and offers no job.

import { describe, expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { readTags } from '../electron/core/import/wording/prose/hashtags.ts'
import { plainNode } from './helpers/plainRaw.ts'

const read = (...lines: string[]) =>
  readTextRungs(lines.join('\n'), unknownSurroundings).postings.map(({ node }) => plainNode(node))

describe('a message of a channel', () => {
  it('has tags, who hires, and what the job is called', () => {
    expect(
      read(
        '#middle #удаленка',
        '',
        'Жаворонок',
        'Разработчик в команду карт',
        'ЗП: 300-400 тыс. руб.',
        'Пишите @anna',
      ),
    ).toMatchObject([
      {
        title: 'Разработчик в команду карт',
        hiringorganization: 'Жаворонок',
        basesalary: '300-400 тыс. руб.',
        joblocationtype: 'удаленка',
      },
    ])
  })

  it('may call the job and who hires in one line, and state its terms under labels', () => {
    const terms = [
      'Location: Leeds, UK',
      'Type: part-time',
      'Deadline: 1 March 2027',
      'Apply: jobs@skylarksound.example',
    ]
    const told = { joblocation: 'Leeds, UK', employmenttype: 'part-time', validthrough: '1 March 2027' }
    expect(read('Deckhand at Skylark Sound Ferries', ...terms)).toMatchObject([
      { title: 'Deckhand', hiringorganization: 'Skylark Sound Ferries', ...told },
    ])
    expect(read('We’re looking for a Deckhand!', ...terms)).toMatchObject([{ title: 'Deckhand', ...told }])
  })

  it('may present who hires on the line below the title', () => {
    const said = ['**Salary:** $3000–5000 net', '**Employment:** full-time', 'Requirements: you draw maps']
    for (const line of [
      'at **Skylark** — is an independent maker of maps',
      'Skylark is a small company of maps.',
    ])
      expect(read('**Map Developer**', line, '', ...said)).toMatchObject([
        { title: 'Map Developer', hiringorganization: 'Skylark' },
      ])
    expect(read('**Map Developer**', 'Maps — must be your passion, and rivers too', ...said)).toMatchObject([
      { title: 'Map Developer' },
    ])
  })

  it('may be answered to somebody named after the firm', () => {
    expect(
      read('#vacancy #remote', '', 'Map Developer - Skylark', 'Pay: 2000 EUR', 'Write to @skylark_hr'),
    ).toMatchObject([{ title: 'Map Developer', hiringorganization: 'Skylark' }])
  })

  it('says behind the title where one works', () => {
    expect(
      read(
        '⚡️ Разработчик карт | Офис (Алматы)',
        '',
        'Требования:',
        '• опыт от 2 лет',
        'Условия:',
        '• Зарплата 800 000 тенге',
      ),
    ).toMatchObject([{ title: 'Разработчик карт', joblocation: 'Алматы', joblocationtype: 'Офис' }])
  })
})

it.each([
  [
    'a calling card',
    ['Ada Miller', 'Sales Manager', 'Company: Northmill', 'Location: Leeds', 'Phone: 0113 496 0000'],
  ],
  ['a profile', ['Senior Developer', 'My rate: $50/hour', 'Remote, full-time', 'Skills: maps']],
  ['who looks for work', ['#резюме #удаленка', 'Разработчик карт', 'ЗП: от 60 000 руб.', 'Опыт: 1 год']],
  ['for hire', ['[For Hire] Map Developer', 'Rate: $40/hour', 'Schedule: part-time', 'Location: Leeds']],
  [
    'an evening',
    ['#remote', 'Talk: how we draw maps', 'Speaker: Ada Miller, Senior Developer', 'Start: 19:00'],
  ],
])('%s is no job', (_, lines) => expect(read(...lines)).toEqual([]))

describe('tags', () => {
  it('say how one works and what kind of employment it is', () => {
    expect(readTags(['#vacancy #remote #fulltime #maps', '', 'Map Developer'])).toEqual({
      facts: [
        { name: 'joblocationtype', value: 'remote' },
        { name: 'employmenttype', value: 'fulltime' },
      ],
      isVacancy: true,
      isOfSeeker: false,
    })
  })

  it('within a sentence say nothing', () => {
    expect(readTags(['We love #remote work.']).facts).toEqual([])
  })
})

describe('records with the same labels', () => {
  const record = (title: string, number: number) => [
    `Job name: ${title}`,
    'Years of experience required: 3',
    'The place is nice',
    'Published: 2031-03-05',
    `Job number: ${number}`,
    '',
  ]

  it('are jobs one below the other', () => {
    expect(read(...record('Miller', 1), ...record('Baker', 2))).toMatchObject([
      { title: 'Miller', experiencerequirements: '3 years', identifier: '1' },
      { title: 'Baker', experiencerequirements: '3 years', identifier: '2' },
    ])
  })

  it('are none where they tell of a career', () => {
    const station = (title: string, from: number) => [
      `Position: ${title}`,
      'Company: Northmill',
      'Employment type: Full-time',
      `Dates: ${from} - ${from + 2}`,
      '',
    ]
    expect(read('Ada Miller', ...station('Miller', 2019), ...station('Baker', 2015))).toEqual([])
  })
})
