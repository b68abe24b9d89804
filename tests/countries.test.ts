import { describe, expect, it } from 'vitest'
import { readCountry } from '../electron/core/import/places/countries.ts'

describe('countries', () => {
  it.each<[string, string | null, string | null]>([
    ['US', null, 'US'],
    ['us', null, 'US'],
    ['USA', null, 'US'],
    ['U.S.A.', null, 'US'],
    ['United States', null, 'US'],
    ['United States of America', null, 'US'],
    ['UK', null, 'GB'],
    ['GBR', null, 'GB'],
    ['England', null, 'GB'],
    ['The Netherlands', null, 'NL'],
    ['Czech Republic', null, 'CZ'],
    ['Česká republika', 'cs', 'CZ'],
    ['Slovenská republika', null, 'SK'],
    ['Российская Федерация', 'ru', 'RU'],
    ['Korea, Republic of', 'en', 'KR'],
    ['ประเทศไทย', 'th', 'TH'],
    ['中华人民共和国', 'zh', 'CN'],
    ['香港', null, 'HK'],
    ['Deutschland', 'de', 'DE'],
    ['Deutschland', null, 'DE'],
    ['Österreich', null, 'AT'],
    ['Vereinigtes Königreich', 'de', 'GB'],
    ['Allemagne', 'fr-CA', 'DE'],
    ['日本', null, 'JP'],
    ['Россия', null, 'RU'],
    ['Viet Nam', null, 'VN'],
    ["Côte d'Ivoire", null, 'CI'],
    ['XX', null, null],
    ['EU', null, null],
    ['Europe', null, null],
    ['Atlantis', 'en', null],
    ['', null, null],
    ['Deutschland', 'not a language!', 'DE'],
  ])('%s (%s): %s', (name, lang, code) => {
    expect(readCountry(name, lang)).toBe(code)
  })

  it('knows every three-letter code once', () => {
    const found = new Set<string>()
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    let count = 0
    for (const a of letters) {
      for (const b of letters) {
        for (const c of letters) {
          // Names of three letters are none, so this finds the table alone.
          const code = readCountry(a + b + c, null)
          if (code === null) continue
          count += 1
          found.add(code)
        }
      }
    }
    expect(found.size).toBe(249)
    // UAE and BRD are customary.
    expect(count).toBe(251)
  })
})
