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
    ['Work | Fjord Lighting', '<a href="/">Fjord Lighting</a><h2>Similar jobs</h2>', null],
    ['Work | Fjord Ltd', '<a href="/">Fjord Ltd</a><h2>Similar jobs</h2>', 'Fjord Ltd'],
    ['Work | Fjord Ltd', '<a href="/">Jobsweet</a><p>© 2031 Jobsweet</p><h2>Similar jobs</h2>', null],
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

it('is the longer of two signs of which one is a part of the other, where the text speaks of it', () => {
  const page = (
    text: string,
  ): string => `<!doctype html><title>Vacature kok - Herberg Noordmolen Hulst</title>
    <header><a href="../" class="logo"><img src="logo.svg" alt="Noordmolen"></a></header>
    <main><h1>Vacature kok (koude keuken)</h1><p>${text} Solliciteer snel om aan de slag te gaan als kok.</p><h3>Wat verwachten we van jou?</h3><p>Als ervaren kok ken je de normen en werk je hygiënisch. Je kookt graag in een team.</p><p>Jouw taken:</p><ul><li>Bereiden en schikken van gerechten</li><li>Onderhoud van de toestellen</li></ul>
    <a href="mailto:hr@noord.example" class="btn">Solliciteer</a><a href="tel:+3250123456" class="btn btn--dark">Bel ons</a></main>
    <footer><p>&copy; 2031 Herberg Noordmolen. Alle rechten voorbehouden</p></footer>`
  const read = (text: string) =>
    readSource({ bytes: Buffer.from(page(text)), fileName: 'page.html', savedAt: null }).drafts[0]!.content
  const content = read('Kom werken in Herberg Noordmolen!')
  expect([content.title, content.employer.name]).toEqual(['kok (koude keuken)', 'Herberg Noordmolen'])
  expect(content.description!.plainText).not.toContain('Bel ons')
})
