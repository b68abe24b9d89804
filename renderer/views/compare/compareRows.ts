// What a comparison says, line by line: one cell for each posting, and whether they differ. What is only laid out
// differently is the same.

import { type CustomField, fieldValueText } from '../../../shared/customFields.ts'
import { longDate, type Moment, viewListingDeadline, viewMyDeadline } from '../../../shared/deadlineText.ts'
import type { Note, Posting, Stage, TagLabel } from '../../../shared/model.ts'
import type { Block, RichText, Salary } from '../../../shared/posting.ts'
import { annualText, salaryText } from '../../../shared/salaryText.ts'
import type { PillTone } from '../../ui/Pill.tsx'
import {
  educationText,
  employerText,
  employmentText,
  experienceText,
  workModeText,
} from '../../words/postingWords.ts'

export type CompareCell =
  | { kind: 'text'; text: string; remark?: string }
  /** Words of which some postings may have others: each says whether all have it. */
  | { kind: 'items'; items: { text: string; isShared: boolean }[] }
  | { kind: 'blocks'; blocks: readonly Block[] }
  | { kind: 'stage'; stage: Stage }
  | { kind: 'tags'; tags: readonly TagLabel[] }
  | { kind: 'notes'; notes: readonly Note[] }
  | { kind: 'markdown'; text: string }
  /** A date that is counted down, with the day itself. */
  | { kind: 'pill'; text: string; tone: PillTone; remark: string }

export interface CompareRow {
  label: string
  /** Null: not stated, or nothing there. In the order of the postings. */
  cells: (CompareCell | null)[]
  isDifferent: boolean
}

export interface CompareGroup {
  name: string
  rows: CompareRow[]
}

/** What a salary comes to in a year; one that is stated so is said again beside others that had to be reckoned. */
function yearText(salary: Salary | null, isReckoned: boolean, locale: string): string | null {
  const reckoned = annualText(salary, locale)
  if (reckoned !== null || !isReckoned || salary?.annual?.factor !== 1) return reckoned
  return salaryText(salary, locale)
}

interface Comparing {
  moment: Required<Moment>
  stageOf: (id: string) => Stage | undefined
  fields: readonly CustomField[]
  /** What was wished and offered; stands behind the salary. */
  offered: CompareGroup | null
}

