// What a posting says in a field that can be corrected, in one line.

import type { CorrectableField } from '../../shared/corrections.ts'
import { longDate, longDeadline, type Moment } from '../../shared/deadlineText.ts'
import type { PostingContent } from '../../shared/posting.ts'
import { salaryText } from '../../shared/salaryText.ts'
import { employmentText, workModeText } from './postingWords.ts'

type Describe = (posting: PostingContent, moment: Moment) => string | null

const fields: Record<CorrectableField, Describe> = {
  title: ({ title }) => title,
  employerName: ({ employer }) => employer.name,
  places: ({ locations }) => locations.map(({ label }) => label).join('; ') || null,
  deadline: ({ deadline }, moment) => deadline.date && longDeadline(deadline.date, moment),
  posted: ({ posted }, moment) => posted && longDate(posted, moment),
  salary: ({ salaries }, { locale }) => salaries.map((each) => salaryText(each, locale)).join('; ') || null,
  workMode: ({ workMode }) => workModeText(workMode),
  employment: ({ employment }) => employmentText(employment),
  postingUrl: ({ urls }) => urls.posting ?? urls.canonical,
  applyUrl: ({ urls }) => urls.apply,
  identifier: ({ identifier }) => identifier?.value ?? null,
}

/** As a person would read it; null = not stated. */
export function correctableText(
  field: CorrectableField,
  posting: PostingContent,
  moment: Moment,
): string | null {
  return fields[field](posting, moment)
}
