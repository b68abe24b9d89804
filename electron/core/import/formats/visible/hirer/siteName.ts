// Whom a page is of, by what stands around its reading matter: the name its site gives itself, the words in place of its
// logo, the line of its copyright. Employers and boards sign their pages alike, so such a name is who hires only where
// the page shows nothing of a board and a second sign agrees: another signature, its title, its address, its own text.

import { foldedLegalForms } from '../../../../../../shared/legalForms.ts'
import { legalForm } from '../../../text/legalForms.ts'
import {
  hasJobsInName,
  isBoard,
  isBoardAlone,
  lettersOf,
  separator,
  withoutOffers,
} from '../../../text/pageTitle.ts'
import { pattern } from '../../../text/pattern.ts'
import { labelsOfHost } from '../../../text/urls.ts'
import { isPlace } from '../../../wording/lines/placeAlone.ts'
import { isGeneralHeading, isOfferHeading, isSectionHeading } from '../../../wording/lines/sectionHeadings.ts'
import { mailToApply } from '../../../wording/mail/mailToApply.ts'
import { standsBetween } from '../../../wording/names/mentions.ts'
import { namesOccupation } from '../../../wording/names/occupations.ts'
import { isPlainName } from '../../../wording/names/organisationNames.ts'
import {
  attributeOf,
  type DomElement,
  type DomText,
  elementsAround,
  firstBelow,
  isElement,
  isText,
  lineOf,
  nodesBelow,
} from '../../dom.ts'
import { organisationsIn } from '../../jsonLd.ts'
import type { HtmlPage } from '../../page.ts'
import { isBanner } from '../around/pageFurniture.ts'
import { namesOf } from '../elementNames.ts'
import { shortText } from '../shortText.ts'
import { hasMenuOfBoard } from './boardMenu.ts'
import { isOfSite, isOwnerOnTop, titleTag } from './pageOwner.ts'

const longestName = 60
const longestLine = 400
/** Letters alone may stand for anybody. */
const leastMailed = 5
/** No page is signed with more names. */
const mostNames = 50
const brandName =
  /^(?:navbar-brand|(?:nav|site|header|footer|main|top|page)?-?(?:brand|logo)(?:-(?:text|link|name|img|image|title|wrapper))?|site-(?:name|title)|home-link)$/
const logoWords =
  /^(?:the )?logo(?: (?:of|von|du|de la|de|del|der))?\s+|\s*[-–|]?\s*(?:company |white |dark )?logo(?:type)?$/gi
const noName =
  /^(?:logo|home|brand|image|icon|menu|website|homepage|startseite|accueil|inicio|главная|untitled|default|photo|avatar)$/i

const years = String.raw`(?:\d{4}(?:\s*[-–—/]\s*(?:\d{2,4}|present|today))?)`
const copyrightLine = new RegExp(
  `(?:©|\\(c\\)|\\bcopyright\\b)(?:\\s*(?:©|\\(c\\)|copyright|by|${years}|[-–—,.:|]))*\\s*([^\\s\\d©|•·].{1,80})|` +
    `(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)[\\s.,–—-]*${years}?[\\s.,–—-]*(?:by )?(\\p{L}.{1,60})`,
  'iu',
)
const madeBy = /^(?:[a-z]{4,9} )?(?:powered|hosted|provided) by /i
/** "Works Ltd © 2027": the name in front. */
const namedCopyright = pattern('u')`
  ^((?!(?:[Cc]opyright|COPYRIGHT|A[Ll][Ll]|Alle|Tous|Todos|Design|Built|Made|Site|Web|Powered|Theme
        |Template)(?!\p{L}))\p{Lu}[^©|•·]{1,60}?)[\s,.:–—-]{0,4}(?:©|\([cC]\))\s{0,4}${years}
`
const behindName = pattern('iu')`
  \s*(?:[|•·–—©]|\s-(?:\s|$)
    |(?<!(?<!\p{L})(?:Inc|Ltd|Co|Corp|\p{L}\.\p{L}|St|Dr|św|ks|prof|ul|im|Sta?|Ste|Mrs?|Prof|hl|sp|spol))[.,;]\s(?!(?:Inc|Ltd|Limited|LLC|Corp|GmbH|S\.?A)(?!\p{L}))
    |(?<!\b(?:Inc|Ltd|Co|Corp|\p{L}\.\p{L}))[.,]$|(?<=\D)\d{4}|\ball rights?\b|\balle rechte|\btous droits|\btodos los
    |\btutti i diritti|\bvšechna|\bwszelkie|\bвсе права|\bsite (?:by|made)
    |\b(?:web ?)?design(?:ed)?(?::| (?:&|and|by|von|par)\b)|\bpowered|\bbuilt|\bmade with|\btheme
    |\btemplate|\bimpressum|\bprivacy|\bdatenschutz).*$
`

