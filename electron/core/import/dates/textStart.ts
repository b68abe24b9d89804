// "The position starts on 3 March 2027" in the running text of a posting: offered beside a start that is not stated,
// never adopted. Only a phrase that says when the work begins counts, with the time right behind it.

import { westernDigits } from '../../../../shared/westernDigits.ts'
import { isEnglish } from '../text/english.ts'
import { pattern } from '../text/pattern.ts'
import { type Announced, type AnnouncedContext, findAnnounced } from './announcedDates.ts'
import type { DateOrder } from './dateOrder.ts'
import { foldWord, monthOf } from './monthNames.ts'
import { startBesideDate } from './startBesideDate.ts'
import { season } from './titleStart.ts'

/** What one starts in, as the subject of a sentence that says when. */
const work =
  '(?:position|role|post|appointment|contract|job|employment|internship|placement|studentship|fellowship|programme|traineeship)'
/** How the start is announced in English. */
const inEnglish = [
  '(?:(?:anticipated|expected|desired|target|preferred|proposed|earliest|ideal|possible|planned) )?start(?:ing)? date(?: for (?:this|the) [a-z]{3,14})?(?: (?:will be|of|for|would be|from))?',
  '(?:anticipated|expected|desired|target|preferred|proposed|earliest) start',
  '(?:commencement|joining|onboarding) date|date of (?:commencement|joining|appointment)',
  `${work} (?:(?:is|will|would|to|can|should|be|due|expected|scheduled|planned) ){0,4}(?:starts?|starting|begins?|beginning|commences?|commencing|available)(?: (?:from|by|no later than))?`,
  '(?:candidate|appointee|holder|hire|you|who) (?:(?:can|could|will|would|should|must|is|are|be|able|' +
    'expected|needs?|available|to) ){1,4}(?:start|begin|commence|join)(?: us| work| from)?|' +
    `${work} (?:dates|period)|employment from`,
  '(?<=(?:^|\\n|\\. )[^a-z]{0,4})(?:start|starts|starting|beginning|commencing)(?: from)?|' +
    '(?:starting|beginning|commencing)(?<=(?:[,;(–-]|years?|months?|term|period) [a-z]{8,10})(?: on| from)?|' +
    "(?:to|you[’']ll) (?:start|begin|commence|join)(?: us| work| from)?|required (?:from|for)",
]
/** In other languages that part their words. */
const inOthers = [
  'eintritt(?:stermin|sdatum)?|beginn (?:der|des) (?:ausbildung|tätigkeit|beschäftigung|anstellung|' +
    'vertrags|arbeitsverhältnisses)|(?:ausbildungs|praktikums|vertrags|dienst|einsatz|projekt)beginn|' +
    'arbeitsbeginn|stellenantritt|(?<=(?:^|\\n)[^\\p{L}\\n]{0,4})beginn(?= ?[:：])|' +
    '(?:sie|du|wir)(?: \\p{L}{2,12}){0,2} (?:starte(?:st|n)|beginn(?:en|st))[^.\\n]{0,40}? (?:ab|zum|am)',
  '(?:suchen(?: wir)?|sucht|besetzen)(?: (?!bis)\\p{L}{2,20}){0,4} (?:zum|per|ab(?: dem)?)|(?:suchen(?: wir)?|sucht)(?= nach vereinbarung)',
  '(?:ist|sind|wird|werden)(?: (?!bis)\\p{L}{2,20}){0,4} (?:zum|ab(?: dem)?)(?=[^.\\n]{3,8}[^\\n]{0,100}(?:besetz|gesucht|vergeben|stelle))',
  '(?<!bis )zum(?= \\d{1,2}\\.[ \\d\\p{L}.]{3,16}\\d{4} (?:ist|sind|suchen|sucht|wird|werden|besetzen|eine?n?|oder) )',
  '(?:poste )?à pourvoir|prise de (?:poste|fonctions?)(?: prévue)?|' +
    'date de (?:début|prise de poste|démarrage)(?: (?:prévue|souhaitée))?|' +
    '(?:contrat|stage|alternance|poste|mission|CDD|CDI)[^.\\n]{0,60}? à (?:partir|compter) d[eu]|' +
    'entrée en (?:fonctions?|service)|démarrage|' +
    "début(?: (?:du (?:contrat|stage|poste)|de (?:la )?mission))?(?= ?:)|(?:date )?d[’']embauche(?: prévue)?|" +
    'disponibilité(?= ?:? ?imm)',
  '(?:fecha de )?incorporación|fecha de (?:inicio|ingreso)(?: prevista)?|data de início|início(?= imediat)|' +
    'decorrenza|inserimento|data (?:di )?inizio(?: prevista)?|inizio(?= ?:? ?imm)|' +
    'disponibilità(?= immediata)|inicio(?= inmediato)',
  'rozpoczęci[ea] pracy|(?:datum |termín )?nástup(?:u)?(?: možný)?(?: od)?|praca(?= od zaraz)|' +
    '(?:munka)?kezdés|mulai (?:be)?kerja|начало работы(?: с)?|выход на работу(?: с)?|' +
    '[iİ]şe başlama(?: tarihi)?|indiensttreding',
  // "Vollzeit, ab Januar 2027", "CDI · dès le 2 mars 2027"
  "(?<=(?:^|\\n|[,;|·•/(]) ?)(?:ab|dès|à partir d(?:e|u|['’])|vanaf|a partir de|fra|från|" +
    'od)(?= (?:(?:dem|le|el|den) )?(?:\\d{1,2}[. ]|\\p{L}{3,9} 20\\d\\d)[\\p{L}\\d. ]{0,18}(?:$|' +
    '[\\n,;|·•/()–-]| (?:oder|ou|o|of|eller|lub|or|in|en|à) ))',
  'inizio(?: (?:del (?:lavoro|contratto|rapporto)|attività))?(?: previst[oa])?(?= ?[:：])|' +
    '(?:zoeken|zoekt)[^.\\n]{2,80}? per(?= \\d{1,2} \\p{L}{3,9} \\d{4})|' +
    'med (?:start|opstart|tiltrædelse)(?: (?:den|pr\\.?))?|(?:søger|ansætter|ansættes)[^.\\n]{0,100}? pr\\.(?: (?:den|d\\.))?',
  'startdatum|ingangsdatum|datum indiensttreding|tillträde(?:sdag|sdatum)?|tiltredelse(?:sdato)?|' +
    'tiltrædelse(?:sdato|sdag)?(?: pr\\.)?|oppstart(?:sdato)?|startdato|' +
    '(?:(?:fast)?ansættelse|besættelse|besættes) (?:pr|den)\\.?|' +
    'per(?= \\d{1,2} \\p{L}{3,9} \\d{4}[^.\\n]{0,40}(?:zoeken|vacature|te vervullen))|(?:tehtävä|työ) alkaa|' +
    'aloitus(?:päivä)?',
]
const announcement = new RegExp(`(?<!\\p{L})(?:${[...inEnglish, ...inOthers].join('|')})(?!\\p{L})`, 'giu')
/** The same of a text known to be English, whose letters need no tables to be told. */
const announcementInEnglish = new RegExp(`\\b(?:${inEnglish.join('|')})\\b`, 'gi')

