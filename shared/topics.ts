// What can change in a library, who is told, and who may ask.

/** What can change; a query says which it reads, a command which it touches. */
export const topics = [
  'postings',
  'tracking',
  'notes',
  'files',
  'tags',
  'stages',
  'fields',
  'people',
  'views',
  'imports',
  'importProgress',
  'exports',
  'history',
  'settings',
  'reminders',
  'watch',
  'calendarFile',
  'library',
] as const
export type Topic = (typeof topics)[number]

/** Pushed to every window. `command` asks the window to run one of its commands (menu, opened files). */
export interface Change {
  topics: readonly Topic[]
  command?: { id: string; argument?: string }
}

/**
 * Who calls. `window` is the renderer, which is not trusted with paths; `shell` is the process that owns the
 * window or the command line.
 */
export type Caller = 'window' | 'shell'
