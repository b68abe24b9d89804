// Kinds of employment on two axes, hours and contract, because schema.org mixes them in one list. Words that fit
// neither are kept as written. Import specification 9; the words are those that sites were seen to write.

import { warning } from '../../../../shared/messages.ts'
import type { contractKinds, Employment, scheduleKinds, Warning } from '../../../../shared/posting.ts'
import { fieldOf, type RawNode, type Reading } from '../raw.ts'
import { isPlaceholder, readTexts } from '../text/text.ts'

type Schedule = (typeof scheduleKinds)[number]
type Contract = (typeof contractKinds)[number]

// Lower case; runs of spaces, hyphens and underscores are one space. en de fr es it nl pl cs zh ja.
const scheduleWords: Record<Schedule, string> = {
  full_time:
    'full time|fulltime|ft|full|regular full time|vollzeit|in vollzeit|temps plein|temps complet|à temps plein|' +
    'tiempo completo|jornada completa|a tiempo completo|tempo pieno|a tempo pieno|full time job|voltijd|voltijds|fulltime baan|' +
    'pełny etat|cały etat|pełen etat|plný úvazek|práce na plný úvazek|hpp|hlavní pracovní poměr|全职|全職|フルタイム|常勤',
  part_time:
    'part time|parttime|pt|part|regular part time|teilzeit|in teilzeit|minijob|mini job|geringfügig|geringfügige beschäftigung|temps partiel|' +
    'à temps partiel|tiempo parcial|media jornada|jornada parcial|a tiempo parcial|tempo parziale|a tempo parziale|deeltijd|' +
    'deeltijds|niepełny etat|część etatu|pół etatu|zkrácený úvazek|částečný úvazek|práce na zkrácený úvazek|兼职|兼職|パートタイム|パート|アルバイト|非常勤',
  per_diem:
    'per diem|perdiem|prn|daily|day labour|day labor|auf tagesbasis|à la journée|por día|a giornata|per dag|日雇い|日结',
}

const contractWords: Record<Contract, string> = {
  permanent:
    'permanent|perm|regular|indefinite|permanent contract|permanent position|unbefristet|festanstellung|feste anstellung|' +
    'unbefristete festanstellung|cdi|contrat à durée indéterminée|durée indéterminée|indefinido|contrato indefinido|fijo|' +
    'tempo indeterminato|a tempo indeterminato|contratto a tempo indeterminato|vast|vaste baan|vast dienstverband|onbepaalde tijd|' +
    'umowa o pracę|umowa na czas nieokreślony|czas nieokreślony|doba neurčitá|na dobu neurčitou|正式|正社員|無期雇用',
  contractor:
    'contractor|contract|contractual|contract to hire|freelance|freelancer|free lance|independent contractor|self employed|subcontractor|c2c|1099|b2b|' +
    'b2b contract|freie mitarbeit|freiberuflich|freiberufler|selbständig|selbstständig|indépendant|autónomo|autonomo|por obra|libero professionista|' +
    'partita iva|zzp|zzper|zelfstandig|kontrakt b2b|umowa zlecenie|umowa o dzieło|živnostník|osvč|ičo|práce na živnostenský list|合同|合同工|业务委托|業務委託|契約社員|フリーランス',
  temporary:
    'temporary|temp|fixed term|fixed term contract|limited|interim|term|temporary contract|temp to hire|temp to perm|befristet|zeitarbeit|aushilfe|' +
    'leiharbeit|arbeitnehmerüberlassung|cdd|contrat à durée déterminée|durée déterminée|intérim|interimaire|intérimaire|temporal|contrato temporal|eventual|' +
    'tempo determinato|a tempo determinato|contratto a tempo determinato|tijdelijk|tijdelijk contract|bepaalde tijd|uitzendkracht|' +
    'umowa na czas określony|czas określony|praca tymczasowa|doba určitá|na dobu určitou|brigáda|dpp|dpč|临时|臨時|派遣|派遣社員|有期雇用',
  seasonal:
    'seasonal|season|summer job|holiday job|saison|saisonal|saisonarbeit|saisonnier|ferienjob|estacional|temporada|stagionale|seizoenswerk|sezonowa|' +
    'praca sezonowa|sezónní|季节性|季節',
  intern:
    'intern|internship|trainee|traineeship|placement|student|working student|co op|coop|graduate program|graduate programme|praktikum|praktikant|praktikantin|' +
    'werkstudent|werkstudentin|abschlussarbeit|stage|stagiaire|prácticas|practicas|becario|beca|tirocinio|stagista|staż|praktyka|praktyki|stáž|' +
    '实习|实习生|實習|インターン|インターンシップ',
  apprentice:
    'apprentice|apprenticeship|ausbildung|lehre|lehrling|auszubildende|auszubildender|azubi|duales studium|apprentissage|alternance|' +
    "contrat d'apprentissage|aprendizaje|aprendiz|apprendistato|leerling|leerwerkplek|bbl|przyuczenie|učeň|学徒|見習い",
  volunteer:
    'volunteer|volunteering|voluntary|ehrenamt|ehrenamtlich|freiwillig|freiwilligendienst|bénévole|bénévolat|volontariat|voluntario|voluntariado|volontario|' +
    'volontariato|vrijwilliger|vrijwilligerswerk|wolontariat|wolontariusz|dobrovolník|dobrovolnictví|志愿者|志願者|ボランティア',
  other:
    'other|others|misc|sonstige|sonstiges|andere|autre|otro|otros|altro|anders|overig|inne|inny|jiné|ostatní|其他|その他',
}