/** `postings` are two or more. */
export function compareGroups(
  postings: readonly Posting[],
  { moment, stageOf, fields, offered }: Comparing,
): CompareGroup[] {
  const { locale } = moment
  const row = (label: string, cellOf: (posting: Posting) => CompareCell | null): CompareRow =>
    compareRow(label, postings.map(cellOf))
  const textRow = (label: string, textOf: (posting: Posting) => string | null) =>
    row(label, (posting) => textCell(textOf(posting)))
  const richRow = (label: string, textOf: (posting: Posting) => RichText | null) =>
    row(label, (posting) => blocksCell(textOf(posting)))
  const itemsRow = (label: string, itemsOf: (posting: Posting) => readonly string[]) => {
    const all = postings.map((posting) => new Set(itemsOf(posting).map(plainKey)))
    return row(label, (posting) => {
      const items = itemsOf(posting).map((text) => ({
        text,
        isShared: all.every((keys) => keys.has(plainKey(text))),
      }))
      return items.length === 0 ? null : { kind: 'items', items }
    })
  }

  const isReckoned = postings.some(({ salaries }) => annualText(salaries[0] ?? null, locale) !== null)
  const groups: CompareGroup[] = [
    {
      name: 'Facts',
      rows: [
        textRow('Employer', (posting) => employerText(posting)),
        row('Listing expires', (posting) => {
          const view = viewListingDeadline(posting.deadline, moment)
          return posting.deadline.date === null ? null : textCell(view.long, `${view.pill}. ${view.origin}.`)
        }),
        itemsRow('Places', (posting) => posting.locations.map(({ label }) => label)),
        textRow('Work mode', (posting) => workModeText(posting.workMode)),
        itemsRow('Applicants from', (posting) => posting.applicantRegions),
        textRow('Employment', (posting) => employmentText(posting.employment)),
        textRow('Start', ({ startDate }) => startDate && longDate(startDate, moment)),
        richRow('Hours', (posting) => posting.sections.workHours),
        textRow('Openings', (posting) => posting.openings?.toLocaleString(locale) ?? null),
        textRow('Identifier', (posting) => posting.identifier?.value ?? null),
      ],
    },
    {
      name: 'Salary',
      rows: [
        itemsRow('Stated', (posting) =>
          posting.salaries.map((salary) => salaryText(salary, locale)).filter((text) => text !== ''),
        ),
        textRow('In a year, for comparing', ({ salaries: [first = null] }) =>
          yearText(first, isReckoned, locale),
        ),
        richRow('Benefits', (posting) => posting.sections.benefits),
        richRow('Incentives', (posting) => posting.sections.incentives),
      ],
    },
    ...(offered === null ? [] : [offered]),
    {
      name: 'Requirements',
      rows: [
        textRow('Experience', (posting) => experienceText(posting.experience)),
        textRow('Education', (posting) => educationText(posting.education)),
        itemsRow('Skills', (posting) => posting.sections.skills),
        richRow('Qualifications', (posting) => posting.sections.qualifications),
        richRow('Duties', (posting) => posting.sections.responsibilities),
      ],
    },
    {
      name: 'Mine',
      rows: [
        row('Stage', ({ tracking }) => {
          const stage = stageOf(tracking.stageId)
          return stage === undefined ? null : { kind: 'stage', stage }
        }),
        row('My deadline', ({ tracking: { myDeadline } }) => {
          const view = viewMyDeadline(myDeadline, moment)
          return myDeadline === null ? null : textCell(view.long, view.pill)
        }),
        row('Tags', ({ tracking: { tags } }) => (tags.length === 0 ? null : { kind: 'tags', tags })),
        ...fields.map(({ id, name, kind }) =>
          textRow(name, ({ tracking }) => {
            const value = tracking.fields[id]
            return value === undefined ? null : fieldValueText(kind, value, locale)
          }),
        ),
        row('My notes', ({ notes }) => {
          const written = notes.filter(({ title, body }) => `${title}${body}`.trim() !== '')
          return written.length === 0 ? null : { kind: 'notes', notes: written.toSorted(latestFirst) }
        }),
      ],
    },
    {
      name: 'The posting',
      rows: [row('Text', ({ description }) => blocksCell(description))],
    },
  ]
  // A line that no posting fills says nothing, except for what everybody looks for.
  const always = new Set(['Listing expires', 'Places', 'Stated', 'Experience', 'Education', 'My notes'])
  return withoutEmpty(groups, always)
}

/** Without the lines in which nothing is said, but those that always stand there. */
export function withoutEmpty(groups: readonly CompareGroup[], always: ReadonlySet<string>): CompareGroup[] {
  return groups.map(({ name, rows }) => ({
    name,
    rows: rows.filter(({ label, cells }) => always.has(label) || cells.some((cell) => cell !== null)),
  }))
}

export function textCell(text: string | null, remark?: string): CompareCell | null {
  if (text === null || text === '') return null
  return { kind: 'text', text, ...(remark === undefined || remark === '' ? {} : { remark }) }
}

function blocksCell(text: RichText | null): CompareCell | null {
  return text === null || text.plainText.trim() === '' ? null : { kind: 'blocks', blocks: text.blocks }
}

function latestFirst(one: Note, other: Note): number {
  return other.updatedAt.localeCompare(one.updatedAt)
}

/** A line of a comparison; it differs where two cells say different things. */
export function compareRow(label: string, cells: (CompareCell | null)[]): CompareRow {
  return { label, cells, isDifferent: new Set(cells.map(keyOf)).size > 1 }
}

/** Without what is the same everywhere. */
export function onlyDifferent(groups: readonly CompareGroup[]): CompareGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ isDifferent }) => isDifferent) }))
    .filter((group) => group.rows.length > 0)
}

/** What two cells must have in common to be the same. */
function keyOf(cell: CompareCell | null): string {
  switch (cell?.kind) {
    case undefined:
      return ''
    case 'text':
      return plainKey(cell.text)
    case 'items':
      return JSON.stringify(cell.items.map(({ text }) => plainKey(text)).sort())
    case 'blocks':
      return plainKey(JSON.stringify(cell.blocks))
    case 'stage':
      return cell.stage.id
    case 'tags':
      return cell.tags.map(({ id }) => id).join()
    case 'markdown':
      return plainKey(cell.text)
    case 'pill':
      return cell.remark
    case 'notes':
      return JSON.stringify(cell.notes.map(({ title, body }) => [title, body]))
  }
}

/** A text without what does not change what it says. */
export function plainKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('und')
}
