// What the job is called where the heading of its page does not say: in the text of a page that says only vaguely what it is
// about ("Jobs"), or under a label, in notices and on pages that head nothing but their parts.

import { lettersOf } from '../../../text/pageTitle.ts'
import { pattern } from '../../../text/pattern.ts'
import { isGeneralHeading } from '../../../wording/lines/sectionHeadings.ts'
import { isJobTitle, namesOccupation } from '../../../wording/names/occupations.ts'
import { titleInSentences } from '../../../wording/prose/sentences.ts'
import { withoutAnnouncer } from '../../../wording/titles/announcedTitle.ts'
import { titleForEveryone } from '../../../wording/titles/titleForEveryone.ts'
import type { HtmlPage } from '../../page.ts'
import { readLabelledFacts } from '../labels/labelledFacts.ts'
import { isLabel } from '../labels/labelText.ts'
import { cleanTitle } from '../title/cleanTitle.ts'
import type { PageTitle } from '../title/pageHeading.ts'
import type { MainPart } from './mainPart.ts'

/** The title of a job in a page's `text`, or in the `body` that describes it; null where the page says it, or none does. */
export function calledIn(said: PageTitle, text: string, body: string): string | null {
  const isVague = said.isGeneral || (said.heading === null && !namesOccupation(said.title))
  return isVague
    ? (titleForEveryone(text.split('\n'), cleanTitle) ??
        announcedIn(body) ??
        titleInSentences(body) ??
        workNamed(text))
    : null
}

/** "業務内容", and below it "営業": a page for whoever applies names the work in a word. */
function workNamed(text: string): string | null {
  const named = /^(?:業務内容|仕事内容|職務内容)\n([\p{Script=Han}\p{Script=Katakana}ー・]{2,15})$/mu.exec(
    text,
  )?.[1]
  return named === undefined || isGeneralHeading(named) || isLabel(named) ? null : named
}

const mostAbove = 5
const longestTitle = 100

/** "VACANCY FOR PARISH CLERK" on one of the first lines. */
function announcedIn(body: string): string | null {
  for (const each of body.split('\n').slice(0, mostAbove)) {
    const line = each.trim()
    const title = line.length > longestTitle ? '' : withoutAnnouncer(line)
    if (title !== '' && title !== line && namesOccupation(title) && !/[.!?:]$/.test(title))
      return cleanTitle(title)
  }
  return null
}

/** The title of a page that has no heading but those of its parts. */
export function titleByLabel({ document }: HtmlPage, { isFurniture }: MainPart): PageTitle | null {
  const title = readLabelledFacts(document, undefined, isFurniture).get('title')?.values[0]
  return title === undefined ? null : { title: String(title), heading: null, isGeneral: false, isNamed: true }
}

const announced = pattern('iu')`
  ^(?:convocatoria|proceso selectivo|selección|concurso|edital|selezione|concorso|avviso|bando|avis de
    |ogłoszenie|nabór|konkurs|výběrové řízení|recruitment (?:of|for|notice)
    |vacancy (?:notice|announcement|for)|notice of|stellenausschreibung|конкурс|оголошення
    |объявление)(?!\p{L})|\b(?:recruitment|vacancy|notification|bharti|jobs?) 20\d\d\b
`

/** A heading that names a job is its title; a label tells it where no heading does: below "Recruitment notice 4/2027". */
export function isTitleByLabel({ title, heading, isGeneral, isNamed }: PageTitle, labelled: string): boolean {
  if (heading === null || isGeneral) return true
  // "Convocatoria de una plaza de auxiliar": the notice, and not the job.
  if (announced.test(title) && lettersOf(title).includes(lettersOf(labelled.replace(/\s*\([^()]*\)$/, ''))))
    return true
  if (isNamed || isJobTitle(title)) return false
  const [own, other] = [lettersOf(title), lettersOf(labelled)]
  return !own.includes(other) && !other.includes(own)
}
