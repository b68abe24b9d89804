// What two letters behind a town mean where they are a state's as well as a country's: "Boston, MA" and "Casablanca, MA",
// "München, BY" and "Minsk, BY", "Salvador, BA" and "Sarajevo, BA". A wrong country is worse than none: a known town decides, then the
// language of the page and where it is from, and where neither does, letters of North America stay without a meaning.

import { isStateCode, isStateOf } from './states.ts'
import { countryOfTown } from './townsByCountry.ts'
import { isTownOfState } from './townsOfStates.ts'

/** "Belo Horizonte, MG" is far more often met than a town of Madagascar, "Torino, TO" than one of Tonga. */
const statesBeforeCountries = new Set(['MG', 'TO'])
/** Whose states are written so in a language, wherever its page is from. */
const ofLanguage: Readonly<Record<string, string>> = { de: 'DE', it: 'IT', pt: 'BR' }
/** Countries without towns that jobs in English are in but those listed with them: "Bethesda, MD" is none of Moldova. */
const hardlyIn = new Set('AL AZ GA KY LA MA MD ME MN MO MS NC NE PA SC SD TN VA'.split(' '))
/** Behind a town in German it may be Belgium, Berlin or the canton. */
const unsureInGerman = new Set(['BE'])

/** What the letters are, `lang` being a tag like `pt-BR`; null where they may be either. */
export function lettersBehind(town: string, code: string, lang: string | null): 'state' | 'country' | null {
  if (isTownOfState(town, code)) return 'state'
  const country = countryOfTown(town)
  if (country === code) return 'country'
  if (country !== null && isStateOf(country, code)) return 'state'
  const [language = '', region] = readTag(lang)
  if (code === region && language !== 'en' && language !== 'und') return 'country'
  if (region !== null && isStateOf(region, code)) return 'state'
  const home = ofLanguage[language]
  if (country === null && home !== undefined && code === home) return 'country'
  if (country === null && home !== undefined && isStateOf(home, code))
    return language === 'de' && unsureInGerman.has(code) ? null : 'state'
  if (hardlyIn.has(code) && (language === 'en' || language === 'und')) return 'state'
  return isStateCode(code) || statesBeforeCountries.has(code) ? null : 'country'
}

/** "Marlow, DE, 69190", which no code in Delaware is like, "Marlow, IN, 635109", "Marlow, CA, H3C 2M1": a country by its codes. */
export function isCountryByCode(letters: string, postalCode: string): boolean {
  return codesOfCountry[letters]?.test(postalCode) === true
}

const codesOfCountry: Readonly<Record<string, RegExp>> = {
  DE: /^(?!19[7-9])\d{5}$/,
  IN: /^\d{6}$/,
  CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/,
}

/** The language and the country of a tag, the latter null where it has none. */
function readTag(lang: string | null): [string, string | null] {
  const [language, ...more] = (lang || 'und').split(/[-_]/)
  const region = more.find((part) => /^[a-z]{2}$/i.test(part))
  return [language!.toLowerCase(), region?.toUpperCase() ?? null]
}
