// Who hires, where no line says so by itself: sentences that only employers write, names that are an organisation's by
// their form (organisationNames.ts), and the name behind the address one applies to. Each proves a little; a name is
// believed where two agree, or one that leaves no doubt.

import { namesOccupation } from './occupations.ts'
import {
  countOf,
  findOrganisations,
  isOrganisation,
  isPlainName,
  plainName,
  withKind,
} from './organisationNames.ts'
import { offering, searching } from './sentences.ts'
import { isPlace } from './shortLines.ts'

/** People say these things early or at the very end. */
const longestRead = 30_000

/** What may stand in brackets behind a name: its address, its sign at an exchange. */
const aside = '(?: \\([^()\\n]{1,80}\\))?'
const nameOf = (most: number): string =>
  `((?:\\p{Lu}|\\d{1,3}\\p{Ll}{0,2}(?=\\p{Lu}))[\\p{L}\\d&'’+-]*(?:\\.\\p{L}{2,4}\\b)?(?: (?:(?:of|the|de|da|do|dos|and|&) )?[\\p{Lu}\\d][\\p{L}\\d&'’+-]*){0,${most}})`
const name = nameOf(4)
/** Where a sentence begins with it, it may be as long as it likes. */
const longName = nameOf(7)
/** "The mill in Marlow, Wyoming, is …"; a group in Northmill is no employer. */
const somewhere =
  '(?:(?<! (?:Group|Team|Lab|Unit|Section|Division)),? (?:in|based in|located in) \\p{Lu}[^\\n.!?;]{1,60}?,?)?'
/** Empty lines and indents are short; without a bound, many of them are read again from each. */
const starts =
  '(?:^|\\n|[.!?]\\s)(?:\\s|:[a-z_]{2,30}:|\\p{Extended_Pictographic}){0,40}(?:(?:Greetings|Hello|Hi|Hey|Dear)(?: [^,!\\n.]{2,30})?[,!] )?'
