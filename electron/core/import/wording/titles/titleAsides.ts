// What stands in front of a title or behind it in brackets or behind dashes, and says where, how and on what terms one works:
// "[Remote] Miller", "Miller (full-time)", "Miller | Hybrid (Leeds)".

import { isKindByItself } from '../../fields/employment.ts'
import { scheduleOf } from '../../fields/employmentWords.ts'
import { readMode } from '../../places/workMode.ts'
import { pattern } from '../../text/pattern.ts'
import { isPay } from '../lines/payAlone.ts'
import { isPlace } from '../lines/placeAlone.ts'
import { placeInBrackets } from '../lines/shortLines.ts'
import { isMode, statesEmployment } from '../lines/workAlone.ts'
import { isJobTitle } from '../names/occupations.ts'

export interface TitleParts {
  title: string
  employer: string | null
  mode: string | null
  place: string | null
  pay: string | null
  /** Kinds of employment: "[Remote-Fulltime] Miller". */
  kinds: string[]
}

/** "[Hiring] [Remote] [US]" */
const mostTags = 4

/** Takes the tags in front of a title: "[Remote/Leeds]", "(Full-time)". */
export function takeTags(parts: TitleParts): void {
  for (let tags = 0; tags < mostTags; tags += 1) {
    const tag = /^[[【]([^\]】]{2,40})[\]】]\s*|^\(([^)]{2,40})\)\s+/.exec(parts.title)
    if (tag === null || parts.title.length === tag[0].length || ofRank.test(tag[2] ?? '')) return
    addTag(tag[1] ?? tag[2]!, parts)
    parts.title = parts.title.slice(tag[0].length)
  }
}

/** "(Senior) Miller", "(Junior/Senior) Miller", "(Wind-)Müller": the brackets are part of what the job is called. */
const ofRank = pattern('i')`
  ^(?:(?:sr|jr|senior|junior|mid|mid-level|lead|principal|staff|head|chief|associate|assistant|deputy|co
      |stellv(?:ertretende[rn]?)?|leitende[rn]?|erfahrene[rn]?|angehende[rn]?|young)\.?(?:[\s/,|&-]+|$))+$
  |-$
`

function addTag(tag: string, parts: TitleParts): void {
  const said = tag.split(/\s*[,/|]\s*/)
  parts.kinds.push(...said.flatMap(kindsOf))
  if (readMode(tag) === null) {
    if (isPlace(tag)) parts.place = tag
    return
  }
  parts.mode = tag
  // "[Leeds/Remote]", "[Hybrid / Quận 3, HCM]"
  const [town, ...others] =
    [tag.split(/\s*[/|]\s*/), said]
      .map((each) => each.filter((part) => readMode(part) === null && isPlace(part)))
      .find((places) => places.length > 0) ?? []
  if (town !== undefined && others.length === 0) parts.place ??= town
}

/** Takes the pay from behind a title: "Miller – 40k-50k". */
export function takePay(parts: TitleParts): void {
  const last = /(?:\s+[-–—|]|;)\s+(\S[^–—|;]*)$/.exec(parts.title)
  if (last === null || !isPay(last[1]!)) return
  parts.pay = last[1]!
  parts.title = parts.title.slice(0, last.index)
}

/** "Full-time", "Remote-Fulltime", and not "Contract Law": what says nothing but kinds, or modes beside them. */
function kindsOf(text: string): string[] {
  if (isKindByItself(text)) return [text]
  const words = text.split(/[\s-]+/)
  const isPlain = words.every((word) => isKindByItself(word) || readMode(word) !== null)
  return isPlain ? words.filter(isKindByItself) : []
}

/** "Miller | Hybrid (Leeds)": parts behind a title that say where, how and on what terms, and nothing else. */
function asidesBehind(title: string): string[] | null {
  const [name, ...rest] = title.split(title.includes(' | ') ? /\s+\|\s+/ : /\s+[–—-]\s+/)
  if (name === undefined || rest.length === 0 || rest.length > mostAsides || !isJobTitle(name)) return null
  const asides = rest.flatMap((part) => {
    // "Vollzeit, Leeds"; "Leeds, UK" is one.
    const [first = part, other] = part.split(/,\s+(.+)/s)
    return other !== undefined && isTerm(first) && !statesEmployment(part) ? [first, other] : [part]
  })
  return asides.every((part) => isTerm(part) || isPlaceBehind(part)) ? [name, ...asides] : null
}

/** Behind a title also "Valence (26)", a town of France with the number of its department. */
function isPlaceBehind(part: string): boolean {
  return isPlace(part) || /^\p{Lu}[\p{L} '’-]{2,40} \((?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])\)$/u.test(part)
}

function isTerm(part: string): boolean {
  return isMode(modeBeside(part)[0]!) || statesEmployment(part) || isPay(part) || terms.test(part)
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

/** Takes the kinds of employment from brackets behind a title. */
export function takeKinds(parts: TitleParts): void {
  const brackets = inRoundBrackets.exec(parts.title)
  const kinds = brackets === null || brackets.index === 0 ? null : kindsInBrackets(brackets[1]!)
  if (kinds === null) return
  parts.kinds.push(...kinds)
  parts.title = parts.title.slice(0, brackets!.index)
}

/** "Hybrid (Leeds)" as how one works and where. */
function modeBeside(part: string): (string | undefined)[] {
  return placeInBrackets.exec(part)?.slice(1) ?? [part]
}

/** Takes such parts from behind a title; whether there were any. */
export function takeAsides(parts: TitleParts): boolean {
  const [title, ...asides] = asidesBehind(parts.title) ?? []
  if (title === undefined) return false
  for (const aside of asides) {
    const [mode = '', place] = modeBeside(aside)
    if (statesEmployment(aside)) parts.kinds.push(aside)
    else if (isMode(mode)) {
      parts.mode ??= mode
      parts.place ??= place ?? null
    } else if (isPay(aside)) parts.pay ??= aside
    else if (!terms.test(aside)) parts.place ??= aside
  }
  parts.title = title
  return true
}
