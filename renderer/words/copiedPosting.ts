// One posting as it leaves by the clipboard: what the listing states and nothing the person added, for others to read.
// What it does not state is left out; a guess and a date that the site set say so here too.

import { blocksToMarkdown, textToMarkdown } from '../../shared/blocksToMarkdown.ts'
import { describeOriginBesideDate, longDate, longDeadline, type Moment } from '../../shared/deadlineText.ts'
import type { Posting } from '../../shared/model.ts'
import { zoneName } from '../../shared/planTimes.ts'
import type { ListingDeadline } from '../../shared/posting.ts'
import { salaryText } from '../../shared/salaryText.ts'
import { titleText } from '../../shared/titleText.ts'
import { educationText, employerText, employmentText, experienceText, workModeText } from './postingWords.ts'

export type CopiedAs = 'text' | 'markdown'

interface Line {
  name: string
  value: string
  isAddress?: boolean
}

export function copiedPosting(posting: Posting, as: CopiedAs, moment: Moment): string {
  const { title, employer, description } = posting
  const name = titleText(title)
  const whose = employer.name === null && !employer.hidden ? null : employerText(posting)
  const lines = statedLines(posting, moment)
  const parts =
    as === 'markdown'
      ? [
          `# ${textToMarkdown(name)}`,
          whose === null ? '' : `**${textToMarkdown(whose)}**`,
          lines.map(markdownLine).join('\n'),
          blocksToMarkdown(description.blocks, 1),
        ]
      : [
          whose === null ? name : `${name}\n${whose}`,
          lines.map((line) => `${line.name}: ${line.value}`).join('\n'),
          description.plainText,
        ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** Where the posting stands on the web; null where no page of it is known. */
export function copiedAddress({ urls }: Pick<Posting, 'urls'>): string | null {
  return urls.posting ?? urls.canonical ?? urls.apply
}

function markdownLine({ name, value, isAddress }: Line): string {
  return `- ${name}: ${isAddress ? `<${value.replace(/[<>\s]/g, encodeURIComponent)}>` : textToMarkdown(value)}`
}

function statedLines(posting: Posting, moment: Moment): Line[] {
  const { locations, salaries, deadline, posted, startDate, urls, identifier, contact } = posting
  const locale = moment.locale ?? 'en'
  const zone = `${zoneName(moment.zone)} time`
  const page = urls.posting ?? urls.canonical
  const all: readonly (Omit<Line, 'value'> & { value: string | null })[] = [
    {
      name: locations.length > 1 ? 'Places' : 'Place',
      value: locations.map(({ label }) => label).join('; ') || null,
    },
    { name: 'Work mode', value: workModeText(posting.workMode) },
    { name: 'Applicants from', value: posting.applicantRegions.join('; ') || null },
    { name: 'Employment', value: employmentText(posting.employment) },
    { name: 'Salary', value: salaries.map((each) => salaryText(each, locale)).join('; ') || null },
    { name: 'Start', value: startDate && longDate(startDate, moment, zone) },
    { name: 'Experience', value: experienceText(posting.experience) },
    { name: 'Education', value: educationText(posting.education) },
    { name: 'Posted', value: posted && longDate(posted, moment, zone) },
    { name: 'Closes', value: closingText(deadline, moment, zone) },
    { name: 'Identifier', value: identifier?.value ?? null },
    { name: 'Contact', value: contact },
    { name: 'Posting', value: page, isAddress: true },
    { name: 'Apply at', value: urls.apply === page ? null : urls.apply, isAddress: true },
  ]
  return all.flatMap(({ value, ...line }) => (value === null ? [] : [{ ...line, value }]))
}

/** Whoever put a date right did so for themselves: where it comes from is told of dates that the listing has. */
const own: ReadonlySet<ListingDeadline['origin']> = new Set(['corrected', 'typed', 'table'])

function closingText(deadline: ListingDeadline, moment: Moment, zone: string): string | null {
  const { date, origin } = deadline
  if (date === null) return null
  const day = longDeadline(date, moment, zone)
  const isPlain = own.has(origin) || (origin === 'stated' && ['date', 'instant', 'local'].includes(date.kind))
  return isPlain ? day : `${day}. ${describeOriginBesideDate(deadline)}`
}
