// What a page says under a label of its own: "Location: Leeds", a table of two columns, a list of terms, a small
// heading above a short line. Only labels that mean one thing are known, and where a label comes back with other
// values the page lists several jobs and nothing is taken.

import type { RawField } from '../../raw.ts'
import { blockTags } from '../../text/htmlTags.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  lineOf,
  nodesBelow,
} from '../dom.ts'
import { foreignLabels } from './foreignLabels.ts'

/** By schema.org's name; lower case, without a colon. */
const labels: Record<string, string> = {
  title:
    'job title|position title|post title|vacancy title|title of position|title of post|stellenbezeichnung|stellentitel|intitulé du poste|título del puesto|functietitel|職種|岗位名称|职位名称',
  hiringorganization:
    'company|company name|employer|employer name|organisation|organization|hiring organization|arbeitgeber|unternehmen|firma|entreprise|employeur|société|empresa|empleador|azienda|bedrijf|werkgever|pracodawca|arbetsgivare|arbeidsgiver|arbejdsgiver|työnantaja|zaměstnavatel|работодатель|компания|роботодавець|işveren|şirket|会社名|企業名|公司|公司名称|회사명|기업명|الشركة|اسم الشركة',
  joblocation:
    'location|locations|job location|job locations|work location|place of work|workplace|office location|city|based in|ort|standort|arbeitsort|einsatzort|dienstort|arbeitsplatz|lieu|lieu de travail|localisation|lieu du poste|ubicación|lugar de trabajo|localidad|población|sede|sede di lavoro|luogo di lavoro|luogo|locatie|plaats|standplaats|werklocatie|lokalizacja|miejsce pracy|arbetsort|placeringsort|arbejdssted|arbeidssted|sijainti|místo výkonu práce|místo pracoviště|город|место работы|місто|çalışma yeri|şehir|localização|local de trabalho|cidade|勤務地|工作地点|근무지|근무지역|مكان العمل|الموقع',
  employmenttype:
    "employment type|job type|time type|type of employment|contract type|type of contract|position type|job status|working pattern|schedule type|anstellungsart|beschäftigungsart|beschäftigungsumfang|vertragsart|arbeitsverhältnis|type de contrat|contrat|type d’emploi|type d'emploi|temps de travail|tipo de contrato|tipo de jornada|jornada laboral|jornada|tipo di contratto|contratto|dienstverband|contractvorm|rodzaj umowy|wymiar pracy|wymiar etatu|anställningsform|anställningstyp|omfattning|stillingstype|ansættelsesform|ansettelsesform|työsuhde|typ úvazku|тип занятости|вид занятости|занятость|тип зайнятості|çalışma şekli|tipo de vaga|雇用形態|工作性质|고용형태|نوع الوظيفة",
  basesalary:
    'salary|salary range|base salary|annual salary|starting salary|competitive salary|compensation range|pay|pay range|pay rate|hourly rate|wage|wages|compensation|remuneration|rate of pay|gehalt|vergütung|bezahlung|salaire|rémunération|salario|sueldo|salario bruto|retribución|retribuzione|stipendio|salaris|salarisindicatie|wynagrodzenie|lön|løn|lønn|palkka|plat|mzda|зарплата|заработная плата|зарплатня|maaş|ücret|salário|remuneração|給与|給料|年収|月給|薪资|薪资待遇|급여|연봉|الراتب',
  dateposted:
    'posted|date posted|posted on|posting date|posted date|published|published on|publication date|date published|veröffentlicht|veröffentlicht am|veröffentlichungsdatum|online seit|publié le|date de publication|publicado|publicada|fecha de publicación|pubblicato il|data di pubblicazione|geplaatst|geplaatst op|publicatiedatum|opublikowano|data publikacji|publicerad|publiceringsdatum|datum zveřejnění|дата публикации|опубликовано|yayın tarihi|data de publicação|掲載日|发布日期|发布时间|등록일',
  validthrough:
    'closing date|close date|closes|closing|deadline|application deadline|apply by|apply before|applications close|closing date for applications|expires|expiry date|end date of posting|bewerbungsfrist|bewerbungsschluss|bewerbungsende|date limite|date limite de candidature|fecha límite|fecha de cierre|plazo de inscripción|scadenza|scadenza candidature|sluitingsdatum|reageren voor|reageren tot|termin składania|ważna do|sista ansökningsdag|ansøgningsfrist|søknadsfrist|hakuaika päättyy|срок подачи|son başvuru tarihi|prazo|prazo de inscrição|応募締切|締切|掲載期限|截止日期|마감일',
  identifier:
    "job id|job requisition id|job number|job reference|job ref|reference|reference number|reference no|ref|ref no|vacancy id|vacancy reference|vacancy number|requisition id|requisition number|req id|req number|posting id|referenznummer|referenz|kennziffer|stellen-id|job-id|stellennummer|référence|référence de l’offre|numéro de l'offre|referencia|riferimento|codice annuncio|referentie|referentienummer|vacaturenummer|numer referencyjny|nr ref|referensnummer|annonsnummer|stillingsnummer|求人番号|职位编号|공고번호",
  joblocationtype: 'workplace type|work model|work arrangement|work mode|remote type|arbeitsmodell',
  industry:
    'industry|industries|sector|branche|secteur|secteur d’activité|sector de actividad|settore|bransch|業種|行业|업종',
  experiencerequirements:
    'experience|experience level|seniority|seniority level|years of experience|experience required|berufserfahrung|karrierestufe|expérience|experiencia|experiencia mínima|esperienza|ervaring|doświadczenie|erfarenhet|опыт работы|требуемый опыт|経験|工作经验|경력',
  educationrequirements:
    "education|education level|qualification level|minimum education|niveau d’études|niveau d'études|formation|estudios mínimos|titolo di studio|opleidingsniveau|wykształcenie|utbildning|образование|学歴|学历|학력",
}

