// Addresses in a text as they stand on an envelope, line below line or parted by commas: a name, a street with its
// number, a town with its postal code.

import { endsInPostalTown } from '../../places/placeText.ts'
import { legalForm } from '../../text/legalForms.ts'
import { pattern } from '../../text/pattern.ts'
import { isOrganisationLine, isPlainName } from '../names/organisationNames.ts'

interface AddressBlock {
  /** Whoever stands above the street and is neither a person nor an office; null where nobody does. */
  name: string | null
  /** Whether only organisations are called so ("Nordwerk GmbH", "Mill Lane Dental Practice"), or a person stands beside the name. */
  isOrganisation: boolean
  /** "Sallstraße 18, 30171 Hannover" */
  place: string
  /** "30171 Hannover" */
  town: string
}

const longestLine = 160
const longestName = 70
/** A part of the town or a house with a name may stand between a street and its town. */
const mostBetween = 1
const mostAboveStreet = 4
const mayHoldCode = /\d{4}|\d{3} \d{2}|\d{2}-\d{3}|[A-Z]\d/
/** In small letters, as the others here: patterns that know both kinds of all letters take long to make. */
const endOfStreet =
  /(?:stra(?:ß|ss)e|str\.?|weg|gasse|platz|allee|ring|damm|ufer|chaussee|straat|laan|plein|kade|dreef|gade|vej|vägen|gatan|gata|veien|katu|tie)(?![a-zà-ž])/
