// What was done in a search between two days: the applications begun in them, how each stands now, and the interviews
// held and the offers received in them. Counted from the moves and the plans of the person, as the insights are. Samples
// do not count.

import { calendarDayIn } from '../../../../shared/calendar.ts'
import type { InterviewKind, InterviewOutcome } from '../../../../shared/interview.ts'
import { type OfferState, offerState } from '../../../../shared/offer.ts'
import type { Pay } from '../../../../shared/pay.ts'
import { inboxStageId, replyMeanings, type StageMeaning, sentMeanings } from '../../../../shared/stages.ts'
import type { ReadDb } from '../../db/sql.ts'
import { listOffers } from '../../outcomes/offers.ts'
import { readCorrected } from '../../postings/currentPosting.ts'

interface ReportOptions {
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
  /** Null where it is not known. */
  resultOn: string | null
  meaning: StageMeaning
  /** The employer answered it at some time, whatever became of it. */
  isAnswered: boolean
  /** It was taken further, and no interview is noted. */
  lacksInterview: boolean
  /** It came to an offer, and none is written down. */
  lacksOffer: boolean
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

export interface ReportedOffer {
  on: string
  title: string | null
  employer: string | null
  base: Pay | null
  startOn: string | null
  state: OfferState
  /** By when it wants an answer, while it has none. */
  replyBy: string | null
  /** Where the posting stands, in the person's words, and since when. */
  result: string
  resultOn: string | null
}

export interface SearchReport {
  applications: ReportedApplication[]
  /** How many more there are of which nobody noted when they were sent. */
  undated: number
  interviews: ReportedInterview[]
  offers: ReportedOffer[]
}

export function readSearchReport(db: ReadDb, options: ReportOptions): SearchReport {
  return {
    ...listApplications(db, options),
    interviews: listInterviews(db, options),
    offers: listReportedOffers(db, options),
  }
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
  movedTo: StageMeaning
  isDayUnknown: number | null
}

/** In the order they were sent. One that was moved back before applying was never sent. */
function listApplications(
  db: ReadDb,
  { from, until, zone }: ReportOptions,
): Pick<SearchReport, 'applications' | 'undated'> {
  const rows = db.all<SentRow>(
    `SELECT e.id AS eventId, p.id AS postingId, e.at, e.note, p.title, p.employerName AS employer,
       p.placeLabel AS place, n.name AS result, t.stageSince AS resultSince, n.meaning, s.meaning AS movedTo,
       e.detail ->> 'isDayUnknown' AS isDayUnknown
     FROM events e JOIN stages s ON s.id = e.detail ->> 'toStageId'
     JOIN postings p ON p.id = e.postingId
     JOIN tracking t ON t.postingId = p.id JOIN stages n ON n.id = t.stageId
     WHERE e.kind = 'stageChanged' AND p.isSample = 0 AND n.meaning <> 'lead'
       AND s.meaning IN (SELECT value FROM json_each(?)) ORDER BY e.at, e.id`,
    JSON.stringify(sentMeanings),
  )
  const all = [...Map.groupBy(rows, ({ postingId }) => postingId).values()]
  const dated = all.filter(([first]) => !first?.isDayUnknown)
  const applications = dated.flatMap(([row, ...later]) => {
    const on = row === undefined ? '' : calendarDayIn(Date.parse(row.at), zone)
    if (row === undefined || on < from || on > until) return []
    const { eventId, at, note, resultSince, movedTo, isDayUnknown, ...application } = row
    const content = readCorrected(db, row.postingId)
    const reached = [movedTo, ...later.map((move) => move.movedTo)]
    const has = (table: 'interviews' | 'offers') =>
      db.get(`SELECT 1 FROM ${table} WHERE postingId = ? LIMIT 1`, row.postingId) !== undefined
    return [
      {
        ...application,
        isAnswered: reached.some((to) => replyMeanings.includes(to)),
        lacksInterview: reached.includes('inProcess') && !has('interviews'),
        lacksOffer: reached.some((to) => to === 'offer' || to === 'won') && !has('offers'),
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
        resultOn: resultSince === null ? null : calendarDayIn(Date.parse(resultSince), zone),
      },
    ]
  })
  return { applications, undated: all.length - dated.length }
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

interface OfferedRow extends Pick<ReportedOffer, 'title' | 'employer' | 'result'> {
  postingId: string
  resultSince: string | null
  meaning: StageMeaning
  isEnd: number
  replyByOn: string | null
}

/** In the order they came. */
function listReportedOffers(db: ReadDb, { from, until, zone }: ReportOptions): ReportedOffer[] {
  const dayOf = (instant: string) => calendarDayIn(Date.parse(instant), zone)
  const rows = db.all<OfferedRow>(
    `SELECT p.id AS postingId, p.title, p.employerName AS employer, s.name AS result, t.stageSince AS resultSince,
       s.meaning, s.isEnd, t.replyByOn
     FROM postings p LEFT JOIN tracking t ON t.postingId = p.id
     JOIN stages s ON s.id = coalesce(t.stageId, '${inboxStageId}')
     WHERE p.isSample = 0 AND p.id IN (SELECT postingId FROM offers)`,
  )
  return rows
    .flatMap(({ postingId, resultSince, meaning, isEnd, replyByOn, ...posting }) => {
      const latestFirst = listOffers(db, postingId).map(
        ({ base, startOn, receivedAt, createdAt }, index): ReportedOffer => {
          const state = offerState({ meaning, isEnd: isEnd === 1 }, index === 0)
          return {
            ...posting,
            on: dayOf(receivedAt ?? createdAt),
            base,
            startOn,
            state,
            replyBy: state === 'open' ? replyByOn : null,
            resultOn: resultSince === null ? null : dayOf(resultSince),
          }
        },
      )
      return latestFirst.toReversed()
    })
    .filter(({ on }) => on >= from && on <= until)
    .sort((one, other) => one.on.localeCompare(other.on))
}
