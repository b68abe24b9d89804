// A posting as the cells of a spreadsheet. What a posting does not state is an empty cell; a day is a day, an amount a
// number, and a text is exactly the text.

import { calendarDayIn } from '../../../../shared/calendar.ts'
import { type CustomField, fieldOfKey } from '../../../../shared/customFields.ts'
import { closingOf, describeOrigin } from '../../../../shared/deadlineText.ts'
import { employmentText, workModeText } from '../../../../shared/employmentText.ts'
import {
  type ExportColumn,
  type ExportedColumn,
  exportColumns,
  hiddenEmployer,
} from '../../../../shared/exporting.ts'
import type { PostingRow, Stage } from '../../../../shared/model.ts'
import { type Pay, payText } from '../../../../shared/pay.ts'
import { countryOf } from '../../../../shared/places.ts'
import type { PostingContent } from '../../../../shared/posting.ts'
import { salaryText } from '../../../../shared/salaryText.ts'
import { type PaidTime, yearlyPay } from '../../../../shared/yearlyPay.ts'
import type { ReadDb } from '../../db/sql.ts'
import { listOffers } from '../../outcomes/offers.ts'
import { listTalks } from '../../outcomes/salaryTalks.ts'
import { readCorrected } from '../../postings/currentPosting.ts'
import { listFields } from '../../tracking/fieldValues.ts'
import { listNotes } from '../../tracking/notes.ts'
import { listRemovedStages, listStages } from '../../tracking/stageRows.ts'

/** `day`: on the calendar, `YYYY-MM-DD`. */
export type Cell = string | number | boolean | { day: string } | null

export interface SheetOptions {
  columns: readonly ExportedColumn[]
  /** The person's, an IANA name and BCP 47. */
  zone: string
  locale: string
}

export interface Sheet {
  headings: string[]
  cellsOf(row: PostingRow): Cell[]
}

interface CellContext {
  db: ReadDb
  row: PostingRow
  stages: ReadonlyMap<string, Stage>
  zone: string
  locale: string
  /** Read only for columns that need it. */
  content(): PostingContent | null
}

export function createSheet(db: ReadDb, { columns, zone, locale }: SheetOptions): Sheet {
  const stages = new Map([...listRemovedStages(db), ...listStages(db)].map((stage) => [stage.id, stage]))
  const fields = new Map(listFields(db).map((field) => [field.id, field]))
  const shown = columns.flatMap((column) => columnOf(column, fields) ?? [])
  return {
    headings: shown.map(({ heading }) => heading),
    cellsOf(row) {
      let content: PostingContent | null | undefined
      const context: CellContext = {
        db,
        row,
        stages,
        zone,
        locale,
        content: () => {
          content ??= readCorrected(db, row.id)
          return content
        },
      }
      return shown.map(({ cell }) => cell(context))
    },
  }
}

interface SheetColumn {
  heading: string
  cell: (context: CellContext) => Cell
}

/** Null for a field that was removed. */
function columnOf(column: ExportedColumn, fields: ReadonlyMap<string, CustomField>): SheetColumn | null {
  const fieldId = fieldOfKey(column)
  if (fieldId === null) {
    const id = column as ExportColumn
    return { heading: exportColumns[id], cell: cells[id] }
  }
  const field = fields.get(fieldId)
  if (field === undefined) return null
  return {
    heading: field.name,
    cell: ({ row }) => {
      const value = row.fields[field.id]
      if (value === undefined) return null
      if (field.kind === 'number') return Number(value)
      return field.kind === 'date' ? { day: value } : value
    },
  }
}

