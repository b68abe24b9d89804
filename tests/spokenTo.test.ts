// Texts that say what a job is called, whose it is and where, and no other word of adverts: those that tell their reader what
// they will do are adverts; letters, notes and stations of a career have the same labels.

import { expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

function readTitles(text: string): (string | null)[] {
  const { drafts } = readSource({ bytes: Buffer.from(text), fileName: 'a.txt', savedAt: null })
  return drafts.map(({ content }) => content.title)
}

const labels = 'Job title: Ranger\nEmployer: Green Park Ltd\nLocation: Leeds\n\n'
const duties =
  'The ranger looks after the park. You will walk the paths each morning, mend fences and write the log. In summer you lead the walks for children.\n'

test.each([
  ['labels', labels + duties],
  ['a heading', `# Ranger\n\n**Company:** Green Park Ltd\n**Location:** Leeds\n\n${duties}`],
  [
    'German',
    'Stelle: Ranger\nFirma: Nordwald GmbH\nOrt: Bremen\n\nDu gehst jeden Morgen die Wege ab, flickst Zäune und schreibst das Buch. Im Sommer führst du Kinder durch den Wald, und im Winter planst du die Pflanzungen.\n',
  ],
])('an advert by its address: %s', (_, text) => expect(readTitles(text)).toEqual(['Ranger']))

test.each([
  [
    'a station',
    'Looked after the park, the paths and the ponds. Walked the paths each morning, mended fences and wrote the log. Led the walks for children in summer.',
  ],
  [
    'a note',
    'Spoke with Carla on Monday. She was friendly, and said that they decide next week. I should send the references by Friday. You never know with these people.',
  ],
  [
    'a letter',
    'We look forward to meeting you on Monday at ten in the morning. Please bring your papers, and ask for Carla at the gate. You will meet the head of the park.',
  ],
  [
    'a card',
    'You can reach Ada on weekdays between nine and five at the gate. She will be away in August, and Bob takes her calls while she is on the island with her family.',
  ],
  [
    'French, of a career',
    'Rangement du dépôt, entretien du parc et du bassin, accueil le matin dans la cabane. Suivi du budget et du stock pour la saison, avec le chef du parc.',
  ],
])('none: %s', (_, text) => expect(readTitles(`${labels}${text}\n`)).toEqual([]))

test('a course has a title as well', () => {
  const course = 'Title: Bread for beginners\nCompany: Oven Ltd\nLocation: York\n\n'
  expect(
    readTitles(
      `${course}You will learn to mix and to shape. You will bake three loaves and take them home. On the second day you will try rye and spelt.\n`,
    ),
  ).toEqual([])
})

const firm = 'Company: Green Park Ltd\nLocation: Leeds\n\n'

test.each([
  ['Baker', `${firm}Requirements:\n- Two years in a park`],
  ['Bäcker (m/w/d)', 'Firma: Nordmühle GmbH\nOrt: Kiel\n\nAnforderungen:\n- Brot backen\n- Geduld'],
  ['前端工程师', '公司：北方磨坊\n工作地点: 北京\n\n工作职责:\n1、负责产品研发；\n2、改进界面。'],
])('a job with points for what is asked: %s', (title, text) =>
  expect(readTitles(`# ${title}\n\n${text}\n`)).toEqual([title]),
)

test.each([
  ['a station', `# Backend Developer\n\n${firm}Responsibilities:\n- Built the shop\n- Led a team of 3`],
  ['a dated station', `# Baker\n\n${firm}2019 - 2023\n\nResponsibilities:\n- Paths and fences`],
  ['somebody', `# Backend Developer\n\n${firm}Skills:\n- Java`],
  ['a system', `# Order system\n\n${firm}Requirements:\n- The system shall store orders`],
  ['no points', `# Baker\n\n${firm}Requirements:\nAs told.`],
  ['no place', '# Baker\n\nCompany: Green Park Ltd\n\nRequirements:\n- Two years in a park'],
])('none with points: %s', (_, text) => expect(readTitles(`${text}\n`)).toEqual([]))
