// Where a posting's page is from, as far as it settles what letters behind a town mean: "Thun, BE" on a page of
// Switzerland is in the canton of Bern. Of a place this says nothing.

import { fieldOf, isNode, type RawNode } from '../raw.ts'
import { readText } from '../text/text.ts'
import { readCountry } from './countries.ts'
import { countryOfState } from './states.ts'

/** Countries whose states are written behind towns and are other countries' letters, by how their addresses end. */
const byEnding = /\.(de|ch|br|it|in)$/i
const byCurrency = new Map([
  ['BRL', 'BR'],
  ['CHF', 'CH'],
  ['INR', 'IN'],
  ['USD', 'US'],
])

/** The tag of a page's language with the country it is from: `de` and `jobs.example.ch` give `de-CH`. */
export function tagOfPage(lang: string | null, host: string | null, node: RawNode): string | null {
  const said = byEnding.exec(host ?? '')?.[1]?.toUpperCase() ?? currencyCountry(node) ?? countryOfOthers(node)
  const [language, ...more] = lang?.split(/[-_]/) ?? []
  // Pages call themselves American or British by default.
  const isEnglish = language === 'en'
  const own = !isEnglish && more.some((part) => /^[a-z]{2}$/i.test(part))
  const country = said ?? (own ? null : employerCountry(node))
  if (country === null) return isEnglish ? 'en' : lang
  return `${language ?? 'und'}-${country}`
}

/** Where the other places of a posting are, by letters that are no country's: "Austin, TX" beside "Marlow, CA". */
function countryOfOthers(node: RawNode): string | null {
  for (const value of fieldOf(node, 'joblocation')?.values ?? []) {
    const letters = isNode(value) ? undefined : /, ([A-Z]{2})$/.exec(String(value))?.[1]
    if (letters !== undefined && readCountry(letters, null) === null && countryOfState(letters) === 'US')
      return 'US'
  }
  return null
}

function currencyCountry(node: RawNode): string | null {
  const pay = fieldOf(node, 'basesalary', 'estimatedsalary')?.values[0]
  const within = pay !== undefined && isNode(pay) ? fieldOf(pay, 'currency') : null
  const currency = readText((within ?? fieldOf(node, 'salarycurrency'))?.values[0])
  return byCurrency.get(currency?.toUpperCase() ?? '') ?? null
}

function employerCountry(node: RawNode): string | null {
  const employer = fieldOf(node, 'hiringorganization')?.values[0]
  const address =
    employer !== undefined && isNode(employer) ? fieldOf(employer, 'address')?.values[0] : undefined
  const country =
    address !== undefined && isNode(address) ? readText(fieldOf(address, 'addresscountry')?.values[0]) : null
  return country === null ? null : readCountry(country, null)
}
