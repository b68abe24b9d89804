// What the text of a page calls its job, where the page itself says only vaguely what it is about: below "Jobs".

import { announcingFor } from '../../wording/announcedTitle.ts'
import { namesOccupation } from '../../wording/occupations.ts'
import { isGeneralHeading } from '../../wording/sectionHeadings.ts'
import { titleInSentences } from '../../wording/sentences.ts'
import { titleForEveryone } from '../../wording/titleForEveryone.ts'
import { cleanTitle } from './cleanTitle.ts'
import { isLabel } from './labelText.ts'
import type { PageTitle } from './pageHeading.ts'

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
    const title = line.length > longestTitle ? '' : line.replace(announcingFor, '')
    if (title !== '' && title !== line && namesOccupation(title) && !/[.!?:]$/.test(title))
      return cleanTitle(title)
  }
  return null
}
