// What an application says of a job in its own words beside the marked posting that it wrote for search engines, which
// often leaves out where the job is and what it pays. Only what the marked one lacks is taken, from a record of the
// same title, and nobody is asked for records where nothing is missing.

import { warning } from '../../../../../shared/messages.ts'
import { fieldOf, type RawPosting, type Surroundings } from '../../raw.ts'
import { cleanText } from '../../text/text.ts'
import type { JsonLdBlock } from '../jsonLd.ts'
import { findUnmarkedPostings } from './pageData.ts'

const places = ['joblocation', 'joblocationtype', 'applicantlocationrequirements']
const others = ['description', 'employmenttype', 'basesalary', 'validthrough', 'hiringorganization']

/** Fills postings that say nothing of a place, or nothing of the job, from the records around them in `blocks`. */
export function fillFromRecords(
  postings: readonly RawPosting[],
  blocks: readonly JsonLdBlock[],
  surroundings: Surroundings,
): void {
  const poor = postings.filter(
    ({ node, path }) =>
      (blocks.length > 1 || path !== blocks[0]?.root) &&
      (fieldOf(node, ...places) === null || fieldOf(node, 'description') === null),
  )
  if (poor.length === 0) return
  const records = new Map<string, RawPosting | null>()
  for (const record of findUnmarkedPostings(blocks, surroundings)) {
    const title = titleOf(record)
    // Of two jobs of one title nobody knows which it is.
    records.set(title, records.has(title) ? null : record)
  }
  for (const posting of poor) {
    const record = records.get(titleOf(posting))
    if (record != null && titleOf(posting) !== '') fillFrom(posting, record)
  }
}

function fillFrom({ node, warnings }: RawPosting, record: RawPosting): void {
  const isSomewhere = fieldOf(node, ...places) !== null
  for (const name of isSomewhere ? others : [...places, ...others]) {
    const field = record.node.fields.get(name)
    if (field === undefined || node.fields.has(name)) continue
    node.fields.set(name, field)
    warnings.push(warning('FILLED_FROM_PAGE', { field: field.key, path: field.path }))
  }
}

function titleOf({ node }: RawPosting): string {
  return cleanText(String(fieldOf(node, 'title', 'name')?.values[0] ?? '')).toLowerCase()
}
