// The Source tab's table: what the file said beside what was read, field by field, in the order people read.

import { correctionByField } from '../../../shared/corrections.ts'
import type { Moment } from '../../../shared/deadlineText.ts'
import { describeOriginBesideDate, longDate, longDeadline } from '../../../shared/deadlineText.ts'
import type { Posting } from '../../../shared/model.ts'
import { placeDetails } from '../../../shared/places.ts'
import type { PostingContent, PostingDate, Warning } from '../../../shared/posting.ts'
import { salaryText } from '../../../shared/salaryText.ts'
import { countText } from '../../words/countText.ts'
import { fieldOf, warningsOf } from '../../words/postingWarnings.ts'
import {
  educationRemark,
  educationText,
  employmentText,
  experienceText,
  workModeText,
} from '../../words/postingWords.ts'

export interface FieldReading {
  field: string
  label: string
  /** As the file wrote it; null where it says nothing. */
  said: string | null
  /** Where in the file, and by which rule it was read. */
  path: string | null
  rule: string | null
  /** As it was read; null = not stated. */
  read: string | null
  /** What is shown in its place, put in by the person; undefined where nothing is. */
  corrected?: string | null
  warnings: Warning[]
}

type Describe = (
  posting: PostingContent,
  moment: Required<Moment>,
) => { said?: string | null; read: string | null }

const fields: Record<string, { label: string; describe: Describe }> = {
  title: { label: 'Title', describe: ({ title }) => ({ read: title }) },
  employer: {
    label: 'Employer',
    describe: ({ employer }) => ({
      read: employer.name ?? (employer.hidden ? 'not named on purpose' : null),
    }),
  },
  identifier: {
    label: 'Identifier',
    describe: ({ identifier }) => ({
      read: identifier && [identifier.scheme, identifier.value].filter(Boolean).join(': '),
    }),
  },
  urls: {
    label: 'Web address',
    describe: ({ urls }) => ({ read: urls.posting ?? urls.canonical }),
  },
  posted: {
    label: 'Posted',
    describe: ({ posted }, moment) => ({ said: posted?.raw, read: posted && longDate(posted, moment) }),
  },
  deadline: {
    label: 'Listing’s deadline',
    describe: ({ deadline }, moment) => ({
      said: deadline.date?.raw,
      read: deadline.date && deadlineReading(deadline, deadline.date, moment),
    }),
  },
  locations: {
    label: 'Places',
    describe: ({ locations }) => ({
      read: locations.map((place) => [place.label, ...placeDetails(place)].join(', ')).join('; ') || null,
    }),
  },
  workMode: { label: 'Work mode', describe: ({ workMode }) => ({ read: workModeText(workMode) }) },
  applicantRegions: {
    label: 'Applicants from',
    describe: ({ applicantRegions }) => ({ read: applicantRegions.join(', ') || null }),
  },
  employment: {
    label: 'Employment',
    describe: ({ employment }) => ({
      said: employment.raw.join(', ') || null,
      read: employmentText(employment),
    }),
  },
  salaries: {
    label: 'Salary',
    describe: ({ salaries }, { locale }) => ({
      said: salaries.map((salary) => salary.rawText).join('; ') || null,
      read: salaries.map((salary) => salaryText(salary, locale)).join('; ') || null,
    }),
  },
  experience: {
    label: 'Experience',
    describe: ({ experience }) => ({ said: experience.raw, read: experienceText(experience) }),
  },
  education: {
    label: 'Education',
    describe: ({ education }) => ({
      said: education.raw,
      read: [educationText(education), educationRemark(education)].filter(Boolean).join('. ') || null,
    }),
  },
  description: {
    label: 'Text',
    describe: ({ description }) => ({
      read:
        description.plainText === ''
          ? null
          : `${countText(description.plainText.length, 'character')} as clean text${
              description.layers > 0
                ? `, after taking off ${countText(description.layers, 'layer')} of escaping`
                : ''
            }`,
    }),
  },
  industry: { label: 'Industry', describe: ({ industry }) => ({ read: industry.join(', ') || null }) },
  categories: { label: 'Category', describe: ({ categories }) => ({ read: categories.join(', ') || null }) },
  openings: { label: 'Openings', describe: ({ openings }) => ({ read: openings?.toString() ?? null }) },
  startDate: {
    label: 'Start',
    describe: ({ startDate }, moment) => ({
      said: startDate?.raw,
      read: startDate && longDate(startDate, moment),
    }),
  },
  contact: { label: 'Contact', describe: ({ contact }) => ({ read: contact }) },
}

/** The person's own date needs no word on where it is from: beside it stands that it was corrected. */
function deadlineReading(
  deadline: PostingContent['deadline'],
  date: PostingDate,
  moment: Required<Moment>,
): string {
  const words = longDeadline(date, moment)
  return deadline.origin === 'corrected' ? words : `${words}. ${describeOriginBesideDate(deadline)}.`
}

/** Shown only where the file says something about them; the others always. */
const onlyWhereSaid: ReadonlySet<string> = new Set([
  'applicantRegions',
  'industry',
  'categories',
  'openings',
  'startDate',
  'contact',
])

/** `source` is the parsed original where it is JSON; the paths of the record lead into it. */
export function readFields(
  posting: PostingContent & Pick<Posting, 'warnings' | 'overrides'>,
  source: unknown,
  moment: Required<Moment>,
): FieldReading[] {
  return Object.entries(fields).flatMap(([field, { label, describe }]) => {
    const { said = null, read: shown } = describe(posting, moment)
    const correction = correctionByField[field]
    const override = correction && posting.overrides[correction]
    const read = override === undefined ? shown : override.sourceValue
    const origin = posting.provenance[field] ?? null
    const warnings = warningsOf(posting, field)
    if (onlyWhereSaid.has(field) && shown === null && warnings.length === 0) return []
    const inFile = origin === null ? undefined : valueAt(source, origin.path)
    return [
      {
        field,
        label,
        // What is shown may be the person's own word; only the file's own counts here.
        said: inFile !== undefined ? textOf(inFile) : override === undefined ? said : null,
        path: origin?.path ?? null,
        rule: origin === null ? null : origin.rung,
        read,
        ...(override === undefined ? {} : { corrected: shown }),
        warnings,
      },
    ]
  })
}

/** Warnings that belong to no field of the table. */
export function otherWarnings(posting: Pick<Posting, 'warnings'>): Warning[] {
  return posting.warnings.filter((warning) => !Object.hasOwn(fields, fieldOf(warning) ?? ''))
}

/** The value at a path such as `$.jobLocation[0].address`; undefined where there is none. */
function valueAt(source: unknown, path: string): unknown {
  let value = source
  for (const [, name, index] of path.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([key]) => key === (name ?? index))?.[1]
  }
  return value
}

const longestSaid = 600

function textOf(value: unknown): string {
  const text = linesOf(value, '').join('\n')
  return text.length > longestSaid ? `${text.slice(0, longestSaid)}…` : text
}

/** Data as lines that can be read: `address.addressLocality: Utrecht`. The kinds of its parts are left out. */
function linesOf(value: unknown, name: string): string[] {
  if (typeof value !== 'object' || value === null) return [name === '' ? String(value) : `${name}: ${value}`]
  const prefix = name === '' ? '' : `${name}.`
  return Object.entries(value).flatMap(([key, part]) =>
    key.startsWith('@') ? [] : linesOf(part, Array.isArray(value) ? name : prefix + key),
  )
}