/** Writing without spaces. */
const unspaced =
  /(?:入社|採用|着任|勤務開始|就業開始)(?:予定)?(?:日|時期)|(?:到[岗崗]|入[职職]|上[岗崗])(?:时间|時間|日期)|可上班日|입사 ?(?:예정)? ?일|근무 ?(?:시작|개시) ?(?:예정)? ?일/g
const otherScripts = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/
/** As soon as can be, by arrangement. */
const soonThere =
  /^[\s:：】\]）)]{0,4}(即日[^\s、。\n]{0,2}|随时[^\s，。\n]{0,2}|立即|尽快|不限|応相談|随時|즉시|협의)/u

/** What people say where no day is fixed: a month, a season, or that it is urgent. */
const roughly = pattern('iu')`
  ^(?:\s|[:–—-]|(?:no later than|not later than|by|is|of|in|on|from|the|ab|im|zum|per|est|en|début|mi|fin
      |a|à|od|le) |(?:early|mid|late|anfang|mitte|ende)[- ]){0,6}((?:spring|summer|autumn|fall|winter
      |q[1-4]|(?<month>\p{L}{3,12}))\.? 20\d\d
    |(?<=(?:early|mid|late|anfang|mitte|ende|début|mi|fin)[- ])20\d\d(?!\d)
    |(?<= (?:in|im|en) )(?<only>\p{L}{3,9})(?: (?:or|oder|of|ou|o) \p{L}{3,9})?(?!\p{L}| 20)
    |as soon as possible|a\.?s\.?a\.?p|immediate(?:ly)?|(?:as of )?now|any ?time|(?:per )?sofort
    |nach (?:vereinbarung|absprache)|umgehend|à convenir|a convenir|azonnal\p{L}{0,2}|segera|secepatnya
    |nächstmöglich(?:en (?:zeitpunkt|termin))?|dès que possible|de suite|immédiat(?:e(?:ment)?)?
    |inmediat[oa](?:mente)?|lo antes posible|imediat[oa](?:mente)?|immediat[oa](?:mente)?
    |zo spoedig mogelijk|od zaraz|ihn?ed(?:ne)?|ihneď|dle dohody|dohodou|сразу|как можно скорее|snarast
    |omgående|snarest|hurtigst muligt|heti|zo snel mogelijk|per direct|per omgaande|enligt överenskommelse
    |etter avtale|efter aftale)(?!\p{L})
`

