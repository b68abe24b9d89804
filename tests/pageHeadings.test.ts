import { describe, expect, it } from 'vitest'
import { cleanTitle } from '../electron/core/import/formats/visible/pageHeading.ts'
import { isBoard } from '../electron/core/import/text/pageTitle.ts'
import {
  isGeneralHeading,
  isOfferHeading,
  isPageHeading,
  isSectionHeading,
} from '../electron/core/import/wording/sectionHeadings.ts'

describe('headings of a page', () => {
  it.each([
    'Available Positions',
    'Current openings:',
    'Careers',
    'Postes disponibles',
    'Rejoindre le bureau',
    'Karriere & Jobs',
    'Karriere im Ärztehaus am Hafen',
    'Aktuelle Stellenangebote',
    'Vagas Abertas',
    '📋 Vagas em Destaque',
    '募集職種',
    'キャリア採用情報',
  ])('%s announces jobs', (line) => {
    expect(isOfferHeading(line)).toBe(true)
    expect(isPageHeading(line)).toBe(true)
  })

  it.each(['News', 'Publications', 'Our team', 'Contact us', 'Join us'])(
    '%s is no title, and announces no jobs',
    (line) => {
      expect(isGeneralHeading(line)).toBe(true)
      expect(isOfferHeading(line)).toBe(false)
    },
  )

  it.each([
    'Baker',
    'Career Adviser',
    'Postdoc in Tides',
    'Karriereberater (m/w/d)',
    'Vagabond',
    '採用担当者',
  ])('%s can be the title of a job', (line) => {
    expect(isGeneralHeading(line)).toBe(false)
  })

  it('tells a sentence from a title', () => {
    expect(isGeneralHeading('地図に誇りを持ちたい人へ。')).toBe(true)
    expect(cleanTitle('(In process of hiring) Map Drawer')).toBe('Map Drawer')
    expect(cleanTitle('(Senior) Map Drawer')).toBe('(Senior) Map Drawer')
  })

  it('tells what heads a part of one posting', () => {
    expect(isSectionHeading('Your profile')).toBe(true)
    expect(isSectionHeading('Open positions')).toBe(false)
  })

  it('looks for a board in a hundred thousand blanks without delay', () => {
    const began = performance.now()
    expect(isBoard(' '.repeat(100_000))).toBe(false)
    expect(performance.now() - began).toBeLessThan(500)
  })

  it.each(['our ', 'jobs and ', 'vagas ', '採用'])('reads many of %j without delay', (piece) => {
    const began = performance.now()
    expect(isGeneralHeading(piece.repeat(100_000))).toBe(false)
    expect(performance.now() - began).toBeLessThan(500)
  })
})
