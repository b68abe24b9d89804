// The source of a career page: facts as data between two lines of hyphens (YAML) or of plus signs (TOML), and the text
// below them.

import { withoutComments } from '../../detect.ts'
import { parseJson } from '../../json/json.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/jsonValue.ts'
import { fieldOf, type RawPosting, type Surroundings } from '../../raw.ts'
import { escapeText, writeMarkup } from '../../text/markdownText.ts'
import { lettersOf } from '../../text/pageTitle.ts'
import { pattern } from '../../text/pattern.ts'
import { isGeneralHeading, isPageHeading } from '../../wording/lines/sectionHeadings.ts'
import { namesOccupation } from '../../wording/names/occupations.ts'
import { readsLikePosting } from '../../wording/names/tradeWords.ts'
import { isOtherTitle } from '../../wording/others/otherTexts.ts'
import { parseYaml } from '../data/blocks/yamlData.ts'
import { findUnmarkedPostings } from '../data/pageData.ts'
import { isJobAddress, looksLikePosting } from '../data/unmarkedSigns.ts'
import type { RungReading } from '../reading.ts'
import { withoutTags } from './bareText.ts'
import { filledTemplate } from './filledTemplate.ts'
import { readWrittenFacts } from './writtenFacts.ts'
import { readWrittenText } from './writtenText.ts'

const frontMatter = /^\s*(---|\+\+\+)[ \t]*\r?\n([\s\S]{1,20000}?)\r?\n\1[ \t]*(?:\r?\n|$)/

/** Whether a text begins with facts between two such lines. */
export function hasFrontMatter(text: string): boolean {
  return frontMatter.test(text)
}

/** Facts that any page of a site has in front, and that do not say what it is. */
const saysNothing =
  /^(?:layout|title|permalink|lang|slug|description|nav|nav_order|parent|toc|weight|draft|sidebar)$/

/** What a page is filed under, and its picture: no label of a text. */
const filedUnder = /^(?:tags?|categor(?:y|ies)|keywords?|image|colou?r)$/

/** The markup below facts in front as a page called after them; null where words stand below, or no facts are in front. */
export function pageBelowFacts(text: string): string | null {
  const head = frontMatter.exec(text)
  const facts = head?.[1] === '---' ? factsOfYaml(head[2]!) : null
  const body = facts === null ? '' : filledTemplate(text.slice(head![0].length), facts).trim()
  if (!beginsAsMarkup.test(body)) return null
  const title = facts?.get('title')
  if (typeof title !== 'string') return body
  const name = escapeText(title)
  return `<title>${name}</title>${/<h1\b/i.test(body) ? '' : `<h1>${name}</h1>`}${body}`
}

const beginsAsMarkup = /^\s*<(?:div|section|article|main|p|table|ul|h[1-6])\b/i

/** What the only posting of such a page leaves open its facts may say. */
export function completeByFacts(postings: readonly RawPosting[], text: string): void {
  const head = frontMatter.exec(text)
  const facts = head === null ? null : factsOfYaml(head[2]!)
  if (facts === null) return
  completeByLabels(postings, labelsOf(facts))
  completeByDate(postings, facts)
}

/** The source of a career page: its facts as data, what follows them as the description. */
export function readFrontMatter(text: string, surroundings: Surroundings): RungReading {
  const head = frontMatter.exec(text)
  const facts = head === null ? null : head[1] === '---' ? factsOfYaml(head[2]!) : parseToml(head[2]!)
  if (head === null || facts === null)
    return { postings: [], warnings: [], found: 'no readable facts in front' }
  const body = filledTemplate(withoutComments(text.slice(head[0].length)), facts).trim()
  spellEmployer(facts, body)
  nameByRole(facts)
  if (body !== '') facts.set('description', writeMarkup(wholeText(facts.get('description'), body)))
  const value: JsonObject = { members: facts, start: 0, end: text.length, isCut: false }
  const isKnown = looksLikePosting(value, readsLikePosting(body))
  const isFiled = !isKnown && isFiledAsJob(facts)
  // Under this name it is the text of a job, unless the facts are those of something else.
  if (isFiled) facts.set('jobdescription', facts.get('description')!)
  if (!isKnown && !(isFiled && looksLikePosting(value, true))) {
    const title = facts.get('title')
    // A page of a site, whose facts only name it: then its text has to say what it is.
    if (typeof title === 'string' && namesOccupation(title)) {
      const reading = readNamed(title, facts, body, surroundings)
      completeByDate(reading.postings, facts)
      return reading
    }
    return [...facts.keys()].every((key) => saysNothing.test(key))
      ? readWrittenText(body, surroundings)
      : { postings: [], warnings: [], found: 'facts of something else' }
  }
  const block = { value: wrap(value), text, rung: 'strict' as const, notes: [], root: 'front' }
  const postings = findUnmarkedPostings([block], surroundings)
  completeByLink(postings, facts)
  completeByText(postings, body, surroundings)
  return { postings, warnings: [], found: 'facts in front of a text' }
}

