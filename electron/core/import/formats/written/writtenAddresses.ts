// The addresses in a written text that are the job's: its own page, and where one applies. Texts are full of others,
// so each has to show which it is: by a number, by spelling what the job is called, or by the words right in front.

import { pattern } from '../../text/pattern.ts'
import { spellsTitle } from '../data/ownAddress.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'

/** The address of the job, where a line is nothing else. */
export function addressOf(lines: readonly string[]): string | null {
  const links = lines.map(linkOf).filter((link) => link !== null)
  const [first] = lines
    .filter((line) => line !== '')
    .slice(0, 6)
    .map(linkOf)
    .filter((link) => link !== null)
  // On top it may also be one without a long number.
  const isOnTop =
    first !== undefined &&
    /\/(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?)\/(?:.*\/)?[^/?]*\d[^/]*\/?$/i.test(
      first.replace(/\?.*$/, ''),
    )
  return links.find((link) => jobNumberOf(link) !== null) ?? (isOnTop ? first : null)
}

/** "🔗 https://northmill.example", ":link: https://northmill.example" */
const picture = /^(?:\p{Extended_Pictographic}\uFE0F?|:\w{3,20}:)\s*(?=https?:)/u

/** The address on a line of its own, which may be a link of Markdown, or one of HTML in it. */
function linkOf(line: string): string | null {
  return (
    /^<?(https?:\/\/[^\s<>]{1,2000})>?[.,]?$|^\[[^\]]{1,80}\]\((https?:\/\/[^\s)]{1,2000})\)$|^<a href="(https?:\/\/[^\s"]{1,2000})"[^<>]{0,300}>[^<>]{0,80}<\/a>$/
      .exec(line.replace(picture, ''))
      ?.slice(1)
      .find((part) => part !== undefined) ?? null
  )
}

/** The only address on a line of its own that ends in what the job is called. */
export function addressSpelling(title: string | null, lines: readonly string[]): string | null {
  const called = lines.filter((line) => line.includes('://')).map(linkOf)
  return only(called.filter((link) => link !== null && spellsTitle(link, title)))
}

/** Whether an address leads to one job: by its number, or by what the job is called: "…/head-baker". */
export function isPageOf(link: string, title: string | null): boolean {
  return jobNumberOf(link) !== null || spellsTitle(link, title)
}

const verbs = [
  'apply|application (?:link|form|page|portal)',
  '(?:se )?(?:cadastr|candidat|inscrev|inscri[bv]|inscríb|post[uú]l|aplic|aplíc|apliqu|aplik)\\p{L}*(?:-se)?',
  '(?:online-?)?bewerb(?:t|en|ung|ungen|e)|sollicite(?:er|ren)|ansök(?:an)?|ansøg(?:ning)?|søk(?:nad)?',
  'отклик\\p{L}*|анкет\\p{L}|відгук\\p{L}*|başvur\\p{L}*|lamar(?:an)?|ứng tuyển|nộp (?:cv|hồ sơ|đơn)',
  '申请|申請|应聘|應徵|投递|报名|応募|지원',
]
/** What leads from there to the address. */
const leads =
  'here|now|online|today|directly|fast|at|through|on|using|by|with|the|this|our|following|link|form|website|site|page|portal|visiting|below|' +
  'for|job|position|role|vacancy|à|diese|stelle|cette|offre|poste|vaga|esta|oferta|vacante|questa|offerta|posizione|vacature|' +
  'no|na|pelo|pela|neste|nesse|em|aqui|seguinte|abaixo|através|do|da|o|a|nosso|nossa|formulário|en|el|este|siguiente|enlace|formulario|aquí|' +
  'sich|sie|dich|euch|jetzt|direkt|unter|über|auf|dem|den|folgenden|diesen|ici|sur|le|ce|lien|suivant|formulaire|' +
  'hier|op|via|deze|her|här|tutaj|по|на|ссылке|форме|через|здесь|tại|qua|nhanh|ngay|đây|di'
