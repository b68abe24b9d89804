// What the sentences of a posting say by how they begin: "Skylark Works is hiring a Map Drawer", "As a Miller at
// Northmill, you will …", "The salary range for this role is …". A title is a run of capitalised words that names an
// occupation. Who hires is in employerInText.ts.

import { isOtherMoney, isOtherMoneyBehind, isReckoned } from '../../salary/otherMoney.ts'
import { findPeriod } from '../../salary/periods.ts'
import { findAmount } from '../../salary/salaryWords.ts'
import { pattern } from '../../text/pattern.ts'
import { splitRun } from '../../text/runOnText.ts'
import { isPay } from '../lines/payAlone.ts'
import { namesOccupation } from '../names/occupations.ts'
import { payBelowTime, spokenPay } from './spokenPay.ts'

/** People say these things early or at the very end. */
const longestRead = 30_000

export const searching =
  '(?:currently |now |actively |also )?(?:looking for|seeking|hiring|recruiting|searching for|in search of|on the lookout for|adding)(?: for)?'
/** What only who hires does, said of them. */
export const offering =
  '(?:seeks|opens (?:a|the|an? \\p{L}+) call|announces(?! (?:the appointment|its new|new|that)\\b)|' +
  'invites (?:(?:\\p{L}+ )?applications|(?:suitably )?(?:qualified|interested|suitable) \\p{L}+' +
  '(?: \\p{L}+)? (?:for|to apply))|welcomes applications|' +
  'is (?:now |currently )?(?:accepting|inviting) applications|' +
  'has an? (?:(?:\\p{L}+ ){0,2}(?:opening|vacancy)|(?:[\\p{L}-]+ )?(?:open|vacant|new|immediate|' +
  'permanent|temporary|time) position)|(?:wishes|intends|would like) to (?:appoint|recruit|hire|' +
  'fill)|sucht|recherche|cherche|recrute|necesita(?: incorporar)?|contrata|busca|zoekt|cerca(?! del? )|ricerca|' +
  'zatrudni|poszukuje|szuka|hledá|hľadá|etsii|söker|søger|søker|ищет)'
const article = '(?:an?|our(?: next| first| new)?|the|one|two|several)?\\s*'
const titleShapes = [
  new RegExp(
    `(?:\\b(?:we|they)(?:['’]re| are)|[\\p{L},)] (?:is|are)) ${searching} ${article}(?=([^\\n]{3,140}))`,
    'giu',
  ),
  /\bwe (?:really |urgently |also |now )?need (?:an?|another|our next) ([^\n]{3,140})/giu,
  /\bjoin(?:ing)?\b[^.\n]{0,60}? as (?:an?|our(?: next| first)?|the) ([^\n]{3,100})/giu,
  /(?:^|\n|[.!?]\s)As (?:an?|our|the) ([^\n]{3,80}?)(?: at [^,\n]{2,50})?, (?:you|we)/gu,
  /\b(?:found|have|has|about|with) (?:an?|the) ([^\n]{3,80}?) (?:job|position|role|opening) (?:at|with) /giu,
  /\b(?:application|applying|applied|interest) (?:for|to|in) (?:the |our |an? )?(?:(?:position|role|job) of )?([^\n]{3,80}?) (?:position|role|job|vacancy|opening)\b/giu,
  /\b(?:application|applying|applied|interest) (?:for|to|in) (?:the|our) (?:position|role|post|job) of (?:an? )?([^\n]{3,100})/giu,
  /(?:^|\n)The ([^\n]{3,80}?) (?:(?:will be|is) responsible\b|is an? (?:[\p{L}-]+ ){0,4}(?:role|position|member|post)\b|(?:oversees|supports|reports to|leads|manages|ensures|provides)\b)/gu,
  // "Reporting to the owner, the Flour Analyst will support …"
  pattern('gu')`
    (?:^|\n|, |[.!?]\s)[Tt]he (?!Hiring |Line |Recruit
      |Successful |Ideal )([^\n,.]{3,80}?) will (?:be (?:responsible|part|based)|support|lead|manage|provide
      |work|report|assist|coordinate|oversee|ensure|develop|help|play|serve)\b
  `,
  pattern('giu')`
    (?:wir suchen|suchen wir|nous recherchons|nous cherchons|recherche|buscamos|procuramos|cerchiamo
      |estamos (?:buscando|contratando|en b[uú]squeda de|[aà] procura de)|zoeken wij
      |wij zoeken)[^\n]{0,160}? (?:eine?n?(?:\/-?[nr])?|une?|una?|um|uma|un(?:\(e\)|\/a|\(a\))|uma?\(a\)
      |een)\s+([^\n]{3,100})
  `,
] as const

