// What the job is called, and by whom, where a written text says it on top: in a heading, in the sentence that announces
// it, in the first lines. A sentence further down counts where the top names no occupation.

import { readMode } from '../../places/workMode.ts'
import { legalForm } from '../../text/legalForms.ts'
import { pattern } from '../../text/pattern.ts'
import { plainLine } from '../../wording/lines/furniture.ts'
import { servesEverybody } from '../../wording/lines/namesBehindAddresses.ts'
import { isPlace } from '../../wording/lines/placeAlone.ts'
import { isSectionHeading } from '../../wording/lines/sectionHeadings.ts'
import { isEmployment, isMode } from '../../wording/lines/workAlone.ts'
import { isWrittenAsTown } from '../../wording/lines/writtenAsTown.ts'
import { greeting } from '../../wording/mail/mailBody.ts'
import { fieldNamed } from '../../wording/names/labels.ts'
import { isSpokenOf, standsBehind, standsBetween } from '../../wording/names/mentions.ts'
import { namesOccupation } from '../../wording/names/occupations.ts'
import { onlyAnnounces } from '../../wording/names/offerWords.ts'
import { isPlainName } from '../../wording/names/organisationNames.ts'
import { seekerFor } from '../../wording/names/seekers.ts'
import { titleInSentences, titleOffered } from '../../wording/prose/sentences.ts'
import type { TitleParts } from '../../wording/titles/titleAsides.ts'
import { titleForEveryone } from '../../wording/titles/titleForEveryone.ts'
import { employerInBrackets, partTitle } from '../../wording/titles/titleParts.ts'
import { ledTitle, titleBehindArticle } from './ledTitle.ts'
import { titleSought } from './shortAdvert.ts'
import type { WrittenHead } from './writtenHead.ts'

const longestTitle = 120
const longestLine = 200
const longestName = 60

export type Opening = Omit<TitleParts, 'title'> & { title: string | null }

const nothing: Opening = { title: null, employer: null, mode: null, place: null, pay: null, kinds: [] }

/** What the job is called, and by whom, where the first lines or a sentence say it. */
export function openingOf(
  lines: readonly string[],
  head: WrittenHead,
  text: string,
  pageTitle: string | null,
): Opening {
  const announced = announcementOf(lines) ?? announcedJob(head.title) ?? announcedJob(pageTitle)
  if (announced !== null) {
    const called = asSought(announced.title, titleSought(text))
    const { title, place } = partTitle(called ?? '')
    const isPlaced = announced.place === null && place !== null
    return isPlaced ? { ...announced, title, place } : { ...announced, title: called }
  }
  const subject = pageTitle !== null && onlyAnnounces(pageTitle) ? null : pageTitle
  const heading = headingOf(lines) ?? titleForEveryone(lines.map(plainLine)) ?? titleBehindArticle(lines)
  const written = heading ?? head.title
  const sought = titleSought(text)
  // Who writes that somebody else is sought stands above it: "Talent Acquisition Lead at Northmill".
  const isWriter = sought !== null && written !== null && ofRecruiter.test(written)
  const isSure = !isWriter && (heading !== null || (written !== null && namesOccupation(written)))
  // "Baker in Hull – interested?" says more than what the mail calls the job.
  const isSaidAgain = sought !== null && (subject ?? '').toLowerCase().includes(sought.toLowerCase())
  const called = subject !== null && namesOccupation(subject) && !isSaidAgain ? subject : (sought ?? subject)
  const said =
    titleInSentences(text) ?? ledBefore(called, sought, lines, text) ?? called ?? titleOffered(text)
  const name = isSure ? written : asHeaded(said ?? written, lines)
  const parts = name === null ? null : withTownBehind(partTitle(name, isParted(name, text)), text)
  const headed = parts === null || parts.employer !== null ? null : behindTitle(name!, parts.title, text)
  return withoutAside({
    ...nothing,
    ...parts,
    ...headed,
    employer: head.employer ?? parts?.employer ?? headed?.employer ?? introducedBelow(name, lines),
  })
}

