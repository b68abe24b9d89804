// Who hires, named in full behind a title and in short in the text.

import { describe, expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { isOrganisationLine } from '../electron/core/import/wording/names/organisationNames.ts'
import { wholeNameBehind } from '../electron/core/import/wording/titles/nameBehindTitle.ts'
import { plainNode } from './helpers/plainRaw.ts'

describe('the whole name behind the dash of a title', () => {
  it.each([
    ['Baker — Northmill Logistics', 'Northmill', 'Northmill Logistics'],
    ['Baker - Northmill & Sons', 'Northmill', 'Northmill & Sons'],
    ['Baker - Leeds - Northmill Logistics', 'Northmill', 'Northmill Logistics'],
    // What is no part of the name, or another one.
    ['Baker — Northmill Leeds', 'Northmill', 'Northmill'],
    ['Baker — Northmill Full-time', 'Northmill', 'Northmill'],
    ['Baker — Northmill Payments Team', 'Northmill', 'Northmill'],
    ['Baker — Northmills Logistics', 'Northmill', 'Northmill'],
    ['Baker — Leeds', 'Northmill', 'Northmill'],
    ['Baker', null, null],
  ])('%s: %s', (title, said, name) => expect(wholeNameBehind(title, said)).toBe(name))
})

it('is who hires, and the title what stands before it', () => {
  const text = `Warehouse Associate — Northmill Logistics
Northmill is a fair employer and welcomes everybody who can lift a sack.

Responsibilities:
• Move sacks of flour with a pallet jack
• Load and unload carts at the mill

Requirements:
• Must be able to lift 50 lbs repeatedly
• Attention to detail`
  expect(plainNode(readTextRungs(text, unknownSurroundings).postings[0]!.node)).toMatchObject({
    title: 'Warehouse Associate',
    hiringorganization: 'Northmill Logistics',
  })
})

describe('places of research', () => {
  it.each([
    'Tidal Optics Research Lab',
    'Fluid Dynamics Lab at Northmill',
    'Centre for Ocean Optics',
    'Harlow Institute of Genetics',
    'Institut für Meeresoptik',
    'Laboratorio de Visión',
  ])('%s hires', (name) => expect(isOrganisationLine(name)).toBe(true))

  it.each([
    'Research Lab',
    'The Lab',
    'Join the Lab',
    'Quality Control Laboratory',
    'Day Centre',
    'Center of Excellence',
  ])('%s may be anybody’s', (name) => expect(isOrganisationLine(name)).toBe(false))
})
