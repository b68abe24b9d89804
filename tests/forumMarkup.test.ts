// Texts with the marks of forums, as they are copied out of an editor there.

import { expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { withoutForumMarkup } from '../electron/core/import/text/forumMarkup.ts'

const advert = `[b]Mechaniker/in für Landmaschinen[/b]
[i]Agrotechnik Wendland GmbH[/i], Lüchow

[b]Aufgaben[/b]
[list]
[*]Wartung von Traktoren
[*]Reparatur von Mähdreschern
[/list]
[b]Wir bieten[/b]
[list]
[*]17–20 € brutto pro Stunde
[*]Vollzeit, unbefristet
[/list]
Bewerbung bis 15.12.2026 an [url=mailto:job@wendland.example]job@wendland.example[/url]`

it('reads an advert with such marks', () => {
  const { drafts } = readSource({ bytes: Buffer.from(advert), fileName: 'a.txt', savedAt: null })
  expect(drafts).toHaveLength(1)
  expect(drafts[0]!.content).toMatchObject({
    title: 'Mechaniker/in für Landmaschinen',
    employer: { name: 'Agrotechnik Wendland GmbH' },
    employment: { schedule: ['full_time'], contract: ['permanent'] },
    salaries: [{ min: '17', max: '20', period: 'hour' }],
  })
  expect(drafts[0]!.content.description.plainText).not.toMatch(/\[/)
})

it.each([
  ['[b]Baker[/b] sought', '**Baker** sought'],
  ['[url=https://a.example/1]the advert[/url]', '[the advert](https://a.example/1)'],
  ['[{"title":"Baker [b]"}]', '[{"title":"Baker [b]"}]'],
  ['see [1] and [/]', 'see [1] and [/]'],
])('writes %s as %s', (text, plain) => {
  expect(withoutForumMarkup(text)).toBe(plain)
})
