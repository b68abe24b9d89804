// What the sentences of a posting say by how they begin: "Skylark Works is hiring a Map Drawer", "As a Miller at
// Northmill, you will …", "Northmill is an equal opportunity employer". A title is a run of capitalised words that
// names an occupation; an employer is believed where two sentences name it, or one that only employers write.

import { findAmount } from '../salary/salaryWords.ts'
import { namesOccupation } from './occupations.ts'
import { isPay } from './shortLines.ts'

/** People say these things early or at the very end. */
const longestRead = 30_000

const searching =
  '(?:currently |now |actively |also )?(?:looking for|seeking|hiring|recruiting|searching for|in search of|on the lookout for|adding)(?: for)?'
const article = '(?:an?|our(?: next| first| new)?|the|one|two|several)?\\s*'
const titleShapes = [
  new RegExp(
    `(?:\\b(?:we|they)(?:['’]re| are)|\\p{L} (?:is|are)) ${searching} ${article}([^\\n]{3,140})`,
    'giu',
  ),
  /\bjoin(?:ing)?\b[^.\n]{0,60}? as (?:an?|our(?: next| first)?|the) ([^\n]{3,100})/giu,
  /(?:^|\n|[.!?]\s)As (?:an?|our|the) ([^\n]{3,80}?)(?: at [^,\n]{2,50})?, (?:you|your|we)/gu,
  /\b(?:found|have|has|about|with) (?:an?|the) ([^\n]{3,80}?) (?:job|position|role|opening) (?:at|with) /giu,
  /(?:^|\n)The ([^\n]{3,80}?) (?:will be|is) responsible\b/gu,
  /(?:wir suchen|suchen wir|nous recherchons|nous cherchons|recherche|buscamos|procuramos|cerchiamo|zoeken wij|wij zoeken)[^\n]{0,60}? (?:eine?n?(?:\/[nr])?|une?|una?|um|uma|un\(e\)|een)\s+([^\n]{3,100})/giu,
] as const

/** The job a sentence names; null where none does. */
export function titleInSentences(text: string): string | null {
  const head = text.slice(0, longestRead)
  for (const shape of titleShapes) {
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
  const words = phrase.trim().split(/\s+/)
  const start = words.findIndex((word) => /^[\p{Lu}\d(]/u.test(word))
  if (start === -1 || start > 6) return null
  // What comes before it on the same breath must be no sentence of its own.
  if (words.slice(0, start).some((word) => /[.:;!?]$/.test(word))) return null
  const run: string[] = []
  for (const word of words.slice(start)) {
    if (!/^[\p{Lu}\d(&/–-]/u.test(word) && !joints.test(word)) break
    run.push(word)
    if (/[,.;:!?]$/.test(word) && !/^(?:Sr|Jr)\.$/.test(word)) break
  }
  while (run.length > 0 && joints.test(run.at(-1)!)) run.pop()
  const title = run.join(' ').replace(/[,.;:!?]+$/, '')
  return title.length < 90 && namesOccupation(title) && !/^\p{Lu}\S*$/u.test(title) ? title : null
}

const name =
  "(\\p{Lu}[\\p{L}\\d&'’+-]*(?:\\.\\p{L}{2,4}\\b)?(?: (?:(?:of|the|de|and|&) )?[\\p{Lu}\\d][\\p{L}\\d&'’+-]*){0,4})"
/** Empty lines and indents are short; without a bound, many of them are read again from each. */
const starts = '(?:^|\\n|[.!?]\\s)\\s{0,40}'
/** How much a sentence of each shape proves. */
const employerShapes: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`${starts}${name} (?:is|are) ${searching}\\b`, 'gu'), 2],
  [
    new RegExp(
      `${starts}(?:At )?${name},? (?:is|are|we are|provides)(?: proud to be| committed to being)?(?: an?)? (?:\\p{L}+[ ,]+){0,3}equal[- ](?:employment )?opportunit`,
      'giu',
    ),
    2,
  ],
  [
    new RegExp(
      `(?:^|\\n)[#*\\s]{0,40}(?:About|Who is|Why|Working at|Life at|Über|À propos de|Sobre (?:a|o)?) ?${name}[*:?\\s]*(?=\\n|$)`,
      'gu',
    ),
    1,
  ],
  [new RegExp(`\\b[Aa]t ${name}, (?:we|our|you|every|everyone|people)\\b`, 'gu'), 1],
  [new RegExp(`\\b[Jj]oin(?:ing)? (?:us at )?${name}\\b(?=[ ,.!'’])`, 'gu'), 1],
  [
    new RegExp(
      `${starts}${name} is (?:an?|the|one of|on a|building|committed|re-?\\p{L}+ing|backed)\\b`,
      'gu',
    ),
    1,
  ],
  [new RegExp(`\\b(?:career with|[Aa]pply to) ${name}(?= today|[.!,\\n])`, 'gu'), 1],
  [
    new RegExp(
      `${starts}${name} (?:helps|builds|makes|develops|provides|offers|designs|creates|delivers|maintains|serves|operates)\\b`,
      'gu',
    ),
    1,
  ],
  [new RegExp(`(?:^|\\n)#{1,6} +${name} *(?=\\n)|(?:^|\\n)${name}: *(?=\\n)`, 'gu'), 1],
  [new RegExp(`\\bAs (?:an?|our|the) [^\\n,]{3,80}? at ${name},`, 'gu'), 1],
  [new RegExp(`\\b(?:job|position|role|opening) (?:at|with) ${name}(?= for you| has|[.!,\\n])`, 'gu'), 2],
]
const noName =
  /^(?:(?:we|this|the|our|you|your|they|it|he|she|there|that|these|us|if|as|in|at|with|who|what|why|how|each|every|all|both|one|an?|our team|the team|my)(?: (?:role|team|company|job|position|candidate|opportunity|project|department|client|successful|ideal|person|work|group|organi[sz]ation|program|internship|employer))?|role|team|company|job|position|candidates?|applicants?|employment|experience|education|it|work|life|diversity|inclusion|today|responsibilities|requirements|benefits|compensation|salary|remote|location|overview|management|engineering|sales|marketing|product|design|finance|operations)$/i

