// How a job is worked, in words. Null where a posting does not say.

import type { Employment, WorkMode } from './posting.ts'

const workModes: Record<WorkMode, string | null> = {
  onsite: 'On site',
  remote: 'Remote',
  hybrid: 'Hybrid',
  remote_or_onsite: 'Remote or on site',
  unknown: null,
}

export function workModeText(mode: WorkMode): string | null {
  return workModes[mode]
}

const schedules: Record<Employment['schedule'][number], string> = {
  full_time: 'Full-time',
  part_time: 'Part-time',
  per_diem: 'By the day',
}

const contracts: Record<Employment['contract'][number], string> = {
  permanent: 'Permanent',
  contractor: 'Contractor',
  temporary: 'Temporary',
  seasonal: 'Seasonal',
  intern: 'Internship',
  apprentice: 'Apprenticeship',
  volunteer: 'Volunteer',
  other: 'Other',
}

export function scheduleText(kind: Employment['schedule'][number]): string {
  return schedules[kind]
}

export function contractText(kind: Employment['contract'][number]): string {
  return contracts[kind]
}

/** "Full-time, permanent" */
export function employmentText(employment: Employment): string | null {
  const words = [
    ...employment.schedule.map((kind) => schedules[kind]),
    ...employment.contract.map((kind) => contracts[kind]),
  ]
  if (words.length === 0) return employment.raw.length > 0 ? employment.raw.join(', ') : null
  return words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(', ')
}
