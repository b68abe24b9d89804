// The dates of a view's postings on the days of a month, the listing's and the person's own. Arrows go from day to day,
// Enter into the day chosen; there keys act on postings as in any list.

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type MouseEvent, useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { calendarDayIn } from '../../../shared/calendar.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { tickWhenKnown } from '../../keyboard/tickWhenKnown.ts'
import { navigate, openPosting, usePlace } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { useSame } from '../../ui/useSame.ts'
import { firstWeekday, sameDayOf } from '../../weeks.ts'
import { formatMonth, locale } from '../../words/dates.ts'
import type { AgendaEntry } from '../deadlines/agendaGroups.ts'
import { EndedLine } from '../postings/EndedLine.tsx'
import { ListHeader } from '../postings/ListHeader.tsx'
import { listInputOf, useIdsBetween } from '../postings/postingPages.ts'
import styles from './CalendarView.module.css'
import { sixWeeksOf } from './calendarDays.ts'
import { dayId } from './DayCell.tsx'
import { DayPanel } from './DayPanel.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import { useCalendarDates } from './useCalendarDates.ts'
import { useDayKeys } from './useDayKeys.ts'

const look = { size: 15, strokeWidth: 1.75 }
/** While the same postings are looked at in another way. */
let keptDay: string | null = null

export function CalendarView() {
  const place = usePlace()
  const { postingId } = place
  const moment = useNow()
  const today = calendarDayIn(moment.now, moment.zone)
  const { data: settings } = useCall('settings.get', {})
  const weekday = firstWeekday(settings?.weekStart, locale)
  const [chosen, setChosen] = useState<string | null>(keptDay)
  const day = chosen ?? today
  const month = day.slice(0, 7)
  const weeks = useMemo(() => sixWeeksOf(month, weekday), [month, weekday])

  const { value: input } = useSame(listInputOf(place))
  const { data: list } = useCall('postings.list', { ...input, limit: 1 }, { keepPrevious: true })
  const total = list?.total
  const days = { first: weeks[0]?.[0] ?? day, last: weeks.at(-1)?.at(-1) ?? day, chosen: day }
  const { byDay, listed, failure, isStale, refetch } = useCalendarDates(input, days, moment)

  const choose = useCallback((next: string) => {
    keptDay = next
    setChosen(next)
  }, [])
  const open = useCallback(
    (on: string, id: string) => {
      choose(on)
      navigate({ from: null }, { replace: true })
      openPosting(id)
    },
    [choose],
  )
  function goTo(next: string) {
    // The next key may come before the next frame, and is about the day this one led to.
    flushSync(() => choose(next))
    document.getElementById(dayId(next))?.focus()
  }

  const selection = useSelection()
  const idsBetween = useIdsBetween(input)
  const tickAll = () => {
    if (total !== undefined && total > 0) tickWhenKnown(idsBetween(0, total - 1), selection.add)
  }
  const { current, enter } = useDayKeys({ entries: listed.entries, tickAll, onMoved: choose })

  function onChoose(event: MouseEvent, { item }: AgendaEntry) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) selection.toggle(item.postingId)
    else open(day, item.postingId)
  }

  return (
    <section aria-label="Calendar" aria-busy={isStale} className={styles.view}>
      <ListHeader isWide hasSort={false} total={total} onSelectAll={tickAll}>
        <div className={styles.turn}>
          <IconButton
            label="Month before"
            icon={<ChevronLeft {...look} />}
            onClick={() => choose(sameDayOf(day, -1))}
          />
          <span className={styles.month} aria-live="polite">
            {formatMonth(month)}
          </span>
          <IconButton
            label="Month after"
            icon={<ChevronRight {...look} />}
            onClick={() => choose(sameDayOf(day, 1))}
          />
          <Button kind="plain" size="small" disabled={day === today} onClick={() => goTo(today)}>
            Today
          </Button>
        </div>
      </ListHeader>
      {failure !== null && (
        <ReadFailure title="The calendar could not be read" error={failure} onRetry={refetch} />
      )}
      <div data-paper="wide" className={styles.columns} hidden={failure !== null}>
        <MonthGrid
          weeks={weeks}
          month={month}
          chosenDay={day}
          today={today}
          weekday={weekday}
          byDay={byDay}
          currentId={postingId}
          onChoose={choose}
          onGoTo={goTo}
          onEnter={enter}
          onOpen={open}
        />
        <DayPanel
          day={day}
          entries={listed.entries}
          total={listed.total}
          currentKey={current?.key ?? null}
          ticked={selection.ids}
          onChoose={onChoose}
          onLeave={() => document.getElementById(dayId(day))?.focus()}
        />
      </div>
      <EndedLine />
    </section>
  )
}
