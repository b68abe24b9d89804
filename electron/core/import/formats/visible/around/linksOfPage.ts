// The links of a page that say nothing of its job: back to the list, to the page's own parts, to share or to print it.

import { pattern } from '../../../text/pattern.ts'
import { isFurniture } from '../../../wording/lines/furniture.ts'
import { isSkipLink, isWayBack } from '../../../wording/lines/menuOnTop.ts'
import { isGeneralHeading } from '../../../wording/lines/sectionHeadings.ts'
import { attributeOf, type DomElement, lineOf, standsAlone } from '../../dom.ts'
import { namesOf } from '../elementNames.ts'

/** Whether an element is such a link. */
export function isLinkOfPage(element: DomElement): boolean {
  if (element.tagName !== 'a') return false
  if (isAnchor(element) || leadsAround(element) || isSharing(element)) return true
  return isCopy(element) || isButton(element) || isCall(element)
}

/** "Call us", "Send a mail": a button that calls or writes, and shows neither number nor address. */
function isCall(element: DomElement): boolean {
  if (!/^\s*(?:tel|mailto):/i.test(attributeOf(element, 'href') ?? '')) return false
  const line = lineOf(element)
  const isNamed = namesOf(element).some((name) => /(?:^|-)(?:btn|button)(?:-|$)/.test(name))
  return isNamed && line.length <= longestButton && !/@|\d[\d\s/-]{3}/.test(line)
}

/** A link to what the job was chosen from, or past the menu. */
function leadsAround(element: DomElement): boolean {
  const line = lineOf(element)
  return isWayBack(line) || (line.length <= longestButton && isSkipLink(line))
}

const longestButton = 50

/** The sign beside a heading that links to itself. */
function isAnchor(element: DomElement): boolean {
  if (!(attributeOf(element, 'href') ?? '').startsWith('#')) return false
  return /^[#¶§🔗\u200B\s]*$/u.test(lineOf(element))
}

/** Where a page is passed on: "https://www.facebook.com/sharer/sharer.php?u=…". */
const sharing = pattern('i')`
  ^(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|send))
    |(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:share|cws\/share|sharing)
    |xing\.com\/(?:spi\/shares|app\/user\?op=share)|plus\.google\.com\/share|pinterest\.\w+\/pin\/create
    |reddit\.com\/submit|t\.me\/share|telegram\.me\/share|vk\.com\/share|wa\.me\/\?text
    |(?:api|web)\.whatsapp\.com\/send\?(?:phone=&)?text|tumblr\.com\/share|addtoany\.com|line\.me\/R\/msg
    |social-plugins\.line\.me|whatsapp\.com\/channel|b\.hatena\.ne\.jp\/(?:add|entry))
  |^(?:whatsapp:\/\/send\?text|mailto:\?|javascript:(?:void\(0\);?)?\s*(?:window\.print|\w*share))
`

function isSharing(element: DomElement): boolean {
  return sharing.test(attributeOf(element, 'href') ?? '')
}

/** "Refer a friend", "Print", what leads to a part of the page: a link that stands alone, and not a word of a sentence. */
function isButton(element: DomElement): boolean {
  const line = lineOf(element)
  const isWithin = (attributeOf(element, 'href') ?? '').startsWith('#') && isGeneralHeading(line)
  return line.length <= longestButton && (isWithin || isFurniture(line)) && standsAlone(element)
}

/** "PDF herunterladen": the same as a file. */
const copies = pattern('iu')`
  ^[^\p{L}]*(?:(?:(?:stellen(?:anzeige|ausschreibung|angebot)|ausschreibung|download|open
        |view)(?: als)? )?\(?pdf\)?(?:-(?:datei|version|download))?(?: (?:herunterladen|download(?:en)?
        |ansehen|öffnen|version|letöltése|ladda ner))?
    |(?:download|print)(?: (?:the|this))?(?: (?:job|full))?(?: (?:description|posting|advert|vacancy|ad))?
    (?: (?:as|in) (?:an? )?pdf| \(?pdf\)?)?|(?:télécharger|descargar|baixar|scarica|pobierz|stáhnout
      |ladda ner|last ned)(?: (?:le|la|l['’]|el|il|en|em|o|jako|som))? ?(?:offre|annonce|oferta|anuncio
      |vaga|annuncio|fiche de poste)?(?: (?:en|em|in|au format))? ?\(?pdf\)?)[^\p{L}]*$
`

/** "Job description (PDF, 220 KB)", "person-specification.docx" */
const file = /(?:\((?:pdf|docx?|odt|rtf)[,; ]{1,2}\d[\d.,]* ?[km]i?b\)|\w\.(?:pdf|docx?|odt|rtf))$/i
const longestFile = 100

function isCopy(element: DomElement): boolean {
  const line = lineOf(element)
  if (line.length <= longestButton && copies.test(line)) return true
  return line.length <= longestFile && file.test(line) && standsAlone(element)
}
