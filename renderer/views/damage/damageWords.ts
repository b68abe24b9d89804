// What became of a damaged library, in words.

import type { DamagedTable, DamageReport } from '../../../shared/damage.ts'
import { numberText } from '../../words/countText.ts'

const tableWords: Record<string, string> = {
  postings: 'Postings',
  notes: 'Notes',
  tracking: 'Stages, deadlines and bookmarks',
  events: 'Events',
  tasks: 'Tasks',
  interviews: 'Interviews',
  offers: 'Offers',
  tags: 'Tags',
  postingTags: 'Tags on postings',
  people: 'People',
  postingPeople: 'People on postings',
  files: 'Attached files',
  fields: 'Your own fields',
  fieldValues: 'Values of your own fields',
  overrides: 'Corrections',
  employers: 'Agencies, and employers to avoid',
  versions: 'What postings said',
  sources: 'Originals',
  blobs: 'Bytes of originals',
  bin: 'The bin',
  stages: 'Stages',
  savedViews: 'Saved searches',
  settings: 'Settings',
  dueStates: 'What is done, put off or not reminded of',
  ownReminders: 'Your own times for reminders',
  reminders: 'Reminders shown',
  reminderWatch: 'When reminders were looked for last',
  calendarEvents: 'Dates in calendar files',
  calendarFolder: 'Where the calendar file is kept',
  watchedFolder: 'The watched folder',
  watchedFiles: 'Files seen in the watched folder',
  tableMappings: 'Remembered columns of spreadsheets',
  imports: 'Imports',
  importFiles: 'Lines of import reports',
  warnings: 'Warnings',
  lookAlikes: 'Possible duplicates',
  postingKeys: 'Addresses and numbers to know postings by',
  binSources: 'Originals of what is in the bin',
  binNodes: 'What postings in the bin are known by',
  commands: 'Steps of the history',
  undoLog: 'What undo needs',
}

/** As a person would call it; a table without such a name by its own. */
export function tableName({ name }: DamagedTable): string {
  return tableWords[name] ?? name
}

/** What matters most to the person first. */
export function inOrder(tables: readonly DamagedTable[]): DamagedTable[] {
  const order = Object.keys(tableWords)
  const placeOf = ({ name }: DamagedTable) => (name in tableWords ? order.indexOf(name) : order.length)
  return tables.toSorted((one, other) => placeOf(one) - placeOf(other))
}

export function lostWords({ lost }: DamagedTable): string {
  return lost === null ? 'not known' : numberText(lost)
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
