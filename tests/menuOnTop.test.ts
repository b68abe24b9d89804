import { describe, expect, it } from 'vitest'
import { withoutMenu } from '../electron/core/import/wording/lines/menuOnTop.ts'

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
    [
      'Skip to main content\nSearch for Jobs\nStone Setter\nApply\nlocations',
      'Stone Setter\nApply\nlocations',
    ],
    [
      'Skip to main content\nHome\nMessaging\n3\n3 new notifications\nMe\nNorthmill logo\nBaker',
      'Northmill logo\nBaker',
    ],
    ['Return to search results\nPark Ranger\nApply', 'Park Ranger\nApply'],
    ['Înapoi la rezultate\nBrutar', 'Brutar'],
    ['Vissza a találatokhoz\nRaktáros', 'Raktáros'],
    ['Till startsidan\nPlatsbanken\nUndersköterska', 'Undersköterska'],
    ['Jobs\nLohn\nFirmen\nSchreiner EFZ', 'Schreiner EFZ'],
    ['İş İlanları\nKaynakçı', 'Kaynakçı'],
    ['FINN Jobb\nBakermester', 'Bakermester'],
    ['Careers / Head Baker\nHead Baker\nLeeds', 'Head Baker\nLeeds'],
    ['Bread\nAbout us\nCareers\nOur careers / Head Baker\n\nHead Baker\nLeeds', 'Head Baker\nLeeds'],
    ['You are here: Home › Jobs › HEAD BAKER\nHead Baker', 'Head Baker'],
    ['Home\n>\nKitchens\n>\nHead Baker\nHead Baker\nLeeds', 'Head Baker\nLeeds'],
    ['Home / Careers / Kitchens\nHead Baker', 'Head Baker'],
    ['Home > Kitchens > Head Ba…\nHead Baker', 'Head Baker'],
    ['Home > Careers > Head Baker\nLeeds', 'Head Baker\nLeeds'],
  ])('%j', (text, rest) => expect(withoutMenu(text)).toBe(rest))

  it.each([
    'Head Baker\nSkip the queue and apply today\nHome',
    'Head Baker\nLeeds\n\nYou go to customers.',
    'Return to Work Coordinator\nNorthmill',
    'Lohn\n20 € pro Stunde\nBäcker',
    'Gå till ansökan\nVi söker en bagare',
    'Nurse / Carer\nCarer',
    'Mill / Leeds\nHead Baker',
    'Head Baker\nCareers / Mill\nMill',
    `${'Baker\n'.repeat(20)}Skip to content\nHome\nHead Baker`,
  ])('is not seen in %j', (text) => expect(withoutMenu(text)).toBe(text))
})
