import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { isPay } from '../electron/core/import/wording/lines/payAlone.ts'
import { hoursInText } from '../electron/core/import/wording/prose/hoursInText.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

const hoursOf = (text: string) => hoursInText(text.split('\n'))

describe('the hours a week one works', () => {
  it.each([
    ['22.5 hours per week', '22.5 hours per week'],
    ['You will be working 13 hours per week in our mill.', '13 hours per week'],
    ['Hours: 30 per week', '30 per week'],
    ['This is a 38 hour per week position.', '38 hour per week'],
    ['We seek a miller (31 hours per week).', '31 hours per week'],
    ['Die Stelle wird mit 50 % (20 Wochenstunden) besetzt.', '20 Wochenstunden'],
    ['Wochenarbeitszeit: 30 Stunden', '30 Stunden'],
    ['Durée hebdomadaire : 35h', '35h'],
    ['Jornada de 20 horas semanales', '20 horas semanales'],
    ['Carga horária: 44 horas semanais', '44 horas semanais'],
    ['Orario: 30 ore settimanali', '30 ore settimanali'],
    ['24-32 uur per week', '24-32 uur per week'],
    ['- 24 - 32 uur', '24 - 32 uur'],
    ['Fulltime (32 tot 40 uur)', '32 tot 40 uur'],
    ['40 godzin tygodniowo', '40 godzin tygodniowo'],
    ['Het gaat om 24 tot 32 uur per week, salaris € 3.012.', '24 tot 32 uur per week'],
    ['Es geht um 20 Stunden pro Woche.', '20 Stunden pro Woche'],
    ['Det handlar om 30 timmar i veckan.', '30 timmar i veckan'],
    ['週30時間', '週30時間'],
  ])('is said by %j', (text, words) => expect(hoursOf(text)).toBe(words))

  it.each([
    'Our mill is open 60 hours per week.',
    'Our stones save bakers 12 hours a week.',
    'You may work from home 8 hours per week.',
    '30 hours per week of free childcare',
    'Aulas de moagem: 4 horas semanais',
    'Hours: 8am-5pm',
    'Hours: 24/7',
    'Binnen 24-48 uur antwoord',
    'Arbeitszeit: 8-16 Uhr',
    'The stones turn 120 hours per week.',
    'Working 20 hours per week\nWorking 30 hours per week',
  ])('is not said by %j', (text) => expect(hoursOf(text)).toBeNull())

  it('is no pay, and offered where nothing is marked', () => {
    expect(['32-40 uur per week', '35h/semaine', '40 hours a week'].map(isPay)).toEqual([false, false, false])
    const html =
      '<!doctype html><html lang="nl"><head><title>Magazijnmedewerker | Noordmolen</title></head><body><main><h1>Magazijnmedewerker</h1><p>32-40 uur per week</p><p>Bij Noordmolen zorg jij ervoor dat elke zak meel klaarstaat.</p><h2>Wat ga je doen?</h2><ul><li>Zakken laden</li></ul><h2>Wat vragen wij?</h2><ul><li>Ervaring in een magazijn</li><li>Heftruckcertificaat</li></ul><a href="/solliciteren">Solliciteer</a></main>'
    const { drafts } = readSource({ bytes: Buffer.from(html), fileName: 'page.html', savedAt: null })
    const { salaries, hints, employer } = drafts[0]!.content
    expect(salaries).toEqual([])
    expect(hints).toMatchObject([{ field: 'employment', value: '32-40 uur per week' }])
    // Whom the page is called after, and its text speaks of as one's employer.
    expect(employer.name).toBe('Noordmolen')
  })

  it('is looked for in time in hostile text', () => {
    const lines = [
      '1 h '.repeat(25_000),
      '('.repeat(100_000),
      '- Hours: 1-1-1 per '.repeat(5000),
      ' '.repeat(100_000),
    ]
    const cut = lines.flatMap((line) => [line, line.slice(0, 399), line.slice(0, 4900)])
    const spent = countProcessorTime()
    hoursInText(cut)
    expect(spent()).toBeLessThan(1000)
  })
})
