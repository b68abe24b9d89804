// Degrees and terms of others in the text of a posting: of those one teaches, of a team, of what comes later or what whole hours
// would pay; beside sentences with the same words that are of the job. And labels of a few boards.

import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { readLabelledFacts } from '../electron/core/import/formats/visible/labels/labelledFacts.ts'
import { readSource } from '../electron/core/import/readSource.ts'

function contentOf(sentence: string) {
  const job = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Coordinator',
    description: `<p>${sentence}</p><p>We make boxes for the food industry and work in two shifts.</p>`,
    datePosted: '2026-10-05',
    hiringOrganization: 'Northmere Boxes',
  }
  const bytes = new TextEncoder().encode(JSON.stringify(job))
  return readSource({ bytes, fileName: 'a.json', savedAt: null }).drafts[0]!.content
}

describe('degrees', () => {
  it.each([
    'At least five years as a BA in retail payments.',
    'You report to the BA and the product owner.',
    'Work closely with the MBA program office.',
    'Bachelor party catering and events.',
    'Beratung von Studierenden im Bachelor und Master.',
    'Atención a alumnos de bachillerato y ESO.',
    'Counsel students for MBA admissions.',
    'Encadrement d’étudiants en licence et master.',
    'Betreuung von Bachelor- und Masterarbeiten.',
    'You will advise bachelor and master students.',
    'Begeleiden van studenten in hun bachelor.',
    'Supporto agli studenti della laurea triennale.',
    'You supervise MSc and PhD students.',
    'You plan MBA classes and MBA admissions.',
    'Clases a estudiantes de grado universitario.',
    'Apoio a alunos do ensino médio.',
    'Tutor bachelor students in statistics.',
    'You run our bachelor and master theses.',
  ])('none in “%s”', (sentence) => expect(contentOf(sentence).education.hint).toBeNull())

  it.each([
    ['BA in English or History.', 'bachelor'],
    ['Bachelor’s degree in nursing.', 'bachelor'],
    ['MBA or equivalent.', 'master'],
    ['Bachelor oder Master in Informatik.', 'bachelor'],
    ['Bachillerato terminado.', 'high_school'],
    ['MSc in Physics.', 'master'],
    ['Een afgeronde hbo- of wo-opleiding.', 'bachelor'],
    ['Baccalauréat ou maîtrise en ergothérapie.', 'bachelor'],
    ['Baccalauréat en sciences infirmières.', 'bachelor'],
    ['Bachelor’s degree and experience in advising students.', 'bachelor'],
    ['A BA or BS with experience supporting students.', 'bachelor'],
    ['Studium der Sozialen Arbeit (Bachelor), Erfahrung in der Beratung von Studierenden.', 'bachelor'],
    ['Ensino médio completo.', 'high_school'],
    ['Master’s degree in counseling.', 'master'],
  ])('%s', (sentence, level) => expect(contentOf(sentence).education.hint?.levels[0]).toBe(level))
})

describe('kinds of employment', () => {
  const kindOf = (sentence: string) => contentOf(sentence).hints.find(({ field }) => field === 'employment')

  it.each([
    'bei Vollzeit 4.106,22 € bis 5.606,42 € brutto monatlich',
    'Bei Vollzeit 3.400 € brutto im Monat',
    'Coordinar a becarios en prácticas.',
    'Leitung eines Teams von 62 Pflegenden in Voll- und Teilzeit',
    'dapat diperpanjang menjadi karyawan tetap',
    'Eerst een aanstelling; daarna een vast contract.',
    'Na een jaar een vast contract bij goed functioneren.',
    'Animer une équipe de 12 saisonniers en CDD.',
    'Du führst ein Team von 8 Personen in Teilzeit.',
    'Bij fulltime € 3.400 bruto per maand',
    'Betreuung von Praktikanten im Praktikum',
    'Danach unbefristeter Arbeitsvertrag möglich',
  ])('none in “%s”', (sentence) => expect(kindOf(sentence)).toBeUndefined())

  it.each([
    'Wir bieten eine Stelle in Vollzeit.',
    'Contrato de prácticas de 6 meses.',
    'Een vast contract.',
    'Poste en CDI.',
    'karyawan tetap',
    'Unbefristeter Arbeitsvertrag.',
    'Die Stelle ist in Teilzeit zu besetzen.',
    'Vollzeit, 4.106 € brutto',
    'Fulltime, € 3.400 per maand',
    'Vast contract na een proeftijd van een maand.',
    'Vast contract na een maand proeftijd.',
    'Permanent contract after six months of probation.',
    'CDI après trois mois d’essai.',
    'Unbefristeter Vertrag nach sechs Monaten Probezeit.',
  ])('%s', (sentence) => expect(kindOf(sentence)).toBeDefined())
})

it.each([
  ['Délai de postulation', 'validthrough', '10 décembre 2026'],
  ['Advert Published', 'dateposted', '13 November 2026'],
  ['Online sinds', 'dateposted', '12 nov. 2026'],
  ['Anforderungs-ID', 'identifier', '20418'],
  ['Number of offers available', 'totaljobopenings', '2'],
  ['Offer Starting Date', 'jobstartdate', '1 March 2027'],
  ['Years of Research Experience', 'experiencerequirements', '1 - 4'],
  ['Studieniveau', 'educationrequirements', 'Secundair onderwijs'],
])('label: %s', (label, field, value) => {
  const page = parse(`<dl><dt>${label}</dt><dd>${value}</dd></dl>`)
  expect(readLabelledFacts(page, 1).get(field)?.values).toEqual([value])
})
