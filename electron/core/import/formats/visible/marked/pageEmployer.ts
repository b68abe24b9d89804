// Who hires, for postings whose data leave it out all: whoever the page is of, where it is signed and none of a board.

import { warning } from '../../../../../../shared/messages.ts'
import type { RawPosting } from '../../../raw.ts'
import { readPlainText } from '../../../text/richText.ts'
import { rawTextOf } from '../../../text/text.ts'
import { textOf } from '../../dom.ts'
import { tells } from '../../emptyValues.ts'
import type { HtmlPage } from '../../page.ts'
import { findMainPart } from '../body/mainPart.ts'
import { employerOfSite } from '../hirer/siteName.ts'

/** Gives postings of data the name that signs their page, where none of them says anything of an employer. */
export function fillEmployerOfPage(postings: readonly RawPosting[], page: HtmlPage): void {
  const untold = postings.filter(({ rung }) => rung !== 'text')
  if (
    untold.length === 0 ||
    untold.length < postings.length ||
    untold.some(({ node }) => tells(node, ['hiringorganization']))
  )
    return
  const main = findMainPart(page.document)
  if (main === null) return
  const texts = untold.map(({ node }) =>
    readPlainText(rawTextOf(node.fields.get('description')?.values[0]) ?? ''),
  )
  const name = employerOfSite(page, [textOf(main.element), ...texts].join('\n'))
  if (name === null) return
  const path = 'page.site'
  for (const { node, warnings } of untold) {
    node.fields.set('hiringorganization', { key: 'hiringOrganization', path, rung: 'text', values: [name] })
    warnings.push(warning('FILLED_FROM_PAGE', { field: 'employer', path }))
  }
}
