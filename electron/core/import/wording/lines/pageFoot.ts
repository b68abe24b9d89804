// The foot of a page, as it comes along when the whole page is copied: short lines only, with buttons, the menu of the site,
// who owns it and what the law wants said. A text of a job has no such end; where a button or another job begins it, it begins.

import { pattern } from '../../text/pattern.ts'
import { isFurniture, plainLine } from './furniture.ts'
import { headsOtherJobs, headsSharing, mayHeadOtherJobs } from './otherJobs.ts'
import { isSectionHeading } from './sectionHeadings.ts'

const owned = pattern('iu')`
  ^(?:.{0,40}(?:©|\(c\)|copyright) ?.{0,60}|.{0,60}all rights reserved.{0,40}|alle rechte vorbehalten|tous droits réservés.{0,40}
    |todos (?:los derechos|os direitos) reservados.{0,40}|tutti i diritti riservati.{0,40}|wszelkie prawa zastrzeżone.{0,40})$
`
/** What the law wants said, and what comes with it. */
const lawful = pattern('iu')`
  ^(?:(?:your )?privacy(?: (?:policy|notice|statement|cent(?:er|re)|choices|settings|& terms))?(?: and ad choices)?|cookies?
      (?: (?:policy|settings|preferences|notice))?|terms(?: (?:of (?:use|service)|& conditions|and conditions|& privacy))?
    |accessibility(?: statement)?|legal(?: notice)?|sitemap|site map|modern slavery statement|freedom of information|ad choices
    |(?:website )?footer|impressum|datenschutz(?:erklärung|hinweise|bestimmungen)?|agb|nutzungsbedingungen|barrierefreiheit
    |cookie-?(?:einstellungen|richtlinie)|mentions légales|(?:politique|charte) de (?:confidentialité|cookies)|confidentialité
    |plan du site|cg[uv]|conditions générales.{0,20}|accessibilité.{0,30}|gestion des cookies
    |aviso legal|pol[ií]tica de (?:privaci?dade?|cookies)|términos y condiciones|termos (?:de uso|e condições)
    |mapa (?:del sitio|do site)|accesibilidad|acessibilidade|note legali|informativa(?: sulla)? (?:privacy|cookie)|termini e condizioni
    |privacyverklaring|privacybeleid|cookiebeleid|algemene voorwaarden|toegankelijkheid|gebruiksvoorwaarden
    |integritetspolicy|personuppgifts?policy|användarvillkor|tillgänglighet(?:sredogörelse)?|om (?:cookies|kakor)
    |persondatapolitik|privatlivspolitik|cookiepolitik|personvern(?:erklæring)?|tilgængelighed(?:serklæring)?|tietosuoja(?:seloste)?
    |regulamin(?: serwisu)?|polityka (?:prywatności|cookies)|ochrana osobních údajů|ochrana osobných údajov|zásady cookies
    |obchodní podmínky|adatvédelem|adatkezelési tájékoztató|impresszum|termeni și condiții|politica de confidențialitate
    |политика конфиденциальности|пользовательское соглашение|gizlilik(?: politikası)?|çerez politikası|kullanım koşulları)$
`
/** Where a page may be shared, one button each. */
export const networks =
  'facebook|twitter|x|linkedin|xing|whatsapp|telegram|viber|vk|pinterest|reddit|instagram|youtube|tiktok|e-?mail|copy link|print'
/** The same, and what is said to a page that asks how it is liked. */
const shared = pattern('iu')`
  ^(?:${networks}
    |yes|no|ja|nein|nee|nej|oui|non|sí|sim|não|sì|tak|nie|ano|ne|back to top|nach oben|haut de page|naar boven)$
`
const page = '(?:page|seite|página|pagina|sida[n]?|siden?|stron[aeęy]|stránk[aouy]|sivu\\p{L}*|oldal\\p{L}*)'
/** "Was this page useful?", "Rate this page" */
const aboutPage = pattern('iu')`
  ^(?:.{0,40}(?<!\p{L})(?:this|diese|cette|esta|este|questa|deze|den här|denne|ta|tato|tuto|tę|tej|this web|tämä)[ ]${page}(?!\p{L})[^?]{0,40}\s?\?
    |(?:rate|bewerten sie|bewerte|notez|évaluez|valora|puntúa|avalie|valuta|beoordeel|betygsätt|oceń|ohodnoťte)[ ](?:\p{L}+[ ])?${page}
    |(?:(?:did|do) you (?:find|think) (?:this|that|it)|(?:is|was) this)(?: (?:information|article|content))?
    [ ](?:helpful|useful)(?: to you)?\s?\?)[^\p{L}\p{N}]*$
`