/** What only pages of those who list the jobs of others say. */
const ofBoard = pattern('iu')`
  \b(?:post (?:a|your) jobs?|post jobs|for employers|employers? (?:log ?in|sign ?in|area)
    |(?:create|get|set up) (?:a )?job alerts?|save (?:this )?job|report (?:this )?job
    |jobs you may|für arbeitgeber|stellenanzeige schalten|jobs per mail|recruteurs|publier une offre
    |déposer une offre|publicar (?:una )?(?:oferta|empleo|vaga)|anunciar vaga|voor werkgevers
    |plaats een vacature|dodaj ogłoszenie|dla pracodawców)\b|работодателям|разместить вакансию|企业登录|发布职位
  |求人掲載|掲載をお考え|기업회원|채용공고 등록
`

/** What sites of those who hire say as well, and then call themselves in their titles as they are called by law. */
const listsOthers = /\bsimilar jobs\b/i

/** The name that signs a page, where two signs agree on it; `text` is what the page says of the job. */
export function employerOfSite(page: HtmlPage, text: string): string | null {
  const signs = signaturesOf(page)
  if (signs === null) return null
  const titles = [page.surroundings.pageTitle, page.metas.get('og:title'), titleTag(page.document)]
  const parts = titles.flatMap((own) => own?.split(separator) ?? [])
  const host = hostOf(page.baseUrl) ?? ''
  const named = parts.map(withoutOffers)
  const supports = [...named, host].map(lettersOf)
  // The line that signs the page is no second sign, and who made it none at all: "Powered by Works".
  const prose = text
    .split('\n')
    .filter((line) => !copyrightLine.test(line.slice(0, longestLine)) && !madeBy.test(line))
    .join('\n')
  // "Bread - Harbour Bread Ltd", where the text speaks of Harbour Bread: boards are not told of there.
  for (const part of parts.filter((each) => legalForm.test(each) && !namesOccupation(each)))
    if (isMentioned(part, prose)) addSign(signs, 'site', part)
  // "Baker | Harbour Bread", where the text says what one does "at Harbour Bread", or at harbour.example.
  for (const title of titles) {
    const [job = '', name = '', ...others] = title?.split(separator) ?? []
    const isName = others.length === 0 && namesOccupation(job) && !namesOccupation(name) && isPlainName(name)
    if (!isName) continue
    const isOfHost = isCalledAsHost(name, host)
    if (isWorkedAt(name, prose) || isOfHost) addSign(signs, 'site', name)
    // "Harbour is a bakery"
    const [short = ''] = name.split(' ')
    if (isOfHost && lettersOf(short) === lettersOf(host) && isMentioned(short, prose))
      addSign(signs, 'text', name)
  }
  // "Baker | Harbour Bread", where one applies to jobs@harbourbread.example.
  const mailed = lettersOf(labelsOfHost(mailToApply(text)?.split('@')[1] ?? '').at(-1) ?? '')
  const signed = [...signs.values()].find(({ written }) => withoutForm(lettersOf(written), mailed))?.written
  for (const part of parts.filter((each) => each.length >= leastMailed && lettersOf(each) === mailed))
    for (const kind of ['site', 'mail']) addSign(signs, kind, signed ?? part)
  const site = page.metas.get('og:site_name') ?? ''
  // A board offers nobody to work with itself but for its own jobs.
  if (titles.some((own) => own != null && offersOwn(own, site))) addSign(signs, 'text', site)
  const isOfCareers = parts.some(isOfferHeading)
  let best: string | null = null
  let most = 1
  for (const [key, { written: signed, kinds }] of signs) {
    // Logos are described in whatever way.
    const written = named.find((part) => lettersOf(part) === key) ?? signed
    // What a site calls itself stands in the title and the address of each of its pages: that is one sign, not three.
    if (supports.some((part) => part === key || withoutForm(part, key))) kinds.add('site')
    // Boards sign their pages with what they are by law, but do not call their site so.
    const isLegal = kinds.has('site') && legalForm.test(written)
    if (isSectionHeading(written)) continue
    const isLegalLogo = kinds.has('logo') && legalForm.test(written)
    // What a site calls itself in its data as well.
    if (kinds.has('site')) kinds.delete('data')
    const count =
      kinds.size + Number(isMentioned(written, prose)) + Number(isLegal || (isOfCareers && isLegalLogo))
    if (count > most) [best, most] = [written, count]
    else if (count < most || best === null || lettersOf(best).startsWith(key)) continue
    // "Works" and, at the foot of the page, "Works Ltd" or "Works Bakery Ltd" are one.
    else
      best =
        withoutForm(lettersOf(best), key) ||
        isWholeNameOf(best, written) ||
        (written.endsWith(` ${best}`) && isMentioned(written, prose))
          ? written
          : null
  }
  return best
}

