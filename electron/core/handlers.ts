// What answers each method of the contract. The type makes a missing handler, or one that gives something else
// than the contract says, fail to compile.

import { backupHandlers } from './backups/backupHandlers.ts'
import { calendarFileHandlers } from './calendar/calendarFiles.ts'
import { calendarHandlers } from './due/calendarDays.ts'
import { dueHandlers } from './due/due.ts'
import { dueStateHandlers } from './due/dueStates.ts'
import { interviewHandlers } from './due/interviews.ts'
import { ownReminderHandlers } from './due/ownReminders.ts'
import { reminderHandlers } from './due/reminders.ts'
import { replyByHandlers } from './due/replyBy.ts'
import { taskHandlers } from './due/tasks.ts'
import { exportHandlers } from './export/exports.ts'
import type { Handlers } from './handler.ts'
import { importHandlers } from './importRuns/imports.ts'
import { manualHandlers } from './importRuns/manualPostings.ts'
import { reparseHandlers } from './importRuns/reparse.ts'
import { diagnosticsHandlers } from './library/diagnostics.ts'
import { eraseHandlers } from './library/erase.ts'
import { libraryHandlers } from './library/library.ts'
import { boardHandlers } from './lists/board.ts'
import { groupHandlers } from './lists/groups.ts'
import { viewHandlers } from './lists/savedViews.ts'
import { insightsHandlers } from './outcomes/insights.ts'
import { offerHandlers } from './outcomes/offers.ts'
import { salaryTalkHandlers } from './outcomes/salaryTalks.ts'
import { employerHandlers } from './people/employers.ts'
import { peopleHandlers } from './people/people.ts'
import { binHandlers } from './postings/bin.ts'
import { duplicateHandlers } from './postings/duplicates.ts'
import { mergeHandlers } from './postings/merge.ts'
import { overrideHandlers } from './postings/overrides.ts'
import { postingHandlers } from './postings/postings.ts'
import { sourceHandlers } from './postings/sources.ts'
import { settingsHandlers } from './settings.ts'
import { tableHandlers } from './tables/tableHandlers.ts'
import { fieldHandlers } from './tracking/customFields.ts'
import { fileHandlers } from './tracking/files.ts'
import { noteHandlers } from './tracking/notes.ts'
import { searchTimelineHandlers } from './tracking/searchTimeline.ts'
import { stageHandlers } from './tracking/stages.ts'
import { tagHandlers } from './tracking/tags.ts'
import { timelineHandlers } from './tracking/timeline.ts'
import { trackingHandlers } from './tracking/tracking.ts'
import { watchHandlers } from './watch/watch.ts'

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
