// How to save a page so that Roledex can read all of it; for files that gave nothing, or less than they might.

import type { WarningCode } from './messages.ts'
import type { ImportFile, Source } from './model.ts'

const openPosting = 'Open the page of the posting itself, not a list or a search'
const complete = 'save it with “Save page as”, as “Webpage, Complete”'

const advice: Record<Source['container'], string> = {
  json: `${openPosting}, and ${complete}.`,
  jsonLines: `${openPosting}, and ${complete}.`,
  html: `${openPosting}, wait until all of it shows, and ${complete}. Where the text only shows after signing in or scrolling, select it, copy it and paste it into Roledex.`,
  mhtml: `The single-file format of Chrome and Edge leaves out the data about the job. ${openPosting}, and ${complete} or with the SingleFile extension.`,
  email: `E-mails about jobs mostly hold links. Open the link, and ${complete}.`,
  webarchive: `${openPosting} in Safari, and save it with “Save as”, in the format “Page Source”.`,
  collection: `${openPosting}, and ${complete}. Of a message or a note, copy the text and paste it into Roledex.`,
  text: `${openPosting}, select its text, copy it and paste it into Roledex; or ${complete}.`,
  table: 'Give the spreadsheet a line with the names of its columns, and below it one line for each job.',
  manual: 'Correct the values in the posting itself.',
}

/** What stands first where such a file gave nothing. */
const missing: Partial<Record<Source['container'], string>> = {
  json: 'This is data without a job posting in it. ',
  jsonLines: 'These are lines of data without a job posting in them. ',
}

/** What to do about a file of this container that gave nothing, or was read in part; in a sentence or two. */
export function howToSave(container: Source['container'], { isRead }: { isRead: boolean }): string {
  return (isRead ? '' : (missing[container] ?? '')) + advice[container]
}

const partialCodes: ReadonlySet<string> = new Set<WarningCode>([
  'PARTIAL_FROM_TEXT',
  'FROM_PAGE_DATA',
  'TRUNCATED',
  'JSON_UNREADABLE',
  'JSON_REPAIRED',
  'POSTING_UNREADABLE',
  'LIMIT_REACHED',
])

/** Whether a file with these warnings gave less than it might. */
export function isPartial(warnings: ImportFile['warnings']): boolean {
  return warnings.some(({ code }) => partialCodes.has(code))
}