const offeredTitle = [
  new RegExp(
    `[\\p{L},)] ${offering} (?:for )?${article}(?:(?:position|post|role) of )?${article}(?=([^\\n]{3,140}))`,
    'giu',
  ),
]

/** "As a miller at Northmill, you test …": within a sentence a title may be written small. */
const smallTitle =
  /(?:^|\n|[.!?]\s)As (?:an?|our) (?!(?:student|partner|host|guest|member|customer)s? )((?:\p{Ll}[\p{L}-]{0,30} ){0,3}\p{Ll}[\p{L}-]{1,30}) (?:at|in|with) \p{Lu}[^,\n]{1,50}, you\b/u

/** The job a sentence names; null where none does. */
export function titleInSentences(text: string): string | null {
  const title = firstTitle(titleShapes, text)
  if (title !== null) return title
  const small = smallTitle.exec(text.slice(0, longestRead))?.[1]
  return small !== undefined && namesOccupation(small) ? small[0]!.toUpperCase() + small.slice(1) : null
}

/** "The mill seeks an Assistant Miller": the same of sentences that may also speak of something beside the job. */
export function titleOffered(text: string): string | null {
  return firstTitle(offeredTitle, text)
}

function firstTitle(shapes: readonly RegExp[], text: string): string | null {
  const head = text.slice(0, longestRead)
  for (const shape of shapes) {
    for (const match of head.matchAll(shape)) {
      const title = capitalRun(match[1]!)
      if (title !== null) return title
    }
  }
  return null
}

const joints = /^(?:of|and|&|for|\/|–|-|de|du|des|und|et|y|in)$/u

