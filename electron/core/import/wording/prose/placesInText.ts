// Where a job is, as the sentences of a written text say it: "this role is based in Leeds", "our team in Zurich". Where
// the employer sits, where one travels and what a benefit mentions is not where the job is; an advert that names nothing
// but the address one writes to is for a job there. And whether one has to be there at all: "a fully remote position".

import { readCountryName } from '../../places/countries.ts'
import { mayStateMode, modeStated } from '../../places/spokenMode.ts'
import { isState, isStateCode } from '../../places/states.ts'
import type { StatedMode } from '../../places/workMode.ts'
import { capital, letter, letters } from '../../text/letters.ts'
import { pattern } from '../../text/pattern.ts'
import { namesPartOfEmployer } from '../names/departments.ts'
import { knownTowns } from '../names/knownTowns.ts'
import { isForOthers } from '../names/recruiters.ts'
import { addressBlocks } from './addressBlocks.ts'
import { listedTerms } from './listedTerms.ts'
import { splitParagraphs } from './sentences.ts'

const longestLine = 600
/** Enough to tell where; a text about every place of a company names more. */
const mostPlaces = 3
/** "Leeds, WY; York, NE; and Bath, ME" */
const mostListed = 10

const word = `${capital}[${letters}'’.-]*${letter}`
const name = `${word}(?:(?: (?:of|de|do|da|am|an der|upon|la|el|le|sur))? ${word}){0,3}`
/** "Leeds", "Austin, TX", "Montreal, Canada", "Leeds or York" */
const place = `(${name}(?:, (?:[A-Z]{2}\\b|${name})){0,2}(?:; (?:and |or )?${name}, [A-Z]{2}\\b){0,9}(?:,? (?:or|and|oder|ou) ${name}(?:, (?:[A-Z]{2}\\b))?){0,2})`
const job =
  '(?:role|position|job|post|vacancy|opportunity|internship|fellowship|candidate|applicant|incumbent|person|hire|studentship|project)'
