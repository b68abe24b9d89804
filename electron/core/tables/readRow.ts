// One row by a mapping: the posting it describes, as JSON-LD for the one reader of postings there is, and beside it what
// the person had added where the row comes from. What cannot be read is kept as it stands.

import { calendarDayIn, instantOfWallTime } from '../../../shared/calendar.ts'
import { readFieldValue } from '../../../shared/customFields.ts'
import { originWords } from '../../../shared/deadlineText.ts'
import { hiddenEmployer } from '../../../shared/exporting.ts'
import {
  type ColumnMapping,
  stageKey,
  type TableMapping,
  type TableTarget,
} from '../../../shared/tableMapping.ts'
import { toldOriginKey } from '../import/dates/toldOrigin.ts'
import { readTableDate, type TableDate } from './tableDates.ts'

export interface RowContext {
  headers: readonly string[]
  mapping: TableMapping
  zone: string
  /** ms */
  now: number
  /** The stages dates of a known meaning lead to; null where the person has none such. */
  stageFor: Record<DatedMove, string | null>
  inboxStageId: string
  /** What every row is, where no column says it; see tablePresets.ts. */
  defaultMove: DatedMove | null
}

export type DatedMove = 'savedOn' | 'appliedOn' | 'interviewedOn' | 'offeredOn' | 'rejectedOn'
interface RowMove {
  stageId: string
  /** The day where the person is, and the instant; null where the row does not say when. */
  when: { on: string; at: string } | null
}

export interface RowTracking {
  /** In the order they happened; the last leads to where it stands. */
  moves: RowMove[]
  myDeadline: { on: string; time: string | null } | null
  isBookmarked: boolean
  tags: string[]
  /** By the names of fields. */
  fields: { name: string; value: string }[]
  notes: string[]
  leftOver: { header: string; value: string }[]
}

export interface RowReading {
  /** A JobPosting without what the row leaves empty. */
  posting: Record<string, unknown>
  tracking: RowTracking
}

/** What the cells of a row were found to say. */
interface Said {
  posting: Map<TableTarget, string>
  tracking: RowTracking
  dated: RowMove[]
  stageId: string | null
}

export function readRow(cells: readonly string[], context: RowContext): RowReading {
  const tracking: RowTracking = {
    moves: [],
    myDeadline: null,
    isBookmarked: false,
    tags: [],
    fields: [],
    notes: [],
    leftOver: [],
  }
  const said: Said = { posting: new Map(), tracking, dated: [], stageId: null }
  for (const [index, column] of context.mapping.columns.entries()) {
    const value = cells[index] ?? ''
    if (value === '' || column.to === 'none') continue
    if (takeCell(said, column, value, context)) continue
    tracking.leftOver.push({ header: context.headers[index] ?? '', value })
  }
  tracking.moves = orderMoves(said.dated, said.stageId, context)
  return { posting: describePosting(said.posting), tracking }
}

/** Adds what a cell says; false where it cannot be read as what its column means. */
function takeCell(said: Said, column: ColumnMapping, value: string, context: RowContext): boolean {
  const { posting, tracking } = said
  const date = () => readTableDate(value, column.isDayFirst, context.zone)
  switch (column.to) {
    case 'stage':
      said.stageId = context.mapping.stages[stageKey(value)] ?? null
      return said.stageId !== null
    case 'savedOn':
    case 'appliedOn':
    case 'interviewedOn':
    case 'offeredOn':
    case 'rejectedOn': {
      const move = readMove(context.stageFor[column.to], date(), context)
      if (move !== null) said.dated.push(move)
      return move !== null
    }
    case 'myDeadline':
      tracking.myDeadline = date()
      return tracking.myDeadline !== null
    case 'posted':
    case 'closes': {
      const day = date()
      if (day !== null)
        posting.set(column.to, column.to === 'posted' ? day.on : closingText(value, day, context))
      return day !== null
    }
    case 'tags':
      tracking.tags.push(...tagsIn(value))
      return true
    case 'bookmark':
      if (isYes(value)) tracking.isBookmarked = true
      return isYes(value) || isNo(value)
    case 'note':
      tracking.notes.push(value)
      return true
    case 'field':
      return takeField(tracking.fields, column.field, value, date)
    default:
      posting.set(column.to, value)
      return true
  }
}

/** With its time, where there is one, as it would be later else; midnight is how spreadsheets write a day. */
function closingText(value: string, { on, time }: TableDate, { zone }: RowContext): string {
  if (time === null || time === '00:00') return on
  const isOfZone = /(z|[+-]\d\d:?\d\d)$/i.test(value.trim())
  return isOfZone ? new Date(instantOfWallTime(on, time, zone)).toISOString() : `${on}T${time}`
}

function takeField(
  fields: RowTracking['fields'],
  field: ColumnMapping['field'],
  value: string,
  date: () => TableDate | null,
): boolean {
  const text = field?.kind === 'date' ? (date()?.on ?? null) : value
  if (field === null || text === null || !fitsField(field.kind, text)) return false
  fields.push({ name: field.name, value: text })
  return true
}

function fitsField(kind: 'text' | 'number' | 'date' | 'choice', text: string): boolean {
  // A choice is compared with the choices there are when it is written.
  return kind === 'choice' || readFieldValue({ id: '', name: '', kind, choices: [] }, text).ok
}

