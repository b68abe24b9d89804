import { describe, expect, it } from 'vitest'
import { withoutMenu } from '../electron/core/import/wording/menuOnTop.ts'

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
