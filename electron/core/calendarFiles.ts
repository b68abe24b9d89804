// Calendar files: one to hand out, and the one that is kept up to date in a folder.

import { ok } from '../../shared/result.ts'
import { listCalendarEntries } from './calendar/calendarDates.ts'
import { reviseEntries } from './calendar/calendarRevisions.ts'
import { writeCalendarText } from './calendar/calendarText.ts'
import { nowIso } from './clock.ts'
import { writeDb } from './db/sql.ts'
import { momentOf } from './due.ts'
import type { JobHandlers, QueryHandlers } from './handler.ts'

export const calendarFileHandlers: Pick<QueryHandlers, 'calendarFile.kept'> &
  Pick<JobHandlers, 'calendarFile.make' | 'calendarFile.keep' | 'calendarFile.stop'> = {
  'calendarFile.make': async ({ postingIds }, { db, library, clock }) => {
    const moment = momentOf(clock)
    const entries = listCalendarEntries(db, moment, postingIds)
    const writer = writeDb(library.writer)
    const revised = library.writer
      .transaction(() => reviseEntries(writer, entries, nowIso(clock), false))
      .immediate()
    return ok({ count: entries.length, text: writeCalendarText(revised, [], moment.now) })
  },

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
