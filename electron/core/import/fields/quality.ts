// What Google's rules for job postings would fault in a posting. Not a warning and never in the way: a list for
// people who want to know how well a site states its jobs. Import specification 3.

import type { PostingContent } from '../../../../shared/posting.ts'
import { fieldOf, type RawNode } from '../raw.ts'
import { isPlaceholder, rawTextOf } from '../text/text.ts'

const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/
const employmentTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:FULL_TIME|PART_TIME|CONTRACTOR|TEMPORARY|INTERN|VOLUNTEER|PER_DIEM|OTHER)$/

/** Codes of what is missing or malformed, those that matter most first. */
export function judgeQuality(node: RawNode, content: PostingContent): string[] {
  const textsOf = (name: string): string[] =>
    (fieldOf(node, name)?.values ?? [])
      .map((value) => rawTextOf(value)?.trim() ?? '')
      .filter((text) => !isPlaceholder(text))
  const [posted, validThrough] = [textsOf('dateposted'), textsOf('validthrough')]
  const kinds = textsOf('employmenttype')
  const hasPlace = content.locations.length > 0
  const isRemote = content.workMode === 'remote' || content.workMode === 'remote_or_onsite'
  const findings: [code: string, isFound: boolean][] = [
    ['TITLE_MISSING', content.title === null],
    ['DESCRIPTION_MISSING', content.description.plainText === ''],
    ['DATE_POSTED_MISSING', content.posted === null],
    ['EMPLOYER_MISSING', content.employer.name === null],
    ['LOCATION_MISSING', !hasPlace && content.applicantRegions.length === 0],
    ['REMOTE_WITHOUT_REGION', isRemote && content.applicantRegions.length === 0],
    ['DATE_NOT_ISO', [...posted, ...validThrough].some((text) => !isoDate.test(text))],
    ['DESCRIPTION_IS_TITLE', content.title !== null && content.description.plainText === content.title],
    ['SALARY_MISSING', !content.salaries.some(({ kind }) => kind === 'base')],
    ['EMPLOYMENT_MISSING', kinds.length === 0],
    ['EMPLOYMENT_NOT_LISTED', kinds.some((text) => !employmentTypes.test(text))],
    ['VALID_THROUGH_MISSING', validThrough.length === 0],
    ['COUNTRY_MISSING', hasPlace && content.locations.every(({ countryCode }) => countryCode === null)],
  ]
  return findings.filter(([, isFound]) => isFound).map(([code]) => code)
}
