// The agenda: dates to act by of both kinds, interviews and tasks, soonest first, on the days of the person's calendar.

import { addDays, calendarDayIn } from '../../shared/calendar.ts'
import { closingOf } from '../../shared/deadlineText.ts'
import type { AgendaItem } from '../../shared/model.ts'
import type { ListingDeadline } from '../../shared/posting.ts'
import { ok } from '../../shared/result.ts'
import { inboxStageId } from '../../shared/stages.ts'
import { listAgendaPlans } from './agendaPlans.ts'
import type { QueryHandlers } from './handler.ts'

const dayMs = 86_400_000

/** Interviews and tasks come from agendaPlans.ts. */
interface AgendaRow {
  kind: 'listing' | 'mine'
  id: string
  title: string | null
  employerName: string | null
  isEmployerHidden: number
  stageId: string
  isBookmarked: number
  deadline: string | null
  deadlineOn: string | null
  deadlineTime: string | null
}

const columns = `p.id, p.title, p.employerName, p.isEmployerHidden, coalesce(t.stageId, '${inboxStageId}') AS stageId,
  coalesce(t.isBookmarked, 0) AS isBookmarked`
/** What is over or put away asks for nothing any more. */
const isLive = `t.archivedAt IS NULL AND coalesce(t.stageId, '${inboxStageId}') NOT IN (SELECT id FROM stages WHERE isEnd = 1)`
/** The dates of both kinds from one instant until another, each read in order from the index of its column. */
const listings = `FROM postings p LEFT JOIN tracking t ON t.postingId = p.id
  WHERE p.deadlineEndsAt >= @from AND p.deadlineEndsAt < @until AND ${isLive}`
const mine = `FROM tracking t JOIN postings p ON p.id = t.postingId
  WHERE t.deadlineEndsAt >= @from AND t.deadlineEndsAt < @until AND ${isLive}`
const agenda = (order: 'ASC' | 'DESC') => `
  SELECT 'listing' AS kind, ${columns}, p.deadline, NULL AS deadlineOn, NULL AS deadlineTime, p.deadlineEndsAt AS endsAt
  ${listings}
  UNION ALL
  SELECT 'mine' AS kind, ${columns}, NULL AS deadline, t.deadlineOn, t.deadlineTime, t.deadlineEndsAt AS endsAt
  ${mine}
  ORDER BY endsAt ${order} LIMIT @limit`
const counted = `SELECT (SELECT count(*) ${listings}) + (SELECT count(*) ${mine}) AS n`
/** Behind every instant, as text. */
const evermore = '~'

export const deadlineHandlers: Pick<QueryHandlers, 'deadlines.agenda'> = {
  'deadlines.agenda': (db, { pastDays, limit }, { clock }) => {
    const zone = clock.zone()
    const today = calendarDayIn(clock.now(), zone)
    const first = addDays(today, -pastDays)
    // A day wider than asked: the stored ends are those of the zone the person was in then.
    const from = new Date(clock.now() - (pastDays + 2) * dayMs).toISOString()
    const now = new Date(clock.now() - dayMs).toISOString()
    // What has passed must never crowd out what is to come.
    const rows = [
      ...db.all<AgendaRow>(agenda('ASC'), { from: now, until: evermore, limit }),
      ...db.all<AgendaRow>(agenda('DESC'), { from, until: now, limit }),
    ]
    const count = db.get<{ n: number }>(counted, { from, until: evermore })?.n ?? 0
    const dates = rows.map((row) => toItem(row, zone)).filter((item) => item !== null)
    const items = [...dates, ...listAgendaPlans(db, { from, today, zone, limit })]
      .filter((item) => item.on >= first)
      .sort(byTime)
    return ok({ today, items, total: items.length + count - rows.length })
  },
}

const titles = new Intl.Collator()

/** Timed things come before those that last all day. */
function byTime(a: AgendaItem, b: AgendaItem): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  const [left, right] = [a.time ?? '99:99', b.time ?? '99:99']
  if (left !== right) return left < right ? -1 : 1
  return titles.compare(a.title ?? '', b.title ?? '')
}

function toItem(row: AgendaRow, zone: string): AgendaItem | null {
  const deadline = row.deadline === null ? null : (JSON.parse(row.deadline) as ListingDeadline)
  const closing =
    row.kind === 'mine'
      ? { on: row.deadlineOn ?? '', time: row.deadlineTime }
      : deadline?.date
        ? closingOf(deadline.date, zone)
        : null
  if (closing === null) return null
  return {
    kind: row.kind,
    postingId: row.id,
    title: row.title,
    employerName: row.employerName,
    isEmployerHidden: row.isEmployerHidden === 1,
    stageId: row.stageId,
    isBookmarked: row.isBookmarked === 1,
    on: closing.on,
    time: closing.time,
    deadline,
  }
}
