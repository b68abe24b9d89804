// What the title or the text of a marked posting says of where one works. It is a benefit more often than a place of work
// ("work from anywhere for a month"), so it is offered with its words as a hint and no more.

import type { Hint, WorkMode } from '../../../../shared/posting.ts'
import type { RawNode } from '../raw.ts'
import { isEnglish } from '../text/english.ts'
import { pattern } from '../text/pattern.ts'
import { partsOf, quoteFrom, rawStringOf, type Surroundings, surroundingsOf } from '../text/snippet.ts'
import {
  eitherOf,
  isOptional,
  maySpeakOfMode,
  modeStated,
  modeWords,
  speaksOfHome,
  withoutDeniedMix,
} from './spokenMode.ts'
import { judgeMode, readMode } from './workMode.ts'

/** What else is called so: clouds and cars, sensors and customers, some weeks abroad, a desk at home, a gym. */
const behind: Readonly<Record<string, string>> = {
  hybrid:
    '[ -](?:and |' +
    'or )?(?:multi-?)?(?:(?:role|position|profile) (?:for (?:someone|somebody|a person|those|people) who|' +
    '(?:that )?(?:combin|blend|mix|spann?)(?:es|s|ing)|between|of )|cloud|vehicle|car|engine|it\\b|' +
    'infrastructure|app|mobile|system|power|environment|network|inverter|data|search|architecture|seed|' +
    'integration|identity|deployment|drive|electric|solar|event|meeting|learning|conference|storage|' +
    'intelligence|corn|rice|crop|(?:remote )?(?:colleagues|employees|workers|workforce|staff))',
  remote:
    '[ -](?:work(?:ing)?[ -])?(?:stipend|allowance|budget|equipment|set-?up)|' +
    ' and (?:opportunities|access|difficult|rugged)|' +
    '[ -](?:and (?:on-?site|rural|isolated) |or (?:rural|isolated) |[a-z]+ing )?(?:sens|monitor|control|' +
    'operated|access|support(?! (?:role|position))|customers?|clients?|users?|sites?|locations?|areas?|' +
    'regions?|communit|desktop|servers?|devices?|diagnos|teams?|offices?|villages?|branch|patient|learning|' +
    'teach|deposit|viewing|vehicle|start|repositor|debug|procedure|hosts?|systems?|delivery|infrastructure|' +
    'troubleshoot|hands|meeting|collaborat|sessions?|employees|workers|workforce|staff|colleagues|consult|' +
    'parts|islands?|mine|camps?|testing|operation|maintenance|interview|hearing|learners|students)',
  '(?:tele(?:commut|work)(?:e|ing)?|wf[ho])':
    '[ -]?(?:allowance|stipend|set-?up|equipment|polic|software|solution|product|support)',
  remotely: ' (?:operated|controlled|piloted|monitor)',
  'work(?:ing)? from (?:home|anywhere)':
    ' (?:in the world )?(?:for )?(?:up to )?(?:\\d{1,2}|one|two|three|four|six) (?:days?|weeks?|months?)\\b(?! (?:a|per|each|every) week)| (?:allowance|budget|stipend|equipment|set-?up)',
  'home ?office':
    '[ -]?(?:pauschale|zuschuss|ausstattung|vergoeding)| (?:set-?up|equipment|allowance|stipend|budget|furniture|suppl|expense|environment)',
  'on-?site':
    '[ -](?:and off-?site )?(?:gym|canteen|parking|nursery|caf[eé]|restaurant|kitchen|childcare|doctor|' +
    'physio|fitness|training|facilit|visits?|meals?|lunch|clinic|customer|client|install|interview|staff|' +
    'teams?|inspect|meeting|audit|events?|amenit|perks|massage|barista|bar\\b|cr[eè]che|shop|security|' +
    'accommodation|housing|laundry|health|wellness|medical|dining|coffee|snacks|parties|contractors?|' +
    'construction|activit|repairs?|services?|support|technical|manager|management|' +
    'at (?:the )?(?:client|customer)|experience|safety|operation|coordinat|supervis|delivery|daycare|' +
    'car park|showers?)',
}
const named = Object.entries(behind)
const inOffice =
  'home[- ]?working(?! (?:allowance|equipment|polic|stipend|set))|' +
  'home[- ]based(?= (?:role|position|job|contract|post)|,)|' +
  '(?:mix|blend|combination|split|between|combin(?:e|ing))(?: \\w{2,8}){0,4} (?:home|remote)(?: [\\w-]{2,12}){0,4} office|' +
  '(?:mix|blend|combination|split|between|combin(?:e|ing))(?: \\w{2,8}){0,4} office(?: [\\w-]{2,12}){0,4} home|' +
  'office (?:\\d|one|two|three|four) days? (?:a|per|each) week|[1-9]\\d ?% (?:office|on-?site)(?:[- ]based)?|' +
  '(?:\\d|one|two|three|four) days? (?:(?:a|per|each) week )?(?:from|at) home|office (?:5|five) days|' +
  'work location: in person|work from office\\b|office-based (?:role|position|job)|(?:role|position|job) is (?:fully )?office[ -]based|in-?(?:person|office) (?:role|position|job|only)|' +
  'in (?:the|our) office (?=(?:\\d|one|two|three|four|five) days?)|' +
  '(?:\\d|one|two|three|four|five) days? (?:a|per|' +
  'each) week (?:(?:in|at|from) (?:the|our)(?: [\\w-]{2,20}){0,2} office|on[ -]?site)|(?:5|five) days (?:working )?(?:from|in|at) (?:the|our) office|on[ -]?site (?:5|five) days'
