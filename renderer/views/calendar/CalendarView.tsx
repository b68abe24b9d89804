// The dates of a view's postings on the days of a month, the listing's and the person's own. Arrows go from day to day,
// Enter into the day chosen; there keys act on postings as in any list.

import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import { addDays, calendarDayIn } from '../../../shared/calendar.ts'
import { useActions } from '../../actions.ts'
import { useCall } from '../../api/call.ts'
import { useNow } from '../../clock.ts'
import { useCommands } from '../../commands.ts'
import { focusTargets, focusWhenThere } from '../../focus.ts'
import { navigate, openPosting, usePlace } from '../../navigation.ts'
import { useSelection } from '../../selection.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ReadFailure } from '../../ui/ReadFailure.tsx'
import { useSame } from '../../useSame.ts'
import { type AgendaEntry, entryOf } from '../deadlines/agendaGroups.ts'
import { formatDay } from '../deadlines/agendaWords.ts'
import { EndedLine } from '../postings/EndedLine.tsx'
import { ListHeader } from '../postings/ListHeader.tsx'
import { listInputOf, useIdsBetween } from '../postings/postingPages.ts'
import styles from './CalendarView.module.css'
import {
  dayAfterKey,
  firstWeekday,
  listedPerDay,
  sameDayOf,
  shownPerDay,
  sixWeeksOf,
} from './calendarDays.ts'
import { DateChip } from './DateChip.tsx'
import { DayCell, dayId } from './DayCell.tsx'
import { DayPanel, entryId } from './DayPanel.tsx'
import { moveDate } from './moveDate.ts'
import { useDateDrag } from './useDateDrag.ts'

const look = { size: 15, strokeWidth: 1.75 }
const noEntries: AgendaEntry[] = []
/** While the same postings are looked at in another way. */
let keptDay: string | null = null

