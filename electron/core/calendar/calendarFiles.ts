// Calendar files: one to hand out, and the one that is kept up to date in a folder.

import { ok } from '../../../shared/result.ts'
import type { JobHandlers, QueryHandlers } from '../handler.ts'
import { composeCalendar } from './composeCalendar.ts'

export const calendarFileHandlers: Pick<QueryHandlers, 'calendarFile.kept'> &
  Pick<JobHandlers, 'calendarFile.make' | 'calendarFile.keep' | 'calendarFile.stop'> = {
  'calendarFile.make': async ({ postingIds }, { db, library, clock }) =>
    ok(await composeCalendar({ library, db, clock, postingIds, isKept: false })),

  'calendarFile.kept': (_db, _input, { keptCalendar }) => ok({ kept: keptCalendar.state() }),

  'calendarFile.keep': async ({ path }, { keptCalendar }) => {
    const kept = await keptCalendar.keepIn(path)
    return kept.ok ? ok({ kept: keptCalendar.state() }) : kept
  },

  'calendarFile.stop': async (_input, { keptCalendar }) => {
    keptCalendar.stop()
    return ok({})
  },
}
