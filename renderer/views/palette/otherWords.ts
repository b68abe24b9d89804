// What people call things elsewhere: commands of the palette are found by these words too. They are not shown.

import type { CommandId } from '../../../shared/commands.ts'

export const otherWords: Partial<Record<CommandId, string>> = {
  'import.open': 'add files, folder, spreadsheet, CSV, Excel, e-mails',
  'import.history': 'undo an import',
  'posting.new': 'type it in by hand, create',
  'library.export': 'spreadsheet, CSV, Excel, JSON, Markdown, report of the search, download',
  'view.print': 'paper, PDF',
  'settings.open': 'preferences, options',
  'settings.reminders': 'notifications, quiet hours',
  'history.show': 'history, log, take back',
  'go.people': 'contacts, recruiters',
  'go.insights': 'statistics, charts',
  'go.bin': 'trash, deleted, erase, recover',
  'posting.files': 'résumé, CV, cover letter',
  'posting.tag': 'labels',
  'posting.correct': 'edit',
  'posting.merge': 'duplicates',
  'keys.show': 'help, shortcuts, keyboard',
}