const scheduleOf = indexWords(scheduleWords)
const contractOf = indexWords(contractWords)

function indexWords<Kind extends string>(table: Record<Kind, string>): ReadonlyMap<string, Kind> {
  const index = new Map<string, Kind>()
  for (const kind of Object.keys(table) as Kind[])
    for (const word of table[kind].split('|')) index.set(word, kind)
  return index
}

/** Reads `employmentType`. Several values are alternatives. `raw` holds all of them as written. */
export function readEmployment(node: RawNode): Reading<Employment> {
  const field = fieldOf(node, 'employmenttype')
  const schedule = new Set<Schedule>()
  const contract = new Set<Contract>()
  const raw = new Set<string>()
  const warnings: Warning[] = []
  for (const token of readTexts(field).flatMap(splitTypes)) {
    if (raw.has(token)) continue
    raw.add(token)
    const hours = scheduleOf.get(keyOf(token))
    const terms = contractOf.get(keyOf(token))
    if (hours !== undefined) schedule.add(hours)
    if (terms !== undefined) contract.add(terms)
    if (hours === undefined && terms === undefined) {
      warnings.push(warning('EMPLOYMENT_UNKNOWN', { field: 'employment', path: field!.path, raw: token }))
    }
  }
  return { value: { schedule: [...schedule], contract: [...contract], raw: [...raw] }, warnings }
}

function splitTypes(text: string): string[] {
  // The whole first: some names hold a separator themselves ("temp to hire", "Co-op").
  if (isKnown(text)) return [text]
  return text
    .split(/[,;|/、，]|\s(?:and\/or|and|or|und|oder|et|ou|y|o|e|en|of|lub)\s|\s[-–—]\s|[()]/i)
    .map((part) => part.trim())
    .flatMap((part) => (isKnown(part) ? [part] : splitPair(part)))
    .filter((part) => !isPlaceholder(part))
}

/** "Permanent Full-time" names both axes at once; split only where both halves are known. */
function splitPair(text: string): string[] {
  const words = text.split(/\s+/)
  for (let cut = 1; cut < words.length; cut++) {
    const halves = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
    if (halves.every(isKnown)) return halves
  }
  return [text]
}

function isKnown(text: string): boolean {
  return scheduleOf.has(keyOf(text)) || contractOf.has(keyOf(text))
}

function keyOf(text: string): string {
  // Enumerations of schema.org arrive as addresses too: `https://schema.org/FULL_TIME`.
  const local = /^https?:\/\/\S*[/#]([^/#]+)$/.exec(text)?.[1] ?? text
  return local
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/ (?:position|job|role|employment|employee|stelle)$/, '')
    .replace(/^employment type:? /, '')
    .trim()
}
