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
