// The lines of Today, group by group. A group that is long shows its first ones and says how many there are; what was put
// aside stays folded until it is asked for.

import { type ReactNode, useState } from 'react'
import { calendarDayIn } from '../../../shared/calendar.ts'
import { useStages } from '../../api/stages.ts'
import { useNow } from '../../clock.ts'
import { useSelection } from '../../selection.ts'
import { Button } from '../../ui/Button.tsx'
import { FoldSign } from '../../ui/FoldSign.tsx'
import { numberText } from '../../words/countText.ts'
import { formatDay } from '../../words/dates.ts'
import agendaStyles from '../deadlines/Agenda.module.css'
import { AgendaLine } from '../deadlines/AgendaLine.tsx'
import type { AgendaEntry } from '../deadlines/agendaGroups.ts'
import { DueBulkBar } from '../deadlines/DueBulkBar.tsx'
import { DueListbox } from '../deadlines/DueListbox.tsx'
import { asideWords } from '../deadlines/dueWords.ts'
import { useDueLines } from '../deadlines/useDueLines.ts'
import { useDueActs } from '../deadlines/useDueMenu.tsx'
import { LineActs } from './LineActs.tsx'
import { countedNames, firstOf, type TodayGroup, type TodayGroupId, todayGroupNames } from './todayGroups.ts'

interface TodayListProps {
  groups: readonly TodayGroup[]
  /** How many there are in each group, shown or not. */
  counts: Record<TodayGroupId, number>
  /** Said above the list. */
  children: ReactNode
  onShowAll: (group: TodayGroupId) => void
}

const noDay = { weekday: 'short', day: 'numeric', month: 'short' } as const

export function TodayList({ groups, counts, children, onShowAll }: TodayListProps) {
  const moment = useNow()
  const [isAsideShown, setIsAsideShown] = useState(false)
  const drawn = groups.filter(({ id }) => id !== 'aside' || isAsideShown)
  const shown = drawn.flatMap(({ entries }) => entries)
  const lines = useDueLines(shown, useDueActs())
  const { standing, tickAll } = lines
  return (
    <>
      <div data-paper className={agendaStyles.scroller}>
        {children}
        <DueListbox lines={lines} label="Today, soonest first">
          {drawn.map((group) => (
            <Group
              key={group.id}
              group={group}
              days={group.id === 'today' ? formatDay(calendarDayIn(moment.now, moment.zone), noDay) : ''}
              count={countOf(group, counts)}
              standing={standing}
            />
          ))}
        </DueListbox>
        <div className={agendaStyles.more}>
          {groups
            .filter(
              ({ id, entries }) =>
                counts[id] > entries.length && entries.length >= firstOf(id) && id !== 'aside',
            )
            .map(({ id }) => (
              <Button key={id} kind="plain" onClick={() => onShowAll(id)}>
                Show all {numberText(counts[id])} {countedNames[id]}
              </Button>
            ))}
          {counts.aside > 0 && (
            <Button
              kind="plain"
              aria-expanded={isAsideShown}
              icon={<FoldSign isOpen={isAsideShown} />}
              onClick={() => setIsAsideShown(!isAsideShown)}
            >
              {counts.aside === 1 ? 'One is put aside' : `${numberText(counts.aside)} are put aside`}
            </Button>
          )}
        </div>
      </div>
      <DueBulkBar shown={shown} onSelectAll={tickAll} />
    </>
  )
}

/** What is listed whole counts itself: a date that passes goes over to another group before the next answer. */
function countOf({ id, entries }: TodayGroup, counts: TodayListProps['counts']): number {
  return entries.length < firstOf(id) ? entries.length : Math.max(counts[id], entries.length)
}

interface GroupProps {
  group: TodayGroup
  days: string
  count: number
  standing: AgendaEntry | undefined
}

function Group({ group, days, count, standing }: GroupProps) {
  const moment = useNow()
  const { stageOf } = useStages()
  const { ids } = useSelection()
  const shownCount = count > 1 ? numberText(count) : ''
  const thisYear = calendarDayIn(moment.now, moment.zone).slice(0, 4)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, and a fieldset is none of its parts
    <div
      role="group"
      aria-label={[todayGroupNames[group.id], days, shownCount].filter((part) => part !== '').join(' ')}
      className={agendaStyles.group}
    >
      <div className={agendaStyles.heading}>
        {todayGroupNames[group.id]} {days !== '' && <span className={agendaStyles.days}>{days}</span>}{' '}
        {shownCount !== '' && <span className={agendaStyles.days}>{shownCount}</span>}
      </div>
      {group.entries.map((entry) => {
        const stage = stageOf(entry.item.stageId)
        return (
          <AgendaLine
            key={entry.key}
            entry={entry}
            group={lineGroups[group.id]}
            stage={stage}
            thisYear={thisYear}
            isStanding={entry === standing}
            isTicked={ids.has(entry.item.postingId)}
            aside={group.id === 'aside' ? asideWords(entry.item, moment) : ''}
            acts={
              <LineActs
                kind={entry.item.kind}
                isAside={group.id === 'aside'}
                isOffer={stage?.meaning === 'offer'}
              />
            }
          />
        )
      })}
    </div>
  )
}

/** What tells the lines of a group apart, as the agenda says it. */
const lineGroups = {
  overdue: 'overdue',
  today: 'today',
  quiet: 'later',
  week: 'thisWeek',
  aside: 'later',
} as const
