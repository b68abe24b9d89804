// One posting as a note: what is known of it on top, then what the person wrote, then the posting itself.

import { blocksToMarkdown, textToMarkdown } from '../../../../shared/blocksToMarkdown.ts'
import { calendarDayIn } from '../../../../shared/calendar.ts'
import { fieldKey } from '../../../../shared/customFields.ts'
import { describeOrigin } from '../../../../shared/deadlineText.ts'
import type { ExportedColumn } from '../../../../shared/exporting.ts'
import { interviewNames } from '../../../../shared/interview.ts'
import type { PostingRow } from '../../../../shared/model.ts'
import type { PostingContent } from '../../../../shared/posting.ts'
import { titleText } from '../../../../shared/titleText.ts'
import type { ReadDb } from '../../db/sql.ts'
import { listInterviews } from '../../due/interviews.ts'
import { listTasks } from '../../due/tasks.ts'
import { listEvents } from '../../tracking/events.ts'
import { listNotes } from '../../tracking/notes.ts'
import { type Cell, createSheet, type Sheet, type SheetOptions } from '../sheets/sheetCells.ts'
import { frontMatter, tagWord } from './frontMatter.ts'
import { inertMarkdown } from './inertMarkdown.ts'
import { linkTo, type NoteNames } from './noteNames.ts'
import { offerParts, talkLines } from './notePay.ts'

interface NoteContext {
  db: ReadDb
  names: NoteNames
  sheet: NamedSheet
  stageNames: ReadonlyMap<string, string>
  zone: string
  locale: string
}

/** The cells of a posting by the names of properties. */
interface NamedSheet {
  keys: readonly string[]
  sheet: Sheet
}

/** Paths below the folder of the export. */
export interface NoteFiles {
  attached: readonly string[]
  originals: readonly string[]
  /** Names of attached files whose bytes are gone. */
  missing: readonly string[]
}

const properties = {
  stage: 'stage',
  since: 'stageSince',
  applied: 'applied',
  closes: 'closes',
  mine: 'myDeadline',
  replyBy: 'answerBy',
  place: 'place',
  workMode: 'workMode',
  employment: 'employment',
  salary: 'salary',
  posted: 'posted',
  added: 'added',
  address: 'address',
  identifier: 'identifier',
  isBookmarked: 'bookmarked',
  isArchived: 'archived',
  id: 'roledexId',
} as const

/** Fields the person made up keep their names; one called like a property of ours stands beside it. */
export function createNamedSheet(
  db: ReadDb,
  options: Omit<SheetOptions, 'columns'>,
  fields: readonly { id: string; name: string }[],
): NamedSheet {
  const ours = new Set<string>([
    ...Object.values(properties),
    'title',
    'employer',
    'tags',
    'aliases',
    'cssclasses',
  ])
  const columns: ExportedColumn[] = [
    ...(Object.keys(properties) as (keyof typeof properties)[]),
    ...fields.map(({ id }) => fieldKey(id)),
  ]
  return {
    keys: [
      ...Object.values(properties),
      ...fields.map(({ name }) => (ours.has(name) ? `${name} (field)` : name)),
    ],
    sheet: createSheet(db, { ...options, columns }),
  }
}

