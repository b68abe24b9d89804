// Names, and those that are an organisation's by their form: "University of Marlow", "Nordmühle GmbH", "株式会社ひばり".

import { legalForm, writtenLegalForms } from '../../text/legalForms.ts'
import { pattern } from '../../text/pattern.ts'
import { mentionsOf } from './mentions.ts'
import { namesOccupation } from './occupations.ts'

const noName = pattern('iu')`
  ^(?:our (?!lady|saviou?r)|your )|^(?:empresa|company|firma|unternehmen|agency|clients?|kunden?|clientes?
    |startup|(?:eine[mnrs]? )?unser\p{L}{0,2}|(?:dein|mein|ihr|eur)e[mnrs]|(?:une? de )?(?:notre|nos|votre|vos)
    |(?:un[oa]? de )?(?:nuestr|vuestr)[oa]s?|(?:uma? d[oa]s )?noss[oa]s?|(?:one|some|all|many) of (?:our|my|us|them|you)) .*$
  |^(?:(?:the|die|der|das|la|le|el|il|de|het) )?(?:(?:school|public|library|health|city|county|water) )?(?:district
    |university|city|county|college|school|hospital|council|trust|town|authority|department|board
    |agency|bank|practice|municipality|tribe|institute|foundation|association|organi[sz]ation|library|museum|church|charity|society|corporation
    |commission|academy|stadt|gemeinde|universität|hochschule|verein|stiftung|landkreis|ville|commune
    |université|mairie|universidad|ayuntamiento|universidade|università|comune|universiteit|gemeente
    |employer|arbeitgeber|employeur)$
  |^(?:(?:the|die|der|das|la|el|il|de|het) )?(?:firma|société|entreprise|unternehmen|betrieb|kunden?
    |cliente?|empresa|azienda|bedrijf|klant|restaura(?:cja|nte?)|ristorante|pizzeria|kawiarnia|piekarnia
    |sklep|hotel|praxis|klinik|bäckerei)$|^(?:wer|wir|ich|uns|euch|dir|dich|ihnen|je|yo|eu|io|ik|jag|jeg|ja|я|мы|vi|vår|oss
    |wij|ons|noi|nosotros|nós|jemand|qui|nous|vous|notre|quién|chi|everyone|everybody|someone|somebody|nobody
    |now)$|^(?:(?:we|this|the|our|you|your|they|it|he|she|there|that|these|us|if|as|in|at|with|who|what
      |why|how|each|every|all|both|one|an?|the team
      |my)(?: (?:role|team|company|job|position|candidate|opportunity|project|department|client|successful
        |ideal|person|work|group|organi[sz]ation|program|internship|employer))?|role|team|company|job
    |position|candidates?|applicants?|employment|experience|education|work|life|diversity|inclusion
    |today|responsibilities|requirements|benefits|compensation|salary|remote|location|overview|management
    |engineering|sales|marketing|product|design|finance|operations)$
`

/** "A bakery in Leeds", "Ein Freund", "Wir backen und Ada": no names, but how sentences begin. */
const phrase =
  /^(?:[Aa]n?|[Uu]n[ea]?|[Ee]en|[Ww]e|I|[Ww]ir|[Ii]ch|[Nn]ous|[Jj]e|[Ww]ij) \p{Ll}|^[Ee]ine?[mnrs]? /u

/** "Job Description We": a heading, and how the sentence below it begins, where nothing parts them. */
const runsIntoSentence = new RegExp(
  '(?<!&|\\band|\\bund|\\bet) (?:We|Our|You|They|Wir|Nous|Vous|Nosotros|Wij)$| (?:Our|My|Your) (?:Client|Company|Team|School|Customer|Firm)$|' +
    '^(?:(?:Job|Position|Role|Vacancy|Post|Work) (?:Description|Summary|Overview|Purpose|Details)|(?:(?:Short|Full|Brief) )?Description|Overview|Summary|Introduction|Requirements|Responsibilities|' +
    '(?:Job|Urgent|Immediate|New) (?:Vacancy|Opening|Alert|Hiring|Announcement|Requirement)|Greetings)(?= )',
  'iu',
)

/** "Vagas abertas", "Tech stack", "Java, Spring", "UX/UI": short lines of adverts that name nobody. */
const ofAdvert = new RegExp(
  '(?<!\\p{L})(?:vagas?|oportunidad(?:e|es)?|vacantes?|vacanc(?:y|ies)|hiring|contratando|urgente|dringend|' +
    'tech(?:nology)? stack|(?:job|work|career|great|new|exciting|remote) opportunit(?:y|ies))(?!\\p{L})|' +
    '^(?:n[ií]vel|área|setor|abteilung|(?:time|equipe|equipo) d[eao]s?|team (?:of|for)) | (?:s[eê]nior|j[uú]nior|pleno)$|' +
    '^(?:technolog(?:y|ies)|tecnolog[ií]as?|technik|skills?|tools?|tech|it|(?:entry|mid|senior|junior)[ -]level)$|^[^\\s,]{1,30}(?:, [^\\s,]{1,30})+$|^\\p{L}{1,6}/\\p{L}{1,6}$',
  'iu',
)