/** "At Northmill, code is …": what people write again and again about their own. */
const atName = new RegExp(
  `\\b[Aa]t ${name}, (?:we|our|you|every|everyone|people)\\b|${starts}(?:At|Na|No|En|Bei|Chez|Bij|Presso|Hos) ${name}, \\p{Ll}`,
  'gu',
)
/** So often does a text name whom it is about. */
const oftenNamed = 3
/** How much a sentence of each shape proves. */
const employerShapes: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `${starts}${longName}${aside}${somewhere},? (?:(?:is|are) ${searching}|${offering})(?!\\p{L})`,
      'gu',
    ),
    2,
  ],
  [
    new RegExp(
      `${starts}Join ${name} (?:as (?:an?|our)|and (?:be|become|help|make|shape|build|grow))\\b`,
      'gu',
    ),
    2,
  ],
  // "Trabajar en Madrid" is said of towns as well.
  [
    new RegExp(
      `\\b(?:[Tt]ravailler à|[Rr]ejoindre|[Tt]rabajar en|[Tt]rabalhar na|[Ll]avorare in) ${name}(?=[ .,!\\n])`,
      'gu',
    ),
    1,
  ],
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
  [new RegExp(`\\b(?:[Mm]y|[Oo]ur) client,? ${name},? (?:is|are|has|have|seeks?)\\b`, 'gu'), 3],
  // "We are Northmill, a maker of …", "Wir sind Nordmühle, ein …"
  [
    new RegExp(
      `(?<!\\p{L})(?:[Ww]e(?:['’]re| are)|Wir sind(?: die)?|Nous sommes|Somos(?: [ao])?|Siamo|Wij zijn) (?!(?:H|h)iring|HIRING|Growing|Proud|Looking|Seeking)${name}(?:,| [-–—]| (?=\\()) ?\\(?(?:an?|the|one|part|eine?|un[ea]?|uma?|der|die|das|la|il|el|o|een)(?!\\p{L})`,
      'gu',
    ),
    2,
  ],
  // Who begins a posting with a sentence begins with themselves.
  [
    new RegExp(
      `^\\s{0,40}(?:[^\\n.!?]{1,40}\\n\\s{0,40})?${name}${aside},? (?:is|are|was|has|helps|builds|makes|develops|provides|offers|designs|creates|operates)\\b(?! (?:an? (?:plus|must|bonus|advantage|asset)|required|preferred))`,
      'gu',
    ),
    1,
  ],
  [
    new RegExp(
      `(?:^|\\n)[#*\\s]{0,40}(?:(?:About|ABOUT) (?:[Tt]he [Cc]ompany|THE COMPANY|[Uu][Ss]|[Oo]ur [Cc]ompany|[Tt]he [Oo]rgani[sz]ation)|W(?:ho [Ww]e [Aa]re|HO WE ARE)|C(?:ompany|OMPANY) (?:[Oo]verview|[Dd]escription|[Pp]rofile|OVERVIEW|DESCRIPTION))[:*\\s]{1,40}(?:${name}${aside},? (?:is|are|was|has|helps|builds|makes|develops|provides|offers|designs|creates|operates)\\b|At ${name}, (?:we|our)\\b)`,
      'gu',
    ),
    2,
  ],
  // What boards put below a job: the logo, or how many follow.
  [
    new RegExp(
      `(?:^|\\n)About the company\\s{1,10}${name}(?: company logo(?=\\r?\\n)|\\r?\\n[\\d.,]{1,12}\\+? followers)`,
      'gu',
    ),
    2,
  ],
  [
    new RegExp(
      `${starts}(?:(?:En|Na|No) ${name} (?:estamos|somos|creemos|buscamos|trabajamos|queremos|necesitamos|acreditamos|trabalhamos|precisamos|procuramos)(?!\\p{L})|Chez ${name} nous |Bei ${name} (?:sind|arbeiten|suchen|entwickeln|bauen|glauben) wir(?!\\p{L}))`,
      'gu',
    ),
    1,
  ],
  [atName, 1],
  [
    new RegExp(
      `\\b(?:for applying (?:to|at|with|for [^\\n]{3,90} (?:at|with))|application (?:to|with)|interest in (?:joining|working (?:at|for|with)|the (?:position|role|post|job) of [^\\n]{3,90}? (?:at|with)(?: the)?)|work(?:ing)? at|[Tt]ravailler (?:chez|pour)|[Aa]rbeiten bei|[Ww]erken bij) ${name}(?=[ .,!\\n])`,
      'gu',
    ),
    2,
  ],
  [
    new RegExp(
      `\\b(?:at|of|by|with) (?:the )?${name} (?:announces|invites|seeks|welcomes|has an? (?:open|vacan))`,
      'gu',
    ),
    1,
  ],
  [
    new RegExp(
      `\\b(?:positions?|vacanc(?:y|ies)|jobs?|posts?|fellowships?|grants?|openings?|internships?|available) (?:is )?(?:available )?(?:at|with|in) (?:the )?${name}(?=[ ,.!)\\n–—-])`,
      'gu',
    ),
    1,
  ],
  [new RegExp(`\\b[Jj]oin(?:ing)? (?:us at )?${name}\\b(?=[ ,.!'’])`, 'gu'), 1],
  [
    new RegExp(
      `${starts}${name}${aside} (?:is (?:an?|the|one of|on a|building|committed|re-?\\p{L}+ing|backed)|est (?:une?|la|le)|ist (?:eine?|der|die|das)|es una?|é uma?|è una?)\\b`,
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
  // Boards that keep a page for each employer.
  [new RegExp(`(?:^|\\n)${name} [Hh]ome ?[Pp]age\\s*(?=\\n|$)`, 'gu'), 2],
  [new RegExp(`\\bAs (?:an?|our|the) [^\\n,]{3,80}? at ${name},`, 'gu'), 1],
  [
    new RegExp(
      `\\b[Jj]oin (?:our|the) (?:[\\p{L}-]+ ){0,3}(?:group|team|lab|laboratory|department) at ${name}`,
      'gu',
    ),
    2,
  ],
  [new RegExp(`\\b(?:job|position|role|opening) (?:at|with) ${name}(?= for you| has|[.!,\\n])`, 'gu'), 2],
]

/** The employer that a text names in its sentences; null where it names none, or two alike. */
export function employerInText(text: string): string | null {
  const read = text.length > 2 * longestRead ? text.slice(0, longestRead) + text.slice(-longestRead) : text
  const found = new Map<string, number>()
  const prove = (named: ReadonlySet<string>, proof: number): void => {
    for (const each of named) found.set(each, (found.get(each) ?? 0) + proof)
  }
  for (const [shape, proof] of employerShapes) {
    const named = new Set<string>()
    // Most texts have few of them, and looking for all at once begins with making the pattern again.
    if (read.search(shape) === -1) continue
    for (const match of read.matchAll(shape)) {
      const written = match.slice(1).find((part) => part !== undefined) ?? ''
      if (isPlainName(written)) named.add(plainName(written))
    }
    prove(named, proof)
    if (shape === atName) prove(new Set([...named].filter((each) => countOf(each, read) >= oftenNamed)), 1)
  }
  for (const [each, proof] of [...findOrganisations(read), ...namesBehindAddresses(read)])
    prove(new Set([each]), proof)
  return mostProven(found, read)
}

function mostProven(found: ReadonlyMap<string, number>, text: string): string | null {
  const counted = [...found].map(([each, proof]) => ({ each, proof, count: countOf(each, text) }))
  const [best, second] = counted.sort(
    (a, b) => b.proof - a.proof || b.count - a.count || b.each.length - a.each.length,
  )
  if (best === undefined || best.proof < 2) return null
  const whole = isOrganisation(best.each)
    ? undefined
    : counted.find(({ each }) => each !== best.each && isOrganisation(each) && each.endsWith(` ${best.each}`))
  if (whole !== undefined) return whole.each
  // Of two alike, the one that is spoken of much more.
  const isSure = second === undefined || second.proof < best.proof || best.count >= 2 * second.count
  return isSure || isPartOf(second.each, best.each) ? withKind(best.each, text) : null
}

function isPartOf(one: string, other: string): boolean {
  return one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase())
}

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
const ofJobs = /career|jobs?\b|vacanc|position|opening|apply|karriere|recrut|vaga/i

