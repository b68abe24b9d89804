// What is due, by its kind, in words.

import type { DueKind } from '../../../shared/due.ts'

export const dueKindNames: Record<DueKind, string> = {
  listing: 'The listing’s deadline',
  mine: 'My deadline',
  interview: 'Interview',
  task: 'Task',
  followUp: 'Follow-up',
  replyBy: 'Answer to the offer',
  quiet: 'No reply',
}