const fieldOfLabel = new Map<string, string>()
for (const [field, list] of [...Object.entries(foreignLabels), ...Object.entries(labels)])
  for (const label of list.split('|')) fieldOfLabel.set(label, field)

const longestLabel = 40
const longestValue = 160
/** So many different values under one label are a list of jobs, and so are so many labels. */
const mostValues = 2
const mostPairs = 200
/** A label and its value are a handful of elements. */
const mostNodes = 60
/** Running text is not the value of a label. */
const sentence = /[。！？]|[.!?]\s+\p{Lu}|(?:\p{L}{2,}[,;:]?\s+){5,}\p{L}+[.!?]$/u
/** A template's blank: "[Date]". */
const unfilled = /^(?:\[[^\]]*\]|\{\{.*\}\}|<[^>]*>|_{3,}|x{2,})\.?$/i
const headsLinks: ReadonlySet<string> = new Set(['hiringorganization', 'joblocation'])
const leaves = /^(?:dt|th|td|h[2-6]|strong|b|span|label|div|p|li|em|small)$/
const skipped =
  /^(?:nav|footer|aside|form|script|style|noscript|template|svg|iframe|button|select|dialog|head)$/

/** The facts under a document's labels, by schema.org's name. `mostOfOne` is how many values one label may have. */
export function readLabelledFacts(
  document: DomNode,
  mostOfOne = mostValues,
  isLeftOut: (element: DomElement) => boolean = () => false,
): Map<string, RawField> {
  const found = new Map<string, Set<string>>()
  let count = 0
  for (const node of nodesBelow(
    document,
    (element) => !skipped.test(element.tagName) && !isLeftOut(element),
  )) {
    if (!isElement(node) || !leaves.test(node.tagName)) continue
    for (const { field, value } of pairsOf(node)) {
      count += 1
      if (count > mostPairs) return new Map()
      if (value === '' || sentence.test(value.replace(/(?<=\d)\.(?=\s)/g, '')) || unfilled.test(value))
        continue
      const values = found.get(field) ?? new Set()
      values.add(value)
      found.set(field, values)
    }
  }
  const facts = new Map<string, RawField>()
  for (const values of found.values()) if (values.size > mostValues) return facts
  for (const [field, values] of found) {
    // Hours and contract stand under labels of their own.
    const told = field === 'employmenttype' ? [...values] : [...values].slice(0, 1)
    if (told.length > 0 && values.size <= mostOfOne)
      facts.set(field, { key: field, path: `page.label.${field}`, rung: 'text', values: told })
  }
  return facts
}

interface Pair {
  field: string
  value: string
}

function pairsOf(element: DomElement): Pair[] {
  if (childrenOf(element).some((child) => isElement(child) && child.tagName === 'br')) {
    return brokenLines(element).flatMap((line) => pairOfLine(line))
  }
  const text = shortText(element, longestLabel + longestValue)
  if (text === null) return []
  const own = fieldOfLabel.get(labelOf(text))
  if (own === undefined) return pairOfLine(text)
  // Columns of links at the end of a page are headed so as well.
  const value = valueAfter(element, /^h\d$/.test(element.tagName) && headsLinks.has(own))
  return [{ field: own, value: value ?? '' }]
}

