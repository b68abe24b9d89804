// A sentence that says on which day the work begins, in whatever order its words stand: "Le contrat débute le 1er mai",
// "2027年5月1日から勤務", "Zum 1. Mai suchen wir …". The day is found first, and only its sentence is looked at.

import { pattern } from '../text/pattern.ts'
import type { Announced, AnnouncedContext } from './announcedDates.ts'
import { type DateInSentence, datesInSentences, isLastDay } from './datesInSentences.ts'

/** Words that only mean the start of work. */
const own = pattern('giu')`
  (?<!\p{L})(?:your (?:start|first (?:working )?day)|start (?:date|work)|joining us
    |eintritt|arbeitsbeginn|stellenantritt|dienst(?:antritt|beginn)|tätigkeitsbeginn|einstellung(?:stermin)?
    |prise de (?:poste|fonctions?)|entrée en (?:poste|fonctions?|service)|début (?:du contrat|de mission)|démarrage
    |(?:fecha |data )?(?:prevista )?(?:de )?(?:incorporación|início(?! d[oa]s? (?:projeto|obra|aula))|inicio|entrada|admissão|ingreso|inizio)
    |incorporar(?:[áí]s|ías|te)|empezar[ií]as|comenzar[ií]as|começar(?:ás|ias)|iniziera[im]|comincera[im]|inserimento|assunzione|presa di servizio|decorrenza
    |ingangsdatum|startdatum|indiensttreding|in dienst|aanvang(?:sdatum)?
    |(?:rozpoczęci[ea] pracy|(?:termin )?zatrudnieni[ea]|zaczniesz|początek pracy)|nástup\p{L}{0,2}|nastoup\p{L}+|začnete
    |munkakezdés|belépés\p{L}{0,3}|munkaviszony kezdete|kezdés
    |вы(?:ход\p{L}?|йти) на работу|дата выхода|приступ\p{L}+ к (?:работе|обязанностям)|начало работы|трудоустройств\p{L}
    |işe (?:başla|gir)\p{L}+|göreve başla\p{L}+|tilltr[äa]d\p{L}+|tiltr[eæ]d?\p{L}+|op{1,2}start
    |työt alkavat|(?:työ(?:suhde|t)? )?alkaa|aloita\p{L}{0,4}|aloitus(?:päivä)?
    |(?:ال)?مباشرة|بدء العمل|(?:وقت|تاريخ) البدء|الالتحاق|thời gian bắt đầu|bắt đầu (?:làm )?việc|(?:nhận|đi làm|vào) việc|đi làm)(?!\p{L})
  |入社|勤務開始|着任|就業|入職|入职|到[岗崗]|上[岗崗班]|报到|입사|근무 ?(?:시작|개시)|출근
`
/** What or who begins, and that it does. */
const subject = pattern('giu')`
  (?<!\p{L})(?:you|candidates?|(?:th(?:e|is) )?(?:position|role|post|job|contract|employment|appointment|internship|apprenticeship)
    |sie|du|ihr|stelle|ausbildung|vertrag|arbeitsverhältnis|tätigkeit|praktikum|anstellung|vertretung
    |vous|tu|poste|contrat|mission|stage|CDD|CDI|puesto|contrato|trabajo|trabalho|função|vaga|contratto|lavoro|rapporto
    |je|u|functie|baan|dienstverband|umowa|praca|pracę|pracovní poměr|práce|smlouva
    |munkaviszony|munka|munkát|állás|munkakör|работ\p{L}{1,2}|договор|iş|işe|sözleşme
    |tjänsten|anställningen|arbetet|vikariatet|stillingen|engasjementet|ansættelsen|arbejdet|jobbet
    |(?:työ|tehtävä|sijaisuus)|العمل|العقد|الوظيفة|công việc|hợp đồng)(?!\p{L})
`
const verb = pattern('giu')`
  (?<!\p{L})(?:start(?:s|ing|et|est|er|ar|en|ed)?|begin(?:s|ning|t)?|beginn(?:st|t|en)|commenc(?:e|es|ing|ez)|fang\p{L}{1,3}|débute\p{L}{0,2}
    |démarre\p{L}{0,2}|commencera|prend(?:ra)? effet|empieza|comienza|inicia|começa|(?:tem|terá) início|inizia|comincia|decorre|gaat in|vangt aan
    |ingaat|rozpocz(?:yna|niesz)|zaczyna|obowiązuje od|začíná|kezdőd\p{L}+|начина\p{L}+|начн\p{L}+|başla\p{L}*|börjar|begynner|begynder
    |alkaa|يبدأ|تبدأ|bắt đầu)(?!\p{L})
`
/** That somebody is sought, and from which day on. */
const seeking = pattern('giu')`
  (?<!\p{L})(?:such(?:en|t)|gesucht|besetz\p{L}*|zu vergeben|(?:an|ein)stellung erfolgt|need you|recherch\p{L}+|cherch\p{L}+|recrut\p{L}+|embauch\p{L}+|busca\p{L}*
    |procura\p{L}+|cerca\p{L}*|ricerc\p{L}+|l['’]assunzione|assum\p{L}+|zoek\p{L}{0,2}|zatrudni\p{L}+|poszuk\p{L}+|szuka\p{L}+|praca|hled\p{L}+|přij\p{L}+
    |keres\p{L}*|betölt\p{L}+|tölthető be|ищ\p{L}+|требу\p{L}+|набира\p{L}+|söker|søker|søger|ansett?\p{L}*|ansæt\p{L}+|täytetään|haemme|alınacak\p{L}*
    |hiring|recruiting|looking for|lavoro)(?!\p{L})
  |募集|採用|勤務|근무|채용|招聘|工作|تعيين|نبحث|cần tuyển
`
/** What the job is until then, where it is said of the job or of nothing. */
const vacant =
  /(?<!\p{L})(?:available|vacante?|ledig|verfügbar|disponible|disponível|disponibile|beschikbaar)(?!\p{L})/giu
