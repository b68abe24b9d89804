// Who hires, for postings whose data leave it out all: whoever the page is of, where it is signed and none of a board.

import { warning } from '../../../../../shared/messages.ts'
import { fieldOf, isNode, type RawField, type RawPosting, type RawValue } from '../../raw.ts'
import { textOf } from '../dom.ts'
import type { HtmlPage } from '../page.ts'
import { employerOfSite } from './siteName.ts'

/** Gives postings of data the name that signs their page, where none of them says anything of an employer. */
export function fillEmployerOfPage(postings: readonly RawPosting[], page: HtmlPage): void {
  const untold = postings.filter(({ rung }) => rung !== 'text')
  if (untold.length === 0 || untold.length < postings.length || untold.some(tellsEmployer)) return
  const name = employerOfSite(page, textOf(page.document))
  if (name === null) return
  const path = 'page.site'
  for (const { node, warnings } of untold) {
    node.fields.set('hiringorganization', { key: 'hiringOrganization', path, rung: 'text', values: [name] })
    warnings.push(warning('FILLED_FROM_PAGE', { field: 'employer', path }))
  }
}

function tellsEmployer({ node }: RawPosting): boolean {
  const field: RawField | null = fieldOf(node, 'hiringorganization')
  return field?.values.some(saysSomething) ?? false
}

/** Whether a value is more than empty texts. */
function saysSomething(value: RawValue): boolean {
  if (!isNode(value)) return String(value).trim() !== ''
  if (value.id !== null) return true
  for (const { values } of value.fields.values())
    if (values.some((each) => isNode(each) || String(each).trim() !== '')) return true
  return false
}