const here = '(?:based|located|located full[- ]time|on-?site|in-?person|in (?:the |our )?office)'
const shapes = [
  `\\b${job}s? (?:\\([^()]{1,40}\\) )?(?:is|are|will be|must be|should be|needs? to be|can be|to be) (?:[\\p{L}-]+ ){0,3}?${here},? (?:in|at|out of|near|from) (?:the |our )?${place}`,
  `\\b(?:${job}|team|office|group|lab|department|headquarters|HQ|studio|campus|facility|clinic|store)s? (?:is |` +
    `are )?(?:based |located |here )?in ${place}(?!(?: ${word})* (?:[Ll]ab|[Ll]aboratory|[Gg]roup|[Dd]epartment|[Tt]eam|` +
    '[Dd]ivision|[Ss]ection|[Uu]nit)\\b)',
  `\\bin ${place}(?:,? (?:who|that|which))? (?:is|are) (?:currently |now )?(?:looking|seeking|hiring|recruiting|searching)\\b`,
  // "Die Mühlenschule in Wil sucht", "La scierie à Dole recrute"
  `(?<!\\p{L})(?:in ${place},? (?:sucht|suchen wir|zoekt|zoeken wij)|` +
    `à ${place},? (?:nous )?(?:recrute|recherche|cherche|recrutons|recherchons|cherchons)|` +
    `en ${place},? (?:(?:estamos )?(?:busca|selecciona|necesita)(?:mos|ndo)?)|em ${place},? (?:procura|busca)(?:mos)?|` +
    `i ${place},? s[öø][kg]er(?: vi)?)(?!\\p{L})`,
  // "Clínica Alba (Lugo) busca"
  `\\(${place}\\),? (?:busca|necesita|incorpora|selecciona|sucht|recherche|recrute|cherche|cerca|ricerca|procura|zoekt|s[öø][kg]er|szuka|hledá|is (?:looking|seeking|hiring|recruiting))(?!\\p{L})`,
  `\\b(?:our|the) (${name}) (?:office|headquarters|studio|campus|site|branch)\\b`,
  '(?:^|[.;] |\\b(?:is|be|[Ff]ull[- ]time|[Rr]emote|[Hh]ybrid|[Oo]n-?site|and|job|role|position) )' +
    `(?:[Bb]ased|[Ll]ocated) in (?:the |our )?${place}(?![\\p{L} ]{0,20},? and part of|` +
    '[\\p{L} ]{0,20}, (?:we|our|it|the company)\\b)',
  `(?<!\\p{L})(?:tienda|oficinas?|sucursal|planta|local|sede|centro|clínica|hotel|loja|escritório|unidade) (?:ubicad[oa]s?|situad[oa]s?|localizad[oa]s?) (?:en|em) ${place}`,
  '(?<!\\p{L})(?:Standort|Arbeitsort|Einsatzort|Dienstort|Dienstsitz|poste (?:est )?(?:basé|situé)|basé|' +
    'trabalho em|presencial em|(?:[Dd]isponibilidade|[Dd]isponibilidad|[Dd]isponível) (?:para|' +
    'de) (?:trabalhar|atuar|estagiar|trabajar) e[mn]|vaga (?:presencial|híbrida) (?:em|para)|con sede en|' +
    `puesto en|sede di lavoro) ?(?:ist |in |à |en |a )?${place}`,
  '(?<!\\p{L})(?:(?:für|[Vv]erstärkung|[Uu]nterstützung) unser(?:es)? (?:\\p{Ll}+ )?Teams? (?:in|am Standort)|' +
    `(?:pour|rejoindre|[Rr]ejoignez|renforcer|intégrer) notre équipe (?:basée |située )?à) ${place}`,
  // What labels say, within a sentence.
  '(?<!\\p{L})(?:[Ll]ocal de trabalho|[Ll]ugar de trabajo|[Ll]uogo di lavoro|[Ll]ieu de travail|' +
    '[Mm]iejsce pracy|[Mm]ísto výkonu práce|[Ss]tandplaats|[Aa]rbejdssted(?:et)?|' +
    `[Aa]rbetsplats(?:en)?)(?: ?: ?| (?:is|er|är|i|ligger i|é)(?: i)? | )${place}(?=[,.;:)/]|$|` +
    ' (?:og|och|en|e|y|et|and|a)(?!\\p{L})| [(|–-])',
  // Whom it speaks to is based there; a firm that is based somewhere is spoken of.
  `(?:^|[.;] )Basé(?:e|\\(e\\)|·e)? à ${place}(?=, (?:vous|tu|le poste|ce poste|votre|ton)(?!\\p{L})|[.;]|$)`,
  // "Voor de locatie in Zutphen", "para una empresa cliente de Vitoria (Álava)"
  `(?<!\\p{L})(?:(?:voor|op) (?:de|het|onze|hun) (?:locatie|vestiging|filiaal|kliniek|winkel|kantoor) (?:in|te)|` +
    `für (?:den|ihren|seinen) Standort(?: in)?|pour (?:son|leur|le) (?:site|agence|bureau|magasin|établissement) (?:de|à)|` +
    `(?:empresa|cliente|azienda|société|entreprise|Kunden|Unternehmen|klant|opdrachtgever|client|company) (?:in|à|en|em|a)) ${place}`,
  `(?<!\\p{L})(?:empresa|cliente|société|entreprise) de ${place}(?= \\(\\p{Lu})`,
  '(?<!\\p{L})(?:per la (?:nostra |propria )?(?:sede|filiale) di|' +
    'para (?:nuestr[oa]|su|la) (?:(?:centro|oficina|sede|delegación|planta|tienda) en|' +
    '(?:sede|delegación) de)|pour notre (?:site|agence|bureau|magasin|établissement) (?:de|à)|' +
    "med placering i|based (?:at|in|out of) our(?= \\p{Lu}[\\p{L}’'-]+ depot(?!\\p{L}))|" +
    `(?<=(?:^|[.;] ))[Oo]n-?site in) ${place}`,
  /(?:工作|上班|办公)(?:地点|地點|地址)[:：]\s?(?!可|多|各|见|详|根据|任选|自选|远程|居家|不限|全国|待定|面议|面議)(\p{Lo}{2,20})(?![\p{Lo}])/u,
].map((shape) => (typeof shape === 'string' ? new RegExp(shape, 'u') : shape))
/** What may as well be a brand or a kind of work, "our Amazon warehouse", "centro de Atención": of towns known without their country. */
const unsure = pattern('u')`
  (?<!\p{L})(?:para (?:nuestr[oa]|su|la|el) (?:centro|oficina|planta|tienda|local|restaurante) de
    |(?:at|in|out of) our(?= \p{Lu}[\p{L}’'-]+ (?:warehouse|factory|plant|store|hub|clinic
        |mill)(?!\p{L}))) ${place}
`
const allShapes = [...shapes, unsure]
const ofSomethingElse = pattern('iu')`
  \b(?:travel\p{L}*|visit\p{L}*|customers?|clients|client(?! (?:based |located )?in )|headquartered
    |founded|authori[sz]ed|eligible|relocat\p{L}*|degree|universit\p{L}+|other offices
    |offices (?:are )?(?:based |located )?(?:in|across)|not (?:in|based)|experience|graduat\p{L}+
    |(?:preference|priority|preferred)(?= .{0,40}(?:candidates|applicants)))\b
`
/** Where one is met before the job is not where it is. */
const ofMeeting = /\binterviews? (?:will|are|is|take|shall)\b/i
/** What all shapes ask for: few lines have it. */
const mayName = pattern('u')` (?:in|at|of|near|from|em|en|à|a|i|ist) (?:the |our )?\p{Lu}
  |\p{L} (?:office|headquarters|studio|campus|site|branch|lab)(?!\p{L})|Standort|Arbeitsort|Einsatzort
  |Dienst(?:ort|sitz)|basé|situé|sede|[Dd]ispon
  |(?:locatie|vestiging|kliniek|winkel|kantoor) te|(?:empresa|cliente|société|entreprise) de
  |(?:trabalho|trabajo|lavoro|travail|pracy|práce|standplaats|Standplaats) ?(?:: |is |é )?\p{Lu}
  |\p{L}\),? (?:\p{L}{4,10}|is )
  |(?:rbejdsste|rbetsplat)|placering i|(?:filiale|centro|oficina|delegación|planta|tienda|local
    |restaurante|site|agence|bureau|magasin|établissement) de? ?|地[点點址][:：]
`
/** So near to it, such words change what a place means. */
const justBefore = 30
const noPlace = pattern('iu')`
  ^(?:the|our|a|an|this|that|these|we|you|your|all|any|other|one|each|i|it|english|german|french|spanish
    |python|java|javascript|linux|aws|cloud|agile|scrum|computer|science|engineering|q[1-4]|january
    |february|march|april|may|june|july|august|september|october|november|december|monday|tuesday
    |wednesday|thursday|friday|person|office|remote|hybrid|ai|ml|hr|r&d)(?![\p{L}\d])
`

