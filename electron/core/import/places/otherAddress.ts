// Addresses in one string that go another way than street, town, country: "A-5020 Salzburg, Alpenstraße 9", "г. Москва,
// ул. Ватутина, д. 40", "Av. Paulista, 1000, São Paulo - SP". The country is not said.

import { pattern } from '../text/pattern.ts'
import { isStateOf } from './states.ts'
import { countryOfTown } from './townsByCountry.ts'

interface OtherAddress {
  locality: string
  region: string | null
  regionCode: string | null
  street: string | null
  postalCode: string | null
}

/** The town in front of its street, the other way round; null for other texts. */
export function streetFirst(text: string): string | null {
  const [, town, street] = townFirst.exec(text) ?? []
  return town === undefined ? null : `${street}, ${town}`
}

const townFirst = pattern('iu')`
  ^((?:[A-Z]{1,2}-)?\d{4,5} \p{L}[\p{L} .-]{1,40}), (\p{L}[\p{L} .-]{2,40}(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee
    |út|utca|u\.|tér) \d[\p{L}\d/-]{0,8}\.?)$
`

const inWords = [
  /^(?:(?<postalCode>\d{5,6}),? )?(?:г|м)\. ?(?<locality>\p{Lu}[\p{L}-]{1,30})(?:, (?<street>\p{L}[^;]{4,60}))?$/u,
  /^(?:(?<street>\p{L}[^;]{4,80}), )(?<locality>\p{Lu}[\p{L} ]{2,30}) [-–/] ?(?<region>[A-Z]{2})(?:, (?<postalCode>\d{5}-\d{3}))?$/u,
]

/** The parts of an address that calls its town one, or names a state of Brazil behind it. */
export function readOtherAddress(text: string): OtherAddress | null {
  for (const form of inWords) {
    const { locality, region = null, street = null, postalCode = null } = form.exec(text)?.groups ?? {}
    if (locality === undefined || (region !== null && !isStateOf('BR', region))) continue
    return { locality, region, regionCode: region, street, postalCode }
  }
  return null
}

/** "Brisbane QLD 4000", "20124 Milano (MI)" */
const townWithState =
  /^(\p{Lu}[\p{L} '’-]{1,40}|\d{5} \p{Lu}\D{1,40}) ((?<!\d.*)(?:NSW|VIC|QLD|TAS|ACT|NT|SA|WA) \d{4}|(?<=\d.*)\([A-Z]{2}\))$/u

/** The last part of a place in two where it is a town with its state or province. */
export function withStateApart(parts: readonly string[]): string[] {
  const [, town, state] = townWithState.exec(parts.at(-1) ?? '') ?? []
  return town === undefined ? [...parts] : [...parts.slice(0, -1), town, state!.replace(/[()]/g, '')]
}

/** "Erie, PA 16502 (West Bayfront area)": the part of the town tells nothing more of it. */
export function withoutArea(text: string): string | null {
  return /^([^(),]{2,60}, [A-Z]{2}(?: \d{5})?) \([^()]{2,40} area\)$/.exec(text)?.[1] ?? null
}

/** "US-AR-Salem-BLDG 1 ~ 275 Mill St": which house it is stands between the town and the street. */
export const codedWithStreet =
  /^([A-Z]{2}-[A-Z]{2,3}-\p{Lu}[\p{L} .’']{2,40})(?:-[^~]{0,30}\d[^~]{0,20})?\s~\s(\d[^~]{4,80})$/u

/** "Quelimane, Mozambique (with travel to Angoche and Moma)"; "Salem, MA (or London, ON)" is another place. */
export const withAside =
  /^([^()]{2,80}) (\((?!(?:or|and|oder|und|ou|et|of|en|eller|och|og|lub|nebo|tai) )\p{Ll}[\p{L}-]+ [^()]{2,80}\))$/u

/** "Katowice (Śląskie)", "Berlin (Mitte)": a town everybody knows, whatever the bracket says; "Rennes (35)" by its department. */
export function townBeforeBracket(label: string, lang: string | null): string | null {
  const [, town, where] = /^(\p{Lu}[^(),;\d]{1,40}) \((\p{Lu}[^(),;\d]{1,40}|\d\d)\)$/u.exec(label) ?? []
  if (town === undefined) return null
  return countryOfTown(town) !== null || (/\d/.test(where!) && /^fr/i.test(lang ?? '')) ? town : null
}
