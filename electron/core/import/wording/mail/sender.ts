// Who hires, as the head of a mail names who sent it: "Northmill Bakery <jobs@northmill.example>". Most senders are people,
// boards or letters of news; so a name counts only where its form, its address or the text shows that it is a firm's.

import { legalForm } from '../../text/legalForms.ts'
import { isBoard, lettersOf } from '../../text/pageTitle.ts'
import { pattern } from '../../text/pattern.ts'
import { labelsOfHost } from '../../text/urls.ts'
import { servesEverybody } from '../lines/namesBehindAddresses.ts'
import { isSpokenOf, isToldOf } from '../names/mentions.ts'
import { namesOccupation } from '../names/occupations.ts'
import { isOrganisation, isOrganisationLine, isPlainName, namesHouse } from '../names/organisationNames.ts'
import { isForOthers, mayBeForOthers } from '../names/recruiters.ts'

const written = /^\s*["'“]?([^"<>]{2,80}?)["'”]?\s*<\s*([^<>@\s]{1,64})@([^<>@\s]{3,80})>/u
/** Letters that programs send to many, about many jobs or about none. */
const toMany =
  /no-?reply|not?ific|news|alert|digest|mailer|bounce|updates?|jobs?-?(?:agent|mail)|^(?:list|info-list|subscri)/i
const ofMany = pattern('iu')`
  (?<!\p{L})(?:jobs?|careers|vacancies|stellen(?:markt|angebote)?|jobb?örse|emplois?|empleos?|vagas|lavoro|praca|jobba
    |newsletters?|news|alerts?|digest|weekly|daily|board|portal|mailing list|talent|recruit(?:ment|ing|ers?)|staffing
    |personal(?:beratung|vermittlung|dienst\p{L}*|service)|zeitarbeit|interim|headhunt\p{L}*|via
    |executive search)(?!\p{L})|[.](?:com|net|org|de|fr|es|it|pl|ru|nl|example)$
`
/** What departments put in front of a firm's name or behind it. */
const department =
  '(?:HR|RH|RRHH|Human Resources|People Team|Jobs?|Careers?|Recruitment|Recruiting|Recrutement|Hiring(?: Team)?|' +
  'Personal(?:abteilung|amt|referat|büro)?|Geschäftsstelle|Sekretariat|Secrétariat|Segreteria|Secretaría|Service RH|' +
  'Dział Kadr|Bewerbung(?:en)?|Kadry|Risorse Umane|Recursos Humanos)'
const departmentAround = new RegExp(
  `^${department}(?: Team)?(?:\\s*[|:,–-]\\s*|\\s+(?:at|of|bei|chez)\\s+|\\s+)(?=\\p{Lu})|(?:\\s*[|:,–-]\\s*|\\s+)${department}(?: Team)?$`,
  'u',
)

/** What only firms and institutions are called, in a dozen languages; people are not. */
const kindOfFirm = pattern('iu')`
  (?<!\p{L})(?:atelier|taller|bottega|oficina|pracownia|oprawa|studio|caf[eé]|hotel|restaurante?|ristorante
    |bistro|pizzeria|boulangerie|panader[ií]a|panificio|piekarnia|praxis|clinic|cl[ií]nica|clinique|klinika?|hospital|pharmac(?:y|ie)
    |farmacia|apteka|apotheke|school|école|escuela|escola|scuola|skola|skole|szkoła|przedszkole|nursery|gardens?|farm|ferme
    |mus[ée]{2}|mus[eé]um|museo|museu|muzeum|library|biblioth[eè][kq]\p{L}*|bibliote[ck]a|theat(?:er|re)|théâtre|teatro?
    |trust|foundation|stiftung|fondation|fundaci[óo]n?|fondazione|fundacja|stichting|verein|association|asociación|associazione
    |associação|stowarzyszenie|society|council|mairie|ville de|commune de|comune di|ayuntamiento|gemein(?:de|te)|stadt|landkreis
    |urząd|instituten?|college|academy|akademi[ae]|agency|agence|group[e]?|gruppe|grupo|holdings?|services|solutions|systems
    |technologies|labs?|books(?:hop|tore)|librairie|tiles|foods|motors|garage|works|mills?|mühle|molino|moulin|shop|stores?
    |church|parish|parroquia|paróquia|cent(?:re|er)|zentrum|centro|centrum|hospice|care|house|haus|inn|training|coatings
    |ferries|laundry|joinery|pottery|dairy|workshop|yard|ооо|зао|школа|музей|библиотека|театр|завод|фабрика|мастерская
    |центр)(?!\p{L})
  |\p{L}{2,}(?:werkstatt|bäckerei|metzgerei|brauerei|gärtnerei|tischlerei|schreinerei|druckerei|binderij|binderiet|bakkerij|bakeri(?:et)?
    |bageri(?:et)?|verkstedet|værkstedet|verkstaden|schule|skolan|skolen|verein|klinik|praxis|museum|mühle|werke?|haus|hof)(?!\p{L})
  |\p{L}\p{L}(?:bakery|brewery)|^(?:tischlerei|bäckerei|metzgerei|werkstatt|bakery|brewery|kommun|gmina|binderij)(?!\p{L})
  |会社|協会|[^\s](?:館|社|園|学校|病院|店|公司|学院|회사|학교|병원)$
`

interface Sender {
  name: string
  local: string
  host: string
}

/** The firm that a sender (`from`, as a head writes it) is, where the text it sent bears it out; null for anybody else. */
export function employerOfSender(from: string | null | undefined, text: string): string | null {
  const sender = from == null ? null : partSender(from)
  if (sender === null || !isFirm(sender, text)) return null
  return isForOthers(text) || mayBeForOthers(text) || ofClient.test(text) ? null : sender.name
}

const ofClient =
  /\b(?:our|my|the) clients?\b|\b(?:unser|mein|notre|mon|nuestro|nosso|onze|nasz)\p{L}{0,3} (?:kunde|mandant|client|klant|klient)/iu

function partSender(from: string): Sender | null {
  const [, whole, local, host] = written.exec(from) ?? []
  if (whole === undefined || local === undefined || host === undefined) return null
  const name = whole.trim().replace(departmentAround, '').trim()
  return { name, local: local.toLowerCase(), host: host.toLowerCase() }
}

function isFirm({ name, local, host }: Sender, text: string): boolean {
  if (toMany.test(local) || ofMany.test(name) || isBoard(name) || !isPlainName(name)) return false
  if (namesOccupation(name) && !kindOfFirm.test(name)) return false
  const isCalledSo =
    legalForm.test(name) || isOrganisation(name) || isOrganisationLine(name) || namesHouse(name)
  if (isCalledSo || kindOfFirm.test(name)) return true
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{Lu}\d]/u.test(word))
  if (isPerson(words, local)) return false
  if (isSpokenOf(name, text) || isToldOf(name, text)) return true
  // "Sail Training Orkney <crew@sailorkney.example>"; of two words the last may be a surname.
  const own = labelsOfHost(host).some(servesEverybody) ? '' : hostLetters(host)
  const found = words.filter((word) => word.length > 2 && own.includes(lettersOf(word)))
  return found[0] !== undefined && (words.length === 1 || found.length === words.length || words.length > 2)
}

/** "Ada Miller <ada@…>", "<a.miller@…>" */
function isPerson(words: readonly string[], local: string): boolean {
  const parts = local.split(/[._-]/).map(lettersOf)
  const said = words.map(lettersOf)
  return parts.some((part) => part.length > 1 && said.some((word) => word === part || part.slice(1) === word))
}

function hostLetters(host: string): string {
  return labelsOfHost(host)
    .map((label) => label.replaceAll('-', ''))
    .join(' ')
}
