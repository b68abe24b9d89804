// Pages without markup that call their elements by names of their own, or mark where their text begins.

import { describe, expect, it } from 'vitest'
import { splitPlaces } from '../electron/core/import/places/severalPlaces.ts'
import { readSource } from '../electron/core/import/readSource.ts'
import { read, text } from './helpers/millerPages.ts'

describe('around the title', () => {
  it('stands a day, and within what is marked as the text nothing of who hires stands above it', () => {
    const story = `<p>${'Northmill has ground flour by the river since 1911. '.repeat(6)}</p>`
    const share = ['Facebook', 'Twitter', 'LinkedIn'].map((name) => `<div>${name}</div>`).join('')
    const posting = read(
      `<article>${story}<div itemprop="description"><div class="date">27 серпня 2026</div><h1>Miller</h1>${text}<div>${share}</div></div></article>`,
    )
    expect(posting.dateposted).toBe('27 серпня 2026')
    expect(posting.description).not.toMatch(/since 1911|Twitter/)
  })

  it('stand elements that a system of design has named', () => {
    const facts =
      '<div class="ui-company"><span>Northmill</span></div><div class="ui-location">Leeds [Remote], UK</div>'
    const only = read(`<h1>Miller</h1>${facts}${text}`, 'Miller at Northmill in Leeds [Remote], UK | Board')
    expect(only).toMatchObject({ hiringorganization: 'Northmill', joblocation: 'Leeds [Remote], UK' })
    const { applicantRegions, workMode } = readSource({
      bytes: Buffer.from(`<!doctype html><title>Miller</title><h1>Miller</h1>${facts}${text}`),
      fileName: 'page.html',
      savedAt: null,
    }).drafts[0]!.content
    expect([applicantRegions, workMode]).toEqual([['Leeds, UK'], 'remote'])
  })
})

it('what stands in a town is no place beside it', () => {
  expect(splitPlaces('Husum | Reha-Zentrum')).toEqual(['Husum'])
  expect(splitPlaces('Husum | Niebüll')).toEqual(['Husum', 'Niebüll'])
})

it('the logo of who hires, and the link to their website, are no part of the text', () => {
  const logo = '<div><img src="l.png" alt="Northmill logo"></div>'
  const company = `<div class="company">${logo}<p class="name"><a href="https://northmill.example">Website</a><strong>Northmill</strong></p></div>`
  const posting = read(
    `<main><h1>Miller</h1>${company}<ul><li class="job-type">Full Time</li></ul>${text}</main>`,
  )
  expect(posting.hiringorganization).toBe('Northmill')
  expect(posting.description).not.toMatch(/Website|logo/)
})