/** Where a text speaks of it. Not in an address: "/remote-jobs/". */
const promise = pattern('gi')`
  \b(?:${named.map(([word, rest]) => `${word}\\b(?!${rest})`).join('|')}|t(?:é|&eacute;)l(?:é|&eacute;)travail\b|teletrabajo\b|smart ?working\b
    |thuiswerk(?!vergoed|toeslag)\w*|(?:${inOffice})\b)(?<!:\/\/\S{0,300})
`
const other = new RegExp(`\\b(?:${named.map(([word, rest]) => `${word}(?:${rest})`).join('|')})`, 'gi')

/** "Hybrid working is not available": what there is not. */
const denied = pattern('i')`
  \b(?:telework(?: eligible)?|remote(?: (?:job|work))?)\W{1,6}no\b
  |\b(?:hybrid|remote(?:ly)?|from home|home ?working|telework\w*)\b[^.;,]{0,30}\b(?:not|isn['’]t|aren['’]t
    |cannot)\b[^.;]{0,20}\b(?:available|possible|offered|options?|permitted|allowed|suitable|eligible)
  |\b(?:cannot|can['’]t|not) be (?:performed|done|carried out) (?:fully )?(?:remotely|from home)
  |\b(?:no|not (?:an?|eligible for|available for|suitable for)) (?:options? (?:to|for) )?
  (?:(?:fully|completely|100 ?%|full[- ]time) )?(?:work )?(?:hybrid|remote(?:ly)?|telework)
`

/** "Remote: if this position is listed as remote, …": what the words would mean, also below all of them. */
const explained = pattern('i')`
  \b(?:if|when|where) (?:this|the|a|your) (?:position|role|job|opening|vacancy) (?:is |has been )?
  (?:listed|designated|posted|advertised|marked|identified|classified|noted) as (?:an? )?["“‘']?(?:remote
    |hybrid|on-?site)
`

/** "Chance for remote work", "the ability to work from home": what may be. */
const chance =
  /\b(?:chances?|opportunit(?:y|ies)|abilit(?:y|ies)|able|possibilit(?:y|ies)|capacity|freedom) (?:for|to|of) (?:[\p{L}-]+ ){0,4}$/iu