/** What the text sets on a line of its own says more than a mail's subject that names no work, or none that the text names. */
function ledBefore(
  called: string | null,
  sought: string | null,
  lines: readonly string[],
  text: string,
): string | null {
  if (sought !== null || (called !== null && text.toLowerCase().includes(called.toLowerCase()))) return null
  const led = ledTitle(lines)
  if (led === null || called === null || !namesOccupation(called)) return led
  const isCalledSo = called.toLowerCase().startsWith(led.split(' ', 2).join(' ').toLowerCase())
  return namesOccupation(led) && !isCalledSo ? led : null
}

/** "Miller – Marlow", where the text writes Marlow as one writes a town. */
function withTownBehind(parts: TitleParts, text: string): TitleParts {
  if (parts.place !== null) return parts
  const [, title, place] = /^(.{3,80}?)\s+[-–—|]\s+(\p{Lu}[\p{L} '’-]{2,30})$/u.exec(parts.title) ?? []
  return place !== undefined && isWrittenAsTown(place, text) ? { ...parts, title: title!, place } : parts
}

/** A subject may write small what the text heads itself with. */
function asHeaded(title: string | null, lines: readonly string[]): string | null {
  if (title === null || !/^\p{Ll}/u.test(title)) return title
  return lines.map(plainLine).find((line) => line.toLowerCase() === title.toLowerCase()) ?? title
}

/** "Miller at Northmill - Full-time": more stands behind a dash on the same line. */
function isParted(title: string, text: string): boolean {
  const at = text.indexOf(title)
  return at >= 0 && /^ [-–—|] \S/.test(text.slice(at + title.length, at + title.length + 4))
}

/** "baker or bakeress, 39 hours a week", "Baker to run our ovens" as "Baker": a sentence goes on behind the title. */
function asSought(title: string | null, sought: string | null): string | null {
  if (title === null || sought === null || !title.toLowerCase().startsWith(sought.toLowerCase())) return title
  return /^\p{Ll}/u.test(title) || goesOn.test(title.slice(sought.length)) ? sought : title
}

const goesOn = /^,? (?:(?:to|who|that|with|based|from) |(?:for|in) (?:the|our|my|its) )\p{Ll}/u

/** "Northmill (remote) — Miller": what stands in brackets behind who hires is said of the job. */
function withoutAside(opening: Opening): Opening {
  const [, employer, aside = ''] = /^(.{2,60}?) \(([^()]{3,40})\)$/.exec(opening.employer ?? '') ?? []
  if (employer === undefined) return opening
  if (isMode(aside)) return { ...opening, employer, mode: opening.mode ?? aside }
  return isPlace(aside) ? { ...opening, employer, place: opening.place ?? aside } : opening
}

const introducing = pattern('u')`
  ^(?:(?:[Вв]|at|@|in|[Bb]ei|chez|n[ao])\s+)?[«"“]?(?<who>[\p{Lu}\d][\p{L}\d&.+'’-]*(?: [\p{Lu}\d&][\p{L}\d&.+'’-]*){0,3})[»"”]?
  \s+[—–-]{1,2}\s+(?:это|мы|уже|одн?[аи]н?|крупн|ведущ|международн|росси|казахстан|европейск|продуктов|стартап|финтех
    |IT|ИТ|компани|групп|платформ|сервис|студи|агентств|банк|маркетплейс|разрабат|is|we|an?|the|leading|global
    |international|fast-|une?|eine?|der|die|das|uma?)(?!\p{Lu})
`
const leastIntroduced = 30

/** "Miller", and on the next line "at Northmill — a mill that …": who hires, presented in one breath. */
function introducedBelow(title: string | null, lines: readonly string[]): string | null {
  if (title === null) return null
  const named = lines.slice(0, longestTop).filter((line) => line !== '')
  const at = named.findIndex((line) => plainLine(line).includes(title))
  const below = at < 0 ? '' : plainLine(named[at + 1] ?? '').replace(/[*_]{2,4}/g, '')
  if (below.length < leastIntroduced) return null
  const who = introducing.exec(below)?.groups?.who
  const isName = who !== undefined && isPlainName(who) && !namesOccupation(who) && !isSectionHeading(who)
  return isName && !isMode(who) && !isEmployment(who) && fieldNamed(who.toLowerCase()) === undefined
    ? who
    : null
}

const longestTop = 20

const ofRecruiter = /\b(?:talent acquisition|recruit(?:er|ing|ment)|human resources)\b.* at (?-i:\p{Lu})/iu

/** "Northmill's job posting": of what kind the page is, and not what the job is called. */
const ofPosting = /\bjob (?:posting|description|advert(?:isement)?|announcement)$/i

/** The only main heading of Markdown; without one, the first that names an occupation. */
function headingOf(lines: readonly string[]): string | null {
  const main = lines.filter((line) => /^#\s+\S/.test(line)).map(plainLine)
  const lesser = lines.find((line) => /^##+\s+\S/.test(line) && namesOccupation(line))
  const named = main.filter(
    (line) => !onlyAnnounces(line) && (namesOccupation(line) || !ofPosting.test(line)),
  )
  const headings = named.length > 0 || lesser === undefined ? named : [plainLine(lesser)]
  const [heading, ...others] = headings
  // Sections may have headings as high as the title.
  const isFirst = namesOccupation(heading ?? '') && !others.some(namesOccupation)
  return (others.length === 0 || isFirst) &&
    heading !== undefined &&
    !isSectionHeading(heading) &&
    !heading.endsWith('?') &&
    heading.length <= longestTitle
    ? heading.replace(/(?<!\.\p{L})[:.]$/u, '')
    : null
}

/** The same in other languages: "Nordmühle sucht eine Müllerin (m/w/d)". Who seeks work offers none. */
const soughtBy = pattern('iu')`
  ^(?:[^:]{3,40}\s?: )?(.{2,120}?) (?:suchen?|sucht|recherche(?:nt)?|recrute(?:nt)?|cherche(?:nt)?|buscan?
    |contratan?|zoekt?|cerca(?! del? )|ricerca|szuka|poszukuje|zatrudni|söker|søger
    |søker) (?!(?:eine |einen |neuen? )*(?:arbeit|stelle|job|anstellung|empleo|trabajo|lavoro|travail
      |emploi|werk|baan|prac[ęy]|arbete|jobb|arbejde)(?!\p{L}))(?<speaker>(?:ich|wir|je|nous|ik|wij|we|jag|vi|jeg) )?(?:(?:einen?
      |un[·.(]?e?\)?|una|uno|uma?(?:\(a\))?|een|en|ett) )?(?<sought>(?:(?![.!?] ).){3,90}?)[.!]?$
`
/** "KITCHEN PORTER NEEDED", "Aushilfe gesucht!" */
const wanted = /^(.{3,60}?) (?:needed|wanted|gesucht)[!.]*$/i
/** "Разыскивается пекарь. Опыт от 2 лет." */
const soughtFirst = pattern('iu')`
  ^(?:(?:срочно )?(?:разыскивается|требуется|ищется|нужен|нужна|ищем)(?: в команду)?
    |(?:potrzebny|poszukiwany|hledáme|szukamy|zoeken|gezocht|se busca|si cerca|cercasi|procura-se|wanted
      |(?:we(?:['’]re| are) (?:currently |now )?)?(?:looking for
        |hiring(?! (?:managers?|teams?|committees?|process))|seeking)|(?:wir )?suchen(?: wir)?
      |nous (?:recherchons|recrutons)|buscamos|cerchiamo|procuramos|wij zoeken|vi (?:söker|søger|søker)
      |gesucht(?: wird)?)):? (?:an? |un[ae]? |uma? |eine?n? |een |en )?(.{3,60}?)(?:[.!](?:\s.*)?|,\s.*)?$
`
/** "Cơ hội … dành cho Baker từ Northmill, …": a chance for somebody at a firm. */
const chanceFor =
  /^(?:cơ hội|tuyển(?: dụng)?)(?!\p{L})[^.!?:]{0,60}? (?:dành )?cho (?:vị trí )?([^,.!?]{3,60}?) (?:từ|tại|của) ([^,.!?]{2,60})(?=[,.!?]|$)/iu
const tagInFront = /^\[[^\]]{2,40}\]\s*/
const asked = /\bjob description for the (.{3,90}?) (?:position|role|job) at (.{2,60}?)\?$/

/** "Skylark Works is hiring a Map Drawer.", "… job description for the Map Drawer position at Skylark Works?" */
export function announcementOf(lines: readonly string[]): Opening | null {
  return announcedIn(lines.find((each) => each !== '' && !greeting.test(each)) ?? '')
}

/** The same of a title, which says of nobody that they seek unless it names a job. */
function announcedJob(title: string | null): Opening | null {
  const announced = title === null ? null : announcedIn(title)
  return announced?.title != null && namesOccupation(announced.title) ? announced : null
}

/** ", details at https://…" */
const whereToAnswer = /\s*[,;:(–—]\s*[^,;:.(–—]{0,60}(?:https?:\/\/|[\w.+-]+@[\w-]+\.).*$/u

function announcedIn(written: string): Opening | null {
  const line = plainLine(written).slice(0, longestLine).replace(whereToAnswer, '')
  const parts =
    /^(.{2,60}?) (?:is|are) (?:hiring|looking for|seeking|recruiting) (?:for )?(?:an? )?((?:(?![.!?] ).){3,80}?)[.!]?$/i.exec(
      line,
    ) ?? soughtBy.exec(line)
  const notice = wanted.exec(line)?.[1] ?? soughtFirst.exec(line)?.[1]
  if (notice !== undefined && namesOccupation(notice))
    return { ...nothing, title: notice.replace(/\s*\([^()]*$/, ''), mode: modeBehind(line, notice) }
  const chance = chanceFor.exec(line.replace(tagInFront, ''))
  if (chance !== null && namesOccupation(chance[1]!)) {
    const parts = partTitle(`${tagInFront.exec(line)?.[0] ?? ''}${chance[1]!}`)
    return isPlace(chance[2]!) ? { ...parts, place: chance[2]! } : { ...parts, employer: chance[2]! }
  }
  const question = asked.exec(line)
  if (question !== null) return { ...nothing, title: question[1]!, employer: question[2]! }
  if (parts === null) return null
  const who = parts[1]!
  const seeker = seekerFor(who) ?? (parts.groups?.speaker === undefined ? null : { name: null })
  if (seeker === null && (who.length > longestName || !isPlainName(who) || speaksOfSelf.test(who)))
    return null
  // What else the text says is surer where nobody is named.
  if (seeker?.name === null) return null
  const said = parts.groups?.sought ?? parts[2]!
  const sought = withoutTime(said).replace(occasion, '').replace(terms, '')
  return {
    ...nothing,
    title: bareTitle(sought, line),
    employer: seeker === null ? nameOf(who) : seeker.name,
  }
}

/** Who seeks: "northmill" may be a name, and "friends of mine" are none. */
function nameOf(who: string): string | null {
  const isSaid = /^(?:\p{Ll}+ ){2,}\p{Ll}+$/u.test(who) && !legalForm.test(who)
  return isSaid ? null : who.replace(/^(?:der|die|das|la|le|les|el) (?=\p{Lu})/u, '')
}

/** "My name is Ada and I work at Northmill. I": whoever writes, and not who hires. */
const speaksOfSelf = /[.!?]\s|^(?:i|ich|ik|io|je|yo|eu|ja|jag|jeg|minä)(?!\p{L})/iu

/** "experienced Miller to run our mill" as "Miller": the sentence says more of who is sought. */
function bareTitle(title: string, line: string): string {
  const named = titleInSentences(line) ?? titleOffered(line)
  const [before, behind] = named === null ? [] : title.split(named, 2)
  const goes = behind !== undefined && goesOn.test(behind)
  return goes || (behind !== undefined && /^(?:\p{Ll}[\p{L}-]* )+$/u.test(before!)) ? named! : title
}

/** "für die Filiale Hull eine/n Miller": where and when one is sought, in front of who. */
const occasion =
  /^(?:für|in|im|am|ab|zum|zur|per) (?:(?! (?:eine?|mehrere)).){2,60}? (?:eine?(?:[nr]|\/[nr]|\([nr]\))?|mehrere) (?=\p{Lu})/u

/** "aktuell einen Müller", "zum nächstmöglichen Zeitpunkt eine Müllerin": when one is sought, in front of who. */
const time = pattern('iu')`
  ^(?:(?!(?:für|pour|para|per|voor|for|till?|dla) )\S+ ){1,6}?
  (?:eine?[nr]?(?:[/*:(_]-?[nr]\)?)?|un[·.(]?e?\)?|una|uno|uma?|een) (?=\S)
`

function withoutTime(sought: string): string {
  const before = /^\p{Ll}/u.test(sought) ? time.exec(sought)?.[0] : undefined
  return before === undefined || namesOccupation(before) ? sought : sought.slice(before.length)
}

/** What follows on whom one seeks: "in Teilzeit ab Mai", "am Standort Husum". */
const terms =
  / (?:in (?:voll|teil)zeit|in (?:un)?befristeter|in (?:fest|direkt)(?:anstellung|vermittlung)|zur festanstellung|(?:am|für den) standort)(?!\p{L}).*$/iu

/** "… a contract data engineer (6 months, remote UK)" */
function modeBehind(line: string, title: string): string | null {
  const aside = /\(([^()]{3,60})\)/.exec(line.slice(line.indexOf(title)))?.[1]
  return aside?.split(/\s*[,;|]\s*/).find((part) => readMode(part) !== null) ?? null
}

const kindInFront = /^(?:fintech|start-?up|empresa|grupo|firma|société|company|azienda|bedrijf)\s+(?=\p{L})/iu

/** Who hires, behind a title as it is written or as it was parted. */
function behindTitle(written: string, parted: string, text: string): ReturnType<typeof headedBy> {
  const employer = employerInBrackets(written, (name) => isJoined(name, text) || isAddressed(name, text))
  if (employer === null) return headedBy(parted, text)
  return { title: parted.replace(`[${employer}]`, '').trim(), employer }
}

/** "Join Northmill"; "Kotlin is a plus" is said of a tool. */
function isJoined(name: string, text: string): boolean {
  return standsBetween(name, text, joined)
}

const joined = { before: /\b(?:join|work at|working at|career at) $/iu, behind: /^(?![\p{L}\d])/u }

/** "https://northmill.example/…", "https://northmill.board.example": an address of the site of that name. */
function isAddressed(name: string, text: string): boolean {
  const label = name.toLowerCase().replace(/[^a-z\d]/g, '')
  if (label.length <= 3 || servesEverybody(label)) return false
  return new RegExp(`(?:://|@)(?:[\\w-]{1,40}\\.){0,3}${label}\\.`, 'i').test(text)
}

/** "Map Drawer — Skylark Works", where the text goes on about that name as one does about a company. */
function headedBy(title: string, text: string): { title: string; employer: string } | null {
  const parts =
    /^(.{3,}?)\s+(?:[—–|@-]|at|na|no|bei|chez|bij|hos)\s+([^—–|@]{2,60})$/.exec(title) ??
    /^([^:]{2,40}):\s+([^:]{3,60})$/.exec(title)
  if (parts === null) return null
  const first = parts[1]!
  // "Startup Northmill"
  const second = parts[2]!.replace(kindInFront, '').replace(/\s*\([^()]{2,60}\)$/, '')
  // "Bäcker bei uns"
  if (/^\p{Ll}/u.test(second) && !isPlainName(second)) return null
  const titleAt = text.indexOf(title)
  const behind = titleAt < 0 ? text : text.slice(titleAt + title.length)
  // "Kelnerka na Bemowie", and in the text "restauracja na Bemowie": where it is, and not who.
  const rest = behind.replaceAll(` na ${second}`, '')
  // "Engineer at Scale", and "at scale" in the text.
  if (title.endsWith(` at ${second}`) && !rest.includes(second) && rest.includes(second.toLowerCase()))
    return null
  // "Desenhista na Skylark" may as well name a place, where the text says nothing of Skylark.
  const isNamedAgain =
    (/\s(?:na|no|bei|chez|bij|hos)\s/.test(title) &&
      (rest.toLowerCase().includes(second.toLowerCase()) || isSpokenOfAt(second.split(' ')[0]!, rest))) ||
    (title.endsWith(` at ${second}`) && /^\p{Lu}/u.test(second) && rest.includes(second))
  if (!namesOccupation(second) && (isNamedAgain || isSpokenOfAt(second, rest)))
    return { title: first, employer: second }
  // "Skylark Works — Map Drawer"
  const isTurned = !namesOccupation(first) && namesOccupation(second) && isSpokenOfAt(first, rest)
  return isTurned ? { title: second, employer: first } : null
}

/** Behind a title "at Works" says of a name what "about Works" does. */
function isSpokenOfAt(name: string, text: string): boolean {
  return isSpokenOf(name, text) || standsBehind(/at $/iu, name, text)
}
