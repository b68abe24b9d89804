// What a title carries besides: who hires, from where, since how it was announced. "[Remote] Miller @ Northmill",
// "Vacancy: Miller", "Northmill - Miller - Leeds", "[深圳] 某公司诚聘 面点师 薪水8k". What is left is what the job is called.

import { isEmploymentWord } from '../fields/employment.ts'
import { scheduleOf } from '../fields/employmentWords.ts'
import { readMode } from '../places/workMode.ts'
import { writtenLegalForms } from '../text/legalForms.ts'
import { knownTowns } from './knownTowns.ts'
import { namesOccupation } from './occupations.ts'
import { isOrganisation, isPlainName } from './organisationNames.ts'
import { isEmployment, isMode, isPay, isPlace } from './shortLines.ts'

export interface TitleParts {
  title: string
  employer: string | null
  mode: string | null
  place: string | null
  pay: string | null
  /** Kinds of employment: "[Remote-Fulltime] Miller". */
  kinds: string[]
}

/** What is longer is no title, and parting it takes long. */
const longestTitle = 300
/** "[Hiring] [Remote] [US]" */
const mostTags = 4
/** What stands in front of a title and says that it is one. */
export const announcing =
  /^(?:(?:now |we(?:['’]re| are) )?(?:urgent(?:ly)? |immediate(?:ly)? )?hiring(?: now| alert)?(?=\s*[:：–—|!-])|urgent (?:requirement|opening)s?|(?:(?:job|internal|external|staff) )?vacancy|job(?: opening| posting| title| offer| description| opportunity)?|new (?:opportunity|role|job|opening)|fiche de poste|vacature|stellenausschreibung|oferta de (?:empleo|trabajo)|jd|open position|position|role|call for applications?|stellenangebot|stellenanzeige|offre d[’']emploi|(?:nouvelle )?opportunité(?: (?:d[’']emploi|professionnelle|de poste))?|oportunidade?(?: (?:laboral|profissional|de (?:empleo|trabajo|emprego)))?|(?:career )?opportunity|oferta|offre|annonce|anuncio|stelle(?: \d{1,2})?|vaga(?: \d{1,2})?|вакансия)\s*[:：–—|!-]+\s*(?=\S)/i
export const announcingFor =
  /^(?:(?:job|position|role) (?:description|advert(?:isement)?|announcement|opening|opportunity|vacancy|posting)|vacancy(?: announcement)?|openings?(?= (?:of|for)\b)|vaga|vacature|stellenangebot|stellenausschreibung|offre d[’']emploi|oferta de (?:empleo|trabajo)|call for applications?)(?: (?:for|of|as|de|para|als|voor|für)(?: the)?(?: (?:position|role|post) of)?(?: an?)?\s+(?=\p{Lu})|\s+(?=\p{Lu}\S* \S))/iu
/** "Job opening at Northmill - Baker" */
const openingAt = /^job opening at [^–—-]{2,40} [–—-] (?=\S)/i
const announced =
  /^(?:we(?:['’]re| are) (?:now )?hiring|hiring)\s+(?!manager|partner|specialist|coordinator|assistant)(?:an?\s+)?(?=\p{Lu})/iu
/** "Tuyển dụng Miller" */
const announcedElsewhere = /^tuyển(?: dụng| gấp)?:?\s+(?=\S)/iu
/** "품질관리 사원 채용 (경력 2년 이상)", "電気設計エンジニア／年間休日125日": that it is offered, and on what terms */
const behindInAsia =
  /\s*(?:채용|모집)(?:\s?공고)?(?:\s*\([^()]{2,40}\))?$|[／/◆★☆※](?:年間休日|年休|土日|完全週休|残業|転勤|未経験|賞与|月給|年収|在宅|リモート|フレックス|駅).{0,60}$/u
/** "Miller – immediate start", "Miller – werde Teil unseres Teams" */
export const soon =
  /\s*[-–—|(]\s*(?:início imediato|contratação imediata|immediate (?:start|joiners?)|urgent(?:ly)?(?: hiring)?|join (?:our|us|the|a)\b[^|–—-]{0,60}|werde(?:n sie)? (?:ein )?teil (?:von )?(?:uns|der|des)[^|–—-]{0,40}|verstärken? (?:sie )?uns(?:er)?\b[^|–—-]{0,40}|rejoi(?:ns|gnez)[- ](?:nous|notre)\b[^|–—-]{0,40}|ab sofort|zum nächstmöglichen zeitpunkt|incorporación inmediata)[!)]*$/i
/** "Miller position": a word that says what every title is of. */
const saidBehind =
  /(?:\s+(?:position|vacancy|job|role|post|job opening|job opportunity|opportunity|opening)s?)?(?:\s+(?:is |are )?(?:now )?available)?$/i
const tooBare = /^(?:ph\.?d\.?|post-?doc(?:toral)?|intern(?:ship)?|student|faculty|research|open)$/i
/** "混元公司诚聘 前端工程师 薪水15k-40k" */
const chineseOffer =
  /^(.{2,40}?)\s*(?:公司)?\s*(?:诚聘|招聘|急聘|诚招|招募|誠徵)\s*(?:[“「『"]([^“”「」『』"]{2,40})[”」』"]|(.{2,60}?))(?:[,，\s]*(?:(?:薪水|薪资|薪酬|月薪)\s*[:：]?\s*|(?<=[”」』"])(?=\d))(.+))?$/u
/** "面点师招聘（上海/杭州，7月前入职）": nothing parts the title from who may stand in front of it. */
const chineseNotice = /^(.{3,40}?)(?:招聘|诚聘|急聘|招募|誠徵)(?:[（(]([^（）()]{2,40})[）)])?$/u

/** The well-known towns that a text in brackets names; null where it names none. */
function placeAmong(text: string): string | null {
  return text.split(/[，,]/).find((part) => knownTowns(part.trim()).length > 0) ?? null
}

/** "Web3公司", "某知名互联网公司": of what kind it is, and not which. */
const kindOfCompany =
  /^(?:某|一家|知名|大型|国内|海外|头部|上市|初创|创业|外资|web3|ai|互联网|区块链|游戏|科技|金融|电商|软件|公司|企业|交易所|团队){1,5}$/iu

/** "Full-time", "Remote-Fulltime", and not "Contract Law": what says nothing but kinds, or modes beside them. */
function kindsOf(text: string): string[] {
  if (isEmploymentWord(text)) return [text]
  const words = text.split(/[\s-]+/)
  const isPlain = words.every((word) => isEmploymentWord(word) || readMode(word) !== null)
  return isPlain ? words.filter(isEmploymentWord) : []
}

/** "Miller | Hybrid (Leeds)": parts behind a title that say where, how and on what terms, and nothing else. */
function asidesBehind(title: string): string[] | null {
  const [name, ...rest] = title.split(title.includes(' | ') ? /\s+\|\s+/ : /\s+[–—-]\s+/)
  if (name === undefined || rest.length === 0 || rest.length > mostAsides || !namesOccupation(name))
    return null
  return rest.every(
    (part) =>
      isMode(modeBeside(part)[0]!) || isEmployment(part) || isPlace(part) || isPay(part) || terms.test(part),
  )
    ? [name, ...rest]
    : null
}

/** "2+ YOE", "Up to 65M": what is asked and paid, in short. */
const terms =
  /^(?:\d{1,2} ?(?:\+|[-–] ?\d{1,2}\+?)? ?(?:yoe|years?|yrs?)(?: (?:of )?exp(?:erience)?)?|(?:up ?to|from) \p{Sc}?\d[\d.,]{0,10} ?[km]?(?: ?(?:\p{Sc}|[A-Z]{3}))?(?: (?:gross|net))?)$/iu

const mostAsides = 4

/** "Miller (full-time)" */
const inRoundBrackets = /\s?[(（]([^()（）]{2,30})[)）]$/

/** "full-time", "2 years, full-time": the kinds in brackets that say them and perhaps for how long; null where they say more. */
function kindsInBrackets(text: string): string[] | null {
  const said = text.split(/\s*[,;/]\s*/).filter((part) => !duration.test(part))
  return said.length > 0 && said.every((part) => scheduleOf.has(part.toLowerCase().replace(/-/g, ' ')))
    ? said
    : null
}

const duration =
  /^(?:\d{1,2}(?: ?[-–] ?\d{1,2})?|one|two|three|four|five|six)[ -](?:years?|months?|jahre|monate|ans|mois|años|meses|anni|mesi|jaar|maanden|år|anos)$/i

/** "Hybrid (Leeds)" as how one works and where. */
function modeBeside(part: string): (string | undefined)[] {
  return /^([^()]{3,20}) \((\p{Lu}[^()]{2,40})\)$/u.exec(part)?.slice(1) ?? [part]
}

function addAsides([title = '', ...asides]: readonly string[], parts: TitleParts): string {
  for (const aside of asides) {
    const [mode = '', place] = modeBeside(aside)
    if (isEmployment(aside)) parts.kinds.push(aside)
    else if (isMode(mode)) {
      parts.mode ??= mode
      parts.place ??= place ?? null
    } else if (isPay(aside)) parts.pay ??= aside
    else if (!terms.test(aside)) parts.place ??= aside
  }
  return title
}

/** What a title says, part by part; `isOnTerms` where terms or a place stood behind it on its line. */
export function partTitle(written: string, isOnTerms = false): TitleParts {
  const parts: TitleParts = { title: written, employer: null, mode: null, place: null, pay: null, kinds: [] }
  if (written.length > longestTitle) return parts
  let title = written
    .replace(/\[([^\]]{1,200})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/^#?\d{3,9}\s+[-–—|:]\s+(?=\p{L})/u, '')
    .replace(/(?:\s*#[\p{L}\d_.+-]+)+$/u, '')
    .replace(/^(?:#[\p{L}\d_.-]+\s+)+/u, '')
    .replace(/\s*[-–—|]\s*job (?:post|posting|description)$/i, '')
    .replace(announcing, '')
    .replace(openingAt, '')
    .replace(announcingFor, '')
    .replace(announced, '')
    .replace(announcedElsewhere, '')
    .replace(behindInAsia, '')
    .replace(soon, '')
    .trim()
  for (let tags = 0; tags < mostTags; tags += 1) {
    const tag = /^[[【]([^\]】]{2,40})[\]】]\s*|^\(([^)]{2,40})\)\s+/.exec(title)
    if (tag === null || title.length === tag[0].length) break
    const text = tag[1] ?? tag[2]!
    const said = text.split(/\s*[,/|]\s*/)
    parts.kinds.push(...said.flatMap(kindsOf))
    // "[Leeds/Remote]", "[Hybrid / Quận 3, HCM]"
    const [town, ...others] =
      [text.split(/\s*[/|]\s*/), said]
        .map((each) => each.filter((part) => readMode(part) === null && isPlace(part)))
        .find((places) => places.length > 0) ?? []
    if (readMode(text) !== null && town !== undefined && others.length === 0) parts.place ??= town
    if (readMode(text) !== null) parts.mode = text
    else if (isPlace(text)) parts.place = text
    title = title.slice(tag[0].length)
  }
  const last = /(?:\s+[-–—|]|;)\s+(\S[^–—|;]*)$/.exec(title)
  if (last !== null && isPay(last[1]!)) {
    parts.pay = last[1]!
    title = title.slice(0, last.index)
  }
  const hours = inRoundBrackets.exec(title)
  const kinds = hours === null || hours.index === 0 ? null : kindsInBrackets(hours[1]!)
  if (kinds !== null) {
    parts.kinds.push(...kinds)
    title = title.slice(0, hours!.index)
  }
  const asides = asidesBehind(title)
  if (asides !== null) title = addAsides(asides, parts)
  const notice = chineseNotice.exec(title)
  if (notice !== null)
    return { ...parts, title: notice[1]!, place: parts.place ?? placeAmong(notice[2] ?? '') }
  const offer = chineseOffer.exec(title)
  if (offer !== null)
    return {
      ...parts,
      title: offer[2] ?? offer[3]!,
      employer: kindOfCompany.test(offer[1]!.trim()) ? null : offer[1]!.trim(),
      pay: offer[4]?.trim() ?? null,
    }
  const [, owner, job] = /^([^（）]{2,30})（([^（）]{2,30})）$/u.exec(title) ?? []
  if (owner !== undefined && job !== undefined && namesOccupation(job) && !namesOccupation(owner))
    return { ...parts, title: job, employer: owner }
  const headed = headedByFirm(title)
  if (headed !== null) return { ...parts, ...headed, place: headed.place ?? parts.place }
  // "Miller · top post", "Miller · Full-time": what a channel adds.
  const [name = title, ...added] = title.split(/\s+·\s+/)
  if (added.length > 0 && namesOccupation(name)) {
    title = name
    parts.kinds.push(...added.map((each) => each.replace(inBrackets, '')).filter(isEmployment))
  }
  const behind = /[([]([^()[\]]{3,40})[)\]]$/.exec(title)?.[1]
  if (parts.mode === null && behind !== undefined && readMode(behind) !== null) parts.mode = behind
  // "Fully remote Miller"; "Remote Sensing Analyst" is none.
  parts.mode ??= /^(?:100 ?%|fully) remote\b/i.exec(title)?.[0] ?? null
  const placed = behindIn.exec(title) ?? inBracketsBehind.exec(title)
  if (
    placed !== null &&
    namesOccupation(placed[1]!) &&
    isPlace(placed[2]!) &&
    readMode(placed[2]!) === null
  ) {
    parts.place ??= placed[2]!
    title = placed[1]!
  }
  title = withoutKind(title)
  const at =
    /^(.{3,}?)\s+@(?:\s+|(?=\p{Lu}))([^@]{2,60})$/u.exec(title) ??
    // "Miller na [Nordmühle]"
    /^([^[\]]{3,}?)\s+(?:@|at|na|no|en|em|bei|chez|bij|presso|w|в)\s+\[([^[\]]{2,60})\]$/i.exec(title) ??
    hiredBy(title, isOnTerms || asides !== null)
  if (at !== null) return { ...parts, title: at[1]!, ...readAt(at[2]!, parts) }
  return { ...parts, title, ...partsInOrder(title) }
}

/** "Miller in Leeds", "Miller (Leeds)": the place behind what a job is called. */
const behindIn = /^(.{3,}?\S),? (?:in|in der Nähe von|en|à|em|a|w|i|te) (\p{Lu}.{1,50})$/u
const inBracketsBehind = /^(.{3,}?\S) \((\p{Lu}[^()]{2,50})\)$/u

/** "Miller chez Northmill"; of "at" and "bei" only names of several words where terms stand behind: "Fahrer bei Nacht". */
function hiredBy(title: string, isOnTerms: boolean): RegExpExecArray | null {
  const at =
    /^(.{3,}?) chez (?=\p{Lu})([^()@,–—|]{2,60})$/u.exec(title) ??
    (isOnTerms ? /^(.{3,}?) (?:at|bei|bij) (?=\p{Lu}\S* \p{Lu})([^()@,–—|]{2,60})$/u.exec(title) : null)
  const [, job = '', name = ''] = at ?? []
  return namesOccupation(job) && isPlainName(name) && !noEmployer.test(name) ? at : null
}

const noEmployer = /^(?:particulier|client|patient)s?$| -(?: |$)| (?:office|branch|site|home|shift|hq)s?$/i

/** "@ Northmill", "@ Leeds", "@Remote": who hires, where, or how one works. */
function readAt(written: string, { place, mode }: TitleParts): Partial<TitleParts> {
  if (isMode(written)) return { mode: mode ?? written }
  return isPlace(written) ? { place: place ?? written } : { employer: written }
}

/** "Miller [Northmill]": what stands in brackets behind all else. */
const inBrackets = /\s*\[([^[\]]{2,40})\]$/

/** Who hires, in brackets at the end of a title, where the text speaks of them or leads to an address of theirs; or null. */
export function employerInBrackets(title: string, isKnown: (name: string) => boolean): string | null {
  const name = inBrackets.exec(title.slice(0, longestTitle))?.[1]
  if (name === undefined || !isPlainName(name) || namesOccupation(name) || isField(name)) return null
  const isOther = isPlace(name) || isMode(name) || isEmployment(name)
  return !isOther && isKnown(name) ? name : null
}

/** "Miller position available" → "Miller" */
function withoutKind(title: string): string {
  const bare = title.replace(saidBehind, '')
  return namesOccupation(bare) && !tooBare.test(bare) ? bare : title
}

const firm = new RegExp(`\\b${writtenLegalForms}\\.?$`)

/** "Nordmühle & Co. KG: Miller (Bremen, Deutschland)": in front of the colon stands what is a firm by its form. */
function headedByFirm(written: string): { title: string; employer: string; place: string | null } | null {
  const [, employer, job] = /^([^:]{3,60}):\s+(\S[^:]{2,110})$/.exec(written) ?? []
  if (employer === undefined || job === undefined || !namesOccupation(job)) return null
  if (!firm.test(employer) && !isOrganisation(employer)) return null
  const [, name, place] = /^(.{3,}?) \(([^()]{3,50})\)$/.exec(job) ?? []
  return name !== undefined && place !== undefined && isPlace(place)
    ? { title: name, employer, place }
    : { title: job, employer, place: null }
}

/** "Northmill - Miller - Leeds, UK": of three parts and more, the first hires, and the one with an occupation is the job. */
function partsInOrder(title: string): Partial<TitleParts> {
  const parts = title.split(/\s+[-–—|]\s+/)
  const [employer, job, ...rest] = parts
  if (employer === undefined || job === undefined || rest.length === 0 || rest.length > 3) return {}
  if (namesOccupation(employer) || !namesOccupation(job) || rest.some(namesOccupation)) return {}
  if (isField(employer) || isMode(employer) || isEmployment(employer)) return {}
  return {
    title: job,
    employer,
    place: rest.find((part) => isPlace(part)) ?? null,
    kinds: rest.filter((part) => isEmployment(part)),
  }
}

const fields = new Set(
  (
    'ruby rails on react reactjs react.js native angular angularjs vue vuejs vue.js node nodejs node.js next nextjs java javascript ' +
    'typescript js ts python django flask php laravel symfony golang go rust scala kotlin swift .net net dotnet c c# c++ elixir ' +
    'clojure haskell android ios mobile flutter web web3 wordpress drupal magento shopify salesforce sap oracle sql aws azure gcp ' +
    'cloud kubernetes docker linux devops sre qa testing data bi ai ml llm blockchain crypto frontend front-end backend back-end ' +
    'fullstack full-stack full stack embedded software it hr marketing sales finance legal design ux ui product support operations ' +
    'engineering research all level levels remote urgent hot new hiring job jobs and & or'
  ).split(' '),
)

/** "Ruby on Rails", "Data & AI": what one works with, and nobody who hires. */
function isField(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s/,+]+/)
    .every((word) => fields.has(word))
}

/** "Miller at Northmill, Norway", "Miller at Northmill (Leeds, UK)": the place behind who offers the job. */
export function placeBehind(title: string, employer: string): string | null {
  const at = title.lastIndexOf(employer)
  if (at < 4 || title.length > longestTitle) return null
  const tail = /^(?:,| [-–—]| \() ?([^()]{3,60}?)\)?$/.exec(title.slice(at + employer.length))?.[1]
  return tail !== undefined && isPlace(tail) ? tail : null
}

/** A title without the employer's name at either end: "Miller at Northmill", "Northmill: Miller". */
export function withoutEmployer(title: string, employer: string): string {
  const name = RegExp.escape(employer)
  const isPlaced = placeBehind(title, employer) !== null
  const cut = title
    .slice(0, isPlaced ? title.lastIndexOf(employer) + employer.length : title.length)
    .replace(
      new RegExp(
        `\\s*(?:@\\s*|(?:[-–—|,]|\\b(?:at|for|with|na|no|en|bei|chez|à|bij|hos|w|в|(?:làm việc )?tại))\\s+)(?:the )?${name}\\.?(?:\\s*\\([^()]{1,40}\\))?$`,
        'iu',
      ),
      '',
    )
    .replace(new RegExp(`^${name}\\s*[-–—|:]\\s*`, 'iu'), '')
    .trim()
  return cut === '' || !namesOccupation(cut) ? title : withoutKind(cut)
}
