// What was typed into the form of a board, "What … Where …", on top of a page that was copied as a whole.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { endOfSearchForm } from '../electron/core/import/wording/lines/searchForm.ts'

describe('a search form', () => {
  it.each([
    'What\nvet tech\nWhere\nBoise, ID\nFind jobs',
    'Skip to main content\nSign in\nWhat\nvet tech\nClear\nWhere\nBoise, ID\nClear\nSearch',
    'Was?\nBauleiter\nWo?\nKassel\nUmkreis\n25 km\nJobs finden',
    'Jobtitel, Stichwort oder Unternehmen\nBauleiter\nOrt oder PLZ\nKassel\nStellen suchen',
    'Quoi ?\nComptable\nOù ?\nLille\nLancer la recherche',
    '¿Qué?\nauxiliar\n¿Dónde?\nZaragoza\nBuscar',
    'Stanowisko, firma, słowo kluczowe\nksięgowa\nMiejscowość\nŁódź\nSzukaj',
    'Keywords\nvet nurse\nLocation\nBoise\nSearch jobs',
    'What? Vet Tech Where? Boise, ID Search',
  ])('%s', (form) => expect(endOfSearchForm(form.split('\n'))).toBe(form.split('\n').length))

  it.each([
    'What\nYou help four doctors.\nWhere\nIn Boise.\nSearch',
    'Position\nBaker\nLocation\nLeeds\nSearch',
    'What you will do\nBake bread\nWhere\nLeeds\nGo',
    'Keywords\nbread, ovens\nApply',
    'We seek a baker for our mill.\nWhat\nbaker\nWhere\nLeeds\nSearch',
  ])('is none: %s', (text) => expect(endOfSearchForm(text.split('\n'))).toBe(0))
})

it('what was sought is not the title', () => {
  const text = `Home
Company reviews
What
veterinary assistant
Where
Boise, ID
Find jobs
Veterinary Technician
Larkfield Veterinary Clinic
Boise, ID
Full job description
Larkfield Veterinary Clinic is a four-doctor practice. We are looking for a Veterinary Technician who stays calm when the waiting room does not.
Duties:
Assist veterinarians during exams
Requirements:
1 year of clinical experience`
  const { drafts } = readSource({ bytes: new TextEncoder().encode(text), fileName: 'a.txt', savedAt: null })
  expect(drafts[0]!.content.title).toBe('Veterinary Technician')
  expect(drafts[0]!.content.employer.name).toBe('Larkfield Veterinary Clinic')
})
