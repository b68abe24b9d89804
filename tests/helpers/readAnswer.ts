// One posting of an answer, of which a test says only the members it is about.

import { readSource } from '../../electron/core/import/readSource.ts'
import type { PostingContent } from '../../shared/posting.ts'

/** What is read from a posting with these members among a title, an employer and a text. */
export function readAnswer(members: Record<string, unknown>): PostingContent {
  const answer = { title: 'Lamp keeper', company: 'Northmill', description: 'Keep the lamps.', ...members }
  const bytes = new TextEncoder().encode(JSON.stringify({ jobs: [answer] }))
  const [draft, other] = readSource({ bytes, fileName: 'answer.json', savedAt: null }).drafts
  if (draft === undefined || other !== undefined) throw new Error('not one posting')
  return draft.content
}