const wordOfStreet = pattern('')`
  (?<![a-zà-ž])(?:utca|út|tér|street|st|road|rd|avenue|ave|drive|dr|parkway|pkwy|lane|ln|way|blvd
    |boulevard|court|plaza|square|rue|chemin|quai|impasse|cours|route|place|via|viale|piazza|corso|calle
    |carrer|paseo|avenida|rua|travessa|praça|largo|ulica|ul\.|aleja|al\.|os\.|strada|bulevardul|ulice
    |náměstí|třída|cesta|trg)(?![a-zà-ž])
`
const numberBehind =
  /^\p{L}[\p{L}\d .'’/-]{2,50}?,? (?:[nN][.°ºo] ?)?\d{1,4} ?[a-zA-Z]?(?:\s?[-/+]\s?\d{1,4} ?[a-zA-Z]?)?$/u
const numberInFront =
  /^\d{1,5}[a-zA-Z]?(?:[-/]\d{1,5})?(?: (?:bis|ter))?,? \p{L}[\p{L}\d .'’-]{3,60}(?:, [\p{L}\d .#-]{1,20})?$/u
const box =
  /^(?:p\.? ?o\.? ?box|postfach|postbus|boks|box|b\.?p\.?|casilla|apartado|caixa postal|skr\. poczt\.) ?[\d -]{1,10}$/i
const partOfHouse = /^(?:suite|ste|floor|unit|room|apt|level|etage|stock|zimmer|étage|piso|bât)\.? ?\w{1,5}$/i
/** "2025 Winter" is no town unless a street stands above it. */
const mayBeYear = /^(?:19|20)\d{2} /
/** Whom in a house a letter is for. */
const notWho = pattern('')`
  ^(?:z\.? ?h(?:d|dn)|t\.?a\.?v|c\/o|att(?:n|ention)?|herrn?|frau|mrs?|ms|miss|dr|prof(?:essor)?|monsieur
    |madame|m\.|mme|mevrouw|dhr|sra?|human resources|hr|people team|recruit[a-z]*|personnel
    |personal(?:abteilung|wesen|büro|referat|service|management)?|bewerb[a-z]*|service du personnel
    |ressources humaines|recursos humanos|risorse umane|ansprechpartner(?:in)?|contact|kontakt|address
    |adresse|dirección|endereço|indirizzo|adres|location|standort)(?![a-zà-ž-])
`
/** What a place of work is called that is no company by law. */
const placeOfWork = pattern('')`
  (?:^|[^a-zà-ž])(?:[a-zà-ž]*(?:praxis|gasthof|kanzlei|apotheke|bäckerei|metzgerei|konditorei|gärtnerei
      |schreinerei|klinik|klinikum|kindergarten|schule|verein|verband|stiftung)|kita|gasthaus|autohaus
    |h[oô]tel|restaurant|café|brasserie|bistro|practice|surgery|clinic|dental|veterinary|pharmacy|bakery
    |nursery|school|college|academy|church|parish|farm|brewery|garage|hospice|solicitors|accountants
    |architects|cabinet|clinique|pharmacie|boulangerie|mairie|lycée|clínica|farmacia|panadería|colegio
    |studio legale|ristorante|gemeente|kommun|gemeinde|stadt|foundation|trust|museum|theater|theatre
    |gallery|library)(?![a-zà-ž])
`

/** The addresses of a text, each with whose it is; nothing is looked up, only how it is written counts. */
export function addressBlocks(text: string): AddressBlock[] {
  if (!mayHoldCode.test(text)) return []
  const lines = text.split('\n').flatMap(partsOf)
  return lines.flatMap((line, index) => {
    const block = blockAt(lines, line, index)
    if (block === null) return []
    const around = lines.slice(Math.max(0, index - linesAround), index + linesAround)
    return around.some((each) => ofSender.test(each.toLowerCase())) ? [] : [block]
  })
}

/** Whoever sends letters to many says at the end who they are, by law: a board as well. */
const ofSender = pattern('')`
  unsubscribe|opt[- ]out|abmelden|abbestell|désabonn|désinscri|darse de baja|cancelar (?:la|a) suscri
  |disiscri|afmelden|©|\(c\)|all rights|privacy|datenschutz|you (?:are|were|have) (?:been )?(?:receiv|sent
    |subscri)|this e?-?mail (?:was|is)|отписаться|配信停止
`
const linesAround = 6

/** A line as the lines of an envelope; what is parted in one line stands by itself. */
function partsOf(line: string): string[] {
  if (line.length > longestLine) return [line]
  const plain = line
    .replace(/\*\*|__/g, '')
    .replace(/^[\s>*_•#-]+|[\s*_.;]+$/g, '')
    .replace(behindTown, '$1')
    .replace(sentTo, '')
  if (!mayHoldCode.test(plain)) return [plain]
  const parts = plain.split(between).map((part) => part.trim())
  const isWhole = parts.some((part, index) => index > 0 && endsInPostalTown(`1, ${part}`))
  if (!isWhole) return [plain]
  // "Mill Road 4, 23758 Oldenburg" goes on below a name.
  return isStreet(parts[0]!, parts[1]!) ? [...parts, ''] : ['', ...parts, '']
}

/** How to reach them, in the line of the town: "6023 Rothenburg +41 41 …". */
const behindTown =
  /^(\d{4,5} \p{Lu}[\p{L} .-]{2,40}?)\s+(?:\+\d|\(0|0\d|(?:Tel|Fon|Phone|Fax|Mail|E-Mail)\b|[\w.-]+@).*$/u

/** "Bitte senden Sie Ihre Bewerbung an die Praxis Velm, Nordring 10, …" */
const sentTo = pattern('u')`
  ^[^,\d]{0,50}(?:[Bb]ewerb(?:ung(?:en)?|en Sie sich)|[Uu]nterlagen|[Ll]ebenslauf
    |[Aa]pplications?|CV|[Rr]esume)(?: [a-zäöü-]{2,12}){0,3}? (?:an|bei|to
    |with)(?: (?:die|den|das|der|the|our))? (?=\p{Lu})
`

/** Not the comma in front of a state or a code of letters. */
const between =
  / ?[·|•] ?|,\s(?![A-Z]{2},? \d{5}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?!\w)|[A-Z]{2} [A-Z]\d[A-Z] ?\d)/

function blockAt(lines: readonly string[], town: string, index: number): AddressBlock | null {
  if (town.length > longestName || !mayHoldCode.test(town)) return null
  for (let at = index - 1; at >= Math.max(0, index - 1 - mostBetween); at--) {
    const street = lines[at]!
    if (street === '' || street.length > longestName) return null
    if (!isStreet(street, town)) continue
    if (!endsInPostalTown(`${street}, ${town}`)) return null
    const { name, isBesidePerson } = nameAbove(lines, at)
    const isOrganisation = name !== null && (isBesidePerson || isCalledAsPlaceOfWork(name))
    const place = box.test(street) ? town : `${street}, ${town}`
    return { name, isOrganisation, place, town }
  }
  return blockOfOffice(lines, town, index)
}

/** "Marlow Clinic", "Human Resources", "3963 Marlow": an office that needs no street. */
function blockOfOffice(lines: readonly string[], town: string, index: number): AddressBlock | null {
  if (!notWho.test(lines[index - 1]?.toLowerCase() ?? '') || mayBeYear.test(town)) return null
  const { name } = endsInPostalTown(`1, ${town}`) ? nameAbove(lines, index) : { name: null }
  return name !== null && isCalledAsPlaceOfWork(name)
    ? { name, isOrganisation: true, place: town, town }
    : null
}

function isCalledAsPlaceOfWork(name: string): boolean {
  return legalForm.test(name) || placeOfWork.test(name.toLowerCase()) || isOrganisationLine(name)
}

function namesStreet(line: string): boolean {
  const small = line.toLowerCase()
  return endOfStreet.test(small) || wordOfStreet.test(small)
}

function isStreet(line: string, town: string): boolean {
  if (partOfHouse.test(line)) return false
  if (box.test(line)) return true
  if (numberInFront.test(line)) return namesStreet(line)
  return numberBehind.test(line) && (namesStreet(line) || !mayBeYear.test(town))
}

/** How a letter ends, above who writes it. */
const closing =
  /(?:gr[uü](?:ß|ss)en?|gruß|regards|wishes|sincerely|faithfully|cordialement|salutations|salud(?:o|ação)s|cordiali saluti|groeten?|hilsen|hälsningar|pozdrawiam)[,.]?$/iu

/** Above it stands what is no part of the address. */
const headsAddress =
  /^(?:kontakt|contacto?|contatt[oi]|adres(?:se)?|address|anschrift|dirección|endereço|indirizzo)$/i

/** The topmost name above a street, one by law if there is one; sentences and labels end what belongs to the address. */
function nameAbove(
  lines: readonly string[],
  street: number,
): { name: string | null; isBesidePerson: boolean } {
  const above: string[] = []
  for (let at = street - 1; at >= Math.max(0, street - mostAboveStreet); at--) {
    const line = lines[at]!
    if (line === '' || line.length > longestName || /[:!?@]|\d{3}/.test(line)) break
    if (closing.test(line) || headsAddress.test(line)) break
    above.unshift(line)
  }
  const names = above.filter((line) => legalForm.test(line) || !notWho.test(line.toLowerCase()))
  const called = names.filter((line) => /^[\p{Lu}\d]/u.test(line) && isPlainName(line))
  const name = called.find((line) => legalForm.test(line)) ?? called[0] ?? null
  return { name, isBesidePerson: names.length < above.length }
}
