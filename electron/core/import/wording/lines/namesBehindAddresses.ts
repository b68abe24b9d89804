// The name behind the address one applies to, as the text itself writes it.

import { pattern } from '../../text/pattern.ts'
import { labelsOfHost } from '../../text/urls.ts'
import { namesOccupation } from '../names/occupations.ts'
import { countOf, isPlainName } from '../names/organisationNames.ts'
import { isPlace } from './placeAlone.ts'

/** Who keeps letters, pages and jobs for others. */
const hosts = new Set(
  (
    'gmail googlemail google outlook hotmail live yahoo icloud proton protonmail gmx web mail yandex qq 163 126 naver zoho ' +
    'linkedin indeed glassdoor monster stepstone xing ziprecruiter wellfound angel github gitlab greenhouse lever ashbyhq ' +
    'workday myworkdayjobs workable smartrecruiters bamboohr recruitee personio teamtailor breezy jobvite icims taleo ' +
    'oraclecloud successfactors notion airtable typeform forms tally calendly zoom slack discord telegram whatsapp twitter ' +
    'facebook instagram youtube medium bitly tinyurl goo lnkd hackernews ycombinator reddit upwork stackoverflow hh naukri'
  ).split(' '),
)
const address =
  /[\w.+-]{1,64}@((?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12})\b|https?:\/\/(?:www\.)?((?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12})(\/[^\s)>\]]{0,200})?/gi
/** "@skylark_hr", who answers for a firm in a messenger */
const handle =
  /(?<![\w.@/])@([a-z\d]{3,25}?)_?(?:hr|jobs?|careers?|recruit(?:er|ing|ment)?|talents?|vacanc(?:y|ies)|rabota)\b/gi
const mostAddresses = 20
/** Systems in which everybody who hires has a site of their own: "skylark.bamboohr.com", "jobs.lever.co/skylark". */
const systems = new Set(
  'greenhouse lever ashbyhq myworkdayjobs workable smartrecruiters bamboohr recruitee personio teamtailor breezy pinpointhq applytojob'.split(
    ' ',
  ),
)
const ofEverybody = /^(?:www|apps?|jobs?|careers?|apply|(?:job-)?boards?|hire|api|my|go|o|p|j|eu)$/
const ofJobs = /career|jobs?\b|vacanc|position|opening|apply|karriere|recrut|vaga/i

/** Names that the text spells as an address in it does: "Skylark Works" beside jobs@skylarkworks.example; with how much that proves. */
export function namesBehindAddresses(text: string): Map<string, number> {
  const names = new Map<string, number>()
  let count = 0
  for (const [, mailHost, webHost, path = ''] of text.matchAll(address)) {
    count += 1
    if (count > mostAddresses) break
    const tenant = webHost === undefined ? null : tenantOf(webHost, path)
    const core = tenant ?? coreOf(mailHost ?? webHost!)
    const name = core === null ? null : spelledAs(core, text)
    if (name === null) continue
    const proof = tenant !== null || mailHost !== undefined || ofJobs.test(webHost + path) ? 2 : 1
    names.set(name, Math.max(names.get(name) ?? 0, proof))
  }
  for (const [, core] of text.matchAll(handle)) {
    count += 1
    if (count > mostAddresses) break
    const name =
      core!.length < 3 || hosts.has(core!.toLowerCase()) ? null : spelledAs(core!.toLowerCase(), text)
    if (name !== null) names.set(name, Math.max(names.get(name) ?? 0, 2))
  }
  return names
}

/** Whether an address with this label says nothing of who wrote the text. */
export function servesEverybody(label: string): boolean {
  return hosts.has(label)
}

