// What was done in a search between two days: the applications begun in them, how each stands now, and the interviews
// held in them. Counted from the moves and the plans of the person, as the insights are. Samples do not count.

import { calendarDayIn } from '../../../shared/calendar.ts'
import type { InterviewKind, InterviewOutcome } from '../../../shared/interview.ts'
import { type StageMeaning, sentMeanings } from '../../../shared/stages.ts'
import { readCorrected } from '../currentPosting.ts'
import type { ReadDb } from '../db/sql.ts'

export interface ReportOptions {
  /** Both days are within it. */
  from: string
  until: string
  /** Whose days they are, an IANA name. */
  zone: string
}

export interface ReportedApplication {
  postingId: string
  on: string
  title: string | null
  employer: string | null
  place: string | null
  /** What the person wrote of sending it, and the files they sent. */
  how: string | null
  files: string[]
  /** Where the posting was, or its number. */
  address: string | null
  identifier: string | null
  /** Where it stands now, in the person's words, and since when. */
  result: string
  resultOn: string
  meaning: StageMeaning
}

export interface ReportedInterview {
  on: string
  time: string
  title: string | null
  employer: string | null
  kind: InterviewKind
  name: string
  outcome: InterviewOutcome | null
}

export interface SearchReport {
  applications: ReportedApplication[]
  interviews: ReportedInterview[]
}

export function readSearchReport(db: ReadDb, options: ReportOptions): SearchReport {
  return { applications: listApplications(db, options), interviews: listInterviews(db, options) }
}

interface SentRow {
  eventId: string
  postingId: string
  at: string
  note: string | null
  title: string | null
  employer: string | null
  place: string | null
  result: string
  resultSince: string | null
  meaning: StageMeaning
}

/** In the order they were sent. One that was moved back before applying was never sent. */
function listApplications(db: ReadDb, { from, until, zone }: ReportOptions): ReportedApplication[] {
  const rows = db.all<SentRow>(
    `SELECT e.id AS eventId, p.id AS postingId, e.at, e.note, p.title, p.employerName AS employer,
       p.placeLabel AS place, n.name AS result, t.stageSince AS resultSince, n.meaning
     FROM events e JOIN stages s ON s.id = e.detail ->> 'toStageId'
     JOIN postings p ON p.id = e.postingId
     JOIN tracking t ON t.postingId = p.id JOIN stages n ON n.id = t.stageId
     WHERE e.kind = 'stageChanged' AND p.isSample = 0 AND n.meaning <> 'lead'
       AND s.meaning IN (SELECT value FROM json_each(?)) ORDER BY e.at, e.id`,
    JSON.stringify(sentMeanings),
  )
  const firsts = new Map<string, SentRow>()
  for (const row of rows) if (!firsts.has(row.postingId)) firsts.set(row.postingId, row)
  return [...firsts.values()].flatMap((row) => {
    const on = calendarDayIn(Date.parse(row.at), zone)
    if (on < from || on > until) return []
    const { eventId, at, note, resultSince, ...application } = row
    const content = readCorrected(db, row.postingId)
    return [
      {
        ...application,
        on,
        how: note?.trim() || null,
        files: db
          .all<{ name: string }>(
            'SELECT name FROM files WHERE postingId = ? AND eventId = ? ORDER BY addedAt, id',
            row.postingId,
            eventId,
          )
          .map(({ name }) => name),
        address: content?.urls.apply ?? content?.urls.posting ?? null,
        identifier: content?.identifier?.value ?? null,
        resultOn: calendarDayIn(Date.parse(resultSince ?? at), zone),
      },
    ]
  })
}

/** In their order. One that was cancelled was not held. */
function listInterviews(db: ReadDb, { from, until }: ReportOptions): ReportedInterview[] {
  return db.all<ReportedInterview>(
    `SELECT i.startOn AS "on", i.startTime AS "time", p.title, p.employerName AS employer, i.kind, i.name, i.outcome
     FROM interviews i JOIN postings p ON p.id = i.postingId
     WHERE i.startOn BETWEEN ? AND ? AND p.isSample = 0 AND coalesce(i.outcome, '') <> 'cancelled'
     ORDER BY i.startsAt, i.id`,
    from,
    until,
  )
}
