// Postings written as text: what a line says by its form. Whole texts are golden postings.

import { describe, expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { isFurniture, plainLine } from '../electron/core/import/written/furniture.ts'
import { bodyOf, subjectLine } from '../electron/core/import/written/mailBody.ts'
import { isStandingLabel } from '../electron/core/import/written/writtenFacts.ts'
import { plainNode } from './helpers/plainRaw.ts'

describe('a line of a page', () => {
  it('is furniture as a whole, or where each of its parts is', () => {
    expect(isFurniture('Easy Apply')).toBe(true)
    expect(isFurniture('Promoted · 40 applicants · Actively hiring')).toBe(true)
    expect(isFurniture('Promoted ·')).toBe(true)
    expect(isFurniture('Leeds · 40 applicants')).toBe(false)
    expect(isFurniture('· Promoted')).toBe(false)
  })

  it('is plain without signs and pictures around it', () => {
    expect(plainLine('## **Map Drawer**')).toBe('Map Drawer')
    expect(plainLine('📍 🇬🇧 Leeds 🚀')).toBe('Leeds')
    expect(plainLine('📍')).toBe('')
  })

  it('is a label only where somebody wrote that label down', () => {
    expect(isStandingLabel('Employment type:')).toBe(true)
    for (const word of ['Constructor', 'toString', '__proto__']) expect(isStandingLabel(word)).toBe(false)
  })
})

it('a title that objects have as a key is one', () => {
  const duties = 'Responsibilities: you will build sheds. Requirements: experience with wood. '
  const { postings } = readTextRungs(
    `Constructor\nNorthmill Sheds\nLeeds, England\nFull-time\n\n${duties.repeat(4)}Apply now.`,
    unknownSurroundings,
  )
  expect(postings.map(({ node }) => plainNode(node).title)).toEqual(['Constructor'])
})

describe('the text of a mail', () => {
  const advert = 'We are looking for a miller. '.repeat(10).trim()

  it('ends at the signature and begins behind the head of what was forwarded', () => {
    expect(bodyOf(`${advert}\n-- \nNorthmill`)).toBe(advert)
    expect(
      bodyOf(`See below.\n-------- Original Message --------\nFrom: Ann\nSubject: Miller\n\n${advert}`),
    ).toBe(advert)
  })

  it('has a subject without marks of answers and lists', () => {
    expect(subjectLine('Re: [jobs-list] Fwd [2] : Miller')).toBe('Miller')
    expect(subjectLine('Re:')).toBe('Re:')
  })
})
