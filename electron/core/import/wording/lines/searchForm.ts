// The form of a board that asks what one seeks, and where, as it comes along when a whole page is copied: what was typed into
// it is no title of a job, and no place.

import { pattern } from '../../text/pattern.ts'
import { fieldOfLabel } from '../names/labels.ts'

const mostAbove = 70
const mostInForm = 9
const longestLine = 70
const longestForm = 200

const asksWhat = 'what|was|quoi|qu[ée]|o qu[êe]|cosa|wat|co|vad|hvad|hva|mitä'
const asksWhere = 'where|wo|où|d[óo]nde|onde|dove|waar|gdzie|kde|var|hvor|missä'
const sought = pattern('')`
  (?:(?:are )?you(?:[’']re)? (?:looking for|seeking)|(?:suchst|möchtest) du|suchen sie|cherchez-vous|recherchez-vous|buscas|busca|procura
  |cerchi|zoek je|zoekt u|söker du|leder du efter|ser du etter|szukasz|hledáte|hledáš|etsit|(?:job|type of (?:job|work)))
`.source
const words = pattern('')`
  (?:key ?words?|search terms?|stichw(?:ort|orte|örter)|suchbegriff|mots?[- ]clés?|palabras? claves?|palavras?[- ]chaves?
  |parol[ae][- ]chiave|trefwoord(?:en)?|sökord|søkeord|søgeord|słow[oa] kluczowe|klíčov[áé] slov[ao]|キーワード|关键[词字]|關鍵[詞字])
`.source
/** What one may type there: the name of a job, a word, a firm; and a place. */
const keys = pattern('')`
  (?:${words}|job ?titles?|titles?|skills?|compan(?:y|ies)|employers?|occupation|jobs?
  |jobtitel|beruf(?:sbezeichnung)?|unternehmen|firma|position|tätigkeit
  |métiers?|entreprise|poste|intitulé du poste|fonction|compétences?|puesto|cargo|empresa|profesión
  |profissão|mansione|azienda|professione|functie(?:titel)?|bedrijf|beroep
  |yrke|företag|roll|stilling|bedrift|virksomhed|stanowisko|zawód|pozice|profese|职位)
`.source
const towns = pattern('')`
  (?:city|town|state|province|zip(?: ?code)?|post(?:al)? ?code|location|place|region|county|country|ort|plz|stadt|postleitzahl|land
  |ville|code postal|région|département|lieu|localité|ciudad|provincia|localidad|población|código postal|cidade|estado|cep|concelho|distrito
  |città|cap|regione|località|plaats|woonplaats|regio|stad|postnummer|kommun|län|by|sted|poststed|fylke
  |miasto|miejscowość|województwo|kod pocztowy|město|lokalita|obec|psč|kraj|勤務地|地点|["“”'’]remote["“”'’])
`.source
const joint =
  '(?:, (?:or |oder |ou |o |of |eller |lub |nebo |and )?| ?\\/ ?| or | oder | ou | o | of | eller | lub | nebo | and )'
const what = pattern('iu')`
  ^(?:(?:${asksWhat})(?: ${sought})?|(?:(?:search|suche)(?: for)?(?: jobs)?(?: by| nach)? )?(?:${words}|${keys}(?:${joint}${keys}){1,3}))$
`
const where = pattern('iu')`^(?:${asksWhere}|(?:(?:search|near|in) )?${towns}(?:${joint}${towns}){0,3})$`
const how = pattern('iu')`
  ^(?:(?:radius|umkreis|rayon|distance|distanz|entfernung|radio|raggio|straal|afstand|avstånd|avstand|promień|okolí|within)(?: .{1,15})?
    |\+? ?\d{1,3} ?(?:km|miles?|mi|kilometer))$
`
const finds = pattern('iu')`
  (?:(?:search|find|suchen?|finden|rechercher|trouver|buscar|encontrar|procurar|pesquisar|cerca|trova|zoeken|zoek|vind|szukaj|znajdź
      |sök|hitta|søg|søk|finn|hledat|najít|hae|etsi|найти|求人検索|搜索)
    (?: (?:jobs?|stellen|starten|empleos?|ofertas?|vagas?|lavoro|offerte|oferty|pracy|emplois?|vacatures?|jobb|stillinger|práci))?
    |(?:jobs?|stellen|vacatures|banen) (?:suchen|finden|zoeken|vinden)|lancer la recherche|go|los|ok)
`.source
const button = new RegExp(`^${finds}$`, 'iu')
const inLine = new RegExp(
  `^(?:${asksWhat})\\s?[?:]? .{1,60} (?:${asksWhere})\\s?[?:]? .{0,60}?${finds}$`,
  'iu',
)

function plain(line: string): string {
  return line.replace(/^[¿\s]+|[\s?:*]+$/gu, '')
}

/** Whether a line is what such a form asks first; a label of postings is that only as one of several. */
function isWhat(line: string): boolean {
  const asked = line.length > longestLine ? '' : plain(line)
  return asked !== '' && !fieldOfLabel.has(asked.toLowerCase()) && what.test(asked)
}

/** How many lines such a form takes that begins at one of them; none where it is another thing. */
function lengthOfForm(lines: readonly string[], index: number): number {
  const first = lines[index]!
  if (first.length <= longestForm && inLine.test(first)) return 1
  if (!isWhat(first)) return 0
  const form = lines.slice(index, index + mostInForm)
  const end = form.findIndex((line, at) => at > 0 && button.test(line))
  const isAsked = form.slice(1, end).some((line) => line.length <= longestLine && where.test(plain(line)))
  return end > 1 && isAsked && form.slice(1, end).every(isTyped) ? end + 1 : 0
}

function isTyped(line: string): boolean {
  return line.length <= longestLine && (!/[.!]$/.test(line) || how.test(line))
}

/** Below how many of the lines such a form ends, with nothing above it that a posting says; none where there is none. */
export function endOfSearchForm(lines: readonly string[]): number {
  for (const [index, line] of lines.slice(0, mostAbove).entries()) {
    const length = lengthOfForm(lines, index)
    if (length > 0) return index + length
    if (!isTyped(line)) return 0
  }
  return 0
}