/** Whose site in such a system it is; null where it is none of them. */
function tenantOf(host: string, path: string): string | null {
  const [first = '', ...rest] = labelsOfHost(host.toLowerCase())
  if (!rest.some((label) => systems.has(label)) && !(rest.length === 0 && systems.has(first))) return null
  const own = [first, path.split(/[/?#]/)[1] ?? ''].map((part) => part.replaceAll('-', ''))
  return own.find((part) => part.length > 2 && !ofEverybody.test(part) && !systems.has(part)) ?? null
}

/** "skylarkworks" of "jobs.skylarkworks.co.example"; null for hosts that serve everybody. */
function coreOf(host: string): string | null {
  const labels = labelsOfHost(host.toLowerCase())
  const core = labels.at(-1)!.replaceAll('-', '')
  return core.length < 3 || labels.some((label) => hosts.has(label)) ? null : core
}

/** The way a text writes the letters of an address: with spaces, points, capitals. The most frequent way counts. */
function spelledAs(core: string, text: string): string | null {
  const letters = [...core].map((letter) => RegExp.escape(letter)).join("[ .&'’-]?")
  const spelling = new RegExp(`(?<![\\p{L}\\d@./_-])${letters}\\.?(?![\\p{L}\\d@_-]|\\.\\p{L})`, 'giu')
  const counts = new Map<string, number>()
  const inFront = new Set<string>()
  for (const { 0: written, index } of text.matchAll(spelling)) {
    // "our lab" beside lab.example: a word of the language is nobody's name.
    if (written.replace(/\.$/, '') === core) return null
    const name = /\.\p{L}\.$/u.test(written) ? written : written.replace(/\.$/, '')
    if (!/\p{Lu}/u.test(name) || !isPlainName(name)) continue
    const end = index + written.length
    const isIn = townInFront.test(text.slice(Math.max(0, index - longestWord), index))
    // "Union locale de Marlow": what a longer name is of is not the whole of it.
    if (ofWhat.test(text.slice(Math.max(0, index - longestWord), index))) continue
    if ((isIn && !speaksBehind.test(text.slice(end, end + 12))) || stateBehind.test(text.slice(end, end + 5)))
      continue
    counts.set(name, (counts.get(name) ?? 0) + 1)
    inFront.add(wordInFront(text.slice(Math.max(0, index - longestWord), index)))
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  if (most === undefined) return null
  const site = calledAsSite(most, text)
  if (site !== null) return site
  // "Milling Lab", "Marlow Lab": what is always the end of longer names is none; "Old Marlow" everywhere is the name.
  const [first = ''] = inFront
  // "Guild Skylark Works" on a line of its own, and nowhere without the first word.
  if (inFront.size === 1 && isOwnLine(`${first} ${most}`, text) && !namesOccupation(first))
    return `${first} ${most}`
  if (inFront.has('') || most.includes(' ')) return wholeName(most, text)
  return inFront.size === 1 && countOf(`${first} ${most}`, text) > 1
    ? withWordBehind(`${first} ${most}`, text)
    : null
}

/** "Datos.gob.mx", where the name alone only begins others: "Datos Abiertos"; null where it stands for itself. */
function calledAsSite(name: string, text: string): string | null {
  const begun = RegExp.escape(name)
  const site = new RegExp(
    `(?<![\\p{L}\\d@./_-])${begun}(?:\\.[a-z]{2,10}){1,3}(?![\\p{L}\\d@_/-])`,
    'u',
  ).exec(text)?.[0]
  const alone = new RegExp(`(?<![\\p{L}\\d@./_-])${begun}(?!\\p{L}|\\.[a-z]| \\p{Lu})`, 'u')
  return site === undefined || alone.test(text) ? null : site
}

function isOwnLine(name: string, text: string): boolean {
  return !name.startsWith(' ') && `\n${text}\n`.includes(`\n${name}\n`)
}

const longestWord = 24
/** "in Marlow", "Location: Marlow", "Marlow, WY": the town, and not who is called like it. */
const townInFront =
  /(?<!\p{L})(?:in|near|en|em|w|location|city|town|place|ort|standort|lieu|ville|ubicación|local|cidade)\s?[:：]?\**:? $/iu
const ofWhat = /\p{Lu}[\p{L}'’-]+(?: \p{Ll}[\p{L}-]+)? (?:de|du|des|of|von|di|del|della|do|van) $/u
/** "En Molino Norte buscamos" */
const speaksBehind = /^,? (?:estamos|somos|buscamos|procuramos|contratamos)/
const stateBehind = /^, [A-Z]{2}(?![\p{L}])/u

/** The word with a capital right in front that may belong to a name; empty where none does. */
function wordInFront(before: string): string {
  const word = /(?<![\p{L}\d])(\p{Lu}[\p{L}\d&'’-]*) $/u.exec(before)?.[1] ?? ''
  return leading.test(word) ? '' : word
}

/** What begins a sentence or a heading in front of a name. */
const leading = pattern('i')`
  ^(?:about|at|join(?:ing)?|why|who|with|from|for|by|in|to|and|as|is|the|our|your|visit|contact|dear|hi
    |hello|meet|inside|welcome|company|employer|client|working|work|life|careers?|jobs?|über|bei|wir|die
    |der|das|sobre|na|no|em|en|da|do|à|a|chez|bij|hos|ao|presso|of)$
`

/** "Harrow Sound Ferries" of harrowsound.example: addresses are short, and a line of its own says the rest; the first may be a title. */
function wholeName(name: string, text: string): string {
  const practice = ofDoctor.exec(text.slice(0, text.indexOf(name)).slice(-longestPractice))?.[1]
  if (practice !== undefined) return practice + name
  const ending = new RegExp(`${RegExp.escape(name)}((?: \\p{Lu}[\\p{L}&'’-]{2,30}){1,2})? {0,8}$`, 'gmu')
  const found = [...text.matchAll(ending)].filter(({ index }) => begins.test(text.slice(0, index).slice(-12)))
  const [rest] = found[0]?.slice(1) ?? []
  const isName = rest !== undefined && found.every(([, each]) => each === rest)
  return isName && !isPlace(rest.trim()) && !namesOccupation(rest) ? name + rest : name
}

/** "Old Marlow Ferries", where nothing is called Old Marlow that is not called so. */
function withWordBehind(name: string, text: string): string {
  const found = text.matchAll(
    new RegExp(`${RegExp.escape(name)}( \\p{Lu}[\\p{L}&'’-]{2,30})?(?!\\p{L})`, 'gu'),
  )
  const words = new Set([...found].map(([, word = '']) => word))
  const [word = ''] = words
  return words.size === 1 && !namesOccupation(word) ? name + word : name
}

/** "Praxis Dr. " in front of "Wheeler" */
const ofDoctor =
  /(?<!\p{L})((?:(?:Praxis|\p{Lu}\p{Ll}{1,20}praxis) )?(?:Prof\. )?Dr\. (?:(?:med|dent|vet)\. ){0,2})$/u
const longestPractice = 60

/** What stands in front of a name that ends its line: nothing, or "Deckhand at". */
const begins = /(?:\n| (?:at|@|bei|chez) ) {0,8}$/