/** "Lavora con noi – Harbour Bread", on the site of that name. */
function offersOwn(title: string, site: string): boolean {
  const [first = '', second = '', ...others] = title.split(separator)
  if (others.length > 0 || site === '') return false
  const letters = lettersOf(site)
  return (
    (lettersOf(second) === letters && withUs.test(first.trim())) ||
    (lettersOf(first) === letters && withUs.test(second.trim()))
  )
}

/** What only those who hire themselves call their pages of jobs. */
export const withUs = pattern('iu')`
  ^(?:work (?:with|for) us|join (?:us|our team|the team)|careers?|karriere|kari[eé]ra|carrières?|arbeiten bei uns|nous rejoindre
    |rejoignez[- ]nous|recrutement|travailler (?:avec|chez) nous|trabaja con nosotros|únete(?: a nosotros)?|trabalhe conosco
    |trabalha connosco|junta-te a nós|lavora con noi|lavorare con noi|werken bij(?: ons)?|jobba (?:hos|med) oss|arbeta hos oss
    |jobb hos oss|bli en av oss|arbejd hos os|job hos os|meille töihin|töihin meille|praca u nas|pracuj z nami|dołącz do nas
    |práce u nás|pracujte u nás|přidej se k nám|dolgozz nálunk|lucrează cu noi|работа у нас|робота у нас|bize katılın|карьера
    |採用情報|採用サイト|채용|加入我们)$
`

/** Whether a page says what only those of a board say. */
export function isOfBoard(page: HtmlPage): boolean {
  return signaturesOf(page) === null
}

const ofBoardByName = /\S\s(?:jobs?|careers?|stellen|emplois?|empleos?|vagas|vacatures?)$/iu

interface Signature {
  written: string
  kinds: Set<string>
}