const kind = /^(?:layout|template|collection|kind|(?:post|content|page)?_?type)$/
/** What sites call their pages of one job. */
const kindOfJob = pattern('i')`
  ^(?:(?:single|page|post|detail|open)[-_/ ])?(?:jobs?|job[-_ ]?(?:postings?|ads?|offers?|openings?|description)|positions?
    |careers?|vacanc(?:y|ies)|openings?|vacatures?|stellen?(?:anzeigen?|angebote?)?|offres?(?:[-_]d?[-_]?emploi)?
    |emplois?|empleos?|ofertas?|vagas?|lavor[oi]|posizion[ei]|jobb|stillinge?r?|tjänst(?:er)?)(?:[-_/ ](?:single|page|post|detail))?$
`

/** "layout: job", with a text below that is not called as the list of all of them is. */
function isFiledAsJob(facts: ReadonlyMap<string, JsonValue>): boolean {
  const title = facts.get('title')
  if (typeof title !== 'string' || !facts.has('description')) return false
  if (isGeneralHeading(title) || isPageHeading(title) || isOtherTitle(title)) return false
  return [...facts].some(
    ([key, value]) => kind.test(key) && typeof value === 'string' && kindOfJob.test(value),
  )
}

const linkKey = /(?:url|link|href)$/i
const toApply = /\/appl(?:y|ication)(?:$|[/?#])/i

/** Where one applies, under whatever name the site has for the board that does it. */
function completeByLink([posting]: readonly RawPosting[], facts: ReadonlyMap<string, JsonValue>): void {
  if (posting === undefined || fieldOf(posting.node, 'applyurl') !== null) return
  if (/^https?:/.test(String(fieldOf(posting.node, 'url')?.values[0]))) return
  const links = [...facts].filter(
    ([key, value]) =>
      linkKey.test(key) && typeof value === 'string' && (toApply.test(value) || isJobAddress(value)),
  )
  const [key, value] = links[0] ?? []
  if (key !== undefined && links.length === 1)
    posting.node.fields.set('applyurl', {
      key,
      path: `front.${key}`,
      rung: posting.rung,
      values: [value as string],
    })
}

/** What a page says of itself in front is a summary: its text stands below, and goes on from there unless it says the same. */
function wholeText(summary: JsonValue | undefined, body: string): string {
  if (typeof summary !== 'string') return body
  return lettersOf(body).includes(lettersOf(summary)) ? body : `${summary}\n\n${body}`
}

/** The text below such a title; where that alone is none, with what the facts in front say, as labels of a text do. */
function readNamed(
  title: string,
  facts: ReadonlyMap<string, JsonValue>,
  body: string,
  surroundings: Surroundings,
): RungReading {
  const reading = readWrittenText(`# ${title}\n\n${body}`, surroundings)
  const labels = labelsOf(facts)
  if (reading.postings.length > 0) {
    completeByLabels(reading.postings, labels)
    return reading
  }
  const summary = [facts.get('summary'), facts.get('excerpt')].find((value) => typeof value === 'string')
  // A page of news has a place and a day as well.
  if (!readWrittenFacts(labels).some(({ name }) => ofJobs.has(name))) return reading
  const text = [`# ${title}`, labels.join('\n'), summary ?? '', body].join('\n\n')
  const labelled = readWrittenText(text, surroundings)
  for (const { node } of labelled.postings) {
    const description = node.fields.get('description')
    if (description !== undefined)
      description.values = [writeMarkup([summary ?? '', body].join('\n\n').trim())]
  }
  return labelled
}

/** The facts in front as the labels of a text. */
function labelsOf(facts: ReadonlyMap<string, JsonValue>): string[] {
  return [...facts].flatMap(([key, value]) =>
    typeof value === 'string' &&
    value.length <= longestFact &&
    !saysNothing.test(key) &&
    !filedUnder.test(key)
      ? [`${key}: ${value}`]
      : [],
  )
}

/** What the text of its one advert leaves open the labels in front may say. */
function completeByLabels(postings: readonly RawPosting[], labels: readonly string[]): void {
  const [posting, other] = postings
  if (posting === undefined || other !== undefined) return
  const { fields } = posting.node
  for (const { name, value } of readWrittenFacts(labels))
    if (!fields.has(name))
      fields.set(name, { key: name, path: `front.${name}`, rung: posting.rung, values: [value] })
}

const longestFact = 120
const ofJobs: ReadonlySet<string> = new Set(['employmenttype', 'basesalary', 'validthrough'])

/** What sites of jobs call the title and who hires, where no field has their usual name. */
const otherNames = [
  [
    'title',
    ['role', 'roles', 'position', 'poste', 'puesto', 'cargo', 'stelle', 'job', 'jobtitle', 'job_title'],
  ],
  ['company', ['startup', 'employer', 'organization', 'organisation', 'entreprise', 'empresa', 'firma']],
] as const

const article = /^(?:une? ou une?|un[·.(]?e?\)?|eine?n?|an?) (?=\p{L})/iu

/** "roles: a miller" is a title, and who offers it stands beside it. */
function nameByRole(facts: Map<string, JsonValue>): void {
  if (facts.has('title') || facts.has('name')) return
  for (const [name, others] of otherNames) {
    const said = others.map((other) => facts.get(other)).find((value) => typeof value === 'string')
    if (said === undefined || facts.has(name)) continue
    if (name === 'title' && !namesOccupation(said)) return
    facts.set(name, said.replace(article, ''))
  }
}

/** Whoever hires as the text below spells them. */
function spellEmployer(facts: Map<string, JsonValue>, body: string): void {
  const [, [company, others]] = otherNames
  for (const name of [company, ...others]) {
    const said = facts.get(name)
    if (typeof said === 'string') facts.set(name, asSpelled(said, body))
  }
}

/** "north-mill" as the text spells it, "North Mill": what sites file an employer under is written small and without accents. */
function asSpelled(slug: string, text: string): string {
  if (!/^[a-z\d]{3,}(?:-[a-z\d]+){0,5}$/.test(slug)) return slug
  const plain = text.replace(/[^\0-\x7F]/g, (sign) => sign.normalize('NFD')[0] ?? sign)
  const named = new RegExp(
    `(?<![\\p{L}\\d/.@-])${slug.replaceAll('-', '[ -]')}(?![\\p{L}\\d@/-]|\\.\\p{L})`,
    'giu',
  )
  for (const { index, 0: found } of plain.matchAll(named)) {
    const spelled = text.slice(index, index + found.length)
    if (/^\p{Lu}/u.test(spelled)) return spelled
  }
  return slug
}

/** The one advert of such a page is posted when the page is. */
function completeByDate(postings: readonly RawPosting[], facts: ReadonlyMap<string, JsonValue>): void {
  const [posting, other] = postings
  const date = facts.get('date')
  if (posting === undefined || other !== undefined || typeof date !== 'string') return
  const { fields } = posting.node
  if (!fields.has('dateposted'))
    fields.set('dateposted', { key: 'date', path: 'front.date', rung: posting.rung, values: [date] })
}

/** What the facts leave open the text may say, as every written text does. */
function completeByText(postings: readonly RawPosting[], body: string, surroundings: Surroundings): void {
  const [posting] = postings
  if (posting === undefined || postings.length > 1) return
  const title = fieldOf(posting.node, 'title')?.values[0]
  const [written, other] = readWrittenText(`# ${String(title)}\n\n${body}`, surroundings).postings
  if (written === undefined) completeByLabels(postings, linesOfMarkup(body))
  if (written === undefined || other !== undefined) return
  for (const [name, field] of written.node.fields)
    if (fieldOf(posting.node, name) === null) posting.node.fields.set(name, field)
}

/** The lines of a text that is markup; those of words alone are left to who reads words. */
function linesOfMarkup(body: string): string[] {
  if (!beginsAsMarkup.test(body)) return []
  return withoutTags(body)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length <= longestFact)
}

/** As a list of jobs has it: what stands in front of a text that reads like a job is one. */
function wrap(value: JsonObject): JsonObject {
  return { members: new Map([['jobs', [value]]]), start: 0, end: value.end, isCut: false }
}

function factsOfYaml(source: string): Map<string, JsonValue> | null {
  const value = parseYaml(source)
  const facts = isJsonObject(value) ? value.members : null
  const [only] = facts?.values() ?? []
  // "position:", and all of them below it
  return facts?.size === 1 && isJsonObject(only) ? only.members : facts
}

/** As much of TOML as such facts use: a name a line, and a value as JSON writes it, or a date. */
function parseToml(source: string): Map<string, JsonValue> {
  const facts = new Map<string, JsonValue>()
  for (const line of source.split(/\r?\n/)) {
    // Below are tables of something else: pictures, authors.
    if (line.startsWith('[')) break
    const [, name, value = ''] = /^([\w-]{1,60})\s*=\s*(\S.*)$/.exec(line.trim()) ?? []
    if (name === undefined) continue
    const date = /^\d{4}-\d\d-\d\d\S*$/.exec(value)?.[0]
    const parse = date === undefined ? parseJson(value.replace(/^'([^'"]*)'$/, '"$1"')) : null
    if (date !== undefined) facts.set(name, date)
    else if (parse?.ok === true) facts.set(name, parse.value)
  }
  return facts
}
