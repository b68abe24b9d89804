// Jobs of which a letter tells in a few lines, or in one sentence: a title with its terms below, a post that nobody has.

import { describe, expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

function read(subject: string, text: string) {
  const mail = `From: Ann <ann@post.example>\nSubject: ${subject}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`
  return readSource({ bytes: Buffer.from(mail), fileName: 'mail.eml', savedAt: null }).drafts
}

describe('a title above its terms', () => {
  test.each([
    [
      'Interim Mill Manager - Leeds',
      'Hi Sam,\n\nI have a new contract role that could suit you:\n\nInterim Mill Manager\nLeeds, hybrid\n£400 per day, inside IR35\n6 months, start ASAP\n\nAnn',
      'Interim Mill Manager',
      400,
    ],
    [
      'Finance role',
      'Hi Sam,\n\nOne for you:\n\nManagement Accountant\nPermanent, Leeds\n£45k + bonus\n\nShall I send the spec?\n\nAnn',
      'Management Accountant',
      45000,
    ],
    [
      'Projektanfrage',
      'Hallo Herr Berg,\n\nfür einen Kunden:\n\nSAP Berater (m/w/d)\nFrankfurt, 60 % remote\nStundensatz: 95 €\n\nIna Holm',
      'SAP Berater (m/w/d)',
      95,
    ],
  ])('%s', (subject, text, title, pay) => {
    const [draft] = read(subject, text)
    expect(draft?.content.title).toBe(title)
    expect(draft?.content.salaries[0]?.min).toBe(String(pay))
  })
})

describe('a post that nobody has', () => {
  test.each([
    ['bei uns ist ab Januar eine Stelle als Köchin frei, Teilzeit, 2.100 € brutto im Monat.', 'Köchin'],
    ['un poste de comptable se libère chez nous, CDI, 32 000 € brut par an.', 'Comptable'],
    ['bij ons komt een plek vrij als boekhouder, 24 uur per week.', 'Boekhouder'],
    ['queda libre un puesto de dependienta, media jornada, 900 € al mes.', 'Dependienta'],
  ])('%s', (text, title) => {
    const [draft] = read('Für dich', `Hallo Max,\n\n${text}\n\nEva`)
    expect(draft?.content.title).toBe(title)
    expect(draft?.content.employer.name ?? null).toBeNull()
  })
})

describe('no job', () => {
  test.each([
    ['Profile', 'Hi,\n\nI am available from January:\n\nBackend Developer\nBristol\n£450 per day\n\nTom'],
    ['Invoice', 'Hi,\n\nInvoice 22\nMill Manager, November\n20 days at £400 per day\nTotal £8,000\n\nAnn'],
    ['Wohnung', 'Hallo,\n\nbei uns wird eine Wohnung frei, 3 Zimmer, 900 € im Monat, Görlitz.\n\nEva'],
    ['Suche', 'Hallo,\n\nich suche eine Stelle als Koch, bin ab Mai frei, Vollzeit, Fulda.\n\nTim'],
  ])('%s', (subject, text) => expect(read(subject, text)).toEqual([]))
})
