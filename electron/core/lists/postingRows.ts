// One line of a list of postings, from the columns of postings p and tracking t.

import type { PostingRow } from '../../../shared/model.ts'
import { inboxStageId } from '../../../shared/stages.ts'
import type { ReadDb } from '../db/sql.ts'
import type { Listed } from '../roll/listed.ts'
import { fieldsColumn } from '../tracking/fieldValues.ts'

const rowColumns = `p.id, p.title, p.employerName, p.isEmployerHidden, p.placeLabel, p.placeCount, p.workMode,
  p.salary, p.deadline, p.postedAt, p.createdAt, p.needsReview, p.isSample, t.isBookmarked, t.stageId, t.stageSince,
  t.deadlineOn, t.deadlineTime, t.replyByOn, t.replyByTime, t.archivedAt,
  (SELECT json_group_array(i.startsAt ORDER BY i.startsAt) FROM interviews i
   WHERE i.postingId = p.id AND i.outcome IS NULL) AS interviewsAt,
  EXISTS (SELECT 1 FROM employers e WHERE e.key = p.employerKey AND e.avoidedSince IS NOT NULL) AS isEmployerAvoided,
  (SELECT json_group_array(json_object('id', tag.id, 'name', tag.name, 'color', tag.color) ORDER BY tag.nameKey)
   FROM postingTags pt JOIN tags tag ON tag.id = pt.tagId WHERE pt.postingId = p.id) AS tags,
  ${fieldsColumn}`

interface RowRecord {
  id: string
  title: string | null
  employerName: string | null
  isEmployerHidden: number
  isEmployerAvoided: number
  placeLabel: string | null
  placeCount: number
  workMode: PostingRow['workMode']
  salary: string | null
  deadline: string
  postedAt: string | null
  createdAt: string
  isBookmarked: number | null
  stageId: string | null
  stageSince: string | null
  deadlineOn: string | null
  deadlineTime: string | null
  replyByOn: string | null
  replyByTime: string | null
  /** JSON */
  interviewsAt: string
  archivedAt: string | null
  needsReview: number
  isSample: number
  /** JSON */
  tags: string
  fields: string
}

function toRow(record: RowRecord): PostingRow {
  return {
    id: record.id,
    title: record.title,
    employerName: record.employerName,
    isEmployerHidden: record.isEmployerHidden === 1,
    isEmployerAvoided: record.isEmployerAvoided === 1,
    placeLabel: record.placeLabel,
    placeCount: record.placeCount,
    workMode: record.workMode,
    salary: record.salary === null ? null : JSON.parse(record.salary),
    deadline: JSON.parse(record.deadline),
    postedOn: record.postedAt,
    createdAt: record.createdAt,
    isBookmarked: record.isBookmarked === 1,
    stageId: record.stageId ?? inboxStageId,
    stageSince: record.stageSince,
    myDeadline: record.deadlineOn === null ? null : { on: record.deadlineOn, time: record.deadlineTime },
    replyBy: record.replyByOn === null ? null : { on: record.replyByOn, time: record.replyByTime },
    interviewsAt: JSON.parse(record.interviewsAt),
    isArchived: record.archivedAt !== null,
    needsReview: record.needsReview === 1,
    isSample: record.isSample === 1,
    tags: JSON.parse(record.tags),
    fields: JSON.parse(record.fields),
  }
}

/** The rows of these postings, in this order. */
export function readListed(db: ReadDb, postings: readonly Listed[]): PostingRow[] {
  return db
    .all<RowRecord>(
      `SELECT ${rowColumns} FROM json_each(?) place CROSS JOIN postings p ON p.seq = place.value
       LEFT JOIN tracking t ON t.postingId = p.id ORDER BY place.key`,
      JSON.stringify(postings.map(({ seq }) => seq)),
    )
    .map(toRow)
}

/** The rows of these postings by id, as far as they are there. */
export function readRows(db: ReadDb, ids: Iterable<string>): Map<string, PostingRow> {
  const records = db.all<RowRecord>(
    `SELECT ${rowColumns} FROM json_each(?) ids JOIN postings p ON p.id = ids.value
     LEFT JOIN tracking t ON t.postingId = p.id`,
    JSON.stringify([...ids]),
  )
  return new Map(records.map((record) => [record.id, toRow(record)]))
}
