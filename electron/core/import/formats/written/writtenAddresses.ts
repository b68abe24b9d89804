// The addresses in a written text that are the job's: its own page, and where one applies. Texts are full of others,
// so each has to show which it is: by a number, by spelling what the job is called, or by the words right in front.

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
  `(?<![\\p{L}\\d])(?:${verbs.join('|')})(?: (?:${leads})(?!\\p{L})){0,7}[^\\p{L}\\p{N}]{0,12}$`,
  'iu',
)
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
    // A line of several addresses says of none what it is.
    if (at === -1 || line.includes('://', at + 3)) continue
    const [, before = '', link] = /^(.*?)(https?:\/\/[^\s<>)\]"|]{1,2000})/.exec(line) ?? []
    const lead = before.slice(-longestLead).replace(/\*+/g, '')
    if (link !== undefined && applying.test(lead) && !ofRules.test(link))
      found.push(link.replace(/[.,;]+$/, ''))
  }
  return only(found)
}

/** What is said about applying, and no place to do it. */
const ofRules = /privacy|datenschutz|gdpr|faq|policy|terms/i

function only(found: readonly (string | null)[]): string | null {
  const [address = null, ...more] = new Set(found)
  return more.length === 0 ? address : null
}