const cells: Record<ExportColumn, (context: CellContext) => Cell> = {
  title: ({ row }) => row.title,
  employer: ({ row }) => row.employerName ?? (row.isEmployerHidden ? hiddenEmployer : null),
  place: ({ row, content }) =>
    row.placeCount > 1
      ? (content()
          ?.locations.map(({ label }) => label)
          .join('; ') ?? row.placeLabel)
      : row.placeLabel,
  country: ({ content }) =>
    textOf(
      content(),
      ({ locations }) =>
        [...new Set(locations.flatMap((place) => countryOf(place) ?? []))].join('; ') || null,
    ),
  workMode: ({ row }) => workModeText(row.workMode),
  employment: ({ content }) => textOf(content(), ({ employment }) => employmentText(employment)),
  starts: ({ content, zone }) => {
    const date = content()?.startDate ?? null
    const on = date === null ? null : (closingOf(date, zone)?.on ?? null)
    return on === null ? (date?.raw ?? null) : { day: on }
  },
  stage: ({ row, stages }) => stages.get(row.stageId)?.name ?? null,
  since: ({ row, zone }) => dayOf(row.stageSince, zone),
  applied: ({ db, row, zone }) => dayOf(appliedAt(db, row.id), zone),
  closes: ({ row, zone }) => {
    const on = row.deadline.date === null ? null : (closingOf(row.deadline.date, zone)?.on ?? null)
    return on === null ? null : { day: on }
  },
  closesOrigin: ({ row, locale }) =>
    row.deadline.date === null ? null : describeOrigin(row.deadline, locale),
  mine: ({ row }) => (row.myDeadline === null ? null : { day: row.myDeadline.on }),
  salaryMin: ({ row }) => amountOf(row.salary?.min),
  salaryMax: ({ row }) => amountOf(row.salary?.max),
  currency: ({ row }) => row.salary?.currency ?? null,
  period: ({ row }) =>
    row.salary?.period == null
      ? null
      : `${row.salary.period}${row.salary.periodSource === 'inferred' ? ' (probably)' : ''}`,
  salaryKind: ({ row: { salary } }) =>
    salary === null ? null : salary.kind === 'estimated' ? 'the site’s estimate' : 'stated',
  salary: ({ row, locale }) => (row.salary === null ? null : salaryText(row.salary, locale)),
  wished: ({ db, row, locale }) => {
    const talk = listTalks(db, row.id).find(({ kind }) => kind === 'wished')
    return talk === undefined ? null : payText(talk.pay, locale)
  },
  offered: ({ db, row, locale }) => {
    const pay = lastOffered(db, row.id)?.pay
    return pay === undefined ? null : payText(pay, locale)
  },
  offeredYear: ({ db, row }) => {
    const last = lastOffered(db, row.id)
    const year = last && yearlyPay(last.pay, last)
    return year?.low ?? year?.top ?? null
  },
  replyBy: ({ row }) => (row.replyBy === null ? null : { day: row.replyBy.on }),
  posted: ({ row, zone }) => {
    if (row.postedOn === null) return null
    return row.postedOn.endsWith('Z') ? dayOf(row.postedOn, zone) : { day: row.postedOn.slice(0, 10) }
  },
  added: ({ row, zone }) => dayOf(row.createdAt, zone),
  address: ({ content }) => textOf(content(), ({ urls }) => urls.posting ?? urls.canonical ?? urls.apply),
  identifier: ({ content }) => textOf(content(), ({ identifier }) => identifier?.value ?? null),
  contact: ({ content }) => textOf(content(), ({ contact }) => contact),
  tags: ({ row }) => row.tags.map(({ name }) => name).join(', ') || null,
  isBookmarked: ({ row }) => row.isBookmarked,
  isArchived: ({ row }) => row.isArchived,
  notes: ({ db, row }) =>
    listNotes(db, row.id)
      .map(({ title, body }) => (title === '' ? body : `${title}\n${body}`))
      .join('\n\n') || null,
  id: ({ row }) => row.id,
}

/** The base pay of the latest offer; without one, the figure that was named last. */
function lastOffered(db: ReadDb, postingId: string): (PaidTime & { pay: Pay }) | null {
  const offer = listOffers(db, postingId).find(({ base }) => base !== null)
  if (offer?.base) return { ...offer, pay: offer.base }
  const talk = listTalks(db, postingId).find(({ kind }) => kind === 'offered')
  return talk === undefined ? null : { pay: talk.pay, hoursPerWeek: null, salariesPerYear: null }
}

function textOf(
  content: PostingContent | null,
  pick: (content: PostingContent) => string | null,
): string | null {
  return content === null ? null : pick(content)
}

function dayOf(instant: string | null, zone: string): Cell {
  return instant === null ? null : { day: calendarDayIn(Date.parse(instant), zone) }
}

/** A stated figure as a number, unless a number could not hold it exactly. */
function amountOf(amount: string | null | undefined): Cell {
  if (amount == null) return null
  const number = Number(amount)
  return String(number) === amount.replace(/\.?0+$/, '') || String(number) === amount ? number : amount
}

/** When it was first moved to a stage that means "applied"; null where it never was, or nobody noted when. */
function appliedAt(db: ReadDb, postingId: string): string | null {
  const first = db.get<{ at: string | null }>(
    `SELECT min(e.at) AS at FROM events e JOIN stages s ON s.id = e.detail ->> 'toStageId'
     WHERE e.postingId = ? AND e.kind = 'stageChanged' AND s.meaning = 'applied'
       AND e.detail ->> 'isDayUnknown' IS NULL`,
    postingId,
  )
  return first?.at ?? null
}