/** The names a page is signed with, by their letters; null where it is one of a board. */
function signaturesOf(page: HtmlPage): Map<string, Signature> | null {
  const signs = new Map<string, Signature>()
  const add = (kind: string, name: string): void => addSign(signs, kind, name)
  add('site', page.metas.get('og:site_name') ?? page.metas.get('application-name') ?? '')
  const own = titleTag(page.document) ?? ''
  const isOfKnown =
    own.split(separator).slice(1).some(isBoardAlone) || hasJobsInName(page.metas.get('og:site_name') ?? '')
  if (isOfKnown || hasMenuOfBoard(page.document)) return null
  const titled = own.split(separator).slice(1)
  const firms = titled.filter((part) => legalForm.test(part) && !isBoard(part)).map(lettersOf)
  let isListing = false
  for (const part of ownersIn(own)) add('site', part)
  for (const name of organisationsIn(page.jsonLdScripts)) add('data', name)
  for (const node of nodesBelow(page.document, ({ tagName }) => !unread.has(tagName))) {
    if (isText(node)) {
      isListing ||= listsOthers.test(node.value)
      if (ofBoard.test(node.value) || (isListing && firms.length === 0)) return null
      const kind = kindOfSigned(node)
      if (kind !== null) add(kind, node.value.trim())
      if (!/©|copyright|\(c\)|rights|rechte|droits|derechos/i.test(node.value)) continue
      const around = node.parentNode
      const line = around !== null && isElement(around) ? shortText(around, longestLine) : null
      const signed = (line ?? node.value).trim().slice(0, longestLine)
      const found = namedCopyright.exec(signed) ?? copyrightLine.exec(signed)
      const owner = (found?.[1] ?? found?.[2] ?? '').replace(behindName, '').trim()
      // Who is called "Marlow Jobs" by law lists those of others.
      if (ofBoardByName.test(owner)) return null
      if (found !== null) add('copyright', owner)
    } else if (isElement(node)) {
      const isBrand = isCalledBrand(node)
      // "Startpost - your job portal"
      if (isBrand && lineOf(node).split(separator).slice(1).some(isBoard)) return null
      if (node.tagName === 'img')
        add(
          'logo',
          isBrand || isInLogo(node) || isAloneInBanner(node)
            ? (attributeOf(node, 'alt') ?? '')
            : logoIn(node),
        )
      else if (
        isBrand ||
        isHomeOfHeader(node) ||
        (node.tagName === 'h1' && (isOfSite(lineOf(node), page) || isOwnerOnTop(node, page)))
      )
        add('logo', holdsLogo(node) ? '' : (shortText(node, longestLine) ?? ''))
    }
  }
  // A board signs pages that name whose job it is as well.
  if (isListing)
    for (const key of signs.keys()) if (!firms.some((firm) => firm.startsWith(key))) signs.delete(key)
  return signs
}

/** "Works Ltd", alone on a line: of the footer, above its address, or of the logo on top, below the same in other letters. */
function kindOfSigned(text: DomText): 'copyright' | 'logo' | null {
  const line = text.value.trim()
  if (line.length > longestName || !/^[\p{Lu}\p{Lo}]/u.test(line) || !legalForm.test(line)) return null
  const around = [...elementsAround(text)]
  if (around.some(({ tagName }) => tagName === 'footer')) return 'copyright'
  // Elsewhere stand the logos of clients.
  if (!around.some(({ tagName }) => tagName === 'header' || tagName === 'nav')) return null
  return around.slice(0, deepestLogo).some(isOfLogo) ? 'logo' : null
}

/** The lines of a logo are a few elements within each other. */
const deepestLogo = 4

function isCalledBrand(element: DomElement): boolean {
  return namesOf(element).some((name) => brandName.test(name))
}

function addSign(signs: Map<string, Signature>, kind: string, name: string): void {
  const plain = plainName(name)
  if (plain === null || signs.size > mostNames) return
  const key = lettersOf(plain)
  const sign = signs.get(key) ?? { written: plain, kinds: new Set() }
  sign.kinds.add(kind)
  signs.set(key, sign)
}

/** The names of organisations in "Careers | Harbour Bread Ltd". */
function ownersIn(title: string): string[] {
  const parts = title.split(separator)
  if (!parts.some(isOfferHeading)) return []
  return parts.filter((part) => legalForm.test(part) && !namesOccupation(part))
}

const unread: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head'])

/** Whether words stand beside a picture that has a name: what a site says of itself below its logo. */
function holdsLogo(element: DomElement): boolean {
  for (const node of nodesBelow(element))
    if (isElement(node) && node.tagName === 'img' && plainName(attributeOf(node, 'alt') ?? '') !== null)
      return true
  return false
}

/** The name beside the word in "Works Ltd logo". */
function logoIn(image: DomElement): string {
  const alt = attributeOf(image, 'alt') ?? ''
  return /\blogo\b/i.test(alt) ? alt : ''
}

/** `<header><a href="/">Harbour Bread</a>`, `<a href="/en">`: a logo in words. */
function isHomeOfHeader(node: DomElement): boolean {
  if (
    node.tagName !== 'a' ||
    !/^(?:\/(?:[a-z]{2}\/?)?|\.\/|https?:\/\/[^/]+\/?)$/.test(attributeOf(node, 'href') ?? '')
  )
    return false
  for (const around of elementsAround(node, deepestHeader)) if (around.tagName === 'header') return true
  return false
}

