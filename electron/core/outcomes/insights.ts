// The figures of the search. An application is a posting that was moved to a stage nobody reaches without applying, and
// has not been moved back before that; it begins with the first such move. Everything is counted from the moves, so that
// correcting one corrects the figures.

import { addDays, calendarDayIn, dayNumber, weekStartOf } from '../../../shared/calendar.ts'
import type { ParsedInput } from '../../../shared/contract.ts'
import { type Insights, insightWeeks, type Salaries } from '../../../shared/insights.ts'
import type { Stage } from '../../../shared/model.ts'
import { ok } from '../../../shared/result.ts'
import { inboxStageId, replyMeanings, type StageMeaning, sentMeanings } from '../../../shared/stages.ts'
import type { ReadDb } from '../db/sql.ts'
import type { QueryHandlers } from '../handler.ts'
import { listRemovedStages, listStages, presentStage } from '../tracking/stageRows.ts'
import { drawFlow } from './applicationFlow.ts'
import { compareOffers } from './offeredPay.ts'
import { quantile } from './quantile.ts'

interface MoveRow {
  postingId: string
  at: string
  toStageId: string
  isDayUnknown: number | null
  presentId: string
}

/** One application: its moves since it began, as days of the person. */
interface Application {
  /** Null where nobody noted when. */
  startedOn: string | null
  /** Null where it was moved past applying without a date for it. */
  appliedOn: string | null
  repliedOn: string | null
  meanings: ReadonlySet<StageMeaning>
  reached: ReadonlySet<string>
  present: Stage
}

const processes: readonly StageMeaning[] = ['inProcess', 'offer', 'won']
const offers: readonly StageMeaning[] = ['offer', 'won']

/** Every application, in no order. `zone`: whose days they are. */
function listApplications(db: ReadDb, stages: readonly Stage[], zone: string): Application[] {
  const inUse = new Map(stages.map((stage) => [stage.id, stage]))
  const meaningOf = new Map([...stages, ...listRemovedStages(db)].map(({ id, meaning }) => [id, meaning]))
  const presentOf = new Map([...meaningOf.keys()].map((id) => [id, presentStage(db, id) ?? inboxStageId]))
  const moves = db.all<MoveRow>(
    `SELECT e.postingId, e.at, e.detail ->> 'toStageId' AS toStageId,
       e.detail ->> 'isDayUnknown' AS isDayUnknown, t.stageId AS presentId
     FROM events e JOIN tracking t ON t.postingId = e.postingId
     WHERE e.kind = 'stageChanged' ORDER BY e.postingId, e.at, e.id`,
  )
  return [...Map.groupBy(moves, ({ postingId }) => postingId).values()].flatMap((own): Application[] => {
    const present = inUse.get(presentOf.get(own[0]?.presentId ?? '') ?? inboxStageId)
    const steps = own.flatMap(({ at, toStageId, isDayUnknown }) => {
      const meaning = meaningOf.get(toStageId)
      const on = isDayUnknown ? null : calendarDayIn(Date.parse(at), zone)
      return meaning === undefined ? [] : [{ on, stageId: presentOf.get(toStageId) ?? '', meaning }]
    })
    const first = steps.findIndex(({ meaning }) => sentMeanings.includes(meaning))
    const begun = steps[first]
    if (begun === undefined || present === undefined || present.meaning === 'lead') return []
    const since = steps.slice(first)
    return [
      {
        startedOn: begun.on,
        appliedOn: since.find(({ meaning }) => meaning === 'applied')?.on ?? null,
        repliedOn: since.find(({ meaning }) => replyMeanings.includes(meaning))?.on ?? null,
        meanings: new Set(since.map(({ meaning }) => meaning)),
        reached: new Set(since.map(({ stageId }) => stageId)),
        present,
      },
    ]
  })
}

function measureReplies(applications: readonly Application[]): Insights['daysToReply'] {
  const days = applications
    .flatMap(({ appliedOn, repliedOn }) =>
      appliedOn === null || repliedOn === null || repliedOn < appliedOn
        ? []
        : [dayNumber(repliedOn) - dayNumber(appliedOn)],
    )
    .sort((one, other) => one - other)
  if (days.length === 0) return null
  const round = (value: number) => Math.round(value * 2) / 2
  return {
    n: days.length,
    median: round(quantile(days, 0.5)),
    low: Math.round(quantile(days, 0.1)),
    high: Math.round(quantile(days, 0.9)),
  }
}

