// Who hires where a marked posting does not say it: whom its page is of, where two signs agree.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

describe('who hires where the posting does not say it', () => {
  const job =
    '<div itemscope itemtype="https://schema.org/JobPosting"><h2 itemprop="title">Lights Installer</h2><p>Hang lights.</p></div>'
  const employerOn = (title: string, header: string): string | null => {
    const html = `<!doctype html><title>${title}</title><body><header>${header}</header><main>${job}</main></body>`
    const { drafts } = readSource({ bytes: Buffer.from(html), fileName: 'page.html', savedAt: null })
    return drafts[0]!.content.employer.name
  }

  it.each([
    ['Work | Fjord Lighting', '<a href="/">Fjord Lighting</a>', 'Fjord Lighting'],
    [
      'Jobs – Fjord Lighting',
      '<nav><a href="https://fjord.example/">Fjord Lighting</a></nav>',
      'Fjord Lighting',
    ],
    ['Work | Fjord Lighting', '<a href="/lights">Fjord Lighting</a>', null],
    ['Work | Fjord Lighting', '<a href="/">Home</a>', null],
    ['Lights Installer', '<a href="/">Fjord Lighting</a>', null],
    ['Work | Fjord Lighting', '<a href="/">Fjord Lighting</a><p>Post a job</p>', null],
  ])('%s below %s', (title, header, expected) => expect(employerOn(title, header)).toBe(expected))
})

describe('who hires by the line below the title', () => {
  const asked =
    '<h2>Requirements</h2><p>Full-time. To grind rye; we are looking for somebody with care. Apply by letter to the mill at the river, and tell us what you would change there. You keep the stones in order, every day but Sunday.</p>'
  const below = (line: string) => {
    const html = `<!doctype html><title>Miller</title><meta property="og:site_name" content="Hireware"><h1>Miller</h1><p>${line}</p>${asked}`
    const { drafts } = readSource({ bytes: Buffer.from(html), fileName: 'page.html', savedAt: null })
    const { employer, locations } = drafts[0]!.content
    return [employer.name, locations.map(({ label }) => label).join()]
  }

  it.each([
    ['Northmill University, Calgary, AB', 'Northmill University', 'Calgary, AB'],
    ['Nordmühle SE, Kiel', 'Nordmühle SE', 'Kiel'],
    ['Northmill University, Harbour Foundation', 'Northmill University', ''],
    ['Lund, SE', null, 'Lund, SE'],
    ['Powered by Hireware', null, ''],
  ])('%s', (line, name, place) => expect(below(line)).toEqual([name, place]))
})
