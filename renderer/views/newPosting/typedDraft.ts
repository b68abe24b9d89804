// What is typed for a new posting: kept in this browser's storage until the posting is in the library, so that a
// closed window or a crash costs nothing.

import type { Input } from '../../../shared/contract.ts'
import type { CorrectableField } from '../../../shared/corrections.ts'
import { keepDraft, readKeptDraft } from '../../kept/keptDrafts.ts'
import { type Drafts, emptyDrafts, isEmptyDraft, readDraft } from '../correct/corrections.ts'

export interface TypedDraft {
  fields: Drafts
  description: string
}

export const emptyTyped: TypedDraft = { fields: emptyDrafts, description: '' }

const subject = 'newPosting'

export function readTypedDraft(): TypedDraft {
  const { fields, description } = readKeptDraft(subject, emptyTyped) ?? emptyTyped
  return { fields: { ...emptyDrafts, ...fields }, description }
}

export function writeTypedDraft(draft: TypedDraft): void {
  keepDraft(subject, isEmptyTyped(draft) ? null : draft)
}

/** Longer first lines are no title. */
const titleLength = 200

export function isOnlyLink(text: string): boolean {
  return /^\s*https?:\/\/\S+\s*$/i.test(text)
}

/** The draft with a text as its description, below what it holds already, or with a link as its address; nothing typed is lost. */
export function addText({ fields, description }: TypedDraft, text: string): TypedDraft {
  if (isOnlyLink(text) && fields.postingUrl === '')
    return { fields: { ...fields, postingUrl: text.trim() }, description }
  const firstLine = text.trim().split('\n', 1)[0]?.trim() ?? ''
  return {
    fields: { ...fields, title: fields.title || firstLine.slice(0, titleLength) },
    description: [description.trim(), text.trim()].filter((part) => part !== '').join('\n\n'),
  }
}

export function isEmptyTyped({ fields, description }: TypedDraft): boolean {
  return description === '' && fieldsOf(fields).every((field) => isEmptyDraft(field, fields[field]))
}

function fieldsOf(fields: Drafts): CorrectableField[] {
  return Object.keys(fields) as CorrectableField[]
}

export type Problems = Partial<Record<CorrectableField, string>>

/** The posting that was typed, or what is wrong with it, field by field. */
export function readTyped({ fields, description }: TypedDraft): {
  typed: Input<'postings.create'>
  problems: Problems
} {
  const typed: Record<string, unknown> = {}
  const problems: Problems = {}
  for (const field of fieldsOf(fields)) {
    if (field !== 'title' && isEmptyDraft(field, fields[field])) continue
    const reading = readDraft(field, fields[field])
    if ('problem' in reading) problems[field] = reading.problem
    else typed[field] = reading.value
  }
  if (description.trim() !== '') typed.description = description
  return { typed: typed as Input<'postings.create'>, problems }
}