/** Whether a line asks what one thinks of the page, and not of the job. */
export function asksAboutPage(line: string): boolean {
  return line.length <= longestLine && aboutPage.test(line)
}

/** "© 2026 Hill Ltd" */
export function isOwned(line: string): boolean {
  return line.length <= longestOwned && owned.test(line)
}

/** Whether a line is of the foot of a page and of nothing else. */
export function isOfFoot(line: string): boolean {
  if (line.length > longestOwned) return false
  return isOwned(line) || partsOf(line).every((part) => lawful.test(part))
}

/** Where a page may be shared, or an answer to what it asks. */
export function isSharedAt(line: string): boolean {
  return line.length <= longestLine && line.split(/[ |·•]+/).every((part) => shared.test(part))
}

const longestOwned = 120
const longestLine = 60
const leastMarks = 2
const mostInFoot = 120

function partsOf(line: string): string[] {
  return line.split(/\s*[|·•]\s*/).filter((part) => part !== '')
}

const link = /!?\[([^\]\n]{0,200})\]\([^()\s]{1,2000}\)/g

/** A line as one reads it, without the addresses of its links; the sign of who owns a page counts as a picture elsewhere. */
export function shownLine(line: string): string {
  const shown = line.trim().replace(link, '$1')
  return /^-{3,}$/.test(shown) ? '' : shown.startsWith('©') ? shown : plainLine(shown)
}

/** Short and no sentence, no fact under a label, no address to write to and no number to call. */
function isShort(line: string): boolean {
  return line.length <= longestLine && !/[.!?;:]$|@|\d[\d /()-]{5,}\d|: \S/.test(line)
}

/** At which of the lines the foot of a page begins; their number where they have none. */
export function footOf(lines: readonly string[]): number {
  let begins = lines.length
  let marks = 0
  /** Whether all that stands below is of the foot for sure: "About us" above "Contact us" above "© Hill". */
  let isBelow = false
  for (let at = lines.length - 1; at >= 0 && lines.length - at <= mostInFoot; at -= 1) {
    const line = shownLine(lines[at]!)
    if (line === '') continue
    if (isOfFoot(line)) marks += isOwned(line) ? leastMarks : 1
    if (isOfFoot(line) || isButton(line) || headsOthers(line) || (isBelow && isSectionHeading(line))) {
      begins = at
      isBelow = true
    } else if (isItem(lines[at]!) || !isShort(line) || (isSectionHeading(line) && !ofSite.test(line))) break
    else isBelow = false
  }
  // Without the marks of a foot only what is a button itself is none of the job.
  const isFoot = marks >= leastMarks || lines.slice(begins).map(shownLine).every(isButton)
  return isFoot ? begins : lines.length
}

function isButton(line: string): boolean {
  return line === '' || isFurniture(line) || isSharedAt(line) || asksAboutPage(line) || headsSharing(line)
}

function headsOthers(line: string): boolean {
  return headsOtherJobs(line) || mayHeadOtherJobs(line)
}

/** Parts of a posting, and of the menu of a site. */
const ofSite = pattern('iu')`
  ^(?:about(?: us)?|contact(?: us)?|help|faqs?|news|careers|jobs|home|über uns|karriere|à propos|nous contacter
    |quiénes somos|contacto|quem somos|contato|contactos|chi siamo|contatti|over ons|om oss|om os|kontakta oss|o nas|kontakty?)$
`

function isItem(line: string): boolean {
  return /^\s*[-*•–]\s+\S/.test(line) && !/\]\(/.test(line)
}