/** Towns that are called by their letters; others are machines and methods. */
const lettered = new Set(['NYC', 'LA', 'SF', 'DC', 'UK', 'US', 'USA', 'EU', 'UAE'])

/** "Miejsce pracy: Biuro", "Lieu de travail : Siège social": a kind of place, how one works there, or another thing. */
export const kindOfPlace = pattern('iu')`
  ^(?:biuro|siedziba|centrala|zakład|siège|bureaux?|agence|domicile|sede|stabiliment\p{L}+|uffici\p{L}
    |oficinas?|matriz|escritório|unidade|kantoor|hoofdkantoor|notre|nuestr[ao]|noss[ao]|onze|vår|vores
    |tod[ao]|tout\p{L}*|remot[oa]|h[ií]brid[oa]|presencial|teletrabajo|teletrabalho|télétravail
    |flex[ií]\p{L}+|nacional|diversos?|vari[aeo]s?|várias|distans\p{L}*
    |\p{L}+(?:tions?|ments?|ción|ciones|miento|zione|zioni|ção|ções))(?!\p{L})
  |^(?:spring|summer|autumn|fall|winter|building)$
`

/** "a project in Algorithmics": what one studies is called like nothing on a map. */
const fieldOfStudy =
  /(?:[a-z]{3}ics|ology|graphy|istry|onomy|algorithms?|sciences?|studies|theory|engineering|learning|intelligence|philosophy|medicine)$/i

