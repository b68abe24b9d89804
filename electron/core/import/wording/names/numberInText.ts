// The number of a job as its text asks to quote it: "unter Angabe der Kennziffer GEO-27-17", "quoting reference 4471/B".

const words = [
  'kenn(?:ziffer|zahl|nummer)|referenz(?:nummer|-nr\\.?|code)?|ausschreibungs(?:nummer|-nr\\.?)|stellen(?:nummer|-id|-nr\\.?)|chiffre',
  '(?:(?:job|vacancy|post|position|advert|application) )?ref(?:erence)?\\.?(?: (?:number|no|nr|code|id))?|(?:job|vacancy|req(?:uisition)?|posting|position|recruitment) (?:id|number|no|code|(?=#))',
  "réf(?:érence)?\\.?(?: de l['’]offre)?|numéro d['’]offre|offre (?=n°)|referencia|referência|riferimento|rif\\.|codice (?:di )?riferimento",
  'referentie(?:nummer|code)?|vacaturenummer|referens(?:nummer)?|diarienummer|referansenummer|numer(?:u|em)? referencyjn\\p{L}{1,3}|nr ref\\.|z dopiskiem|finn-?kode',
  'c[oó]digo (?:da|de la|de) (?:vaga|vacante|oferta)|[iİ]lan (?:no|numarası)|č\\. ?j\\.|ref\\. ?č\\.',
]
const between = String.raw`\s{0,3}(?:[:：#]|nr\.?|no\.?|n°|is|lautet)?\s{0,3}[„“"'«(]?`
/** A capital or a digit begins one; "reference letters 2" has neither. */
const quoted = new RegExp(
  `(?<![\\p{L}\\d])(?:${words.join('|')})${between}((?=[^\\s]{0,30}\\d)(?-i:[A-Z\\d])[\\p{L}\\d./_-]{2,30}[\\p{L}\\d])`,
  'giu',
)
/** Years, days, amounts, addresses of the web. */
const noNumber =
  /^(?:\d{1,3}|(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|www\..*|.*\.(?:com|org|net|pdf|docx?|html?))$/i

/** So far a text is read: where one applies stands at the end of most. */
const longestText = 40_000

/** The number that a text asks to quote; null where it names none, or two. */
export function numberInText(text: string): string | null {
  if (text.length > longestText) return null
  const found = new Set<string>()
  for (const [, number] of text.matchAll(quoted)) {
    if (!noNumber.test(number!)) found.add(number!)
  }
  const [only, ...others] = found
  return only === undefined || others.length > 0 ? null : only
}