export function CalendarView() {
  const place = usePlace()
  const { postingId } = place
  const moment = useNow()
  const { locale } = moment
  const today = calendarDayIn(moment.now, moment.zone)
  const { data: settings } = useCall('settings.get', {})
  const weekday = firstWeekday(settings?.weekStart, locale)
  const [chosen, setChosen] = useState<string | null>(keptDay)
  const day = chosen ?? today
  const month = day.slice(0, 7)
  const weeks = useMemo(() => sixWeeksOf(month, weekday), [month, weekday])

  const { value: input } = useSame(listInputOf(place))
  const { sort: _sort, direction: _direction, limit: _limit, ...filter } = input
  const { data: list } = useCall('postings.list', { ...input, limit: 1 }, { keepPrevious: true })
  const calendar = useCall(
    'calendar.days',
    { ...filter, from: weeks[0]?.[0] ?? day, to: weeks.at(-1)?.at(-1) ?? day, perDay: shownPerDay },
    { keepPrevious: true },
  )
  const { data: chosenDay } = useCall('calendar.days', {
    ...filter,
    from: day,
    to: day,
    perDay: listedPerDay,
  })
  const byDay = useMemo(
    () =>
      new Map(
        (calendar.data?.days ?? []).map(({ on, total, items }) => [
          on,
          { total, entries: items.map((item) => entryOf(item, moment)) },
        ]),
      ),
    [calendar.data, moment],
  )
  // What the month says of the day shows until the whole day is there.
  const listed = useMemo(
    () =>
      chosenDay === undefined
        ? byDay.get(day)
        : {
            total: chosenDay.days[0]?.total ?? 0,
            entries: (chosenDay.days[0]?.items ?? []).map((item) => entryOf(item, moment)),
          },
    [chosenDay, byDay, day, moment],
  )
  const entries = listed?.entries ?? noEntries
  // A posting may stand twice on one day, with its own date and with mine.
  const [standingKey, setStandingKey] = useState<string | null>(null)
  const ofPosting = entries.filter(({ item }) => item.postingId === postingId)
  const current = ofPosting.find(({ key }) => key === standingKey) ?? ofPosting[0]

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

  const { undo } = useActions()
  const gridRef = useRef<HTMLDivElement>(null)
  const { drag, ghostRef, start } = useDateDrag(gridRef, (entry, to) => void moveDate(entry.item, to, undo))

  const selection = useSelection()
  const { listRef } = useCommands()
  const idsBetween = useIdsBetween(input)
  const total = list?.total
  const tickAll = () => {
    if (total !== undefined && total > 0) void idsBetween(0, total - 1).then(selection.add)
  }
  const index = current === undefined ? -1 : entries.indexOf(current)

  function standOn(at: number) {
    const entry = entries[Math.min(entries.length - 1, Math.max(0, at))]
    if (entry === undefined) return
    setStandingKey(entry.key)
    navigate({ postingId: entry.item.postingId, from: null }, { replace: true })
    document.getElementById(entryId(entry.key))?.scrollIntoView({ block: 'nearest' })
    const { activeElement } = document
    if (activeElement === document.body || activeElement === null) focusWhenThere(focusTargets.list)
  }
  useImperativeHandle(listRef, () => ({
    move: (step) => standOn(index < 0 ? (step > 0 ? 0 : entries.length - 1) : index + step),
    goTo: (end) => standOn(end === 'first' ? 0 : entries.length - 1),
    extend(step) {
      const ids = [entries[index], entries[index + step]].flatMap((entry) => entry?.item.postingId ?? [])
      standOn(index + step)
      selection.add(ids)
    },
    tickAll,
    shiftDate(days) {
      if (current === undefined) return
      const to = addDays(current.item.on, days)
      // What is moved stays the one stood on, on the day it comes to.
      void moveDate(current.item, to, undo).then((isMoved) => {
        if (!isMoved) return
        setStandingKey(current.key)
        choose(to)
      })
    },
    isCurrentSeen: () => current !== undefined || place.pane === 'detail',
    stepOff(ids) {
      if (postingId === null || !ids.includes(postingId)) return
      const stays = ({ item }: AgendaEntry) => !ids.includes(item.postingId)
      const next =
        entries.slice(index + 1).find(stays) ?? entries.slice(0, Math.max(0, index)).findLast(stays)
      navigate({ postingId: next?.item.postingId ?? null, pane: 'list' }, { replace: true })
    },
  }))

  function goTo(next: string) {
    choose(next)
    // The cell of another month is drawn first.
    requestAnimationFrame(() => document.getElementById(dayId(next))?.focus())
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (!(event.target instanceof HTMLElement) || event.target.dataset.day === undefined) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (entries.length === 0) return
      standOn(Math.max(0, index))
      document.getElementById(focusTargets.list)?.focus()
      return
    }
    const next = dayAfterKey(event.key, day, weekday)
    if (next === null) return
    event.preventDefault()
    goTo(next)
  }

  function onChoose(event: MouseEvent, { item }: AgendaEntry) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) selection.toggle(item.postingId)
    else open(day, item.postingId)
  }

  return (
    <section aria-label="Calendar" aria-busy={calendar.isPlaceholderData} className={styles.view}>
      <ListHeader isWide hasSort={false} total={total} onSelectAll={tickAll}>
        <div className={styles.turn}>
          <IconButton
            label="Month before"
            icon={<ChevronLeft {...look} />}
            onClick={() => choose(sameDayOf(day, -1))}
          />
          <span className={styles.month} aria-live="polite">
            {formatDay(`${month}-01`, { month: 'long', year: 'numeric' }, locale)}
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
      {calendar.error !== null && (
        <ReadFailure
          title="The calendar could not be read"
          error={calendar.error}
          onRetry={calendar.refetch}
        />
      )}
      <div className={styles.columns} hidden={calendar.error !== null}>
        {/* biome-ignore lint/a11y/useSemanticElements: it is laid out by itself */}
        <div
          ref={gridRef}
          role="grid"
          aria-label={formatDay(`${month}-01`, { month: 'long', year: 'numeric' }, locale)}
          tabIndex={-1}
          className={styles.grid}
          onKeyDown={onKeyDown}
        >
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="row" tabIndex={-1} className={styles.week}>
            {weeks[0]?.map((on) => (
              // biome-ignore lint/a11y/useSemanticElements: as above
              <div
                key={on}
                role="columnheader"
                tabIndex={-1}
                aria-label={formatDay(on, { weekday: 'long' }, locale)}
                className={styles.weekday}
              >
                {formatDay(on, { weekday: 'short' }, locale)}
              </div>
            ))}
          </div>
          {weeks.map((week) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <div key={week[0]} role="row" tabIndex={-1} className={styles.week}>
              {week.map((on) => (
                <DayCell
                  key={on}
                  day={on}
                  entries={byDay.get(on)?.entries ?? noEntries}
                  total={byDay.get(on)?.total ?? 0}
                  isToday={on === today}
                  isChosen={on === day}
                  isOutside={!on.startsWith(month)}
                  currentId={postingId}
                  locale={locale}
                  onChoose={choose}
                  onOpen={open}
                  isTarget={drag !== null && drag.overDay === on && drag.fromDay !== on}
                  liftedKey={drag?.entry.key ?? null}
                  onLift={start}
                />
              ))}
            </div>
          ))}
        </div>
        <DayPanel
          day={day}
          entries={entries}
          total={listed?.total ?? 0}
          currentKey={current?.key ?? null}
          ticked={selection.ids}
          locale={locale}
          onChoose={onChoose}
          onLeave={() => document.getElementById(dayId(day))?.focus()}
        />
      </div>
      <EndedLine />
      {drag !== null && (
        <div ref={ghostRef} aria-hidden="true" className={styles.ghost} style={{ inlineSize: drag.width }}>
          <DateChip entry={drag.entry} />
        </div>
      )}
    </section>
  )
}