/** What a line says under a known label: `Location: Leeds`; null where there is none. */
export function factOfLine(line: string): Pair | null {
  return pairOfLine(line)[0] ?? null
}

/** "Label: value". */
function pairOfLine(line: string): Pair[] {
  // "【給与】月給25万円" has its signs on both sides of the label.
  const colon =
    /^([^:：]{2,40})[:：]\s*(\S.*)$/.exec(line) ?? /^([【〔《][^】〕》]{2,20}[】〕》])\s*(\S.*)$/.exec(line)
  if (colon === null) return []
  const field = fieldOfLabel.get(labelOf(colon[1]!))
  const value = colon[2]!
  return field === undefined || value.length > longestValue ? [] : [{ field, value }]
}

const mostLines = 40

/** The lines of an element that breaks them itself. */
function brokenLines(element: DomElement): string[] {
  const lines = ['']
  let count = 0
  for (const node of nodesBelow(element, (inner) => !skipped.test(inner.tagName))) {
    if (isElement(node) && (node.tagName === 'br' || blockTags.has(node.tagName))) lines.push('')
    else if (node.nodeName === '#text' && 'value' in node) lines[lines.length - 1] += node.value
    count += 1
    if (lines.length > mostLines || count > mostNodes * 10) break
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim())
}

/** Whether a text is nothing but a known label. */
export function isLabel(text: string): boolean {
  return fieldOfLabel.has(labelOf(text))
}

/** A text without the known label that stands right in front of its value: "requisition idJR-17". */
export function withoutLabel(text: string): string {
  for (let end = Math.min(text.length - 1, longestLabel); end > 2; end -= 1) {
    const isEnd = /^[\s\p{Lu}\p{N}]/u.test(text.slice(end)) && !/\p{N}$/u.test(text.slice(0, end))
    if (isEnd && fieldOfLabel.has(labelOf(text.slice(0, end)))) return text.slice(end).trim()
  }
  return text
}

function labelOf(text: string): string {
  return (
    text
      .replace(/^[\s■□●◆◇▼▶※・【〔《〈［]+|[\s:：#№*】〕》〉］]+$/g, '')
      // "給　与" is as wide as its neighbours.
      .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
  )
}

/** An element's text on one line; null where there is none, too much, or more than a line. */
export function shortText(element: DomElement, longest: number): string | null {
  let length = 0
  let count = 0
  let isBroken = false
  for (const node of nodesBelow(element)) {
    count += 1
    if (count > mostNodes) return null
    if (node.nodeName === '#text' && 'value' in node) length += node.value.trim().length
    if (length > longest) return null
    if (isElement(node) && (skipped.test(node.tagName) || attributeOf(node, 'hidden') !== null)) return null
    // Lines that stand below one another are not one text; a break with nothing behind it breaks nothing.
    if (isElement(node) && (node.tagName === 'br' || blockTags.has(node.tagName))) isBroken ||= length > 0
    if (isBroken && node.nodeName === '#text' && 'value' in node && node.value.trim() !== '') return null
  }
  return length === 0 ? null : lineOf(element)
}

function holdsLink(element: DomElement): boolean {
  if (element.tagName === 'a') return true
  for (const node of nodesBelow(element)) if (isElement(node) && node.tagName === 'a') return true
  return false
}

/** What stands right behind a label: the text that follows in its parent, or the next element. */
function valueAfter(label: DomElement, isNoLink = false): string | null {
  let looks = 0
  let current = label
  for (let hop = 0; hop < 2; hop += 1) {
    const parent = current.parentNode
    if (parent === null) return null
    const siblings = childrenOf(parent)
    for (let index = siblings.indexOf(current) + 1; index < siblings.length; index += 1) {
      const next = siblings[index]!
      looks += 1
      if (looks > mostNodes) return null
      if (isElement(next)) {
        if (next.tagName === 'br' || next.tagName === 'svg' || childrenOf(next).length === 0) continue
        if (isNoLink && holdsLink(next)) return null
        const value = shortText(next, longestValue)
        return value === null || fieldOfLabel.has(labelOf(value)) ? null : value.replace(/^[:：]\s*/, '')
      }
      const text = 'value' in next ? next.value.replace(/\s+/g, ' ').trim() : ''
      if (/[\p{L}\p{N}]/u.test(text)) return text.length > longestValue ? null : text.replace(/^[:：]\s*/, '')
    }
    // A label alone in its own element: what follows that element is the value.
    if (!isElement(parent) || shortText(parent, longestLabel) !== lineOf(label)) return null
    current = parent
  }
  return null
}