/** The employer that sentences name; null where they name none, or two alike. */
export function employerInSentences(text: string): string | null {
  const read = text.length > 2 * longestRead ? text.slice(0, longestRead) + text.slice(-longestRead) : text
  const found = new Map<string, number>()
  for (const [shape, proof] of employerShapes) {
    const named = new Set<string>()
    for (const match of read.matchAll(shape)) {
      const written = (match[1] ?? match[2]!).replace(/['’]s$/, '').trim()
      const isPlain = written.length > 1 && written.length <= 60 && !noName.test(written)
      if (isPlain && !(written.includes(' ') && namesOccupation(written))) named.add(written)
    }
    for (const each of named) found.set(each, (found.get(each) ?? 0) + proof)
  }
  const counted = [...found].map(([each, proof]) => ({ each, proof, count: read.split(each).length - 1 }))
  const [best, second] = counted.sort(
    (a, b) => b.proof - a.proof || b.count - a.count || b.each.length - a.each.length,
  )
  if (best === undefined || best.proof < 2) return null
  // Of two alike, the one that is spoken of much more.
  const isSure = second === undefined || second.proof < best.proof || best.count >= 2 * second.count
  return isSure || isPartOf(second.each, best.each) ? best.each : null
}

function isPartOf(one: string, other: string): boolean {
  return one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase())
}

const payBefore =
  /(?:salary|\bpay\b|compensation|\bwage|remuneration|hourly rate|base)[^.\n]*\b(?:range|rate|band|scale|between|salary|pay|compensation|wage)\b|(?:salary|pay|wage|rate|range)s?\s*:?\s*$/i
const otherMoney =
  /bonus|budget|stipend|allowance|funding|revenue|equity (?:grant|of)|raised|sign[- ]on|referral|401/i

/** The pay a line states as such: "The salary range for this role is …"; null where two lines differ. */
export function payInSentences(lines: readonly string[]): string | null {
  let found: string | null = null
  let before = ''
  for (const line of lines) {
    const text = line.trim()
    if (text === '') continue
    const said = text.length > 600 || !/\d/.test(text) ? null : payOf(text, before)
    before = text
    if (said === null) continue
    if (found !== null && amountsOf(found) !== amountsOf(said)) return null
    found ??= said
  }
  return found
}

function payOf(line: string, before: string): string | null {
  if (isPay(line)) {
    const isHeaded =
      (before.length < 80 || (before.length < 400 && before.endsWith(':'))) &&
      payBefore.test(before) &&
      !otherMoney.test(before)
    return isHeaded ? `${/hourly/i.test(before) ? 'hourly ' : ''}${line}` : null
  }
  const amount = findAmount(line)
  if (amount === null || amount.mark === null || amount.qualifier !== 'range') return null
  const lead = line.slice(0, amount.start)
  if (lead.length > 240 || !payBefore.test(lead) || otherMoney.test(lead)) return null
  const tail = /^[^.;\n(]{0,40}/.exec(line.slice(amount.end))?.[0] ?? ''
  const unit =
    /^\s*(?:[A-Z]{3}\b)?\s*(?:\/|per|an?|annually|yearly|hourly|p\.?a)[\s\p{L}.]{0,12}/u.exec(tail)?.[0] ?? ''
  const period = /hourly/i.test(lead) ? 'hourly ' : /annual|yearly/i.test(lead) ? 'annual ' : ''
  return `${unit === '' ? period : ''}${line.slice(amount.start, amount.end)}${unit || (/^\s*[A-Z]{3}\b/.exec(tail)?.[0] ?? '')}`
}

function amountsOf(text: string): string {
  const amount = findAmount(text)
  return `${amount?.low}-${amount?.high}`
}