const fromBefore = pattern('iu')`
  (?<!\p{L})(?:from|as of|ab(?: dem)?|zum|pr\.?(?: den)?|à (?:partir|compter) d[ue]|dès le|au|a (?:partir|contar) del?
    |dal|vanaf|per|od(?: dnia)?|с|fr\.o\.m\.?|från(?: och med)?(?: den)?|fra(?: den)?|اعتبارا من|ابتداء من|từ(?: ngày)?|自|从)\s?$
`
const fromBehind = /^(?:-?(?:j[éá]?t[őo]l|től|tól)|から|부터|起|より| alkaen| itibar[ıi]yla| tarihinde)/iu
const dayBehind = /^\s?(?:に|から|起|より|に?は|에\s?)?(?:の|前后)?/u
/** What else begins, and what ends. */
const ofOthers = pattern('iu')`
  (?<!\p{L})(?:interview|gespräch|bewerbung|entretien|entrevista|colloqui|gesprek|rozmow|pohovor|intervju|samtale|haastattel|interjú|собесед
    |mülakat|phỏng vấn|مقابل|projekt|project|projet|proyecto|progetto|проект|kurs\b|cours|schulung|lehrgang|semester|season|saison|temporada
    |shop|store|laden|magasin|tienda|loja|negozio|butik|winkel|sklep|obchod|магазин|fair\b|messe|feria|tarif|convenio|agreement|opens|öffn|ouvr|abre|abrir
    |since|seit|depuis|desde que|ends|endet)
  |面接|面试|面試|면접|プロジェクト|项目|프로젝트
`
/** Between the words and the date: more words, and nothing that parts them. */
const near = /^[^\d:：;()]{0,40}$/u
const adjacent = /^[\s:：–-]*[^\d:：;,()]{0,24}[:：]?\s?$/u

/** The first day on which a sentence says that the work begins; null where none does. */
export function startBesideDate(text: string, plain: string, context: AnnouncedContext): Announced | null {
  for (const each of datesInSentences(text, plain, context)) {
    const { said, date } = each
    if (isLastDay(each)) continue
    const words = wordsBefore(each) ?? wordsBehind(each)
    if (words === null || ofOthers.test(words.text)) continue
    const whole = words.isBefore ? `${words.text}${said}` : `${said}${words.text}`
    return { text: whole.replace(/\s+/g, ' ').trim(), date }
  }
  return null
}

interface Words {
  text: string
  isBefore: boolean
}

function wordsBefore({ before, after }: DateInSentence): Words | null {
  const words = lastOf(own, before)
  if (words !== null && adjacent.test(before.slice(words.end)))
    return { text: before.slice(words.start), isBefore: true }
  const begins = lastOf(verb, before)
  if (begins !== null && near.test(before.slice(begins.end))) {
    const who = lastOf(subject, before.slice(0, begins.start)) ?? lastOf(subject, before.slice(begins.end))
    if (who !== null) return { text: before.slice(Math.min(who.start, begins.start)), isBefore: true }
  }
  const free = fromBefore.test(before) ? lastOf(vacant, before) : null
  if (
    free !== null &&
    (lastOf(subject, before.slice(0, free.start)) !== null || !/\p{L}/u.test(before.slice(0, free.start)))
  )
    return { text: before, isBefore: true }
  const seeks = fromBefore.test(before) || fromBehind.test(after) ? lastOf(seeking, before) : null
  return seeks !== null && /^[^:：;]{0,80}$/u.test(before.slice(seeks.end))
    ? { text: before.slice(seeks.start), isBefore: true }
    : null
}

function wordsBehind({ before, after }: DateInSentence): Words | null {
  const isFrom = fromBefore.test(before) || fromBehind.test(after)
  const gap = dayBehind.exec(after)![0].length
  const words = firstOf(own, after)
  if (words !== null && (words.start <= gap || (isFrom && near.test(after.slice(0, words.start)))))
    return { text: after.slice(0, words.end), isBefore: false }
  const begins = isFrom ? (firstOf(seeking, after) ?? firstOf(verb, after)) : null
  return begins !== null && near.test(after.slice(0, begins.start))
    ? { text: after.slice(0, begins.end), isBefore: false }
    : null
}

interface Span {
  start: number
  end: number
}

function firstOf(words: RegExp, text: string): Span | null {
  const [match] = text.matchAll(words)
  return match === undefined ? null : { start: match.index, end: match.index + match[0].length }
}

function lastOf(words: RegExp, text: string): Span | null {
  let found: Span | null = null
  for (const { 0: said, index } of text.matchAll(words)) found = { start: index, end: index + said.length }
  return found
}
