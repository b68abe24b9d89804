// A posting typed in by hand. What was typed is written down as a JobPosting in JSON and goes the way of every other
// file: it has bytes, a source, a version, keys, a report and an undo, and nothing else knows the difference.

import { instantOfWallTime } from '../../../shared/calendar.ts'
import type { TypedPosting } from '../../../shared/corrections.ts'
import { originWords } from '../../../shared/deadlineText.ts'
import type { WorkMode } from '../../../shared/posting.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { JobHandlers } from '../handler.ts'
import { toldOriginKey } from '../import/dates/toldOrigin.ts'

const typedPath = 'Typed by hand'

/** JSON-LD of what was typed; a time of day is one of `zone`. What was left out stays out. */
function describeTyped(typed: TypedPosting, zone: string): string {
  const { deadline, salary, workMode, employment, places = [] } = typed
  // A place beside "remote" would say that either is possible; where the person says remote, it is the region.
  const isRemote = workMode === 'remote'
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: typed.title,
    hiringOrganization: typed.employerName && { '@type': 'Organization', name: typed.employerName },
    jobLocation: isRemote || places.length === 0 ? undefined : places.map((address) => place(address)),
    applicantLocationRequirements: isRemote ? places.map((name) => ({ '@type': 'Place', name })) : undefined,
    jobLocationType: workMode && modeTypes[workMode],
    url: typed.postingUrl,
    applyUrl: typed.applyUrl,
    identifier: typed.identifier && {
      '@type': 'PropertyValue',
      name: typed.employerName,
      value: typed.identifier,
    },
    datePosted: typed.posted,
    validThrough: deadline && deadlineText(deadline, zone),
    [toldOriginKey]: deadline && originWords.typed,
    employmentType:
      employment && [...employment.schedule, ...employment.contract].map((kind) => kind.toUpperCase()),
    baseSalary: salary && {
      '@type': 'MonetaryAmount',
      currency: salary.currency,
      value: {
        '@type': 'QuantitativeValue',
        minValue: salary.min === null ? undefined : Number(salary.min),
        maxValue: salary.max === null ? undefined : Number(salary.max),
        unitText: salary.period?.toUpperCase(),
      },
    },
    description: typed.description,
  })
}

function place(address: string) {
  return { '@type': 'Place', address }
}

const modeTypes: Record<WorkMode, readonly string[]> = {
  remote: ['TELECOMMUTE'],
  hybrid: ['HYBRID'],
  onsite: ['ONSITE'],
  remote_or_onsite: ['TELECOMMUTE', 'ONSITE'],
  unknown: [],
}

function deadlineText({ on, time }: TypedPosting['deadline'] & {}, zone: string): string | undefined {
  if (on === null) return undefined
  return time === null ? on : new Date(instantOfWallTime(on, time, zone)).toISOString()
}

export const manualHandlers: Pick<JobHandlers, 'postings.create'> = {
  'postings.create': async (typed, { runs, clock }) => {
    const bytes = new TextEncoder().encode(describeTyped(typed, clock.zone()))
    const importId = runs.begin('manual', { label: `Typed in “${typed.title}”` })
    await runs.addFiles(importId, [{ path: typedPath, content: { bytes } }])
    const report = await runs.finish(importId)
    const file = report?.files[0]
    const id = file?.postings[0]
    if (report == null || file === undefined || id === undefined || file.outcome === 'failed') {
      return fail(
        'unavailable',
        'The posting could not be added. What you typed is still in the form.',
        file?.message,
      )
    }
    return ok({ id, outcome: file.outcome, message: file.message, commandId: report.commandId })
  },
}