/** "passionate Loom Engineer who will" → "Loom Engineer". */
function capitalRun(phrase: string): string | null {
  const words = phrase.replace(/\*/g, '').trim().split(/\s+/)
  const start = words.findIndex((word) => /^\(?[\p{Lu}\d]/u.test(word))
  if (start === -1 || start > 6) return null
  // What comes before it on the same breath must be no sentence of its own.
  if (words.slice(0, start).some((word) => /[.:;!?]$/.test(word))) return null
  const run: string[] = []
  for (const word of words.slice(start)) {
    if (!/^[\p{Lu}\d(&/–-]/u.test(word) && !joints.test(word)) {
      // "Mill Centre worker"
      if (run.length > 0 && namesOccupation(word)) run.push(word)
      break
    }
    run.push(word)
    if (/[,.;:!?]$/.test(word) && !/^(?:Sr|Jr)\.$/.test(word)) break
  }
  while (run.length > 0 && joints.test(run.at(-1)!)) run.pop()
  const title = run
    .join(' ')
    .replace(/[,.;:!?]+$/, '')
    // "Müller (m/w/d) in Vollzeit für unser Team"
    .replace(/ in (?:Voll|Teil)zeit(?!-).*$/, '')
    // "Miller (20 hours a week)"
    .replace(/\s*\([^()]*$/, '')
    .replace(/['’]s$/, '')
  if (title.length >= 90 || /^\p{Lu}\S*$/u.test(title)) return null
  // "a Senior Map Drawer to join our team": somebody who is sought to do something; "somebody who knows Perl" is not called so.
  const isCalled = !nobodyByName.test(words[0] ?? '')
  const isSomebody =
    isCalled &&
    /^(?:to (?:join|lead|help|support|work|assist|build|manage)|who)\b/.test(
      words.slice(start + run.length, start + run.length + 2).join(' '),
    )
  return namesOccupation(title) || (isSomebody && !/[,.;:!?]$/.test(run.at(-1)!)) ? title : null
}

const nobodyByName = /^(?:some(?:one|body)|any(?:one|body)|people|folks|candidates?|individuals?|persons?)\b/i

const payBefore = pattern('iu')`
  ^[-*•\s]{0,4}(?:(?:monthly|internship) )?stipend\s*[:：–-]\s*$|\bCTC\b[^.\n]{0,20}$
  |(?:salary|\bincome|\bpay\b|compensation|\bwage|remuneration|hourly rate|base
    |\bhiring)[^.\n]*\b(?:ranges?|rate|band|scale|between|salary|pay|compensation|wage)\b
  |(?:salary|pay|wage|rate|range|income|remuneration|honorarium|emoluments?)s?(?: (?:is|of|will be))?
  (?: (?:from|between))?\s*:?\s*$|(?:remunerad[oa]s?|sal[aá]rio|salaire|gehalt|sueldo|rémunération
    |vergütung|stipendio)\b[^.\n]{0,40}$|(?:зарплат\p{L}{0,3}|заработн\p{L}{2,3} плат\p{L}|оклад\p{L}{0,2}
    |вилк\p{L}|доход\p{L}{0,2}|(?<!\p{L})з\/?п|оплат\p{L}|wynagrodzeni\p{L}{1,2}|mzd\p{L}|plat[uy]?|lön
    |lønn?|palkka|salaris|maaş|ücret)(?!\p{L})[^.\n]{0,40}$
`
/** "The salary for this role is expected to be …", "you will earn …" */
const payIs = pattern('i')`
  \b(?:salary|pay|wage|compensation|remuneration|rate)s?(?: (?:for|of|in|on) (?:this|the|our|your
      |an?)\b[^.;\n]{1,60}?)? (?:is|are|will be|would be|starts?|ranges?
    |begins?)(?: (?:currently|set|expected|anticipated|estimated|budgeted|to be|to start|in the range|from
      |at|between|of|approximately|around|about|up to))*\s*$
  |(?:\b(?:annual|yearly|first[- ]year|potential|expected) earnings?(?: potential)?(?: of| are| is|:)?
    |(?:,|\byou(?:['’]ll| will) be) earning)(?: (?:up to|between|from|around))*\s*$
  |\b(?:pays|paying|we pay|(?:you(?:['’]ll| will| can)?|to) earn)(?: (?:you|from|between|up to|around
      |approximately))*\s*$
`
/** What it asks for in any case: few lines have it, and looking for amounts takes long. */
const payWord = pattern('i')`
  salar|stipend|honorar|emolument|\bCTC\b|\bincome|\bpay(?:s|ing)?\b|\bearn(?:ings?)?\b|compensation
  |\bwage|remun|\brate|base|\bhiring|\branges?\b|salaire|gehalt|sueldo|rémun|vergütung|зарплат
  |заработн|оклад|вилк|доход|з\/?п|оплат|wynagrodz|mzd|\bplat[uy]?\b|lön|løn|palkka|maaş|ücret
`
/** Pay on a line of its own needs no word. */
const longestPay = 90
const longestLead = 240
/** A salary of so much or more is a sum for a year, as everybody knows. */
const leastYearly = 10_000
const longestLine = 600
const longestParagraph = 20_000

/**
 * Lines, with a paragraph as its sentences and points, since it says too much at once; none of what is longer than anybody
 * writes. Most texts have only short ones and stay as they are.
 */
export function splitParagraphs(lines: readonly string[]): readonly string[] {
  return lines.every((line) => line.length <= longestLine) ? lines : lines.flatMap(splitParagraph)
}

function splitParagraph(line: string): string[] {
  if (line.length <= longestLine) return [line]
  return line.length > longestParagraph ? [] : splitRun(line)
}

/** "Full time, remote | 40 hours a week | $12-16 an hour": each says something else. */
function splitColumns(line: string): string[] {
  return line.length <= longestLead && line.includes(' | ') ? line.split(' | ') : [line]
}

/** The pay a line states as such: "The salary range for this role is …"; null where two lines differ. */
export function payInSentences(lines: readonly string[]): string | null {
  let found: string | null = null
  let before = ''
  let wasOfPay = false
  for (const line of splitParagraphs(lines).flatMap(splitColumns)) {
    // A dash in front of a point of a list is no minus.
    const text = line.trim().replace(/^[-–]\s+(?=\P{L}?\d)/u, '')
    if (text === '' || isReckoned(text)) continue
    const isOfPay = text.length <= longestLine && payWord.test(text)
    const isPossible = isOfPay || (text.length <= longestLine && wasOfPay) || text.length <= longestPay
    const said = isPossible && /\d/.test(text) ? payOf(text, before) : spokenPay(text)
    before = text
    wasOfPay = isOfPay
    if (said === null || isBlank(said)) continue
    if (found !== null && amountsOf(found) !== amountsOf(said)) return null
    found ??= said
  }
  return found
}

/** "$1.00 - $1.00": what a form writes where nobody filled in the pay. */
function isBlank(said: string): boolean {
  const amount = findAmount(said)
  return amount !== null && Number(amount.high ?? amount.low) <= 1
}

function payOf(line: string, before: string): string | null {
  const said = payInSentence(line, before)
  if (said !== null || !/[.!?] \p{Lu}/u.test(line)) return said
  const sentences = line.split(/(?<=[.!?]) (?=\p{Lu})/u)
  for (const [index, sentence] of sentences.entries()) {
    const lead = sentences[index - 1] ?? before
    const own = /\d/.test(sentence) ? payInSentence(sentence, lead) : null
    if (own !== null) return own
  }
  return null
}

/** "There is a stipend of $1200/mo.": of those who are paid no salary; not one "for" something. */
const living = pattern('iu')`
  \b(?:there is|includes|offers|pays|provides|receives?|paid
    |with) an? (?:living )?stipend of (\p{Sc} ?\d[\d,.]*\d(?: ?[-–] ?\p{Sc}? ?\d[\d,.]*\d)? ?(?:\/ ?
      |per |an? |each )(?:month|mo|week|wk)\b)
  (?! (?:for(?! (?:the|your|all) (?:duration|summer|season|internship))|to|towards?)\b)
`

/** Behind a lead, or behind its noun where only that says for how long. */
function payInSentence(sentence: string, before: string): string | null {
  const said = payInLine(sentence, before)
  if (said !== null && findPeriod(said) !== null) return said
  const spoken = spokenPay(sentence) ?? payBelowTime(sentence, before)
  return said === null || (spoken !== null && findPeriod(spoken) !== null) ? spoken : said
}

function payInLine(line: string, before: string): string | null {
  const stipend = living.exec(line)?.[1]
  if (stipend !== undefined) return stipend
  if (isPay(line)) {
    const isHeaded =
      (before.length < 80 || (before.length < 400 && /(?::|\bis)$/.test(before))) &&
      payBefore.test(before) &&
      !isOtherLead(before)
    if (!isHeaded && (isRangeForTime(line) || namesPay(line)) && !isOtherLead(before)) return line
    return isHeaded ? `${timeIn(before)}${line}` : null
  }
  const ends = apart.exec(line)
  const leadOfEnds = ends === null ? '' : line.slice(0, ends.index)
  if (ends !== null && payBefore.test(leadOfEnds) && !isOtherLead(leadOfEnds))
    return `${ends[1]} - ${ends[3]} ${ends[2] ?? ''}`.trim()
  return payBehindLead(line, before)
}

/** "A salary from £25,000": all of the line is pay, and called so. */
function namesPay(line: string): boolean {
  return /\b(?:salary|wages?|pay)\b/i.test(line) && (findAmount(line)?.mark ?? null) !== null
}

function payBehindLead(line: string, before: string): string | null {
  const amount = findAmount(line)
  if (amount === null) return null
  // "The pay range is:", and below it "90,000 - 98,000 CAD per year (Leeds)".
  const lead = amount.start < 4 ? before : line.slice(0, amount.start)
  if (lead.length > longestLead) return null
  // "Base rate 11.00 per hour plus a bonus of $2.50"
  if (!leadsToPay(lead)) return isOtherLead(lead) ? payBehindLead(line.slice(0, amount.start), before) : null
  const tail = line.slice(amount.end, amount.end + 40)
  if (/\bon average\b/i.test(tail) || isOtherMoneyBehind(tail)) return null
  const unit =
    unitBehind
      .exec(tail)?.[0]
      .replace(/\.\s.*$|(?<!\.a)\.$|\s+(?:en|and|und|et|y|e|with|mit|plus|och|og|и|for|to|in|zzgl)$/i, '') ??
    ''
  const isTimed = amount.isPerAnnum || (unit !== '' && findPeriod(unit) !== null)
  // One number alone, or two without a currency, have to say for how long they are paid.
  const period = timeOf(lead)
  const isLedByTime = namedByTime.test(lead)
  const isSum =
    amount.mark !== null && Number(amount.low ?? amount.high) >= leastYearly && /salar/i.test(lead)
  if ((amount.mark === null || amount.qualifier !== 'range') && !isTimed && !isLedByTime && !isSum)
    return null
  // "between £38,000 and £45,000"
  const said = line.slice(amount.start, amount.end).replace(/ (?:and|und|et|y|e) (?=\p{Sc}?\d)/u, ' - ')
  const end = { up_to: 'up to ', from: 'from ', exact: '', range: '' }[amount.qualifier]
  const money = markBehind.exec(isTimed ? tail.slice(unit.length) : tail)?.[0] ?? ''
  return `${isTimed ? '' : period}${end}${said}${isTimed ? unit.trimEnd() : ''}${amount.mark === '$' || !isTimed ? money : ''}`
}

/** For how long the pay below it is: "The base salary range (per year) for this position is". */
function timeIn(before: string): string {
  if (/per hour/i.test(before)) return 'hourly '
  return /per year/i.test(before) ? 'annual ' : timeOf(before)
}

/** "Annual base salary", "Day rate", "Monthly pay of" */
function timeOf(lead: string): string {
  if (/hourly/i.test(lead)) return 'hourly '
  if (/annual|yearly/i.test(lead)) return 'annual '
  const [, time] = timedPay.exec(lead) ?? []
  return time === undefined ? '' : /^da/i.test(time) ? 'daily ' : `${time.toLowerCase()} `
}

const pay =
  '(?:(?:gross|net|basic|base|starting|consolidated|fixed) ){0,2}(?:salary|income|wages?|pay|stipend|rate|remuneration|honorarium|emoluments?)\\b'
const namedByTime = new RegExp(`\\b(?:annual|yearly|hourly|day|daily|weekly|monthly) ${pay}`, 'i')
const timedPay = new RegExp(`\\b(day|daily|weekly|monthly) ${pay}`, 'i')

const othersPay =
  /\b(?:customers?|clients?|users?|members?|guests?|tenants?|patients?|subscribers?|employees?|students?|people|who|they) (?:\p{L}+ ){0,2}pays?\s*$/iu

/** What is paid besides, or to others on the whole. */
function isOtherLead(lead: string): boolean {
  return isOtherMoney(lead) || /\b(?:average|median)/i.test(lead)
}

function leadsToPay(lead: string): boolean {
  return (payBefore.test(lead) || payIs.test(lead)) && !isOtherLead(lead) && !othersPay.test(lead)
}

const basis = '(?:gross|net|brut(?:to?|s)?|netto|lordi|brutos?|до вычета|на руки|гросс|нетто)'
/** "a year", "CAD per hour", "bruto per maand" */
const unitBehind = pattern('u')`
  ^\s*(?:[A-Z]{2,3}\b)?\s*(?:${basis}\s+)?(?:\/|(?:[Pp]er|PER|an?|annually|yearly|monthly|weekly|daily|hourly
      |p\.?a|por|par|pro|al|im|в|за|w|na|v|i|om)(?!\p{L}{3}))[\s\p{L}.]{0,12}(?!\p{L})
`
const markBehind = new RegExp(`^\\s*(?:[A-Z]{3}\\b|${basis}(?!\\p{L}))`, 'u')

/** "$82,500 - $92,500 a year" on a line of its own is pay wherever it stands. */
function isRangeForTime(line: string): boolean {
  const amount = findAmount(line)
  return amount !== null && amount.mark !== null && amount.qualifier === 'range' && findPeriod(line) !== null
}

/** "from $99,500/year in our lowest market up to $200,000/year": one range, said in two places. */
const apart =
  /\bfrom (\p{Sc}[\d,.]{4,12})\s?(\/\s?\p{L}+|per \p{L}+|an? \p{L}+)?[^.\d]{1,60}? (?:up )?to (\p{Sc}[\d,.]{4,12})(?=\s?(?:\/|per |an? |[^\d]))/iu

function amountsOf(text: string): string {
  const amount = findAmount(text)
  return `${amount?.low}-${amount?.high}`
}
