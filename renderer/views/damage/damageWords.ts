// What became of a damaged library, in words.

import type { DamagedTable, DamageReport } from '../../../shared/damage.ts'
import { locale } from '../../dates.ts'

const tableWords: Record<string, string> = {
  postings: 'Postings',
  versions: 'What postings said',
  sources: 'Originals',
  blobs: 'Bytes of originals',
  notes: 'Notes',
  events: 'Events',
  tracking: 'Stages, deadlines and bookmarks',
  tags: 'Tags',
  postingTags: 'Tags on postings',
  people: 'People',
  postingPeople: 'People on postings',
  files: 'Attached files',
  interviews: 'Interviews',
  tasks: 'Tasks',
  offers: 'Offers',
  employers: 'Agencies, and employers to avoid',
  fields: 'Your own fields',
  fieldValues: 'Values of your own fields',
  dueStates: 'What is done, put off or not reminded of',
  reminders: 'Reminders shown',
  reminderWatch: 'When reminders were looked for last',
  ownReminders: 'Your own times for reminders',
  calendarEvents: 'Dates in calendar files',
  calendarFolder: 'Where the calendar file is kept',
  stages: 'Stages',
  bin: 'The bin',
  binSources: 'Originals of what is in the bin',
  binNodes: 'What postings in the bin are known by',
  watchedFolder: 'The watched folder',
  watchedFiles: 'Files seen in the watched folder',
  tableMappings: 'Remembered columns of spreadsheets',
  settings: 'Settings',
  savedViews: 'Saved searches',
  overrides: 'Corrections',
  warnings: 'Warnings',
  imports: 'Imports',
  importFiles: 'Lines of import reports',
  lookAlikes: 'Possible duplicates',
  postingKeys: 'Addresses and numbers to know postings by',
  commands: 'Steps of the history',
  undoLog: 'What undo needs',
}

/** As a person would call it; a table without such a name by its own. */
export function tableName({ name }: DamagedTable): string {
  return tableWords[name] ?? name
}

export function lostWords({ lost }: DamagedTable): string {
  return lost === null ? 'not known' : lost.toLocaleString(locale)
}

/** One sentence, for the line at the top of the window. */
export function summariseDamage({ kind, tables }: DamageReport): string {
  if (kind === 'changed') return 'Something other than Roledex wrote to your library file. It is sound.'
  if (kind === 'replaced')
    return 'Your library file could not be read. The newest backup has taken its place.'
  if (tables.length === 0) return 'Your library file was damaged and is repaired. Nothing is missing.'
  const isComplete = tables.every(({ lost }) => lost === 0)
  return isComplete
    ? 'Your library file was damaged and is repaired. What could not be read came from a backup.'
    : 'Your library file was damaged and is repaired. Some of it could not be read.'
}
