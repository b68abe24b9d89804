// What a page calls itself, on top of a text that was copied from it, and names that a text writes as those of towns.

import { describe, expect, it } from 'vitest'
import { joinBrokenLines } from '../electron/core/import/wording/brokenLines.ts'
import { factsBelow } from '../electron/core/import/wording/factsBelow.ts'
import { namedBeside, namedOnTop } from '../electron/core/import/wording/pageNames.ts'
import { isWrittenAsTown, townAmong } from '../electron/core/import/wording/writtenAsTown.ts'

describe('the name of a page', () => {
  it('says who offers the job it is called after', () => {
    expect(namedBeside('Keeper Job Details | Works', 'Keeper')?.employer).toBe('Works')
    expect(namedBeside('Keeper Job Details | Careers', 'Keeper')).toBeNull()
    expect(namedBeside('Works hiring Keeper in Hull | Board', 'Keeper')).toEqual({
      employer: 'Works',
      place: 'Hull',
    })
  })

  it('stands on top of what is copied from it, and lines below say its parts again', () => {
    expect(namedOnTop(['Works - Baker', 'All Jobs', 'Baker', 'Works'])).toMatchObject({
      title: 'Baker',
      employer: 'Works',
    })
    expect(
      namedOnTop(['Baker I', 'Remote', 'Job Application for Baker I at Works of Marlow'])?.employer,
    ).toBe('Works of Marlow')
    expect(namedOnTop(['Works Group Head Baker | SmartRecruiters', 'Head Baker'])?.employer).toBe(
      'Works Group',
    )
    const told = 'Works bakes, and has always baked.'
    expect(namedOnTop(['Baker | Works', 'Baker', 'Works', told])?.employer).toBe('Works')
  })

  it('says nothing where a shift, a part of the firm or a town stands behind the title', () => {
    const about = ['We bake in Marlow.', 'Marlow is small.', 'The night shift begins at two.']
    for (const other of ['Night shift', 'Marlow', 'Finance', 'Leeds, UK', 'Full-time'])
      expect(namedOnTop([`Baker - ${other}`, 'Baker', other, ...about])).toBeNull()
  })

  it('is not joined with itself or with what follows', () => {
    const name = 'Northmill Bakery hiring Head Baker in United Kingdom | LinkedIn'
    const text = [name, name, 'Skip to main content', 'Head Baker'].join('\n')
    expect(joinBrokenLines(text)).toBe(text)
  })
})

describe('a name', () => {
  it('is a town where the text writes it as one', () => {
    for (const text of [
      'Mühle Nord, Am Deich 4, 24975 Husby',
      'Unsere Praxis in Husby sucht Verstärkung.',
      'You are based in Husby.',
      'Our Husby office is by the river.',
      'Husby, Germany',
      'notre agence de Husby',
    ])
      expect([text, isWrittenAsTown('Husby', text)]).toEqual([text, true])
  })

  it('is none where it is a year, a part of the firm, a trade or anything else', () => {
    expect(isWrittenAsTown('Northmill', '© 2026 Northmill')).toBe(false)
    expect(isWrittenAsTown('Marketing', 'Experience in Marketing and 3000 Marketing mails')).toBe(false)
    expect(isWrittenAsTown('Sales', 'our Sales office')).toBe(false)
    expect(isWrittenAsTown('Mitarbeiter', 'Mit 5000 Mitarbeiter an Bord')).toBe(false)
    expect(isWrittenAsTown('Remote', 'based in Remote')).toBe(false)
    expect(isWrittenAsTown('Baker', 'the Baker shop')).toBe(false)
    expect(isWrittenAsTown('Hus', '24975 Husby')).toBe(false)
  })

  it('is found among the short lines around a title', () => {
    const text = 'Am Deich 4, 24975 Husby'
    expect(townAmong(['Vollzeit · Husby / Zweigstellen'], text)).toBe('Husby')
    expect(townAmong(['Vollzeit · Verwaltung'], text)).toBeNull()
  })
})

it('what a job is called and who hires stand below words of a menu only among other labels', () => {
  const table = ['Title', 'Baker', 'Company', 'Northmill', 'Location', 'Leeds, UK']
  expect(factsBelow(table)).toEqual([
    { name: 'title', value: 'Baker' },
    { name: 'hiringorganization', value: 'Northmill' },
    { name: 'joblocation', value: 'Leeds, UK' },
  ])
  expect(factsBelow(['Company', 'About', 'Careers', 'Press'])).toEqual([])
})