function readMove(stageId: string | null, date: TableDate | null, { zone, now }: RowContext): RowMove | null {
  if (stageId === null || date === null) return null
  // Noon stays that day in every zone nearby; of today it may not have come yet.
  const told = instantOfWallTime(date.on, date.time ?? '12:00', zone)
  const at = date.time === null && date.on === calendarDayIn(now, zone) ? Math.min(told, now) : told
  const isPlausible = at <= now && date.on >= '1900-01-01'
  return isPlausible ? { stageId, when: { on: date.on, at: new Date(at).toISOString() } } : null
}

/**
 * A stage without a day of its own was reached at a time nobody states: after all days that are stated. What was saved and
 * is said to be new has been moved nowhere; nor has what was written down after something else was done.
 */
function orderMoves(
  dated: readonly RowMove[],
  stageId: string | null,
  { inboxStageId, defaultMove, stageFor }: RowContext,
): RowMove[] {
  const isNew = stageId === inboxStageId
  const atOf = ({ when }: RowMove) => when?.at ?? ''
  const others = dated.filter((move) => move.stageId !== stageFor.savedOn)
  const isFirst = (move: RowMove) => others.every((other) => atOf(other) >= atOf(move))
  const moves = dated
    .filter((move) => others.includes(move) || (!isNew && isFirst(move)))
    .toSorted((a, b) => (atOf(a) < atOf(b) ? -1 : 1))
  const end = stageId ?? (moves.length === 0 && defaultMove !== null ? stageFor[defaultMove] : null)
  if (end === null || end === inboxStageId || moves.at(-1)?.stageId === end) return moves
  return [...moves, { stageId: end, when: null }]
}

function tagsIn(text: string): string[] {
  const tags = text
    .replace(/^\[|\]$/g, '')
    .split(/[,;|]/)
    .map((tag) => tag.replace(/^['"\s]+|['"\s]+$/g, ''))
  return tags.filter((tag) => tag !== '' && tag.length <= 100)
}

const isYes = (text: string) => /^(true|yes|y|x|1|★+|✓|ja|oui|sí|si)$/i.test(text.trim())
const isNo = (text: string) => /^(false|no|n|0|-|nein|non)$/i.test(text.trim())

const remoteWords: readonly (readonly [RegExp, string[]])[] = [
  [/hybrid/i, ['HYBRID']],
  [/^(remote|fully remote|full remote|true|yes|1|telecommute|home ?office|wfh)\b/i, ['TELECOMMUTE']],
  [/on-?\s?site|office|in person/i, ['ONSITE']],
]

const periods: Record<string, string> = {
  yearly: 'YEAR',
  annual: 'YEAR',
  annually: 'YEAR',
  year: 'YEAR',
  monthly: 'MONTH',
  month: 'MONTH',
  weekly: 'WEEK',
  week: 'WEEK',
  daily: 'DAY',
  day: 'DAY',
  hourly: 'HOUR',
  hour: 'HOUR',
}

function describePosting(said: ReadonlyMap<TableTarget, string>): Record<string, unknown> {
  const text = (target: TableTarget) => said.get(target)
  const employer = text('employer')
  const identifier = text('identifier')
  const mode = text('workMode')
  const modes = remoteWords.find(([pattern]) => mode !== undefined && pattern.test(mode))?.[1]
  return dropEmpty({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: text('title'),
    hiringOrganization: employer && {
      '@type': 'Organization',
      name: isUnnamed(employer) ? 'confidential' : employer,
    },
    jobLocation: text('place') && { '@type': 'Place', address: text('place') },
    jobLocationType: modes ?? mode,
    url: text('url'),
    applyUrl: text('applyUrl'),
    identifier: identifier && { '@type': 'PropertyValue', name: employer, value: identifier },
    datePosted: text('posted'),
    validThrough: text('closes'),
    [toldOriginKey]: text('closes') && (text('closesFrom') ?? originWords.table),
    employmentType: text('employment'),
    [isEstimate(said) ? 'estimatedSalary' : 'baseSalary']: describeSalary(said),
    description: text('description'),
  })
}

/** As Roledex writes it where an employer stays hidden. */
const isUnnamed = (name: string) => name.trim().toLowerCase() === hiddenEmployer.toLowerCase()

/** What a site made up of the pay stays told from what an employer said. */
function isEstimate(said: ReadonlyMap<TableTarget, string>): boolean {
  return /\best(?:imated?)?\b/i.test(said.get('salaryKind') ?? said.get('salary') ?? '')
}

/** A period that was a guess is none that is stated. */
function statedPeriod(text: string | undefined): string | undefined {
  return text === undefined || /\(probably\)/i.test(text) ? undefined : (periods[text.toLowerCase()] ?? text)
}

function describeSalary(said: ReadonlyMap<TableTarget, string>): unknown {
  const [min, max] = [said.get('salaryMin'), said.get('salaryMax')]
  const currency = said.get('currency')
  const period = said.get('period')
  if (min === undefined && max === undefined) {
    const text = said.get('salary')
    return text === undefined || currency === undefined || text.includes(currency)
      ? text
      : `${text} ${currency}`
  }
  return dropEmpty({
    '@type': 'MonetaryAmount',
    currency,
    value: dropEmpty({
      '@type': 'QuantitativeValue',
      minValue: min,
      maxValue: max,
      unitText: statedPeriod(period),
    }),
  })
}

function dropEmpty(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''))
}
