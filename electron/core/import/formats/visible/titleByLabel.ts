// Where the title of a job is not the heading of its page but stands under a label: in notices, and on pages that head
// nothing but their parts.

import { lettersOf } from '../../text/pageTitle.ts'
import { isJobTitle } from '../../wording/occupations.ts'
import type { HtmlPage } from '../page.ts'
import { readLabelledFacts } from './labelledFacts.ts'
import type { MainPart } from './mainPart.ts'
import type { PageTitle } from './pageHeading.ts'

/** The title of a page that has no heading but those of its parts. */
export function titleByLabel({ document }: HtmlPage, { isFurniture }: MainPart): PageTitle | null {
  const title = readLabelledFacts(document, undefined, isFurniture).get('title')?.values[0]
  return title === undefined ? null : { title: String(title), heading: null, isGeneral: false, isNamed: true }
}

const announced =
  /^(?:convocatoria|proceso selectivo|selección|concurso|edital|selezione|concorso|avviso|bando|avis de|ogłoszenie|nabór|konkurs|výběrové řízení|recruitment (?:of|for|notice)|vacancy (?:notice|announcement|for)|notice of|stellenausschreibung|конкурс|оголошення|объявление)(?!\p{L})|\b(?:recruitment|vacancy|notification|bharti|jobs?) 20\d\d\b/iu

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
