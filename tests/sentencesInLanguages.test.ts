// What one sentence of a posting says of its start, its closing date, its pay and how one works, in 21 languages; and
// sentences much like these that speak of something else.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normalise } from '../electron/core/import/normalise.ts'
import { rawPosting } from './helpers/rawNode.ts'

function rowsOf(name: string): string[][] {
  const text = readFileSync(new URL(`fixtures/sentences/${name}.tsv`, import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
}

const countries: Readonly<Record<string, string>> = {
  sv: 'SE',
  da: 'DK',
  cs: 'CZ',
  ja: 'JP',
  ko: 'KR',
  zh: 'CN',
  ar: 'SA',
  vi: 'VN',
  en: 'GB',
}

/** What is offered of a field; empty where nothing is. */
function offered(language: string, sentence: string, field: string): string {
  const addressCountry = countries[language] ?? language.toUpperCase()
  const jobLocation = { address: { addressCountry } }
  const { content } = normalise(
    rawPosting({ title: 'Miller', description: `<p>${sentence}</p>`, jobLocation }),
  )
  if (field === 'deadline') return content.textDeadline?.date ?? content.textDeadline?.text ?? ''
  const found = content.hints.filter((hint) => hint.field === field)
  return found.map(({ value, text }) => value ?? `"${text}"`).join('; ')
}

describe('a sentence is understood', () => {
  it.each(rowsOf('stated'))('%s %s %s: %s', (language, field, value, sentence) =>
    expect(offered(language!, sentence!, field!)).toBe(value),
  )
})

describe('nothing is offered of what speaks of others', () => {
  it.each(rowsOf('ofOthers'))('%s %s: %s', (language, field, sentence) =>
    expect(offered(language!, sentence!, field!)).toBe(''),
  )
})

describe('something is offered of what is for the one who is sought', () => {
  it.each([
    'Wir bieten die Möglichkeit zum Homeoffice.',
    'Wir sind offen für Homeoffice.',
    'Der er mulighed for hjemmearbejde.',
    'Det finns möjlighet till distansarbete.',
    'Mahdollisuus etätyöhön.',
    'Wij staan open voor thuiswerken.',
    'Poste ouvert au télétravail.',
    'You may work from home for two days a week.',
  ])('%s', (sentence) => expect(offered('de', sentence, 'workMode')).not.toBe(''))
})