function isOfLogo(node: DomElement): boolean {
  return isCalledBrand(node) || isHomeOfHeader(node)
}

function isInLogo({ parentNode: around }: DomElement): boolean {
  return around !== null && isElement(around) && isOfLogo(around)
}

const deepestHeader = 4

/** The first picture of a page's banner: its logo, whatever it is called. */
function isAloneInBanner(image: DomElement): boolean {
  const header = [...elementsAround(image, deepestHeader)].find(({ tagName }) => tagName === 'header')
  if (header === undefined || !isBanner(header)) return false
  return firstBelow(header, ({ tagName }) => tagName === 'img') === image
}

/** "'t Pakhuis" begins with its apostrophe. */
const drawn = /^(?!['’‘][ts]\s)[^\p{L}\p{N}(«"“„「]+/u

/** "Harbour Bread. We bake for you.": what is said behind a name. */
const motto = /(?<=\p{L}{3})[.!] \p{Lu}[^.!]{3,60}[.!][™®]?$/u

function plainName(name: string): string | null {
  // A sign drawn in front of a name is its logo.
  const line = name.replace(/\s+/g, ' ').replace(drawn, '').trim().replace(logoWords, '').replace(motto, '')
  const plain = withoutOffers(
    line.split(separator)[0]!.replace(/[,;:]+$|(?<!\b(?:Inc|Ltd|Co|Corp|\p{L}\.\p{L}))\.+$/u, ''),
  ).trim()
  const isName = plain.length >= 2 && plain.length <= longestName && /\p{L}{2}/u.test(plain)
  if (
    !isName ||
    noName.test(plain) ||
    isBoard(plain) ||
    isGeneralHeading(plain) ||
    /[!?@]|https?:/.test(plain)
  )
    return null
  return plain.replace(legalForm, '').length < 2 ? null : plain
}

const formBehind = new RegExp(`^(?:${foldedLegalForms}|gbr|gmbh.*|株式会社)$`)

/** Whether `part` is `key` with or without what companies are called by law. */
function withoutForm(part: string, key: string): boolean {
  const [short, long] = part.length < key.length ? [part, key] : [key, part]
  if (short.length <= 3) return false
  if (long.endsWith(short)) return /^(?:株式|有限|合同)会社$/.test(long.slice(0, -short.length))
  return long.startsWith(short) && formBehind.test(long.slice(short.length))
}

/** "Works Bakery Ltd" of "Works" */
function isWholeNameOf(short: string, long: string): boolean {
  return legalForm.test(long) && long.startsWith(`${short} `)
}

function isMentioned(name: string, text: string): boolean {
  return standsBetween(name.replace(legalForm, ''), text, alone)
}

const alone = { before: /(?<![\p{L}\d])$/u, behind: /^(?![a-zà-ÿ\d])/u }

/** Whether a text says of one who works there that they do: "at Harbour Bread", "Bij Harbour Bread". */
function isWorkedAt(name: string, text: string): boolean {
  return !isPlace(name) && standsBetween(name, text, workedAt)
}

const workedAt = {
  before: /(?<![\p{L}\d])(?:[Aa]t|[Jj]oin|[Bb]ij|[Bb]ei|[Cc]hez|[Pp]resso|[Hh]os|[Uu] nas w|[Nn]a|[Ee]n) $/u,
  behind: /^(?![\p{L}\d])/u,
}

/** "Skylark Works" at skylark.example */
function isCalledAsHost(name: string, host: string): boolean {
  return host.length >= leastMailed && !isPlace(name) && lettersOf(name).startsWith(lettersOf(host))
}

/** "skylark" of "jobs.skylark.example". */
function hostOf(address: string | null): string | null {
  if (address === null) return null
  const labels = labelsOfHost(new URL(address).hostname)
  if (labels.length > 1 && /^git(?:hub|lab)$/.test(labels.at(-1)!)) labels.pop()
  return labels.at(-1) ?? null
}
