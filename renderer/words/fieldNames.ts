// What the fields of a posting are called on screen, and how values that differ read.

import { clockText } from '../../shared/calendar.ts'
import type { CorrectableField } from '../../shared/corrections.ts'
import { longDay } from '../../shared/deadlineText.ts'
import type { MergeField } from '../../shared/merging.ts'
import { type WorkMode, workModes } from '../../shared/posting.ts'
import { keptSentence, locale } from './dates.ts'
import { workModeText } from './postingWords.ts'

/** `name` heads a form; `inText` stands within a sentence, after "the". */
export const correctableNames: Record<CorrectableField, { name: string; inText: string }> = {
  title: { name: 'Title', inText: 'title' },
  employerName: { name: 'Employer', inText: 'employer' },
  places: { name: 'Places', inText: 'place' },
  deadline: { name: 'Listing’s deadline', inText: 'listing’s deadline' },
  posted: { name: 'Posting date', inText: 'posting date' },
  salary: { name: 'Salary', inText: 'salary' },
  workMode: { name: 'Work mode', inText: 'work mode' },
  employment: { name: 'Employment', inText: 'employment' },
  postingUrl: { name: 'Web address', inText: 'web address' },
  applyUrl: { name: 'Apply at', inText: 'address to apply at' },
  identifier: { name: 'Identifier', inText: 'identifier' },
}

const mergeFieldNames: Record<MergeField, string> = {
  title: 'Title',
  employer: 'Employer',
  deadline: 'Listing’s deadline',
  posted: 'Posted',
  salary: 'Salary',
  places: 'Places',
  workMode: 'Work mode',
  applicantRegions: 'Applicants from',
  employment: 'Employment',
  experience: 'Experience',
  education: 'Education',
  identifier: 'Identifier',
  url: 'Web address',
  applyUrl: 'Apply at',
  description: 'Text',
  sections: 'Parts of the text',
  industry: 'Industry',
  openings: 'Openings',
  startDate: 'Start',
  contact: 'Contact',
  myDeadline: 'My deadline',
}

export function mergeFieldName(field: MergeField): string {
  return mergeFieldNames[field]
}

const changedFieldNames: Record<string, string> = {
  ...mergeFieldNames,
  qualifications: 'Qualifications',
  responsibilities: 'Responsibilities',
  skills: 'Skills',
  benefits: 'Benefits',
  incentives: 'Extras',
  workHours: 'Working hours',
  categories: 'Categories',
  otherUrls: 'Other web addresses',
  employerUrl: 'Web address of the employer',
  directApply: 'Apply directly',
  extra: 'Further details',
  // As a correction names them.
  employerName: 'Employer',
  postingUrl: 'Web address',
}

/** The name of a field that differs between two versions. */
export function changedFieldName(field: string): string {
  return changedFieldNames[field] ?? field
}

const dateFields: ReadonlySet<string> = new Set(['deadline', 'posted', 'startDate'])

/** One value of a field that differs, where the core tells it in its own words. */
export function changedValueText(field: string, value: string | null): string | null {
  if (value === null) return null
  if (field === 'workMode' && workModes.includes(value as WorkMode)) return workModeText(value as WorkMode)
  if (field === 'myDeadline') {
    const [on = '', time] = value.split(' ')
    return time === undefined ? longDay(on, locale) : `${longDay(on, locale)}, ${clockText(time, locale)}`
  }
  return dateFields.has(field) ? keptSentence(value) : value
}
