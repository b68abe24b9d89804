import type { Application } from '../../../shared/employers.ts'
import { formatInstantDay } from '../../words/dates.ts'

/** A sentence in two parts, with the posting's title between them. */
interface ApplicationText {
  before: string
  after: string
}

/** "You applied here on 2 Mar 2026 for … ; it ended as Rejected on 20 Apr 2026." `zone` is the person's. */
export function applicationText(
  application: Application,
  stageName: string,
  isAgency: boolean,
  zone: string,
): ApplicationText {
  const { appliedAt, stageSince, isEnded } = application
  const on = stageSince === null ? '' : ` on ${formatInstantDay(stageSince, zone)}`
  const since = stageSince === null ? '' : ` since ${formatInstantDay(stageSince, zone)}`
  const where = isAgency ? 'through this agency' : 'here'
  if (appliedAt === null) {
    const state = isEnded ? `ended as ${stageName}${on}` : `has been at ${stageName}${since}`
    return { before: isAgency ? 'Through this agency, ' : 'At this employer, ', after: ` ${state}.` }
  }
  const applied = `You applied ${where} on ${formatInstantDay(appliedAt, zone)} for `
  if (isEnded) return { before: applied, after: `; it ended as ${stageName}${on}.` }
  // Nothing has happened since: the day of the application says it all.
  return {
    before: applied,
    after: stageSince === appliedAt ? '.' : `; it stands at ${stageName}${since}.`,
  }
}