const applying = new RegExp(
  `(?<![\\p{L}\\d])(?:${verbs.join('|')})(?: \\[?(?:${leads})(?!\\p{L})){0,7}[^\\p{L}\\p{N}]{0,12}$`,
  'iu',
)
/** "Apply by 28 March via …", "Reageren kan tot en met 28 maart via …": a sentence that begins with applying and ends in where. */
const ending = pattern('iu')`
  (?<![\p{L}\d])(?:apply(?:ing)?(?! (?:the|your|our|an?|these|all|what|it|them|\p{L}+ly)(?!\p{L}))|applications?
    |submit your|send (?:us )?your cv|bewerb(?:en|t|ung|ungen)|postul\p{L}+|candidat\p{L}*
    |inscri\p{L}+|inscríb\p{L}+|aplik\p{L}+|reageren|sollicit\p{L}+|sök(?:er)?|ansök\p{L}*|ansøg\p{L}*
    |søk|hae|aplică|jelentkez\p{L}*|přihlas\p{L}*)(?!\p{L})
  (?:.{0,90}?(?<!\p{L})(?:at|via|through|on|using|here|visit(?:ing)?|way of|page|website|site|link|form|portal
      |über|unter|auf|hier|sur|ici|en|aquí|través de|em|aqui|su|qui|tramite|op|door|på|här|her|przez|na
      |tutaj|osoitteessa)
    |[^:]{0,60}:)[\s:(<]{0,3}$
`
/** What one is told not to do, or helped with. */
const otherwise =
  /(?<!\p{L})(?:not|never|don[’']t|nicht|pas|niet|inte|ikke|nie|help|assistance|adjustments?)(?!\p{L})/iu

/** Whether the words in front of an address say that one applies there. */
function leadsToApply(before: string, isLineAbove = false): boolean {
  const sentence = before
    .split(/(?<=\p{L}{2}\)?|https?:\S+)[.!?;]\s+/u)
    .at(-1)!
    .replace(/\*+/g, '')
  const lead = sentence.slice(-longestLead)
  return ((!isLineAbove && applying.test(lead)) || ending.test(lead)) && !otherwise.test(lead)
}

const longestLead = 120
/** "Apply now →": what a mail in plain text leaves of a button, with its address below it. */
const longestButton = 40

/** The only address that a line names behind words for applying, or has below them: "Apply here: https://…", "[Apply now](https://…)". */
export function applyAddressOf(lines: readonly string[]): string | null {
  const found: string[] = []
  for (const [index, line] of lines.entries()) {
    const at = line.indexOf('://')
    if (at === -1 && line.length <= longestButton && applying.test(line)) {
      const below = linkOf(lines.slice(index + 1, index + 3).find((each) => each !== '') ?? '')
      if (below !== null && !ofRules.test(below)) found.push(below)
    }
    if (at === -1) continue
    // "Applications may be sent by way of", and the address on the next line.
    const above = /^https?:/.test(line) ? (lines[index - 1] ?? '') : ''
    const links = [...line.matchAll(addresses)]
    if (links.length > mostInLine) continue
    let isTold = false
    let end = 0
    for (const { 0: link, index: start } of links) {
      const isBelow = start === 0 && above !== ''
      const before = isBelow ? `${above} ` : line.slice(Math.max(0, start - longestBefore), start)
      // "Apply at the one or at the other" leads to either.
      isTold = (isTold && !/[.!?;]\s/.test(line.slice(end - 1, start))) || leadsToApply(before, isBelow)
      if (isTold && !ofRules.test(link)) found.push(link.replace(/[.,;]+$/, ''))
      end = start + link.length
    }
  }
  return only(found)
}

const addresses = /https?:\/\/[^\s<>)\]"|]{1,2000}/g
const longestBefore = 300
/** A line of more lists pages. */
const mostInLine = 4

/** What is said about applying, and no place to do it. */
const ofRules = /privacy|datenschutz|gdpr|faq|policy|terms|accessib/i

function only(found: readonly (string | null)[]): string | null {
  const [address = null, ...more] = new Set(found)
  return more.length === 0 ? address : null
}
