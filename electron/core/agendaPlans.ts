// Interviews and tasks in the agenda. An interview shows until the end of its day, a task until it is ticked off; a
// posting that has ended asks for no interview, but what a person meant to do for it stays.

import { calendarDayIn, instantOfWallTime, wallTimeIn } from '../../shared/calendar.ts'
import type { InterviewKind } from '../../shared/interview.ts'
import type { AgendaItem } from '../../shared/model.ts'
import { inboxStageId } from '../../shared/stages.ts'
import type { ReadDb } from './db/sql.ts'

interface PlanRow {
  id: string
  text: string
  interview: InterviewKind | null
  startsAt: string | null
  endsAt: string | null
  dueOn: string | null
  dueTime: string | null
  postingId: string
  title: string | null
  employerName: string | null
  isEmployerHidden: number
  stageId: string
  isBookmarked: number
}

const posting = `p.id AS postingId, p.title, p.employerName, p.isEmployerHidden,
  coalesce(t.stageId, '${inboxStageId}') AS stageId, coalesce(t.isBookmarked, 0) AS isBookmarked`
const ofPosting = (alias: string) =>
  `CROSS JOIN postings p ON p.id = ${alias}.postingId LEFT JOIN tracking t ON t.postingId = p.id`

const interviews = `SELECT i.id, i.name AS text, i.kind AS interview, i.startsAt, i.endsAt, NULL AS dueOn, NULL AS dueTime,
    ${posting}
  FROM interviews i ${ofPosting('i')}
  WHERE i.startsAt >= @today AND i.outcome IS NOT 'cancelled' AND t.archivedAt IS NULL
    AND coalesce(t.stageId, '${inboxStageId}') NOT IN (SELECT id FROM stages WHERE isEnd = 1)
  ORDER BY i.startsAt LIMIT @limit`
const tasks = `SELECT d.id, d.body AS text, NULL AS interview, NULL AS startsAt, NULL AS endsAt, d.dueOn, d.dueTime,
    ${posting}
  FROM tasks d ${ofPosting('d')}
  WHERE d.doneAt IS NULL AND d.dueEndsAt >= @from AND t.archivedAt IS NULL
  ORDER BY d.dueEndsAt LIMIT @limit`

/** In no order. `from`: the earliest end of a task, UTC ISO; `today` and `zone` are the person's. */
export function listAgendaPlans(
  db: ReadDb,
  { from, today, zone, limit }: { from: string; today: string; zone: string; limit: number },
): AgendaItem[] {
  const midnight = new Date(instantOfWallTime(today, '00:00', zone)).toISOString()
  return [
    ...db.all<PlanRow>(interviews, { today: midnight, limit }),
    ...db.all<PlanRow>(tasks, { from, limit }),
  ].map((row) => toItem(row, zone))
}

function toItem(row: PlanRow, zone: string): AgendaItem {
  const at = row.startsAt === null ? null : Date.parse(row.startsAt)
  return {
    kind: row.interview === null ? 'task' : 'interview',
    plan: {
      id: row.id,
      text: row.text,
      interview: row.interview,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
    },
    postingId: row.postingId,
    title: row.title,
    employerName: row.employerName,
    isEmployerHidden: row.isEmployerHidden === 1,
    stageId: row.stageId,
    isBookmarked: row.isBookmarked === 1,
    on: at === null ? (row.dueOn ?? '') : calendarDayIn(at, zone),
    time: at === null ? row.dueTime : wallTimeIn(at, zone),
    deadline: null,
  }
}
