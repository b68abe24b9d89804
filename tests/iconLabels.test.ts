// Icons that a class names, beside a posting whose data leave out what they say.

import { expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const data =
  '{"@type":"JobPosting","title":"Meunier H/F","description":"Tenir la roue du moulin.","employmentType":"CDI"}'

function read(body: string): Record<string, unknown> {
  const script = `<script type="application/ld+json">${data}</script>`
  const { postings } = readPage(`${script}<h1>Meunier H/F</h1>${body}`, unknownSurroundings)
  expect(postings).toHaveLength(1)
  return plainNode(postings[0]!.node)
}

const fact = (name: string, value: string): string =>
  `<div class="datas"><span class="${name}"></span><div>${value}</div></div>`

it('are labels where what stands behind has the form', () => {
  const facts =
    fact('x-icon contrat', 'CDI') +
    fact('x-icon experience', '2 à 5 ans') +
    fact('x-icon etudes', 'CAP / BEP') +
    fact('icon-time', 'Temps plein') +
    '<p><i class="fa fa-money"></i> Entre 26 000 € et 30 000 € brut annuel</p>'
  expect(read(facts)).toMatchObject({
    employmenttype: ['CDI', 'Temps plein'],
    experiencerequirements: '2 à 5 ans',
    educationrequirements: 'CAP / BEP',
    basesalary: 'Entre 26 000 € et 30 000 € brut annuel',
  })
})

/** Right below the title pay needs no icon. */
const text = `<p>${'Le moulin tourne. '.repeat(12)}</p>`
const pay = '<i class="icon salaire"></i> 26 000 € brut annuel'

it.each([
  ['has another form', fact('x-icon salaire', 'Voir la grille 2026') + fact('x-icon experience', 'Oui')],
  ['is drawn twice', `<p>${pay}</p><p>${pay.replace('26', '31')}</p>`],
  ['is of another job', `<div><h3><a href="/2">Boulanger</a></h3>${pay}</div>`],
  ['is of another job, all of it a link', `<a href="/2"><div>Boulanger</div><div>${pay}</div></a>`],
  ['stands in the foot', `<footer>${pay}</footer>`],
  ['has no icon', `${text}<span class="salaire"></span> 26 000 € brut annuel`],
  [
    'is what a button is drawn with',
    `${text}<button><i class="icon salaire"></i>26 000 € brut annuel</button>`,
  ],
])('say nothing where it %s', (_, body) => {
  const posting = read(body)
  expect(posting).not.toHaveProperty('basesalary')
  expect(posting).not.toHaveProperty('experiencerequirements')
})

it('are called after what a picture of a benefit is about, which says nothing', () => {
  const benefit = (alt: string, text: string) =>
    `<div class="benefit"><img class="icon" alt="${alt}"> ${text}</div>`
  const facts = read(benefit('Lohn', 'Attraktiver Lohn') + benefit('Arbeitszeit', 'Flexible Modelle'))
  expect(facts).not.toHaveProperty('basesalary')
  expect(facts.employmenttype).toBe('CDI')
  expect(read(benefit('Lohn', '26 000 € brut annuel')).basesalary).toBe('26 000 € brut annuel')
})

it('set in a font are no words, and pins all the same', () => {
  const icon = (word: string): string => `<i class="material-icons md-18">${word}</i>`
  const body = `<p>${icon('wifi')} Remote</p><p>${icon('location_on')} Lyon</p><div>${icon('chevron_right')}</div>`
  const text =
    'Nous recherchons un meunier (H/F) pour notre moulin. Vos missions : tenir la roue, montrer la farine. '
  const page = `<main><h1>Meunier (H/F)</h1>${body}<p>${text.repeat(3)}</p><h2>Profil recherché</h2><p>${text}</p></main>`
  const { postings } = readPage(page, unknownSurroundings)
  const said = plainNode(postings[0]!.node)
  expect(said).toMatchObject({ joblocation: 'Lyon', joblocationtype: 'Remote' })
  expect(JSON.stringify(said).replace(/<[^>]*>/g, '')).not.toMatch(/wifi|location_on|chevron/)
})
