// Kinds of employment on two axes, hours and contract, because schema.org mixes them in one list. Words that fit
// neither are kept as written. Import specification 9; the words are in employmentWords.ts.

import { warning } from '../../../../shared/messages.ts'
import type { Employment, Warning } from '../../../../shared/posting.ts'
import { fieldOf, type RawNode, type Reading } from '../raw.ts'
import { isPlaceholder, readTexts } from '../text/text.ts'
import { type Contract, contractOf, type Schedule, scheduleOf } from './employmentWords.ts'

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
    const hours = schedulesOf(token)
    const terms = contractOf.get(keyOf(token))
    for (const each of hours) schedule.add(each)
    if (terms !== undefined) contract.add(terms)
    if (hours.length === 0 && terms === undefined && !howPaid.test(token)) {
      warnings.push(warning('EMPLOYMENT_UNKNOWN', { field: 'employment', path: field!.path, raw: token }))
    }
  }
  return { value: { schedule: [...schedule], contract: [...contract], raw: [...raw] }, warnings }
}

/** How one is paid or for how long, which says nothing of hours or contract: "Full-time (Salary)", "(15 months)". */
const howPaid =
  /^(?:salar(?:y|ied)|hourly|(?:non[- ]?)?exempt|paid|\d+ ?(?:months?|years?|weeks?|monate?|mois|meses|jahre?|ans))$/i

const workload = /^(?:pensum:? ?)?(\d{1,3}) ?%?(?: ?(?:[-–—]|bis|à|to) ?(\d{1,3}))? ?%(?: pensum)?$/i

/** The hours a word means, or a share of them: "80-100%", as Swiss employers say it. */
function schedulesOf(token: string): Schedule[] {
  const known = scheduleOf.get(keyOf(token))
  if (known !== undefined) return [known]
  const shares =
    workload
      .exec(token)
      ?.slice(1)
      .filter((share) => share !== undefined)
      .map(Number) ?? []
  if (shares.some((share) => share < 5 || share > 100)) return []
  return [...new Set(shares.map((share): Schedule => (share === 100 ? 'full_time' : 'part_time')))]
}

function splitTypes(text: string): string[] {
  // The whole first: some names hold a separator themselves ("temp to hire", "Co-op").
  if (isKnown(text)) return [text]
  // The stronger signs first: "umowa o pracę, B2B" holds a word that joins elsewhere.
  return text
    .split(/[,;|、，・()（）]/)
    .map((part) => part.trim())
    .flatMap((part) => (isKnown(part) ? [part] : splitJoined(part)))
}

function splitJoined(text: string): string[] {
  return text
    .split(/\/|\s(?:and\/or|and|or|und|oder|et|ou|y|o|e|en|of|lub|och|og|ja|или|и|ve|veya)\s|\s[-–—]\s/i)
    .map((part) => part.trim())
    .flatMap((part) => (isKnown(part) ? [part] : splitPair(part)))
    .filter((part) => !isPlaceholder(part))
}

/** More words than two kinds of employment have between them. */
const mostWords = 20

/** "Permanent Full-time" names both axes at once; split only where both halves are known. */
function splitPair(text: string): string[] {
  // "Permanent employmentFull time", where two labels stood side by side; `parttime_permanent`.
  const words = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').split(/[\s_]+/)
  if (words.length > mostWords) return [text]
  for (let cut = 1; cut < words.length; cut++) {
    const halves = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
    // "Vast contract": the second word only says that it is one.
    if (halves.every(isKnown)) return halves[1]!.toLowerCase() === 'contract' ? [halves[0]!] : halves
  }
  return [text]
}

/** Whether a text is a known kind of employment and nothing else. */
export function isEmploymentWord(text: string): boolean {
  return isKnown(text) || splitPair(text)[0] !== text
}

function isKnown(text: string): boolean {
  return scheduleOf.has(keyOf(text)) || contractOf.has(keyOf(text))
}

function keyOf(text: string): string {
  // Enumerations of schema.org arrive as addresses too: `https://schema.org/FULL_TIME`.
  const local = /^https?:\/\/\S*[/#]([^/#]+)$/.exec(text)?.[1] ?? text
  return (
    local
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^[\p{L} ]{2,24}[:：] ?/u, '')
      .replace(/[\s_-]+/g, ' ')
      .replace(/ (?:position|job|role|employment|employee|stelle)$/, '')
      .replace(/^(?:employment type|contract type|vacancy type|vacancy|employee|type):? /, '')
      // How long or how much, behind what it is: "CDD 6 mois", "Teilzeit 20 Stunden".
      .replace(
        /(?<=\p{L}) (?:de |di |auf |for |voor )?\d+(?:[.,]\d+)? ?(?:%|months?|mois|monate?n?|jahre?n?|wochen?|meses|mesi|weeks?|years?|ans?|h|hours?|stunden?|uur|uren)$/u,
        '',
      )
      .trim()
  )
}
