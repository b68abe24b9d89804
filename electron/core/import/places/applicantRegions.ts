// From where one may apply: what is stated of it, and what stands beside the word "remote".

import { fieldOf, isNode, type RawNode } from '../raw.ts'
import { readText } from '../text/text.ts'
import { fold, isPartOfWorld, labelOfPlace, readAddress } from './address.ts'
import { nameCountry, readCountry } from './countries.ts'
import { withoutModeWords } from './modeWords.ts'
import { splitPlaces } from './severalPlaces.ts'
import { readMode } from './workMode.ts'

const mostRegions = 500

/** Each region once. `besideRemote` is what stood beside that word; `lang` is a tag like `de`. */
export function readApplicantRegions(
  node: RawNode,
  besideRemote: readonly string[],
  lang: string | null,
): string[] {
  const named = [...readRegions(node, lang), ...besideRemote.flatMap((region) => splitNames(region, lang))]
  return dropRepeatedNames(named.filter(saysWhere).map((name) => name.replace(/[ -]based$/i, '')))
}

/** The names of what `applicantLocationRequirements` states; `lang` is a tag like `de`. */
function readRegions(node: RawNode, lang: string | null): string[] {
  const regions: string[] = []
  for (const value of fieldOf(node, 'applicantlocationrequirements')?.values.slice(0, mostRegions) ?? []) {
    if (!isNode(value)) {
      regions.push(...splitPlaces(String(value)).flatMap((text) => splitCountries(text, lang)))
      continue
    }
    const named = (fieldOf(value, 'name', 'value')?.values ?? [])
      .map(readText)
      .filter((name) => name !== null)
    const address = fieldOf(value, 'address')?.values[0]
    const holder = address !== undefined && isNode(address) ? address : value
    const label = labelOfPlace(readAddress(holder, lang)) || readText(address)
    // "Georgia, USA" is one place.
    const labels = named.length > 0 || label === null ? named : [label]
    const split = labels.flatMap((each) =>
      splitCountries(each, lang, codes.test(each) ? undefined : /\s*[/;|]\s*/),
    )
    regions.push(...(isOfCountries(value) ? split.map((each) => withoutCode(each, lang)) : split))
  }
  return regions
    .map((region) => (readMode(region) === null ? region : withoutModeWords(region)))
    .filter((region) => /[\p{L}\d]/u.test(region))
}

/** "US, CA, GB" */
const codes = /^[A-Z]{2,3}(?:, ?[A-Z]{2,3})+$/

function isOfCountries({ types }: RawNode): boolean {
  return types.some((type) => type.toLowerCase() === 'country')
}

/** "NOR", "GB", `UNITED_STATES` → their names: where a country is stated, letters are those of one. */
function withoutCode(text: string, lang: string | null): string {
  const code = /^(?:[A-Z]{2,3}|[A-Z]+(?:_[A-Z]+)+)$/.test(text) ? readCountry(text, lang) : null
  return code === null ? text : nameCountry(code)
}

/** The same of what is beside "Remote", where a code stands behind the state it is of: "Wales, GB". */
function splitNames(text: string, lang: string | null): string[] {
  const choices = splitCountries(text, lang, choice)
  // "Wales, GB" is one.
  if (choices.length > 2 || (choices.length > 1 && !text.includes(','))) return choices
  return /(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/u.test(text) ? [text] : splitCountries(text, lang)
}

/** "Canada, Mexico or US": what is joined by a word as well is a choice of countries. */
const choice = /\s*,\s*(?:(?:or|and|oder|und|ou|et|o|e|y) )?|\s(?:or|and|oder|und|ou|et|o|e|y)\s/i

/** "USA, Canada", "EMEA, USA": commas part countries where all the parts are countries or parts of the world. */
function splitCountries(text: string, lang: string | null, mark = /\s*[,/]\s*/): string[] {
  const parts = text.split(mark)
  const isWide = (part: string): boolean => readCountry(part, lang) !== null || isPartOfWorld(part)
  return parts.length > 1 && parts.every(isWide) ? parts : [text]
}

/** Each name once, however it is written. */
function dropRepeatedNames(names: readonly string[]): string[] {
  const first = new Map<string, string>()
  for (const name of names) if (!first.has(fold(name))) first.set(fold(name), name)
  return [...first.values()]
}

/** "With occasional travel to Leeds" is where one goes at times, "100%" how much is remote, "PT hours preferred" when. */
function saysWhere(region: string): boolean {
  return !/(?<!\p{L})(?:hours|overlap(?:ping)?|travel(?:s|l?ing)?|trips?|reisen|déplacements?|viajes?|viagens|trasferte)(?!\p{L})|^\d+ ?%$/iu.test(
    region,
  )
}