export function writePostingNote(
  row: PostingRow,
  content: PostingContent,
  files: NoteFiles,
  context: NoteContext,
): string {
  const { db, names, sheet, zone } = context
  const cells = sheet.sheet.cellsOf(row)
  const employer = names.employers.get(employerKeyOf(db, row.id) ?? '')
  const head = frontMatter({
    title: row.title,
    employer:
      employer === undefined ? row.employerName : linkTo('employers', employer, row.employerName ?? employer),
    ...Object.fromEntries(sheet.keys.map((key, index) => [key, plain(cells[index] ?? null)])),
    tags: row.tags.map(({ name }) => tagWord(name)),
  })
  const people = db
    .all<{ id: string; name: string }>(
      `SELECT n.id, n.name FROM postingPeople pp JOIN people n ON n.id = pp.personId
       WHERE pp.postingId = ? ORDER BY n.name, n.id`,
      row.id,
    )
    .map(({ id, name }) => `- ${linkTo('people', names.people.get(id) ?? name, name)}`)
  const notes = listNotes(db, row.id).map(({ title, body, createdAt }) =>
    [
      `### ${title.trim() === '' ? calendarDayIn(Date.parse(createdAt), zone) : textToMarkdown(title)}`,
      inertMarkdown(body),
    ].join('\n\n'),
  )
  const tasks = listTasks(db, row.id).map(
    ({ body, due, doneAt }) =>
      `- [${doneAt === null ? ' ' : 'x'}] ${textToMarkdown(body)}${due === null ? '' : ` (due ${due.on}${due.time === null ? '' : ` ${due.time}`})`}`,
  )
  const { closes, description } = { closes: row.deadline, description: content.description }
  return [
    `${head}# ${textToMarkdown(titleText(row.title))}`,
    closes.date === null ? '' : `*Closing date: ${textToMarkdown(describeOrigin(closes, context.locale))}.*`,
    section('Notes', notes, '\n\n'),
    section('People', people),
    section('Tasks', tasks),
    section('Interviews', interviewLines(row.id, context)),
    section('Offers', offerParts(row.id, context), '\n\n'),
    section('Salary talked about', talkLines(row.id, context)),
    section('What happened', eventLines(row.id, context)),
    section('Files', [
      ...files.attached.map(fileLink),
      ...files.missing.map((name) => `- ${textToMarkdown(name)} (no longer in the data folder)`),
    ]),
    `## The posting\n\n${blocksToMarkdown(description.blocks) || '*No description is stated.*'}`,
    section('Originals', files.originals.map(fileLink)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function section(heading: string, lines: readonly string[], between = '\n'): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join(between)}`
}

function fileLink(path: string): string {
  return `- [[${path}|${path.slice(path.lastIndexOf('/') + 1)}]]`
}

function plain(cell: Cell): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? cell.day : cell
}

function employerKeyOf(db: ReadDb, postingId: string): string | null {
  return (
    db.get<{ key: string | null }>('SELECT employerKey AS key FROM postings WHERE id = ?', postingId)?.key ??
    null
  )
}

/** Each with what was prepared for it and how it went, below it. */
function interviewLines(postingId: string, { db }: NoteContext): string[] {
  return listInterviews(db, postingId).map((interview) => {
    const { when, kind, name, place, people, outcome, preparation, outcomeNote } = interview
    const words = [name.trim() || interviewNames[kind], place, people.join(', '), outcome ?? '']
    const said = words.map(textToMarkdown).filter((part) => part !== '')
    const head = `- ${when.on} ${when.time} (${when.zone}): ${said.join(' · ')}`
    const written = [preparation, outcomeNote].filter((text) => text.trim() !== '')
    return [head, ...written.map((text) => inertMarkdown(text).replaceAll(/^(?=.)/gm, '  '))].join('\n\n')
  })
}

/** Moves between stages, oldest first, and what was noted on them and on anything else that happened. */
function eventLines(postingId: string, { db, stageNames, zone }: NoteContext): string[] {
  return listEvents(db, postingId)
    .toReversed()
    .flatMap((event) => {
      // What was said of salaries has a part of its own.
      const note = event.kind === 'salaryTalked' ? '' : textToMarkdown(event.note?.trim() ?? '')
      const stage =
        event.kind === 'stageChanged'
          ? textToMarkdown(stageNames.get(event.toStageId) ?? event.toStageId)
          : ''
      const said = [stage, note].filter((part) => part !== '').join(': ')
      return said === '' ? [] : [`- ${calendarDayIn(Date.parse(event.at), zone)} ${said}`]
    })
}
