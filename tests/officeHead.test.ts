// The head of a text that an office writes: who speaks for it is nobody who is sought.

import { describe, expect, it } from 'vitest'
import { titleBehindArticle } from '../electron/core/import/formats/written/ledTitle.ts'
import { readWrittenText } from '../electron/core/import/formats/written/writtenText.ts'

const surroundings = { lang: null, pageTitle: null, pageUrl: null, canonical: null, savedAt: null }
const rest = `
Ihre Aufgaben:
- Mahlen von Korn und Pflege der Steine
- Führung des Mühlenbuchs
Ihr Profil:
- abgeschlossene Ausbildung im Handwerk
- Führerschein der Klasse B
Wir bieten:
- Vergütung nach Tarif
- flexible Arbeitszeit
`
const titleOf = (text: string) =>
  readWrittenText(text + rest, surroundings).postings[0]?.node.fields.get('title')?.values[0]

describe('an office that announces a job', () => {
  it.each([
    [
      'Stadt Moosfeld\nDer Bürgermeister\n\nStellenausschreibung\n\nWir suchen ab sofort eine/n\n',
      'Müllermeister (m/w/d)',
    ],
    [
      'Landkreis Moosfeld\n- Die Landrätin -\n\nZu besetzen ist eine Stelle als\n',
      'Techniker (m/w/d) für den Bereich Mühlen',
    ],
    [
      'Gemeinde Moosfeld\nDer Gemeindedirektor\nPersonalamt\n\nDie Gemeinde sucht eine/n\n',
      'Sachbearbeiter Mühlenwesen',
    ],
    [
      'Stadt Moosfeld\nDie Oberbürgermeisterin\n\nDie Stadt Moosfeld (rund 900 Einwohner) liegt landschaftlich schön\nzwischen zwei Mühlen. Wir suchen eine/n\n',
      'Techniker (m/w/d) für den Bereich Mühlen\nKennziffer 7',
    ],
    [
      'Landkreis Moosfeld\nDie Landrätin\n\nDer Landkreis Moosfeld sucht zum 1. Mai 2027\neine/n\n',
      'Techniker (m/w/d) für den Bereich Mühlen',
    ],
  ])('%j', (head, title) => expect(titleOf(`${head}\n${title}\n`)).toBe(title.split('\n')[0]))

  it('may seek who speaks for it', () =>
    expect(titleOf('Bürgermeister (m/w/d)\nGemeinde Moosfeld\n\nWir suchen eine Persönlichkeit.\n')).toBe(
      'Bürgermeister (m/w/d)',
    ))
})

describe('a sentence that ends with an article', () => {
  it.each([
    [
      ['Nous recherchons pour notre moulin un(e)', '', 'Technicien de maintenance'],
      'Technicien de maintenance',
    ],
    [['Buscamos para nuestro molino un/a', 'Técnico de mantenimiento'], 'Técnico de mantenimiento'],
    [['Wir suchen eine/n', 'Bäcker', 'Wir suchen eine/n', 'Fahrer'], null],
    [['Wir suchen eine', 'freundliche Fahrerin'], null],
    [['Das Haus ist als', 'Bäcker'], null],
  ])('%j', (lines, title) => expect(titleBehindArticle(lines)).toBe(title))
})
