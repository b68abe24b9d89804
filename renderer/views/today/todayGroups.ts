// Today cut into what a person asks one after the other: what is late, what is for today, what comes
// in the next seven days, where nothing was heard, what was put aside. Pure: all of it follows from what is due and from now.

import type { Moment } from '../../../shared/deadlineText.ts'
import { compareDue, type DueThing, placeDue } from '../../../shared/due.ts'
import { type AgendaEntry, entryOf } from '../deadlines/agendaGroups.ts'

const todayGroupIds = ['overdue', 'today', 'week', 'quiet', 'aside'] as const
export type TodayGroupId = (typeof todayGroupIds)[number]

export interface TodayGroup {
  id: TodayGroupId
  entries: AgendaEntry[]
}

export const todayGroupNames: Record<TodayGroupId, string> = {
  overdue: 'Overdue',
  today: 'Today',
  week: 'Next seven days',
  quiet: 'Gone quiet',
  aside: 'Put aside',
}

/** Of what there is more than shows, behind its number. */
export const countedNames: Record<TodayGroupId, string> = {
  overdue: 'overdue',
  today: 'due today',
  week: 'in the next seven days',
  quiet: 'gone quiet',
  aside: 'put aside',
}

/** So many of a group show before the rest is asked for: silences can wait, and there are many of them. */
export function firstOf(id: TodayGroupId): number {
  return id === 'quiet' ? 5 : 50
}

/** Groups in the order in which they are shown, empty ones left out; soonest first in each. `isOffer`: of a stage, by its id. */
export function groupToday(
  things: readonly DueThing[],
  moment: Moment,
  isOffer: (stageId: string) => boolean,
): TodayGroup[] {
  const byGroup = Map.groupBy(things, (thing) => groupOf(thing, moment))
  return todayGroupIds.flatMap((id) => {
    const found = byGroup.get(id)
    if (found === undefined) return []
    const ordered = found.toSorted(id === 'quiet' ? compareSilence : compareDue)
    const entries = ordered.map((thing) => entryOf(thing, moment, isOffer(thing.stageId)))
    return { id, entries: id === 'aside' ? entries.map(lineAside) : entries }
  })
}

/** A line of its own: who puts something aside does not go there with it. */
function lineAside(entry: AgendaEntry): AgendaEntry {
  return { ...entry, key: `${entry.key} aside` }
}

/** The longest silence first. */
function compareSilence(one: DueThing, other: DueThing): number {
  const [left = '', right = ''] = [one.quietSince, other.quietSince]
  return left === right ? compareDue(one, other) : left < right ? -1 : 1
}

function groupOf(thing: DueThing, moment: Moment): TodayGroupId | null {
  const { group } = placeDue(thing, moment)
  return todayGroupIds.find((id) => id === group) ?? null
}
