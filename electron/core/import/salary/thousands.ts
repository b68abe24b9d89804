// "65 mil" is thousands to who speaks Spanish or Portuguese, and millions to others ("Max 65 mil gross" in Hanoi, "$2 mil"
// in Boston). An amount so written counts only where its text is surely of the former. And "850.000" is eight hundred and
// fifty where a coin is a thousandth.

import { pattern } from '../text/pattern.ts'

const written = /\d\s?mil(?!\p{L})/iu
const countries: ReadonlySet<string> = new Set(
  'ES AD PT BR MX AR CL CO PE UY PY BO EC VE CR PA GT HN SV NI DO CU PR GQ AO MZ CV ST GW'.split(' '),
)
/** What stands beside an amount in these languages only. */
const beside = pattern('iu')`
  R\$|(?<!\p{L})S\/|(?<!\p{L})(?:reais|pesos|soles|euros|d[óo]lares|colones|quetzales|guaran[íi]es
    |brut[oa]s?|l[íi]quid[oa]s?|net[oa]s|libres|mensua(?:l|les)|mensais|anua(?:l|les|is)|mes|mês|año|ano
    |hasta|até|desde|entre|de|a partir|por|al|ao|clt|pj)(?!\p{L})
`
const ofThem =
  /(?<!\p{L})(?:que|para|los|las|uma|una|del|não|nossa|nosso|nuestr[oa]|experi[eê]ncia|trabajo|trabalho|empresa|sal[aá]rio|sueldo|vaga|puesto|meses|años|anos|também|también)(?!\p{L})/giu
const leastWords = 2
const longestText = 20_000

/**
 * Whether an amount in `text` may be off by a thousand: it says "mil", and neither it nor the country nor the text `around`
 * it is of those who mean thousands.
 */
export function isUnsureThousand(text: string, around: () => string, countryCode: string | null): boolean {
  if (!written.test(text) || beside.test(text)) return false
  if (countryCode !== null && countries.has(countryCode)) return false
  return (around().slice(0, longestText).match(ofThem)?.length ?? 0) < leastWords
}

const ofThree = /(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])/
const coinCountries: ReadonlySet<string> = new Set('JO KW BH OM TN LY'.split(' '))
const coins =
  /(?<!\p{L})(?:JODs?|JDs?|KWD|KD|BHD|BD|OMR|TND|DT|LYD|dinars?)(?!\p{L})|دينار|ريال عماني|د\.[كأتب]|ر\.ع/iu
const otherMarks = /\p{Sc}|[A-Z]{3}|جنيه|درهم|ريال|ليرة/u

/** Whether an amount in `text` may be a thousand times what is meant: of dinars, or without a currency in a text in Arabic. */
export function isUnsureThousandth(text: string, around: () => string, countryCode: string | null): boolean {
  if (!ofThree.test(text)) return false
  if (coins.test(text)) return true
  if (otherMarks.test(text)) return false
  return countryCode !== null
    ? coinCountries.has(countryCode)
    : /\p{Script=Arabic}{3}/u.test(around().slice(0, longestText))
}
