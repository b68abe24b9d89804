import { expect, test } from 'vitest'
import { namesOccupation } from '../electron/core/import/wording/names/occupations.ts'

test.each(
  'Deckhand; Lock Keeper; Head Housekeeper; Marine Biologist; Geologist; Cartographer; Dietician; Crew Member; Midwife; Seamen; Bäckerin; Warehouse Operative; Серверный инженер; Lampenwärter*in; Flößer:in; Flößer/-in'.split(
    '; ',
  ),
)('%s is somebody who does work', (title) => {
  expect(namesOccupation(title)).toBe(true)
})

test.each(
  'Mason & Potter; Pilot House; Brewer Street; Leeds; Skylark Sound Ferries; Full-time; Milling Co-operative; Operative Planung; Biology; Topography; Remote; Ansprechpartner:in; Bewerber*in'.split(
    '; ',
  ),
)('%s is nobody', (name) => {
  expect(namesOccupation(name)).toBe(false)
})