/** "Finance" in front of "team"; towns that everybody knows have teams as well, and "Long Branch, NJ" is one. */
function isPartOfFirm(place: string, behind: string): boolean {
  const [name = '', region] = place.split(', ')
  if (knownTowns(name).length > 0) return false
  const isTold = region !== undefined && (isState(region) || readCountryName(region, null) !== null)
  return !isTold && namesPartOfEmployer(name, behind)
}

function isPossible(name: string): boolean {
  if (knownTowns(name).length > 0) return true
  return (
    !noPlace.test(name) &&
    !kindOfPlace.test(name) &&
    !fieldOfStudy.test(name) &&
    // "based at the Millers' Guild’s office": whose it is.
    !/['’]s$/.test(name) &&
    (!/^[A-Z]{2,5}$/.test(name) || lettered.has(name))
  )
}

/** A semicolon also parts towns: "Leeds, WY; York, NE". */
const endOfSentence = /(?<=[.!?]|;(?! (?:and )?\p{Lu}[^;.,]{1,30}, [A-Z]{2}\b))\s+(?=\p{Lu})/u

/**
 * The places of the first sentence that says where the job is. Where no sentence does, the address one writes to, if the
 * text has but one and the job is not remote; otherwise none.
 */
export function placesInText(lines: readonly string[]): string[] {
  const said = placesInSentences(lines)
  if (said.length > 0) return said.map((town) => withState(town, lines))
  // Whoever seeks for a client gives an address of their own.
  if (lines.some((line) => forClient.test(line)) || isForOthers(lines.join('\n'))) return []
  const [only, ...others] = addressBlocks(lines.join('\n'))
  const isOne = only !== undefined && others.every(({ town }) => town === only.town)
  return isOne && modeInText(lines) !== 'remote' ? [only.place] : []
}

/** "Salem" where the text says "Salem, OR" as well, and no other state of that town. */
function withState(town: string, lines: readonly string[]): string {
  if (town.includes(',')) return town
  const behind = new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(town)}, ([A-Z]{2})(?![\\p{L}\\d])`, 'gu')
  const found = lines.flatMap((line) => [...line.matchAll(behind)].map((match) => match[1]!))
  const [state, ...others] = new Set(found.filter(isStateCode))
  return state === undefined || others.length > 0 ? town : `${town}, ${state}`
}

const forClient = pattern('iu')`
  (?<!\p{L})(?:(?:für|im auftrag) (?:eine[nrs]? )?unsere[nrms]{0,2} (?:kund|mandant|auftraggeb)
    |(?:our|my) client(?:,| is\b| in\b)|(?:for|of) (?:our|my) client|(?:pour|de) notre client
    |para (?:nuestro|nosso) cliente|voor onze (?:klant|opdrachtgever)|per (?:il |un )?nostro cliente
    |dla naszego klienta)
`

function placesInSentences(lines: readonly string[]): string[] {
  const sentences = splitParagraphs(lines)
    .filter((line) => line.length <= longestLine && mayName.test(line))
    .flatMap((line) => line.split(endOfSentence))
  for (const shape of allShapes) {
    for (const sentence of sentences) {
      const said = shape.exec(sentence)
      if (
        said === null ||
        ofMeeting.test(sentence.slice(0, said.index)) ||
        ofSomethingElse.test(
          sentence.slice(Math.max(0, said.index - justBefore), said.index + said[0].length),
        )
      )
        continue
      const found = said.slice(1).find((part) => part !== undefined)!
      const places = found
        .split(/;(?: (?:and|or))? |,? (?:or|and|oder|ou) /)
        .map((each) => each.replace(/\.$/, ''))
      const most = found.includes(';') ? mostListed : mostPlaces
      if (shape === unsure && places.some((each) => knownTowns(each).length === 0)) continue
      const behind = sentence.slice(said.index + said[0].length)
      if (places.some((each) => isPartOfFirm(each, behind))) continue
      if (places.length <= most && places.every(isPossible)) return places
    }
  }
  return []
}

const mode = '((?:fully |100% |completely )?remote|hybrid|on-?site|in-?person|in-?office)'
const modeShapes = [
  new RegExp(
    `\\b(?:this|the) (?:role|position|job|post|internship) (?:is|will be|can be) (?:an? )?(?:currently )?${mode}(?! (?:friendly|possible|option))\\b`,
    'iu',
  ),
  pattern('iu')`
    \b(?:an? |our )(?:(?:(?:full|part)[- ]time|permanent|temporary|paid),? ){0,2}${mode},? (?:[\p{L}-]+ ){0,2}?
    (?:role|position|job|post|internship|opportunity|team|basis|co-op)\b
  `,
  /\b(?:offers?|follows?|have|has|with|on|operates?|is|our) (?:an? )?(?:flexible )?(hybrid) (?:work(?:ing|place)? )?(?:arrangement|schedule|model|pattern)\b/iu,
  new RegExp(`\\b(?:5|five) days (?:a week )?${mode}\\b`, 'iu'),
  /\b(work from (?:the )?office|WFO)\b(?!\s*(?:&|and|or|\/|,)\s*(?:home|wfh|remote))/u,
  /\b(?:fully|100%|entirely) (remote),? (?:company|organi[sz]ation|start-?up)\b/iu,
  /^[-*•\s]{0,6}(hybrid)\b[^.\n]{0,60}\b(?:days?|office)\b/iu,
]

/** "It is not a remote role" */
const denied = /(?:(?<!\p{L})(?:not|never)|n['’]t) $/iu

const meeting =
  '(?:interview|training|onboarding|induction|workshop|assessment|trial|conference|event|visit|course|support)'
/** "3 days onsite": the others are somewhere else. Not the days of a course or a talk. */
const someDays = new RegExp(
  `\\b(?:[1-4]|one|two|three|four)(?<!\\b${meeting}[^.;]{0,60})(?:\\s?[-–]\\s?[2-4])? days? (?:a week |per week )?` +
    `(?:(?:in|at) the office|in[- ]office|on-?site|in-?person|remote)\\b(?! ${meeting})`,
  'iu',
)

/** The mode of work a sentence states for this job; null where none does, or two differ. */
export function modeInText(lines: readonly string[]): string | null {
  const said = new Set<string>()
  for (const line of splitParagraphs(lines)) {
    if (line.length > longestLine || !/remote|hybrid|site|person|office|\bWFO\b/i.test(line)) continue
    if (someDays.test(line)) said.add('hybrid')
    for (const sentence of line.split(endOfSentence)) {
      const { mode } = listedTerms(sentence)
      if (mode !== null) said.add(mode)
    }
    for (const shape of modeShapes) {
      const match = shape.exec(line)
      if (match !== null && !denied.test(line.slice(0, match.index)))
        said.add(match[1]!.toLowerCase().replace(/^(?:fully|100%|completely) /, ''))
    }
  }
  if (said.size === 0) for (const mode of modesSpoken(lines)) said.add(mode)
  const [only] = said
  return said.size === 1 ? only! : null
}

/** The same in other languages. */
function modesSpoken(lines: readonly string[]): StatedMode[] {
  return splitParagraphs(lines)
    .filter((line) => line.length <= longestLine && mayStateMode(line))
    .flatMap((line) => line.split(endOfSentence))
    .map(modeStated)
    .filter((mode) => mode !== null)
}