/** The same as one phrase, wherever it stands, where the sentence has a place to fill. */
const atOnce = pattern('iu')`
  (?<!\p{L})(?:zum (?:nächst|frühest)möglichen (?:Zeitpunkt|Termin)
    |(?:suchen|sucht|zu besetzen) (?:wir )?(?:[\p{L}-]+ ){0,3}?ab sofort
    |ab sofort (?:gesucht|zu besetzen)|ab sofort(?= (?:in (?:voll|teil)zeit|(?:unbe|be)fristet)(?!\p{L}))
    |(?<=(?:^|\n)[-*•\s]{0,4})ab sofort(?=\s*(?:\n|$))|incorporación inmediata|início imediato
    |per direct (?:beschikbaar|gezocht|zoeken|te )|azonnali (?:munka)?kezdés
    |immediate (?:start(?! ?-?ups?)|joiners?))(?!\p{L})
`
const atOnceInEnglish = /\bimmediate (?:start(?! ?-?ups?)|joiners?)\b/i

/** "Summer 2027 Internship." as a sentence or a heading begins */
const seasonOfInternship = pattern('iu')`
  (?<=(?:^|\n|[.!?] )[-*•\s]{0,4})(?:${season}(?:/${season})? 20\d\d|20\d\d ${season}) (?:[\p{L}-]{1,30} ){0,3}(?:internship|co-op
    |traineeship|placement|praktikum|intern)(?!\p{L}| (?:alumn|cohort|project|stor))
`

/** Quick test for what it cannot match without. */
const mayNameSeason = /20\d\d [a-zé]/i

/** "je kunt in maart of april starten", "in maart of april te starten": a month, and the verb behind it. */
const monthAndVerb =
  /(?<!\p{L})(?:in|im|vanaf|ab|per) (?<month>\p{L}{3,9})(?: (?:of|oder|en|und) (?:in )?(?<other>\p{L}{3,9}))?(?: 20\d\d)? (?:te |zu )?(?:starten|beginnen)(?!\p{L})/giu
/** Whom such a sentence speaks to, or what is sought. */
const spokenTo =
  /(?<!\p{L})(?:je|jij|jou|u|du|dich|dir|sie|ihr|kandida\p{L}*|collega|functie|stage|stelle|praktikum)(?!\p{L})[^.!?\n]*$/iu

function monthBeforeVerb(text: string): string | null {
  for (const { 0: said, index, groups } of text.matchAll(monthAndVerb)) {
    const named = [groups!.month, groups!.other].filter((word) => word !== undefined)
    const lead = text.slice(Math.max(0, index - 120), index)
    if (named.every((word) => monthOf(foldWord(word)) !== null) && spokenTo.test(lead)) return said
  }
  return null
}

const longestText = 60_000

/** When the work begins, as the text says it; `date` only where a day is named. Null where nothing says when. */
export function findTextStart(
  plainText: string,
  postedOn: string | null,
  order: DateOrder | null = null,
): Announced | null {
  const text = plainText.length > longestText ? plainText.slice(0, longestText) : plainText
  const isInEnglish = isEnglish(plainText)
  const phrases = isInEnglish ? announcementInEnglish : announcement
  // Most texts hold none of the phrases, and then are gone through once for them all.
  const isAnnounced = text.search(phrases) >= 0
  const context = { postedOn, order, isStart: true }
  const day = isAnnounced ? findAnnounced(text, text, phrases, context) : null
  if (day !== null) return day
  const said = otherScripts.test(text) ? startUnspaced(text, context) : null
  const beside = said === null ? startBesideDate(text, westernDigits(text), context) : null
  if (beside !== null) return beside
  if (said !== null) return said
  for (const { 0: phrase, index } of isAnnounced ? text.matchAll(phrases) : []) {
    const end = index + phrase.length
    const when = roughly.exec(text.slice(end, end + 60))
    const month = when?.groups?.month ?? when?.groups?.only
    if (when !== null && (month === undefined || monthOf(foldWord(month)) !== null))
      return { text: text.slice(index, end + when[0].length).replace(/\s+/g, ' '), date: null }
  }
  const soon = (isInEnglish ? atOnceInEnglish : atOnce).exec(text)?.[0]
  const rough =
    soon ??
    (isInEnglish ? null : monthBeforeVerb(text)) ??
    (mayNameSeason.test(text) ? seasonOfInternship.exec(text)?.[0] : null) ??
    null
  return rough === null ? null : { text: rough.replace(/\s+/g, ' '), date: null }
}

function startUnspaced(text: string, context: AnnouncedContext): Announced | null {
  const day = findAnnounced(text, westernDigits(text), unspaced, context)
  if (day !== null) return day
  for (const { 0: phrase, index } of text.matchAll(unspaced)) {
    const end = index + phrase.length
    const said = soonThere.exec(text.slice(end, end + 20))?.[0]
    if (said !== undefined) return { text: phrase + said, date: null }
  }
  return null
}
