// The last rung: what a person would read on the page. It takes a heading as title and the main text as
// description, and employer, place, pay and dates only from under labels that say so; nothing is invented, and the
// posting is flagged for review. A page that does not speak of a job at all gives nothing.

import { serialize } from 'parse5'
import { warning } from '../../../../shared/messages.ts'
import type { RawNode } from '../raw.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  lineOf,
  nodesBelow,
} from './dom.ts'
import { isDeep, textOf } from './items.ts'
import { readLabelledFacts } from './labelledFacts.ts'
import type { HtmlPage } from './page.ts'
import { isOfCareerSite, withoutSiteWords } from './pageTitle.ts'
import type { RungReading } from './reading.ts'

const leastText = 200
const candidateLimit = 40
/** So many different words of the trade make a page a job posting. */
const leastWords = 3

/** What these scripts say in one character takes Latin letters several. */
const denseScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

function lengthOf(text: string): number {
  return text.length + 2 * (text.match(denseScripts)?.length ?? 0)
}

/** A word of the languages above, or the beginning of one of those whose words bend or have no spaces. */
function wordsOf(latin: RegExp, others: string): RegExp {
  return new RegExp(`${latin.source}|${others}`, 'iu')
}

const tradeWords = [
  wordsOf(
    /\b(?:apply|bewerben|bewerbung|postuler|candidatura|solliciteren)\b/i,
    'aplikuj|ansök|ansøg|søk på|отклик|надіслати резюме|başvur|応募|申请|申請|投递|지원|تقدم|قدّم|הגש|candidatar|odpověz|jelentkez|aplică',
  ),
  wordsOf(
    /\b(?:responsibilities|aufgaben|missions?|responsabilità|funciones|taken)\b/i,
    'obowiązki|zakres obowiązków|arbetsuppgifter|arbejdsopgaver|arbeidsoppgaver|tehtävät|обязанност|обов.язки|görev|sorumluluk|仕事内容|業務内容|岗位职责|工作内容|담당업무|주요업무|المهام|المسؤوليات|תפקיד|responsabilidades|náplň práce|feladat|responsabilități',
  ),
  wordsOf(
    /\b(?:requirements|qualifications|anforderungen|profil|profile|requisitos|requisiti|functie-eisen)\b/i,
    'wymagania|kvalifikationer|kvalifikasjoner|kvalifikationer|vaatimukset|требовани|вимоги|aranan nitelikler|応募資格|応募条件|任职要求|职位要求|자격요건|지원자격|المؤهلات|דרישות|požadujeme|požadavky|elvárás|cerințe',
  ),
  wordsOf(
    /\b(?:experience|erfahrung|expérience|experiencia|esperienza|ervaring)\b/i,
    'doświadczeni|erfarenhet|erfaring|kokemus|опыт|досвід|deneyim|tecrübe|経験|经验|경력|خبرة|ניסיון|experiência|zkušenost|tapasztalat|experiență',
  ),
  wordsOf(
    /\b(?:salary|compensation|gehalt|vergütung|salaire|salario|stipendio|salaris)\b/i,
    'wynagrodzeni|\\blön\\b|\\bløn\\b|lønn|palkka|зарплат|оклад|заробітн|maaş|ücret|月給|時給|年収|給与|月薪|薪资|薪酬|급여|연봉|راتب|שכר|remuneração|\\bmzda|platové|fizetés|salariu',
  ),
  wordsOf(
    /\b(?:full[- ]time|part[- ]time|vollzeit|teilzeit|temps plein|cdi|cdd|jornada|voltijd|permanent contract)\b/i,
    'umowa o pracę|pełny etat|heltid|deltid|fuldtid|kokoaika|полная занятость|повна зайнятість|tam zamanlı|正社員|雇用形態|全职|정규직|دوام كامل|משרה מלאה|tempo integral|plný úvazek|teljes munkaidő|normă întreagă',
  ),
  wordsOf(
    /\b(?:benefits|wir bieten|avantages|beneficios|arbeidsvoorwaarden)\b/i,
    'oferujemy|vi erbjuder|vi tilbyder|vi tilbyr|tarjoamme|условия|мы предлагаем|пропонуємо|sunduklarımız|yan haklar|待遇|福利|복리후생|المزايا|אנו מציעים|oferecemos|nabízíme|amit kínálunk|oferim',
  ),
  wordsOf(
    /\b(?:we are (?:looking for|hiring|seeking)|wir suchen|nous recherchons|buscamos|wij zoeken|cerchiamo)\b/i,
    'szukamy|poszukujemy|vi söker|vi søger|vi søker|haemme|мы ищем|шукаємо|arıyoruz|募集|招聘|모집|채용|نبحث عن|דרוש|procuramos|hledáme|keresünk|căutăm',
  ),
  wordsOf(
    /\b(?:job description|the role|your role|about the job|stellenbeschreibung|vacancy|vacature|offre d'emploi)\b/i,
    'oferta pracy|platsannons|stillingsopslag|työpaikka|ваканси|вакансі|iş ilanı|求人|职位|채용공고|وظيفة|משרה|vaga|volné místo|állás|loc de muncă',
  ),
]

const furniture =
  /^(?:nav|header|footer|aside|form|script|style|noscript|template|svg|iframe|button|select|dialog)$/
const bodyName =
  /job[-_ ]?(?:desc|detail|post|content|body)|posting|vacancy|position[-_]desc|stellen|description/i

/** Whether a text uses enough words of the trade; `told` is how often that was said of it otherwise. */
export function readsLikePosting(text: string, told = 0): boolean {
  const words = tradeWords.filter((word) => word.test(text)).length
  return words > 0 && words + told >= leastWords
}

const certainName = /\bjob[-_ ]?desc/i

/** How often a page says itself, in the name of its main element and in its title, that it describes a job. */
function countTold(main: DomElement | null, page: HtmlPage): number {
  const isNamed = main !== null && certainName.test(namesOf(main))
  return Number(isNamed) + Number(isOfCareerSite(page.surroundings.pageTitle ?? ''))
}

function namesOf(element: DomElement): string {
  return `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`
}

export function readVisibleText(page: HtmlPage): RungReading {
  const main = findMain(page.document)
  const text = main === null ? '' : textOf(main)
  const title = titleOf(page)
  if (
    main === null ||
    title === null ||
    lengthOf(text) < leastText ||
    !readsLikePosting(text, countTold(main, page))
  ) {
    return {
      postings: [],
      warnings: [],
      found: text === '' ? 'no text' : 'text that does not read like a posting',
    }
  }
  const markup = isDeep(main) ? text : serialize(withoutFurniture(main))
  const node: RawNode = { types: ['JobPosting'], id: null, fields: new Map() }
  node.fields.set('title', { key: 'title', path: 'page.title', rung: 'text', values: [title] })
  node.fields.set('description', { key: 'description', path: 'page.text', rung: 'text', values: [markup] })
  for (const [name, field] of readLabelledFacts(page.document)) node.fields.set(name, field)
  const posting = {
    ...page.surroundings,
    node,
    verbatim: text,
    path: 'page',
    rung: 'text',
    warnings: [warning('PARTIAL_FROM_TEXT')],
  }
  return { postings: [posting], warnings: [], found: 'the text of the page' }
}

/** The only main heading; else what the page calls itself, without the name of the site, as a heading writes it. */
function titleOf(page: HtmlPage): string | null {
  const headings: string[] = []
  const lesser: string[] = []
  for (const node of nodesBelow(page.document)) {
    if (!isElement(node) || !/^h[1-3]$/.test(node.tagName)) continue
    const line = lineOf(node)
    if (line !== '') (node.tagName === 'h1' ? headings : lesser).push(line)
  }
  if (headings.length === 1) return headings[0] ?? null
  const own = page.metas.get('og:title') ?? page.surroundings.pageTitle
  if (!own) return headings[0] ?? null
  const site = page.metas.get('og:site_name')
  const bare =
    site === undefined ? own : own.replace(new RegExp(`\\s*[-–—|·:]\\s*${escapePattern(site)}\\s*$`, 'i'), '')
  const title = withoutSiteWords(bare)
  return [...headings, ...lesser].find((line) => lettersOf(line) === lettersOf(title)) ?? (title || null)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The element that says it is the job's description, with the most text; else the main part of the page. */
function findMain(document: DomNode): DomElement | null {
  const named: DomElement[] = []
  let main: DomElement | null = null
  let body: DomElement | null = null
  for (const node of nodesBelow(document, (element) => !furniture.test(element.tagName))) {
    if (!isElement(node)) continue
    if (bodyName.test(namesOf(node)) && named.length < candidateLimit) named.push(node)
    if (main === null && (/^(?:main|article)$/.test(node.tagName) || attributeOf(node, 'role') === 'main'))
      main = node
    if (node.tagName === 'body') body = node
  }
  let longest: DomElement | null = null
  let length = leastText
  for (const element of named) {
    const size = textOf(element).length
    if (size <= length || element === body) continue
    longest = element
    length = size
  }
  return longest ?? main ?? body
}

/** A copy of the element without menus, forms and scripts. */
function withoutFurniture(element: DomElement): DomElement {
  const copy: DomElement = { ...element, childNodes: [] }
  const stack: [DomElement, DomElement][] = [[element, copy]]
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const [from, to] = pair
    for (const child of childrenOf(from)) {
      if (!isElement(child)) {
        to.childNodes.push(child as DomElement['childNodes'][number])
        continue
      }
      if (furniture.test(child.tagName)) continue
      const inner: DomElement = { ...child, childNodes: [] }
      to.childNodes.push(inner)
      stack.push([child, inner])
    }
  }
  return copy
}