/** Whether a short line beside a title can be who hires, and says nothing of adverts or of skills. */
export function canNameEmployer(line: string): boolean {
  return legalForm.test(line) || !ofAdvert.test(line)
}

/** A name without what grammar adds to it. */
export function plainName(written: string): string {
  return written
    .replace(/['’]s$/, '')
    .trim()
    .replace(partInFront, '')
    .replace(theInFront, '')
}

/** "Schwarzmühle Technik GmbH": of engineers, not what one of them is called ("technik elektronik"). */
const technology = / Technik (?=(?:GmbH|AG|KG|SE|UG|OHG|e\. ?K\.)(?!\p{L}))/u

/** Whether words written as a name are one: not what begins sentences, nor what a job is called. */
export function isPlainName(written: string): boolean {
  const plain = plainName(written)
  return (
    plain.length > 1 &&
    plain.length <= 60 &&
    !noName.test(plain) &&
    !phrase.test(plain) &&
    !/^(?:about|why|who|meet|join|working|welcome|introducing) /i.test(plain) &&
    !runsIntoSentence.test(plain) &&
    !(plain.includes(' ') && namesOccupation(plain.replace(technology, ' ')))
  )
}

/** How often a text has a name. */
export function countOf(each: string, text: string): number {
  return text.split(each).length - 1
}

/** "University of Marlow", and not only "Marlow". */
export function isOrganisation(name: string): boolean {
  return ofKind.test(name)
}

/** Kinds that firms have in their names, and that mean nothing behind one of somebody else. */
const kindOfHouse =
  'Bakery|Brewery|Dairy|Farms?|Nursery|Care Home|Nursing Home|Hotels?|Restaurants?|Café|Clinic|Dental Practice|Surgery|Pharmacy|' +
  'Vets|Garage|Motors|Foods|Joinery|Builders|Solicitors|Boatyard|Shipyard|Foundry|Bookshop|Theatre|Housing Association'
const kindOfFirm = `(?:Technologies|Solutions|Consulting|Studios|Holdings|Labs|Group|Industries|Systems|Software|Staffing|Recruitment|Logistics|${kindOfHouse})`

const house = pattern('u')`
  ^(?!(?:The|A|An|Our|Private|Residential|Local|Busy|Large|Small|Day|Night|Children['’]s|Luxury|Boutique
      |Community|New|Pet|Craft|Country) (?:\p{L}+ )?(?:${kindOfHouse})$)(?:[\p{Lu}\d][\p{L}\d&'’.-]* ){1,5}(?:${kindOfHouse})$
`

/** "Mill House Care Home", "The Old Forge Restaurant", and not "Private Care Home". */
export function namesHouse(name: string): boolean {
  return house.test(name)
}

const firmOfKind = new RegExp(`^\\p{Lu}.* ${kindOfFirm}$`, 'u')

/** "Marlow Recruitment", "Skylark Technologies": what only firms are called behind a name of their own. */
export function isOfKindOfFirm(name: string): boolean {
  return firmOfKind.test(name) && !/^(?:The|A|Our) \S+$/.test(name)
}

/** "Skylark" as Skylark Technologies, where a text names it so wherever it does. */
export function withKind(name: string, text: string): string {
  if (name.length < 3) return name
  const kinds = new Set<string>()
  for (const { before, behind } of mentionsOf(name, text.slice(0, longestRead))) {
    const found = nameBegins.test(before) ? kindBehind.exec(behind) : null
    if (found !== null) kinds.add(found[1] ?? '')
  }
  const [only = '', ...others] = kinds
  return only === '' || others.length > 0 ? name : `${name} ${only}`
}

const nameBegins = /(?<![\p{L}\d@./-])$/u
const kindBehind = new RegExp(
  `^(?: (${kindOfFirm})(?![\\p{L}-]| \\p{Lu}\\p{Ll}))?(?![\\p{L}\\d]|\\.\\p{L})`,
  'u',
)

/** Where a text says whose job it is. */
const longestRead = 60_000

/** What only organisations are called. */
const kinds =
  'University|Institute|Museum|Hospital|College|Council|Foundation|Observatory|Laboratory|Academy|Ministry|' +
  'Universität|Université|Universidad|Universidade|Università|Universiteit|Hochschule|Institut|Instituto|' +
  'Klinikum|Stiftung|Fondation|Fundación'
const ofKind = new RegExp(`\\b(?:${kinds})\\b`, 'u')
/** "Department of Botany of Marlow University", "Governors of Marlow School": who hires is the whole. */
const partInFront = pattern('iu')`
  ^(?:the )?(?:(?:department|faculty|dean|division|school|office|chair|board) of [^,]{2,60}? (?:of|at)
    |(?:(?:school )?(?:governors|trustees)|governing (?:body|board)) (?:of|at)) (?:the )?(?=(?-i:\p{Lu}).*\p{L})
`
const theInFront = new RegExp(
  `^(?:The|Die|Der|Das|La|Le) (?=.*\\b(?:${kinds}|GmbH|AG|SE|KG|SA)\\b)|` +
    // "Die Kreisverwaltung Wil", "Der Landkreis Wil": a thing of which there are many, by its name.
    '^(?:Die|Der|Das) (?=(?:Stadt|Gemeinde|Markt|Kreis|Landkreis|Land|Samtgemeinde|Verbandsgemeinde|Firma|' +
    'Praxis|Kanzlei|Kita|[\\p{Lu}][\\p{L}-]{0,30}(?:verwaltung|schule|gemeinde|kreis|werke|klinik|praxis|' +
    'kirche|verband|zentrum|amt|hof|haus|stiftung|gesellschaft|bäckerei|metzgerei|apotheke)) \\p{Lu}|' +
    '\\p{Lu}\\p{L}+-(?:Schule|Klinik|Stiftung|Kita|Apotheke|Gesellschaft|Gruppe)(?!\\p{L}))',
  'u',
)
/** Behind a name, alone on a line, they name who hires as well; within a sentence they may be anything. */
const lesserKinds =
  'Council|Centre|Center|School|School District|Schools|Bank|Society|Association|Authority|Agency|' +
  'Commission|Trust|Library|Clinic|Gallery|Theatre|Theater|Orchestra|Zoo|Church|Labs|Laboratories|' +
  'Technologies|Solutions|Consulting|Studios|Holdings|Lab|Research (?:Lab|Group|Unit)'
const lastWord = `${kinds}|${lesserKinds}`
/** "Centre for Ocean Optics", "Institut für Meeresoptik", "Laboratoire Bellerive", and not "Center of Excellence" */
const placeOfResearch = pattern('')`
  (?:(?:\p{Lu}[\p{L}'’-]{1,30} ){0,3}(?:Cent(?:er|re)|Lab(?:oratory)?|Institute) (?:of|for) (?!Excellence)|(?:Institut|Zentrum) für |Centre (?:de|d[’'])(?: ?[Rr]echerches? )?
    |(?:Laboratoire|Laborat[oó]rio|Instituto|Istituto|Centro) (?:(?:de|di|do|da|d[’']|del|della) ?)?)\p{Lu}.{2,50}
`.source
const organisationLine = pattern('u')`
  ^(?:(?:[\p{Lu}\d&][\p{L}\d&'’-]{0,30} (?:(?:of|for|and|the|OF|FOR|AND|THE) )?){1,6}(?:${lastWord}|${lastWord.toUpperCase()})
    |(?:[\p{Lu}\d&][\p{L}\d&'’-]{0,30} ){1,6}(?:Lab|Laboratory|Research Group) (?:at|of) \p{Lu}.{1,40}
    |${placeOfResearch}
    |(?:${kinds}|${kinds.toUpperCase()}|City|Town|County|State|CITY|TOWN|COUNTY|STATE) (?:of|de|do|da|OF|DE|DO|DA) \p{Lu}.{1,50}
    |(?:Stadt|Gemeinde|Landkreis|Kreis|Gemeente|Provincie|Waterschap|Gmina|Miasto|Město|Obec|Comune di|Città di
      |Provincia di|Câmara Municipal d[aeo]s?|Município d[aeo]s?|Prefeitura(?: Municipal)? d[aeo]s?
      |Ayuntamiento de|Diputación de|Mairie d[eu]|Ville de) \p{Lu}\p{Ll}.{1,50})$
`

/** "Career Center", "High School", "City of Employment": parts of pages and of lives, whoever's they are. */
const ofAnybody = pattern('iu')`
  ^(?:(?:the|our|about|apply|online|jobs?|careers?|contact|call|data|help|support|service|customer
      |shopping|training|learning|research|teaching|working|computer|quality|control|wet|dry|core|day|high|medical|graduate|business|law|nursing|elementary|middle|primary
      |secondary|public|private|information|test|media|news|resource|member) )+(?:${lesserKinds}|Laboratory)$
  |^(?:join|meet|visit|welcome to) (?:the|our) .*$|^(?:city|town|county|state) of (?:employment|residence|birth|work)$
`

/** Whether a line is the name of an organisation and nothing else: "MARLOW TOWN COUNCIL". */
export function isOrganisationLine(line: string): boolean {
  if (line.length > 80 || /[,;:.!?]/.test(line) || ofAnybody.test(line)) return false
  return organisationLine.test(line) && !namesOccupation(line)
}

/** "Faculty of Science", alone on a line: a part of who hires. */
export const partOfOrganisation =
  /^(?:the )?(?:faculty|school|department|division|section|chair|office) (?:of|for) [\p{L} ,&'’-]{3,60}$|^(?:fakultät|fachbereich|abteilung|referat|lehrstuhl) (?:für|der) [\p{L} ,&-]{3,60}$/iu

const word = "[\\p{Lu}][\\p{L}&'’-]{1,30}"
const kind = `(?:${kinds}|${kinds.toUpperCase()})`
const ofWhat = `(?: (?:of|for|de|für|OF|FOR) (?:the |THE )?${word}(?: ${word}){0,2})`
/** "Marlow Museum & Research Center" */
const andMore = `(?: (?:&|and) (?:${word} ){0,2}(?:Center|Centre|Gallery|Gardens?|Library|Museum|Archives?)|(?<=Foundation) Trust)`
/** "St Brice of Marlow High School": what a saint or a lady is of belongs to the name. */
const saint = `(?:(?:S(?:ain)?t\\.?|Our|Holy) ${word} (?:of|in|OF|IN) (?:the |THE )?)`
const organisation = new RegExp(
  `(?<![\\p{L}-])((?:${saint}(?:${word} (?:& )?){1,6}|(?:${word} (?:& )?){1,4})${kind}(?:${ofWhat}|${andMore})?|${kind}${ofWhat}|` +
    `(?:${word},? (?:& )?){1,4}${writtenLegalForms}\\b\\.?(?: Ltd\\b\\.?)?)(?![\\p{L}-])` +
    '|((?:株式会社|有限会社|合同会社)[^\\s、。，「」（）():：]{2,20}?(?=では|は|が|の|に|で|[\\s、。，「」（）():：]|$)|[\\p{Script=Han}\\p{Script=Katakana}ー]{2,20}(?:株式会社|有限公司|有限责任公司)|(?:ООО|АО|ПАО|ТОВ) [«"][^»"]{2,40}[»"])',
  'gu',
)

/** "Bachelor of Science from Example University" names no employer. */
const ofDegree =
  /\b(?:degree|diploma|bachelor|master|graduated?|alumn\p{L}+|studied|phd|bsc|msc)\b[^.\n]{0,40}$/iu
/** "Universities like Marlow University": one of many, and not who writes. */
const forExample = /(?:\blike|\bsuch as|\bsimilar to|\be\.g\.,?) (?:the )?$/i
/** So far down the text is still about who offers the job. */
const topLength = 1500
/** And here it names who does. */
const headLength = 500

/** "Marlow Museum’s Permanent Collection" names the museum. */
const ownedThing = new RegExp(`(?<=\\b(?:${kinds})\\b.*)['’]s .*$`, 'u')

const announcing =
  /^,? (?:announces|invites|seeks|is (?:seeking|looking|inviting|recruiting|hiring)|has an? (?:open|vacan))/

/** "funded by a grant from the Marlow Foundation": who pays for the work of others. */
const funding =
  /\b(?:(?:funded|supported|sponsored|financed)(?: in part)? by\s|grants? (?:from|by)\s)(?:[\p{L}.\s]{1,40}\s)?$/iu

/** Names of that form; one that announces something, or is the only one and comes again from early on, proves more. */
export function findOrganisations(text: string): Map<string, number> {
  const named = new Map<string, number>()
  for (const match of text.matchAll(organisation)) {
    const isOfDegree = ofDegree.test(text.slice(Math.max(0, match.index - 60), match.index))
    // "The University" names none.
    const name = plainName(match[0].replace(ownedThing, ''))
    const isWhole = match[2] !== undefined || (isPlainName(match[0]) && name.includes(' '))
    const isExample = forExample.test(text.slice(Math.max(0, match.index - 20), match.index))
    const isFunder = funding.test(text.slice(Math.max(0, match.index - 60), match.index))
    if (isOfDegree || isExample || isFunder || !isWhole) continue
    const end = match.index + match[0].length
    named.set(name, announcing.test(text.slice(end, end + 30)) ? 2 : (named.get(name) ?? 1))
  }
  const [only] = named.keys()
  const isAtTop =
    only !== undefined &&
    (text.indexOf(only) < headLength || (countOf(only, text) > 1 && text.indexOf(only) < topLength))
  if (only !== undefined && named.size === 1 && isAtTop) named.set(only, 2)
  return named
}
