// What answers each method of the contract. The type makes a missing handler, or one that gives something else
// than the contract says, fail to compile.

import { backupHandlers } from './backups/backupHandlers.ts'
import { binHandlers } from './bin.ts'
import { boardHandlers } from './board.ts'
import { calendarHandlers } from './calendarDays.ts'
import { calendarFileHandlers } from './calendarFiles.ts'
import { fieldHandlers } from './customFields.ts'
import { diagnosticsHandlers } from './diagnostics.ts'
import { dueHandlers } from './due.ts'
import { dueStateHandlers } from './dueStates.ts'
import { duplicateHandlers } from './duplicates.ts'
import { employerHandlers } from './employers.ts'
import { eraseHandlers } from './erase.ts'
import { exportHandlers } from './export/exports.ts'
import { fileHandlers } from './files.ts'
import { groupHandlers } from './groups.ts'
import type { Handlers } from './handler.ts'
import { importHandlers } from './imports.ts'
import { insightsHandlers } from './insights.ts'
import { interviewHandlers } from './interviews.ts'
import { libraryHandlers } from './library.ts'
import { manualHandlers } from './manualPostings.ts'
import { mergeHandlers } from './merge.ts'
import { noteHandlers } from './notes.ts'
import { offerHandlers } from './offers.ts'
import { overrideHandlers } from './overrides.ts'
import { ownReminderHandlers } from './ownReminders.ts'
import { peopleHandlers } from './people.ts'
import { postingHandlers } from './postings.ts'
import { reminderHandlers } from './reminders.ts'
import { reparseHandlers } from './reparse.ts'
import { replyByHandlers } from './replyBy.ts'
import { salaryTalkHandlers } from './salaryTalks.ts'
import { viewHandlers } from './savedViews.ts'
import { searchTimelineHandlers } from './searchTimeline.ts'
import { settingsHandlers } from './settings.ts'
import { sourceHandlers } from './sources.ts'
import { stageHandlers } from './stages.ts'
import { tableHandlers } from './tables/tableHandlers.ts'
import { tagHandlers } from './tags.ts'
import { taskHandlers } from './tasks.ts'
import { timelineHandlers } from './timeline.ts'
import { trackingHandlers } from './tracking.ts'
import { watchHandlers } from './watch.ts'

export const handlers: Handlers = {
  ...libraryHandlers,
  ...diagnosticsHandlers,
  ...backupHandlers,
  ...postingHandlers,
  ...fileHandlers,
  ...employerHandlers,
  ...peopleHandlers,
  ...binHandlers,
  ...eraseHandlers,
  ...sourceHandlers,
  ...stageHandlers,
  ...tagHandlers,
  ...tableHandlers,
  ...fieldHandlers,
  ...timelineHandlers,
  ...offerHandlers,
  ...salaryTalkHandlers,
  ...trackingHandlers,
  ...viewHandlers,
  ...boardHandlers,
  ...groupHandlers,
  ...calendarHandlers,
  ...calendarFileHandlers,
  ...insightsHandlers,
  ...searchTimelineHandlers,
  ...noteHandlers,
  ...interviewHandlers,
  ...taskHandlers,
  ...dueHandlers,
  ...dueStateHandlers,
  ...replyByHandlers,
  ...ownReminderHandlers,
  ...reminderHandlers,
  ...importHandlers,
  ...overrideHandlers,
  ...manualHandlers,
  ...duplicateHandlers,
  ...mergeHandlers,
  ...reparseHandlers,
  ...settingsHandlers,
  ...watchHandlers,
  ...exportHandlers,
}