const leastWeeks = 8

function countWeeks(
  applications: readonly Application[],
  today: string,
  { since, firstWeekday }: ParsedInput<'insights.get'>,
): Insights['weeks'] {
  const counts = new Map<string, number>()
  for (const { startedOn } of applications) {
    if (startedOn === null) continue
    const week = weekStartOf(startedOn, firstWeekday)
    counts.set(week, (counts.get(week) ?? 0) + 1)
  }
  const now = weekStartOf(today, firstWeekday)
  const begun = [...counts.keys()].sort()
  const latest = begun.at(-1) ?? now
  // Of a search that is long over, its last weeks are shown: those of today hold nothing.
  const isLongOver = since === null && latest < addDays(now, (1 - insightWeeks) * 7)
  const last = isLongOver ? latest : now
  const earliest = since === null ? begun[0] : weekStartOf(since, firstWeekday)
  const between = Math.floor((dayNumber(last) - dayNumber(earliest ?? last)) / 7) + 1
  const n = Math.min(insightWeeks, Math.max(since === null ? leastWeeks : 1, between))
  return Array.from({ length: n }, (_, index) => {
    const week = addDays(last, (index - n + 1) * 7)
    // The first may be counted from a later day only.
    return { startsOn: since !== null && week < since ? since : week, count: counts.get(week) ?? 0 }
  })
}

function countThisWeek(applications: readonly Application[], today: string, firstWeekday: number): number {
  const now = weekStartOf(today, firstWeekday)
  return applications.filter(
    ({ startedOn }) => startedOn !== null && weekStartOf(startedOn, firstWeekday) === now,
  ).length
}

const rangesShown = 8

/** Of the postings still open, those further along first. */
function compareSalaries(db: ReadDb): Salaries | null {
  const open = `FROM postings p LEFT JOIN tracking t ON t.postingId = p.id
    LEFT JOIN stages s ON s.id = coalesce(t.stageId, '${inboxStageId}')
    WHERE t.archivedAt IS NULL AND coalesce(s.isEnd, 0) = 0`
  const stated = `${open} AND p.salaryCurrency IS NOT NULL AND coalesce(p.salaryAnnual, p.salaryTop) > 0`
  const most = db.get<{ currency: string; n: number }>(
    `SELECT p.salaryCurrency AS currency, count(*) AS n ${stated} GROUP BY 1 ORDER BY n DESC, 1 LIMIT 1`,
  )
  if (most === undefined) return null
  return {
    currency: most.currency,
    count: most.n,
    of: db.get<{ n: number }>(`SELECT count(*) AS n ${open}`)?.n ?? 0,
    ranges: db.all<Salaries['ranges'][number]>(
      `SELECT p.id AS postingId, p.title, p.employerName, coalesce(t.stageId, '${inboxStageId}') AS stageId,
         coalesce(p.salaryAnnual, p.salaryTop) AS min, max(coalesce(p.salaryAnnual, 0), coalesce(p.salaryTop, 0)) AS max
       ${stated} AND p.salaryCurrency = ?
       ORDER BY s.position DESC, max(coalesce(p.salaryAnnual, 0), coalesce(p.salaryTop, 0)) DESC, p.id LIMIT ${rangesShown}`,
      most.currency,
    ),
  }
}

export const insightsHandlers: Pick<QueryHandlers, 'insights.get'> = {
  'insights.get': (db, input, { clock }) => {
    const zone = clock.zone()
    const today = calendarDayIn(clock.now(), zone)
    const stages = listStages(db)
    const all = listApplications(db, stages, zone)
    const counted = all.filter(
      ({ startedOn }) => input.since === null || (startedOn !== null && startedOn >= input.since),
    )
    const weeks = countWeeks(counted, today, input)
    const share = (meanings: readonly StageMeaning[]) => ({
      count: counted.filter((one) => meanings.some((meaning) => one.meanings.has(meaning))).length,
      of: counted.length,
    })
    return ok({
      applications: counted.length,
      applicationsThisWeek: countThisWeek(counted, today, input.firstWeekday),
      replies: share(replyMeanings),
      inProcess: share(processes),
      offers: share(offers),
      daysToReply: measureReplies(counted),
      flow: drawFlow(stages, counted),
      weeks,
      salaries: compareSalaries(db),
      offersCame: compareOffers(db, { since: input.since, zone }),
    })
  },
}
