import { describe, expect, it } from 'vitest'
import { deadlineInText, findTextDeadline } from '../electron/core/import/dates/textDeadline.ts'
import { withoutMenu } from '../electron/core/import/wording/menuOnTop.ts'
import { isPlace } from '../electron/core/import/wording/shortLines.ts'

describe('the menu of a page that was copied whole', () => {
  it.each([
    ['Skip to main content\nHome\nJobs\nMessaging\nHead Baker\nLeeds', 'Head Baker\nLeeds'],
    [
      '3 notifications\n\nSkip to search\nProducts\nAbout us\n\nNorthmill logo\nNorthmill',
      'Northmill logo\nNorthmill',
    ],
    ['Zum Inhalt springen\nStellenmarkt\nMagazin\nBäcker (m/w/d)', 'Bäcker (m/w/d)'],
    ['Aller au contenu principal\nAccueil\nOffres\nRecrutement · Lyon', 'Recrutement · Lyon'],
    ['Ir al contenido\nInicio\nAyuda\nPublicado el 3 de mayo', 'Publicado el 3 de mayo'],
  ])('%j', (text, rest) => expect(withoutMenu(text)).toBe(rest))

  it.each([
    'Head Baker\nSkip the queue and apply today\nHome',
    'Head Baker\nLeeds\n\nYou go to customers.',
    `${'Baker\n'.repeat(20)}Skip to content\nHome\nHead Baker`,
  ])('is not seen in %j', (text) => expect(withoutMenu(text)).toBe(text))
})

describe('a last day with words in between', () => {
  it.each([
    ['Apply: jobs@northmill.example before Dec 15', '2026-12-15'],
    ['Enviar currículo para rh@moinho.example até 30/11', '2026-11-30'],
    ['Bewerbungsfrist: 5.1.', '2027-01-05'],
    ['Deadline: 31/12', '2026-12-31'],
  ])('%s', (text, date) => expect(findTextDeadline(text, '2026-11-20')?.date).toBe(date))

  it('is no day where two numbers can be either, or no year is known', () => {
    expect(findTextDeadline('Deadline: 3/4', '2026-11-20')).toMatchObject({
      text: 'Deadline: 3/4',
      date: null,
    })
    expect(findTextDeadline('Deadline: 3/4', '2026-11-20', 'dayFirst')?.date).toBe('2027-04-03')
    expect(findTextDeadline('Deadline: 31/12', null)).toMatchObject({ date: null })
  })

  it('has no year where it seems to have passed when the text was copied', () => {
    expect(deadlineInText('Apply by 1 November.', null, '2026-11-20', null)).toMatchObject({ date: null })
    expect(deadlineInText('Apply by 1 December.', null, '2026-11-20', null)?.date).toBe('2026-12-01')
    expect(deadlineInText('Apply by 1 November.', '2026-11-20', '2026-11-20', null)?.date).toBe('2027-11-01')
    expect(deadlineInText('Apply by 1 November 2027.', null, '2026-11-20', null)?.date).toBe('2027-11-01')
  })

  it('is no month and no hour', () => {
    expect(findTextDeadline('Deadline: 12/2026', '2026-11-20')).toBeNull()
    expect(findTextDeadline('Apply until 12.30', '2026-11-20')).toBeNull()
    expect(findTextDeadline('Apply by 10.30 am at the desk', '2026-11-20')).toBeNull()
  })
})

describe('a town with a code of letters, or its county', () => {
  it.each(['Whitby YO21 3PU', 'Toronto, ON M5V 2T6', 'Reading, Berkshire', 'Gdańsk, pomorskie'])(
    '%s is a place',
    (line) => expect(isPlace(line)).toBe(true),
  )
  it.each(['Model AB12 3CD.', 'Nurse SW1A 1AA', 'version A1B 2C3x', 'Head Baker, Kent', 'Reading, writing'])(
    '%s is none',
    (line) => expect(isPlace(line)).toBe(false),
  )
})