/** Names that the text spells as an address in it does: "Skylark Works" beside jobs@skylarkworks.example. */
function namesBehindAddresses(text: string): Map<string, number> {
  const names = new Map<string, number>()
  let count = 0
  for (const [, mailHost, webHost, path = ''] of text.matchAll(address)) {
    count += 1
    if (count > mostAddresses) break
    const core = coreOf(mailHost ?? webHost!)
    const name = core === null ? null : spelledAs(core, text)
    if (name === null) continue
    const proof = mailHost !== undefined || ofJobs.test(webHost + path) ? 2 : 1
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

/** "skylarkworks" of "jobs.skylarkworks.co.example"; null for hosts that serve everybody. */
function coreOf(host: string): string | null {
  const labels = host.toLowerCase().split('.').slice(0, -1)
  if (labels.length > 1 && /^(?:co|com|org|net|gov|ac|edu)$/.test(labels.at(-1)!)) labels.pop()
  const core = labels.at(-1)!.replaceAll('-', '')
  return core.length < 3 || labels.some((label) => hosts.has(label)) ? null : core
}

/** The way a text writes the letters of an address: with spaces, points, capitals. The most frequent way counts. */
function spelledAs(core: string, text: string): string | null {
  const letters = [...core].map((letter) => RegExp.escape(letter)).join("[ .&'’-]?")
  const spelling = new RegExp(`(?<![\\p{L}\\d@./_-])${letters}\\.?(?![\\p{L}\\d@_-]|\\.\\p{L})`, 'giu')
  const counts = new Map<string, number>()
  for (const [written] of text.matchAll(spelling)) {
    const name = /\.\p{L}\.$/u.test(written) ? written : written.replace(/\.$/, '')
    if (/^\p{Lu}|\p{Lu}/u.test(name) && isPlainName(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  return most === undefined ? null : wholeName(most, text)
}

/** "Harrow Sound Ferries" of harrowsound.example: addresses are short, and a line of its own says the rest; the first may be a title. */
function wholeName(name: string, text: string): string {
  const ending = new RegExp(`${RegExp.escape(name)}((?: \\p{Lu}[\\p{L}&'’-]{2,30}){1,2})? {0,8}$`, 'gmu')
  const found = [...text.matchAll(ending)].filter(({ index }) => begins.test(text.slice(0, index).slice(-12)))
  const [rest] = found[0]?.slice(1) ?? []
  const isName = rest !== undefined && found.every(([, each]) => each === rest)
  return isName && !isPlace(rest.trim()) && !namesOccupation(rest) ? name + rest : name
}

/** What stands in front of a name that ends its line: nothing, or "Deckhand at". */
const begins = /(?:\n| (?:at|@|bei|chez) ) {0,8}$/