/** "Remote until offices reopen", "initially from home": what it is for now. */
const home = '(?:remote(?:ly)?|(?:from|at) home)'
const forNow = new RegExp(
  `\\b(?:temporar(?:y|ily)|initially|currently|at first) (?:\\w+ ){0,2}${home}\\b|` +
    `\\b${home}\\b[ ,(:–-]{0,3}(?:\\w+ ){0,2}(?:(?:until|till)\\b(?! filled)|temporar|initially\\b|at first\\b|` +
    'currently\\b|for (?:now|the time being)\\b|to start(?=[,;)]| with\\b|$)|' +
    '(?:during|due to|because of) (?:the )?(?:covid|pandemic|corona))',
  'i',
)
/** "Leeds or remote", "remote or Austin, TX" */
const placeOrHome = pattern('u')`
  \p{Lu}[\p{L}.]+(?: \([\p{L} ]{2,30}\))?,? or (?:(?:fully|100 ?%) )?[Rr]emote(?:ly)?\b
  (?<!\b(?:[Tt]ime|Freelance|Hybrid|Contract) or .{0,10}[Rr]emote(?:ly)?)
  |\b[Rr]emote or (?:in |based in )?(?!Hybrid|On-?site|Office|In-)\p{Lu}\p{Ll}
`
/** "Enveloppe télétravail": money for the desk at home. */
const money =
  /(?:enveloppe|indemnité|prime|forfait|allocation|aide|budget|ayuda|compensación|auxílio|ajuda de custo|zuschuss|pauschale)(?: (?:de|d['’]|por|para|für|au|of))? ?$/iu
const deskMoney =
  /^[\p{L}]{0,9}(?:home)?[ -]?(?:office|werk)?[ -]?(?:stipend|zuschuss|zulage|pauschale|ausstattung|allowance|budget|vergoeding|toeslag|bidrag)/iu
/** "Schreibtische für das Homeoffice", "столы для удалённой работы": what is made for those who are there, or done by others. */
const ofOthers = pattern('iu')`
  (?:(?<!\p{L})(?:für|pour|para|per|voor|f[öo]r|till?|do|pro|для|munkáh\p{L}*
      |cho(?: người)?) (?:(?:the|das|die|den|le|la|el|los|lo|het|os?|pr[aá]c\p{L}{1,3}) )?
    |(?<!\p{L})(?:(?:customers?|clients?|users?|tenants?|people) (?:who |that )?
      |(?:control|operate|monitor|pilot|steer)(?:s|ing)? (?:\p{L}+ ){1,3})
    |للعمل )$
`
const ofOthersBehind =
  /^(?:\p{Lo}{0,8}?[用용]|evden çalışan\p{L}* için|etätyöhön|thuiswerkers|otthoni munkához)/iu
/** "Part of the team is remote", "Einige Kollegen arbeiten im Homeoffice": where some of those work who are there. */
const ofSome = pattern('iu')`
  (?<!\p{L})(?:part|some|other|many|most|half|majority|several|a few|rest|third|quarter|\d{1,3} ?%|two|three|four|five|teil|einige|andere|viele|mehrere|meisten
    |hälfte|partie|certains|autres|plupart|plusieurs|moitié|parte|algun[ao]s|much[ao]s|mayoría|mitad|alguns|algumas|muit[ao]s|maioria|metade
    |otr[ao]s|outr[ao]s|altr[ie]|alcun[ie]|molt[ie]|metà|deel|sommige|meeste|helft|część|niektórzy|większość|połowa|en del|några|många|flesta|hälften
    |nogle|mange|noen|halvdelen|část|někte[rř][íéá]|většina|polovina|osa|jotkut|suurin|puolet)
  (?: (?!(?:and|und|et|y|e|en|och|og|i|a|but|you|your|week|days?)(?!\p{L}))[\p{L}’'-]{1,14}){0,4}?
  [ ](?:(?:d|l)[’'])?(?:teams?|colleagues|staff|employees|workforce|people|us|engineers|developers|crew|departments?|kollegen|kolleginnen|mitarbeite\p{L}*
    |belegschaft|équipes?|collègues|salariés|collaborat\p{L}*|equipos?|compañer[oa]s|emplead[oa]s|equipas?|equipes?|colegas|funcionários|dipendenti|colleghi
    |squadra|collega[’']?s|medewerkers|zespołu|pracowników|koleg\p{L}*|teamet|kollegor|medarbetar\p{L}*|kolleger|medarbejder\p{L}*|ansatte|týmu|zaměstnanc\p{L}*
    |tiimi\p{L}*|työntekij\p{L}*)(?!\p{L})
`
/** Who is spoken to is told of the job, and so is who is asked to be part of them. */
const toReader = pattern('iu')`
  (?<!\p{L})(?:you|your|role|position|job|join|be(?:come)? part|as part|du|dein\p{L}*|sie|ihr\p{L}*|vous|votre|t[uúů]|tus?|usted
    |você|je|jij|jouw|ty|twoj\p{L}*|stelle|poste|puesto|vaga|ruolo|functie|stanowisk\p{L}*)(?!\p{L})
`

/** What is said so of the job itself: that one may, or is open to it. */
const mayBe = pattern('iu')`
  m[öø][gj]li|muli[gx]|mahdollis|[bs]ereit|poss?ib|mogelijk|możliw|možn|возможн|lehetőség|chan[cs]|opti|opci|opç
  |off?en|ouvert|abiert|abert|open|[öåa]pp?[ne]n|otwar|regel|vereinbar|geeignet|suitable|eligible
`
/** "Our remote policy" as a heading says that there is one. */
const policy =
  /^[\d.\s]{0,6}(?:[\p{L}'’]{1,12} ){0,2}(?:(?:politique|pol[ií]tica|polityka)(?: d[eiu])? [\p{L} -]{2,20}|[\p{L} -]{2,30} (?:polic(?:y|ies)|richtlinie|beleid))[\s:]*$/iu

/** "Remoto - Lisboa", "🏢 Presencial": a line that begins with it, where no word of work stands beside. */
const alone =
  /(?:remot[oa]|presencial|h[ií]brid[oa])(?<=(?:^|[>\n])(?:[\s*•-]|\p{Extended_Pictographic}|\uFE0F){0,6}\p{L}{6,10})(?=\s{0,3}(?:$|[<\n&.]|[-–|/,(] ?[\p{L}\d]))/giu

const fields = ['title', 'description', 'jobbenefits', 'benefits', 'qualifications', 'workhours'] as const

/**
 * What the title or the description says about it, quoted; none where it says nothing. Beside a mode that is `stated` only
 * that some days are at home, which lists of data often have no word for.
 */
export function findModeHints(node: RawNode, stated: WorkMode = 'unknown'): Hint[] {
  if (stated === 'hybrid') return []
  for (const field of fields) {
    const raw = rawStringOf(node, field)
    if (raw === '') continue
    const hint = hintIn(surroundingsOf(raw, promise, 3)) ?? (isEnglish(raw) ? null : hintInOthers(raw))
    if (hint !== null && (stated === 'unknown' || hint.value === 'hybrid')) return [hint]
  }
  return []
}

function hintInOthers(raw: string): Hint | null {
  const isSpoken = ({ text }: Surroundings): boolean => speaksOfHome(text) || says(text)
  const spoken = maySpeakOfMode(raw) ? hintIn(surroundingsOf(raw, modeWords, 2).filter(isSpoken)) : null
  return spoken ?? hintIn(surroundingsOf(raw, alone, 1))
}

function says(text: string): boolean {
  return modeStated(text) !== null || eitherOf(text) !== null
}

/** The sentence that states it best; else the first that speaks of it. */
function hintIn(found: readonly Surroundings[]): Hint | null {
  const meant = found.filter(isMeant)
  for (const each of meant) {
    const stating = partsOf(each).filter(({ text }) => modeStated(text) !== null)
    const best = stating.find(({ text }) => modeStated(text) === 'hybrid') ?? stating[0]
    if (best !== undefined) return hintAt({ ...each, at: best.at }, modeStated(best.text))
  }
  const [first] = meant
  if (first !== undefined) return hintAt(first, modeOfHint(first))
  const refused = found.find((each) => refusesRemote(ownPart(each)))
  return refused === undefined ? null : hintAt(refused, 'onsite')
}

/** "Remote work is not available": who may not be at home is there; "no fully remote role" may be some of both. */
function refusesRemote(part: string): boolean {
  return (
    denied.test(part) &&
    !/\bhybrid|\b(?:full(?:y|[- ]time)?|100 ?%|complete(?:ly)?|permanent(?:ly)?|only|exclusive(?:ly)?)[ -]remote|\b(?:outside|abroad|from other)\b/i.test(
      part,
    )
  )
}

function hintAt(found: Surroundings, stated: WorkMode | null): Hint {
  const value = stated === 'hybrid' || !forNow.test(ownPart(found)) ? stated : null
  return { field: 'workMode', text: quoteFrom(found), value }
}

function isMeant(found: Surroundings): boolean {
  const { text, at } = found
  return (
    !denied.test(text) &&
    withoutDeniedMix(ownPart(found)) === ownPart(found) &&
    !money.test(text.slice(0, at)) &&
    !deskMoney.test(text.slice(at)) &&
    !policy.test(ownPart(found)) &&
    !explained.test(text) &&
    !isOfOthers(found) &&
    !isOfSome(ownPart(found), found)
  )
}

/** Whether a sentence says it of some of those who work there: whom it says it of stands in front. */
function isOfSome(part: string, { text, at }: Surroundings): boolean {
  if (toReader.test(part)) return false
  const lead = text.slice(0, at)
  return ofSome.test(lead.slice(Math.max(0, lead.lastIndexOf(part.slice(0, 20)))))
}

function isOfOthers(found: Surroundings): boolean {
  const lead = found.text
    .slice(0, found.at)
    .split(/[.!?] /)
    .at(-1)!
  const isSaid =
    (ofOthers.test(lead) &&
      !/^(?:\d|one|two|three|four|five|in|office)\b/i.test(found.text.slice(found.at))) ||
    ofOthersBehind.test(found.text.slice(found.at))
  return isSaid && !mayBe.test(lead) && (modeStated(ownPart(found)) ?? 'remote') === 'remote'
}

function ownPart(found: Surroundings): string {
  return partsOf(found).findLast(({ at }) => at <= found.at)?.text ?? found.text
}

/** What the words of a part are, where they are no offer. */
function modeOfHint(found: Surroundings): WorkMode | null {
  const text = ownPart(found)
  if (isOptional(text) || chance.test(found.text.slice(0, found.at))) return null
  if (placeOrHome.test(text)) return 'remote_or_onsite'
  const either = eitherOf(text)
  if (either === null) return readMode(text.replace(other, ''))
  // "Escritório" names no mode but beside one.
  const modes = either.map((words) => readMode(words) ?? 'onsite')
  return judgeMode(modes, [], false)
}
